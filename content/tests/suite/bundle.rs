//! What a bundle holds.

use crate::place::Content;
use kenes_content::schema::weights;
use kenes_content::text::BUCKETS;
use kenes_content::varint::Numbers;
use kenes_content::{
    Error, Fault, Hole, Lang, Month, Problem, ProblemKind, fold, schema, stem_key,
};
use miniz_oxide::inflate::decompress_to_vec;
use rusqlite::{Connection, Row};

pub(crate) struct Bundle {
    connection: Connection,
}

impl Bundle {
    fn of_base() -> Bundle {
        Bundle::of(&Content::base())
    }

    pub(crate) fn of(content: &Content) -> Bundle {
        let bytes = content.folder().build().expect("a bundle");
        let mut connection = Connection::open_in_memory().expect("a database");
        connection
            .deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)
            .expect("the bundle is a database");
        Bundle { connection }
    }

    /// The rows of a query, cells joined by `|`, no-break spaces shown as `_`.
    pub(crate) fn rows(&self, query: &str) -> Vec<String> {
        let mut statement = self.connection.prepare(query).expect(query);
        let columns = statement.column_count();
        let show = |row: &Row<'_>| -> rusqlite::Result<String> {
            let cells: rusqlite::Result<Vec<String>> = (0..columns)
                .map(|column| row.get::<_, rusqlite::types::Value>(column))
                .map(|value| value.map(cell))
                .collect();
            Ok(cells?.join("|"))
        };
        let rows = statement.query_map([], show).expect(query);
        rows.map(|row| row.expect(query)).collect()
    }
}

fn cell(value: rusqlite::types::Value) -> String {
    use rusqlite::types::Value;
    match value {
        Value::Null => "-".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => text.replace(['\u{202f}', '\u{2060}'], "_"),
        Value::Blob(bytes) => format!("{bytes:?}"),
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let [one, other] = [(), ()].map(|()| Content::base().folder().build().expect("a bundle"));
    assert!(one == other);
}

/// A wrong clock is no reason not to get the guide; whether a month has come yet is a question for editors.
#[test]
fn the_clock_changes_nothing_and_stops_nothing() {
    let long_ago = Month::new(1980, 1).expect("a month");
    let content = Content::base();
    let folder = || content.folder();
    let then = folder().in_month(long_ago).build().expect("a bundle");
    assert!(then == folder().build().expect("a bundle"));
    let Err(Error::Problems(problems)) = folder().in_month(long_ago).check() else {
        panic!("the editor is not told");
    };
    let future = |problem: &&Problem| matches!(problem.kind, ProblemKind::FutureMonth { .. });
    assert_eq!(
        problems.as_slice().iter().filter(future).count(),
        problems.as_slice().len()
    );
}

/// What no check speaks of is found before the bundle is written: by the editor's command and by the build.
#[test]
fn a_text_that_is_not_there_is_never_written() {
    let content = Content::base();
    let path = content.path().join("videos.toml");
    let videos = std::fs::read_to_string(&path).expect("the videos");
    let untitled = videos.replace("title = \"Знаю свои права\"", "title = \" \"");
    assert_ne!(videos, untitled);
    std::fs::write(&path, untitled).expect("a file to write");
    let hole = Hole {
        lang: None,
        place: "video know-my-rights".to_owned(),
        field: "title",
        fault: Fault::Empty,
    };
    for outcome in [
        content.folder().build().map(drop),
        content.folder().check().map(drop),
    ] {
        let Err(Error::Holes(holes)) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(holes.as_slice(), std::slice::from_ref(&hole));
    }
}

#[test]
fn the_file_says_what_it_is() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("PRAGMA application_id"),
        [schema::APPLICATION_ID.to_string()]
    );
    assert_eq!(
        bundle.rows("PRAGMA user_version"),
        [schema::FORMAT.to_string()]
    );
    assert_eq!(bundle.rows("PRAGMA integrity_check"), ["ok"]);
    assert_eq!(
        bundle.rows("SELECT key, value FROM meta ORDER BY key"),
        [
            "content_month|2026-07",
            "normaliser|1",
            "oldest_month|2024-05"
        ]
    );
}

#[test]
fn texts_keep_their_formulas_and_the_values_stand_in_one_table() {
    let bundle = Bundle::of_base();
    let facts = "SELECT text, source, as_of FROM line WHERE page = 'topic/pension' AND block = 2 AND lang = ";
    assert_eq!(
        bundle.rows(&format!("{facts}'ru' ORDER BY position")),
        [
            "При рождении ребёнка платят {figure:mrp*38}.|https://adilet.zan.kz/rus/docs/K2300000224|2026-07",
            "Документ стоит {tenge:mrp*0.3}, штраф {plain:mrp*1000}, надбавка {figure:mrp*50%}.|https://example.kz/kujat|2026-03",
        ]
    );
    assert_eq!(
        bundle.rows(&format!("{facts}'kk' ORDER BY position"))[0],
        "Бала туғанда {figure:mrp*38} төленеді.|https://adilet.zan.kz/kaz/docs/K2300000224|2026-07"
    );
    assert_eq!(
        bundle.rows(
            "SELECT text FROM line WHERE block = 1 AND page = 'topic/pension' AND lang = 'kk'"
        ),
        ["ХҚКО-ға барыңыз. Көлік 5_000_₸ тұрады."]
    );
    assert_eq!(
        bundle.rows("SELECT key, valid_from, valid_until, value FROM figure_value ORDER BY key"),
        [
            "min-pension|2026-01|2026-12|69049",
            "mrp|2026-01|2026-12|4325"
        ]
    );
}

#[test]
fn pages_know_their_place_and_their_figures() {
    let bundle = Bundle::of_base();
    let query = "SELECT address, kind, section, position, as_of, figures FROM page WHERE lang = 'ru' ORDER BY address";
    assert_eq!(
        bundle.rows(query),
        [
            "letter/demand|letter|-|0|2026-07|",
            "memo/memo-appeals|memo|-|0|2026-07|",
            "resource/legal-aid|resource|-|0|2026-07|",
            "topic/alimony|topic|social|1|2026-07|",
            "topic/pension|topic|social|0|2026-07|mrp",
        ]
    );
}

#[test]
fn pages_name_contacts_links_laws_and_each_other() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT c.page, part, c.position, contact FROM page_contact c JOIN block b ON b.page = c.page AND b.position = c.block AND lang = 'kk' ORDER BY c.page, part, c.position"),
        [
            "memo/memo-appeals|contacts|0|1414",
            "resource/legal-aid|contacts|0|1414",
            "topic/alimony|appeal|0|1414",
            "topic/alimony|consult|0|1414",
            "topic/alimony|urgent|0|102",
            "topic/pension|appeal|0|1414",
            "topic/pension|consult|0|1414",
            "topic/pension|consult|1|enpf",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT l.page, part, link FROM page_link l JOIN block b ON b.page = l.page AND b.position = l.block AND lang = 'ru' ORDER BY l.page"),
        [
            "memo/memo-appeals|links|egov",
            "resource/legal-aid|links|egov",
            "topic/alimony|info|egov",
            "topic/pension|info|egov",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT law, articles FROM page_law WHERE page LIKE 'topic/%'"),
        ["social-code|", "social-code|36-2, 79"]
    );
    assert_eq!(
        bundle.rows("SELECT page, target FROM page_related"),
        [
            "letter/demand|topic/alimony",
            "letter/demand|topic/pension",
            "memo/memo-appeals|resource/legal-aid",
            "topic/pension|topic/alimony"
        ]
    );
}

#[test]
fn letters_memos_and_resources_keep_their_parts() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT page, position, part, title, numbered FROM block WHERE lang = 'ru' AND page NOT LIKE 'topic/%' ORDER BY page, position"),
        [
            "letter/demand|0|summary||0",
            "letter/demand|1|use||0",
            "letter/demand|2|not||0",
            "letter/demand|3|terms||0",
            "letter/demand|4|hand-in||0",
            "memo/memo-appeals|0|summary||0",
            "memo/memo-appeals|1|list|Как отправить|1",
            "memo/memo-appeals|2|contacts||0",
            "memo/memo-appeals|3|links||0",
            "resource/legal-aid|0|summary||0",
            "resource/legal-aid|1|list||0",
            "resource/legal-aid|2|contacts||0",
            "resource/legal-aid|3|links||0",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT block, position, text, source FROM line WHERE page = 'memo/memo-appeals' AND lang = 'ru'"),
        [
            "0|0|Напишите жалобу в_двух экземплярах.|-",
            "0|1|Один останется у_вас.|-",
            "1|0|Отнесите сами или позвоните по 1414.|-",
            "1|1|Ждите ответа 20_дней.|https://adilet.zan.kz/rus/docs/K2300000224",
        ]
    );
    assert_eq!(
        bundle.rows(
            "SELECT text FROM line WHERE page = 'resource/legal-aid' AND block = 1 AND lang = 'ru'"
        ),
        ["Первая консультация длится до 30_минут."]
    );
}

#[test]
fn a_topic_is_read_from_its_first_block_to_its_last() {
    let bundle = Bundle::of_base();
    let blocks = |lang: &str| {
        bundle.rows(&format!("SELECT part, numbered FROM block WHERE page = 'topic/alimony' AND lang = '{lang}' ORDER BY position"))
    };
    assert_eq!(
        blocks("kk"),
        [
            "urgent|0",
            "summary|0",
            "step|1",
            "fact|0",
            "info|0",
            "consult|0",
            "appeal|1"
        ]
    );
    assert_eq!(blocks("kk"), blocks("ru"));
}

#[test]
fn registries_are_ready_to_dial_and_to_open() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle
            .rows("SELECT id, phone, url, cost, place FROM contact WHERE lang = 'ru' ORDER BY id"),
        [
            "102|102|-|-|-",
            "1414|1414|-|бесплатно|-",
            "enpf|+77172749000|https://enpf.kz/ru|-|в_районном центре",
            "justice-dept|-|-|-|в_областном центре",
            "kenes|+77076504380|http://trinta.kz/kenes|-|-",
        ]
    );
    assert_eq!(
        bundle.rows(
            "SELECT id, scope, map, write FROM contact WHERE lang = 'ru' AND scope IS NOT NULL"
        ),
        ["justice-dept|region|Департамент юстиции|https://enpf.kz/ru"]
    );
    assert_eq!(
        bundle.rows("SELECT position, page, caption FROM asked WHERE lang = 'ru'"),
        ["0|topic/alimony|Деньги"]
    );
    assert_eq!(
        bundle.rows("SELECT lang, position, contact, caption FROM emergency"),
        ["kk|0|102|Полицияны шақыру", "ru|0|102|Полиция"]
    );
    assert_eq!(
        bundle.rows("SELECT id, url FROM law WHERE lang = 'kk' ORDER BY id"),
        [
            "budget-law|https://example.kz/kk/byudzhet",
            "social-code|https://adilet.zan.kz/kaz/docs/K2300000224",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT channel, value FROM kenes ORDER BY channel DESC"),
        [
            "whatsapp|+77076504380",
            "site|http://trinta.kz/kenes",
            "phone|+77076504380",
            "email|Trinta-kz@mail.ru",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT id, name FROM region WHERE lang = 'kk' ORDER BY position"),
        ["abai|Абай облысы", "astana|Астана қаласы"]
    );
    assert_eq!(
        bundle.rows("SELECT key, name, short FROM figure WHERE lang = 'ru' ORDER BY position"),
        [
            "mrp|месячный расчётный показатель|МРП",
            "min-pension|минимальная пенсия|"
        ]
    );
    assert_eq!(
        bundle.rows("SELECT id, title, lang FROM video"),
        ["know-my-rights|Знаю свои права|ru"]
    );
    assert_eq!(
        bundle.rows("SELECT id, title, summary, topics FROM section WHERE lang = 'kk'"),
        ["social|Әлеуметтік құқықтар|Зейнетақы мен алимент.|2"]
    );
}

#[test]
fn search_knows_which_page_is_about_which_word() {
    let bundle = Bundle::of_base();
    let found = |typed: &str, lang: Lang| {
        let word = stem_key(&fold(typed), lang);
        let query = format!("SELECT hex(entries) FROM search_word WHERE word = '{word}'");
        let entries = bundle.rows(&query).pop().unwrap_or_default();
        entries_of(&bundle, &entries)
    };
    assert_eq!(
        found("зейнетакысына", Lang::Kk),
        ["contact/enpf", "topic/pension"]
    );
    assert_eq!(found("ҚҰЖАТТЫ", Lang::Kk), ["topic/pension"]);
    assert_eq!(
        found("ребёнку", Lang::Ru),
        ["topic/alimony", "topic/pension"]
    );
    assert_eq!(
        found("1414", Lang::Ru),
        ["contact/1414", "memo/memo-appeals", "topic/pension"]
    );
    // A synonym typed finds what is said with the other words of its group.
    assert_eq!(found("зейнет", Lang::Kk), found("пенсия", Lang::Ru));
}

#[test]
fn search_knows_the_words_of_danger() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT word, others, danger, calm FROM search_danger"),
        [
            "горит|дом|0|0",
            "документ||0|1",
            "жанып|жатыр уй|0|0",
            "комектесиниздер||1|0",
            "кужат||0|1",
            "орт||0|0",
            "пожар||0|0",
            "помогите||1|0",
        ]
    );
    // A short word counts only as it stands, an alarm by itself not by a short stem.
    assert_eq!(
        bundle.rows("SELECT key FROM search_danger_word WHERE word IN ('орт', 'помогите', 'жатыр') ORDER BY word, key"),
        ["=жатыр", "~жатир", "=орт", "~орт", "~помогите", "помогите"]
    );
    assert_eq!(
        bundle.rows("SELECT position, id, page FROM danger WHERE lang = 'kk'"),
        ["0|fire|topic/alimony", "1|help|-"]
    );
    assert_eq!(
        bundle.rows("SELECT danger, contact FROM danger_contact"),
        ["0|102", "0|1414", "1|1414"]
    );
    assert_eq!(
        bundle.rows("SELECT page FROM search_nearest"),
        ["topic/alimony"]
    );
}

/// The bytes of hexadecimal digits.
fn bytes_of(hex: &str) -> Vec<u8> {
    (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("a byte"))
        .collect()
}

/// The addresses in a packed list of entries, given in hexadecimal digits.
fn entries_of(bundle: &Bundle, hex: &str) -> Vec<String> {
    let bytes = bytes_of(hex);
    let mut numbers = Numbers::of(&bytes);
    let (mut entry, mut addresses) = (0, Vec::new());
    while let Some(step) = numbers.next() {
        entry += step;
        numbers.byte();
        addresses.extend(bundle.rows(&format!(
            "SELECT address FROM search_entry WHERE id = {entry}"
        )));
    }
    addresses
}

#[test]
fn how_people_ask_stands_beside_the_page() {
    let bundle = Bundle::of_base();
    let page = "SELECT id FROM search_entry WHERE address = 'topic/alimony'";
    assert_eq!(
        bundle.rows(&format!(
            "SELECT first, length(sizes) > 0 FROM search_asked WHERE entry = ({page})"
        )),
        ["0|1"]
    );
    // No page says «бывший»: asked with once, it is known by its pieces alone, and offered to nobody as a spelling.
    assert_eq!(
        bundle.rows("SELECT spelt FROM search_word WHERE word LIKE 'бивш%'"),
        Vec::<String>::new()
    );
    let asked = bundle
        .rows("SELECT address FROM search_class JOIN search_entry ON id = entry ORDER BY position");
    assert!(
        asked.iter().any(|page| page == "topic/alimony"),
        "{asked:?}"
    );
    let deflated = bundle.rows("SELECT hex(weights) FROM search_weights");
    let packed = decompress_to_vec(&bytes_of(&deflated[0])).expect("deflated bytes");
    assert_eq!(packed.len(), BUCKETS * weights::bytes(asked.len()));
}

#[test]
fn regions_stand_in_the_order_of_the_alphabet_of_their_language() {
    let content = Content::base();
    let names = [
        ("Шығыс Қазақстан облысы", "Восточно-Казахстанская область"),
        ("Ұлытау облысы", "область Ұлытау"),
        ("Қостанай облысы", "Костанайская область"),
        ("Абай облысы", "область Абай"),
        ("Жетісу облысы", "область Жетісу"),
        ("Түркістан облысы", "Туркестанская область"),
        ("Ақтөбе облысы", "Актюбинская область"),
        ("Алматы қаласы", "город Алматы"),
        ("Солтүстік Қазақстан облысы", "Северо-Казахстанская область"),
        ("Батыс Қазақстан облысы", "Западно-Казахстанская область"),
    ];
    let regions: String = names
        .iter()
        .enumerate()
        .map(|(id, (kk, ru))| {
            format!("[[region]]\nid = \"r{id}\"\nname = {{ kk = \"{kk}\", ru = \"{ru}\" }}\n")
        })
        .collect();
    std::fs::write(content.path().join("regions.toml"), regions).expect("a file to write");
    let bundle = Bundle::of(&content);
    let in_order = |lang: &str| {
        bundle.rows(&format!(
            "SELECT name FROM region WHERE lang = '{lang}' ORDER BY position"
        ))
    };
    assert_eq!(
        in_order("kk"),
        [
            "Абай облысы",
            "Ақтөбе облысы",
            "Алматы қаласы",
            "Батыс Қазақстан облысы",
            "Жетісу облысы",
            "Қостанай облысы",
            "Солтүстік Қазақстан облысы",
            "Түркістан облысы",
            "Ұлытау облысы",
            "Шығыс Қазақстан облысы",
        ]
    );
    assert_eq!(
        in_order("ru"),
        [
            "область Абай",
            "Актюбинская область",
            "город Алматы",
            "Восточно-Казахстанская область",
            "область Жетісу",
            "Западно-Казахстанская область",
            "Костанайская область",
            "Северо-Казахстанская область",
            "Туркестанская область",
            "область Ұлытау",
        ]
    );
}

#[test]
fn pages_that_are_gone_are_known_by_their_titles_and_by_what_took_their_place() {
    let content = Content::base();
    let former = r#"
[[former]]
page = "topic/child-support"
title = { kk = "Балаға төленетін ақша", ru = "Деньги на ребёнка" }
to = "topic/alimony"

[[former]]
page = "memo/old-rules"
title = { kk = "Ескі ережелер", ru = "Прежние правила" }
"#;
    std::fs::write(content.path().join("former.toml"), former).expect("a file to write");
    let bundle = Bundle::of(&content);
    assert_eq!(
        bundle.rows("SELECT page, lang, title, target FROM former ORDER BY page, lang"),
        [
            "memo/old-rules|kk|Ескі ережелер|-",
            "memo/old-rules|ru|Прежние правила|-",
            "topic/child-support|kk|Балаға төленетін ақша|topic/alimony",
            "topic/child-support|ru|Деньги на ребёнка|topic/alimony",
        ]
    );
}
