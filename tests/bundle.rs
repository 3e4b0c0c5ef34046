//! What the program promises of its bundle: it holds together, and a damaged one is an error and no crash.

use std::collections::BTreeSet;

use kenes::Lang;
use kenes::guide::{Guide, GuideError, Result};
use rusqlite::{Connection, MAIN_DB};

/// The bundle as it is embedded in the program.
static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

fn database() -> Connection {
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_bytes(MAIN_DB, BUNDLE).expect("a database");
    db
}

/// The first column of an answer.
fn column(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).expect(sql);
    let rows = statement.query_map([], |row| row.get(0)).expect(sql);
    rows.collect::<rusqlite::Result<_>>().expect(sql)
}

fn guide() -> Guide {
    Guide::open().expect("the bundle opens")
}

fn topics() -> Vec<String> {
    let pages = guide().pages(Lang::Kk).expect("pages").into_iter();
    pages
        .filter_map(|page| Some(page.address.strip_prefix("topic/")?.to_owned()))
        .collect()
}

#[test]
fn it_is_a_sound_database_of_the_format_that_is_read() {
    assert_eq!(Guide::bundle_size(), BUNDLE.len());
    let db = database();
    assert_eq!(column(&db, "PRAGMA integrity_check"), ["ok"]);
    let number = |pragma: &str| -> i32 {
        db.pragma_query_value(None, pragma, |row| row.get(0))
            .expect(pragma)
    };
    assert_eq!(number("user_version"), kenes_content::schema::FORMAT);
    assert_eq!(
        number("application_id"),
        kenes_content::schema::APPLICATION_ID
    );
}

#[test]
fn both_languages_have_the_same_pages() {
    let [kk, ru] = Lang::ALL.map(|lang| {
        let pages = guide().pages(lang).expect("pages").into_iter();
        pages
            .map(|page| (page.address, page.section))
            .collect::<Vec<_>>()
    });
    assert_eq!(kk, ru);
    assert!(kk.len() >= 18, "{} pages", kk.len());
}

#[test]
fn every_reference_leads_somewhere() {
    let db = database();
    let dead_ends = [
        "SELECT page || ' → ' || contact FROM page_contact WHERE contact NOT IN (SELECT id FROM contact WHERE lang = 'LANG')",
        "SELECT page || ' → ' || link FROM page_link WHERE link NOT IN (SELECT id FROM link WHERE lang = 'LANG')",
        "SELECT page || ' → ' || law FROM page_law WHERE law NOT IN (SELECT id FROM law WHERE lang = 'LANG')",
        "SELECT page || ' → ' || target FROM page_related WHERE target NOT IN (SELECT address FROM page WHERE lang = 'LANG')",
        "SELECT address || ' → ' || section FROM page WHERE kind = 'topic' AND (section IS NULL OR section NOT IN (SELECT id FROM section WHERE lang = 'LANG'))",
        "SELECT page FROM page_contact UNION SELECT page FROM page_link UNION SELECT page FROM page_law UNION SELECT page FROM page_related
         EXCEPT SELECT address FROM page WHERE lang = 'LANG'",
        "SELECT page FROM line WHERE lang = 'LANG' EXCEPT SELECT address FROM page WHERE lang = 'LANG'",
        "SELECT page FROM memo_part WHERE lang = 'LANG' EXCEPT SELECT address FROM page WHERE lang = 'LANG'",
        "SELECT address FROM search_entry EXCEPT SELECT address FROM page WHERE lang = 'LANG' EXCEPT SELECT 'contact/' || id FROM contact WHERE lang = 'LANG'",
        // What is in the guide can be searched for.
        "SELECT address FROM page WHERE lang = 'LANG' EXCEPT SELECT address FROM search_entry",
    ];
    for lang in Lang::ALL {
        for sql in dead_ends {
            let sql = sql.replace("LANG", lang.code());
            let none: [&str; 0] = [];
            assert_eq!(column(&db, &sql), none, "{sql}");
        }
    }
}

#[test]
fn every_address_in_the_bundle_is_one_that_the_program_reads() {
    for address in column(&database(), "SELECT DISTINCT address FROM page") {
        let page: kenes::page::Page = address.parse().expect("the address of a page");
        assert_eq!(page.bundle_address(), Some(address));
    }
}

#[test]
fn every_topic_is_in_the_list_of_its_section() {
    let guide = guide();
    for lang in Lang::ALL {
        let mut listed = BTreeSet::new();
        for section in guide.sections(lang).expect("sections") {
            let topics = guide.topics(lang, &section.id).expect("topics");
            assert_eq!(topics.len(), section.topics as usize);
            listed.extend(topics.into_iter().map(|topic| topic.address));
        }
        let all: BTreeSet<_> = topics()
            .into_iter()
            .map(|id| format!("topic/{id}"))
            .collect();
        assert_eq!(listed, all);
    }
}

#[test]
fn every_topic_has_its_parts_and_the_three_blocks() {
    let guide = guide();
    for id in topics() {
        for lang in Lang::ALL {
            let topic = guide.topic(lang, &id).expect(&id);
            assert!(!topic.head.title.is_empty(), "{lang} {id}: no title");
            assert!(!topic.head.summary.is_empty(), "{lang} {id}: no summary");
            assert!(!topic.facts.is_empty(), "{lang} {id}: no facts");
            assert!(!topic.steps.is_empty(), "{lang} {id}: no steps");
            assert!(!topic.head.laws.is_empty(), "{lang} {id}: no laws");
            assert!(
                !(topic.info.is_empty() && topic.links.is_empty()),
                "{lang} {id}: nowhere to find out"
            );
            assert!(
                !(topic.consult.is_empty() && topic.consult_contacts.is_empty()),
                "{lang} {id}: nobody to ask"
            );
            assert!(
                !(topic.appeal.is_empty() && topic.appeal_contacts.is_empty()),
                "{lang} {id}: no way to appeal"
            );
        }
    }
}

#[test]
fn every_topic_says_as_much_in_both_languages() {
    let guide = guide();
    for id in topics() {
        let [kk, ru] = Lang::ALL.map(|lang| {
            let topic = guide.topic(lang, &id).expect(&id);
            [
                topic.head.summary.len(),
                topic.facts.len(),
                topic.steps.len(),
                topic.info.len(),
                topic.links.len(),
                topic.consult.len(),
                topic.consult_contacts.len(),
                topic.appeal.len(),
                topic.appeal_contacts.len(),
                topic.head.laws.len(),
                topic.head.related.len(),
            ]
        });
        assert_eq!(kk, ru, "the parts of {id}");
    }
}

#[test]
fn every_fact_has_a_source_and_a_month() {
    let guide = guide();
    for id in topics() {
        for fact in guide.topic(Lang::Ru, &id).expect(&id).facts {
            let source = fact.source.as_deref().unwrap_or_default();
            assert!(source.starts_with("http"), "{id}: {:?}", fact.text);
            assert!(fact.as_of.is_some(), "{id}: {:?}", fact.text);
        }
    }
}

#[test]
fn a_formula_is_computed_before_it_is_shown() {
    let none: [&str; 0] = [];
    let left = column(
        &database(),
        "SELECT page || ': ' || text FROM line WHERE text LIKE '%{%'",
    );
    assert_eq!(left, none);
}

#[test]
fn the_service_is_reached_at_its_own_addresses() {
    let guide = guide();
    let channel = |name: &str| guide.kenes(name).expect("the bundle");
    assert_eq!(channel("whatsapp").as_deref(), Some("+77076504380"));
    assert_eq!(channel("phone").as_deref(), Some("+77076504380"));
    assert_eq!(channel("site").as_deref(), Some("http://trinta.kz/kenes"));
    assert_eq!(channel("email").as_deref(), Some("Trinta-kz@mail.ru"));
}

#[test]
fn the_lists_are_whole() {
    let guide = guide();
    for lang in Lang::ALL {
        assert_eq!(guide.sections(lang).expect("sections").len(), 6);
        assert_eq!(guide.regions(lang).expect("regions").len(), 20);
        assert_eq!(guide.videos(lang).expect("videos").len(), 6);
        assert!(!guide.memos(lang).expect("memos").is_empty());
        assert!(!guide.resources(lang).expect("resources").is_empty());
        assert!(!guide.figures(lang).expect("figures").is_empty());
        for number in ["112", "102", "111"] {
            let contact = guide.contact(lang, number).expect("the bundle");
            assert_eq!(contact.and_then(|it| it.phone).as_deref(), Some(number));
        }
    }
}

/// Reads whatever a bundle has to read.
fn read_all(guide: &Guide) -> Result<()> {
    for lang in Lang::ALL {
        for section in guide.sections(lang)? {
            guide.topics(lang, &section.id)?;
        }
        for page in guide.pages(lang)? {
            guide.page_title(lang, &page.address)?;
            match page.address.strip_prefix("topic/") {
                Some(id) => drop(guide.topic(lang, id)?),
                None => drop(guide.memo(lang, &page.address)?),
            }
        }
        guide.memos(lang)?;
        guide.resources(lang)?;
        guide.regions(lang)?;
        guide.videos(lang)?;
        guide.figures(lang)?;
        guide.contact(lang, "112")?;
        guide.search(lang, "бала", 20)?;
    }
    guide.kenes("whatsapp")?;
    guide.remark("content_month")?;
    Ok(())
}

/// A bundle that is never given back, as the program's own.
fn for_ever(bytes: Vec<u8>) -> &'static [u8] {
    Box::leak(bytes.into_boxed_slice())
}

fn open_and_read(bytes: Vec<u8>) -> Result<()> {
    read_all(&Guide::from_bundle(for_ever(bytes))?)
}

#[test]
fn the_bundle_itself_can_be_read_to_its_end() {
    open_and_read(BUNDLE.to_vec()).expect("a sound bundle");
}

#[test]
fn what_is_no_bundle_is_an_error() {
    let nothing_like_it = [
        Vec::new(),
        b"SQLite format 3\0".to_vec(),
        b"not a database ".repeat(4096),
        vec![0; 65_536],
    ];
    for bytes in nothing_like_it {
        let length = bytes.len();
        assert!(
            open_and_read(bytes).is_err(),
            "{length} bytes of something else"
        );
    }
}

#[test]
fn a_bundle_cut_short_is_an_error() {
    for part in [1, 2, 3] {
        let cut = BUNDLE[..BUNDLE.len() * part / 4].to_vec();
        assert!(open_and_read(cut).is_err(), "{part}/4 of the bundle");
    }
}

#[test]
fn a_bundle_of_another_format_is_refused_by_its_number() {
    let mut bytes = BUNDLE.to_vec();
    // The file header keeps `user_version` in bytes 60 to 63.
    bytes[60..64].copy_from_slice(&99_i32.to_be_bytes());
    match Guide::from_bundle(for_ever(bytes)).err() {
        Some(GuideError::Format { found: 99, .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bundle_damaged_anywhere_is_read_or_refused_but_never_a_crash() {
    let mut refused = 0;
    let places = 24;
    for place in 0..places {
        let mut bytes = BUNDLE.to_vec();
        let from = bytes.len() / places * place;
        let to = (from + 4096).min(bytes.len());
        bytes[from..to].fill(0xA5);
        refused += usize::from(open_and_read(bytes).is_err());
    }
    assert!(refused > 0, "damage is noticed");
}
