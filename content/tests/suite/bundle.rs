//! What a bundle holds.

use crate::place::Content;
use kenes_content::packed::Numbers;
use kenes_content::{Lang, fold, key, schema};
use rusqlite::{Connection, Row};

struct Bundle {
    connection: Connection,
}

impl Bundle {
    fn of_base() -> Bundle {
        let bytes = Content::base().folder().build().expect("a bundle");
        let mut connection = Connection::open_in_memory().expect("a database");
        connection
            .deserialize_read_exact("main", bytes.as_slice(), bytes.len(), true)
            .expect("the bundle is a database");
        Bundle { connection }
    }

    /// The rows of a query, cells joined by `|`, no-break spaces shown as `_`.
    fn rows(&self, query: &str) -> Vec<String> {
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
        Value::Text(text) => text.replace('\u{a0}', "_"),
        Value::Blob(bytes) => format!("{bytes:?}"),
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let [one, other] = [(), ()].map(|()| Content::base().folder().build().expect("a bundle"));
    assert!(one == other);
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
            "facts|3",
            "figures_year|2026",
            "normaliser|1",
            "oldest_month|2024-05"
        ]
    );
}

#[test]
fn amounts_are_computed_in_both_languages() {
    let bundle = Bundle::of_base();
    let facts = "SELECT text, source, as_of FROM line WHERE page = 'topic/pension' AND part = 'fact' AND lang = ";
    assert_eq!(
        bundle.rows(&format!("{facts}'ru' ORDER BY position")),
        [
            "При рождении ребёнка платят 38 МРП (164_350_₸).|https://adilet.zan.kz/rus/docs/K2300000224|2026-07",
            "Документ стоит 1_298_₸, штраф 1_000 МРП, надбавка 50_% МРП (2_163_₸).|https://example.kz/kujat|2026-03",
        ]
    );
    assert_eq!(
        bundle.rows(&format!("{facts}'kk' ORDER BY position"))[0],
        "Бала туғанда 38 АЕК (164_350_₸) төленеді.|https://adilet.zan.kz/kaz/docs/K2300000224|2026-07"
    );
    assert_eq!(
        bundle.rows(
            "SELECT text FROM line WHERE part = 'step' AND page = 'topic/pension' AND lang = 'kk'"
        ),
        ["ХҚКО-ға барыңыз. Көлік 5_000_₸ тұрады."]
    );
}

#[test]
fn pages_know_their_place_and_their_figures() {
    let bundle = Bundle::of_base();
    let query = "SELECT address, kind, section, position, as_of, figure_note FROM page WHERE lang = 'ru' ORDER BY address";
    assert_eq!(
        bundle.rows(query),
        [
            "memo/memo-appeals|memo|-|0|2026-07|-",
            "resource/legal-aid|resource|-|0|2026-07|-",
            "topic/alimony|topic|social|1|2026-07|-",
            "topic/pension|topic|social|0|2026-07|МРП: месячный расчётный показатель, в 2026 году 4_325_₸.",
        ]
    );
    let note = "SELECT figure_note FROM page WHERE lang = 'kk' AND address = 'topic/pension'";
    assert_eq!(
        bundle.rows(note),
        ["АЕК: айлық есептік көрсеткіш, 2026 жылы 4_325_₸."]
    );
}

#[test]
fn pages_name_contacts_links_laws_and_each_other() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT page, part, position, contact FROM page_contact"),
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
        bundle.rows("SELECT page, part, link FROM page_link"),
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
            "memo/memo-appeals|resource/legal-aid",
            "topic/pension|topic/alimony"
        ]
    );
}

#[test]
fn memos_and_resources_keep_their_parts() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT position, title, numbered FROM memo_part WHERE lang = 'ru'"),
        ["0|Как отправить|1"]
    );
    assert_eq!(
        bundle.rows("SELECT part, position, text, source FROM line WHERE page = 'memo/memo-appeals' AND lang = 'ru'"),
        [
            "part:0|0|Отнесите сами или позвоните по 1414.|-",
            "part:0|1|Ждите ответа 20 дней.|https://adilet.zan.kz/rus/docs/K2300000224",
            "summary|0|Напишите жалобу в двух экземплярах.|-",
            "summary|1|Один останется у вас.|-",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT text FROM line WHERE part = 'item' AND lang = 'ru'"),
        ["Первая консультация длится до 30 минут."]
    );
}

#[test]
fn registries_are_ready_to_dial_and_to_open() {
    let bundle = Bundle::of_base();
    assert_eq!(
        bundle.rows("SELECT id, position, kind, phone, url, cost, place FROM contact WHERE lang = 'ru' ORDER BY position"),
        [
            "1414|0|line|1414|-|бесплатно|-",
            "102|1|emergency|102|-|-|-",
            "enpf|2|office|+77172749000|https://enpf.kz/ru|-|в районном центре",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT id, url FROM law WHERE lang = 'kk'"),
        [
            "budget-law|https://example.kz/kk/byudzhet",
            "social-code|https://adilet.zan.kz/kaz/docs/K2300000224",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT channel, value FROM kenes ORDER BY position"),
        [
            "whatsapp|+77076504380",
            "phone|+77076504380",
            "site|http://trinta.kz/kenes",
            "email|Trinta-kz@mail.ru",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT id, name, centre FROM region WHERE lang = 'kk' ORDER BY position"),
        ["abai|Абай облысы|Семей", "astana|Астана қаласы|-"]
    );
    assert_eq!(
        bundle.rows(
            "SELECT key, short, value, source FROM figure WHERE lang = 'ru' ORDER BY position"
        ),
        [
            "mrp|МРП|4325|https://example.kz/byudzhet",
            "min-pension|минимальная пенсия|69049|https://example.kz/ru/byudzhet",
        ]
    );
    assert_eq!(
        bundle.rows("SELECT id, title, lang FROM video"),
        ["know-my-rights|Знаю свои права|ru"]
    );
    assert_eq!(
        bundle.rows("SELECT id, title, summary FROM section WHERE lang = 'kk'"),
        ["social|Әлеуметтік құқықтар|Зейнетақы мен алимент."]
    );
}

#[test]
fn search_knows_which_page_is_about_which_word() {
    let bundle = Bundle::of_base();
    let found = |typed: &str, lang: Lang| {
        let word = key(&fold(typed), lang);
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
        bundle.rows("SELECT word, contact FROM search_danger"),
        ["=орт|102", "=пожар|102"]
    );
    assert_eq!(
        bundle.rows("SELECT page FROM search_nearest"),
        ["topic/alimony"]
    );
}

/// The addresses in a packed list of entries, given in hexadecimal digits.
fn entries_of(bundle: &Bundle, hex: &str) -> Vec<String> {
    let bytes: Vec<u8> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("a byte"))
        .collect();
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
