//! What the program promises of its bundle: it holds together, and a damaged one is an error and no crash.

mod damage;
mod keys;
mod origin;

use std::collections::BTreeSet;

use jiff::civil::date;
use kenes::Lang;
use kenes::guide::{Document, EntryRef, Guide, Part, Result};
use rusqlite::{Connection, MAIN_DB};

/// The bundle as it is embedded in the program.
static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

fn database() -> Connection {
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_bytes(MAIN_DB, BUNDLE).expect("a database");
    db
}

/// A copy of the bundle with changes.
fn changed(sql: &str) -> Vec<u8> {
    let mut db = writable(BUNDLE);
    db.execute_batch(sql).expect(sql);
    bytes(&mut db)
}

/// A copy of a bundle, to be written to.
fn writable(bundle: &[u8]) -> Connection {
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_read_exact(MAIN_DB, bundle, bundle.len(), false)
        .expect("a database");
    db
}

fn bytes(db: &mut Connection) -> Vec<u8> {
    db.serialize(MAIN_DB).expect("bytes").to_vec()
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

fn topics() -> Vec<EntryRef> {
    let pages = guide().pages(Lang::Kk).expect("pages").into_iter();
    pages
        .map(|page| page.entry)
        .filter(|entry| matches!(entry, EntryRef::Topic(_)))
        .collect()
}

fn document(guide: &Guide, lang: Lang, entry: &EntryRef) -> Document {
    guide.document(lang, entry).expect("a page")
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
            .map(|page| (page.entry, page.section))
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
        "SELECT page FROM block WHERE lang = 'LANG' EXCEPT SELECT address FROM page WHERE lang = 'LANG'",
        "SELECT page || ' ' || block FROM line WHERE lang = 'LANG' EXCEPT SELECT page || ' ' || position FROM block WHERE lang = 'LANG'",
        "SELECT page || ' ' || block FROM page_contact EXCEPT SELECT page || ' ' || position FROM block WHERE lang = 'LANG'",
        "SELECT page || ' ' || block FROM page_link EXCEPT SELECT page || ' ' || position FROM block WHERE lang = 'LANG'",
        "SELECT contact FROM emergency WHERE lang = 'LANG' EXCEPT SELECT id FROM contact WHERE lang = 'LANG' AND phone IS NOT NULL",
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
        assert_eq!(page.entry().map(|entry| entry.to_string()), Some(address));
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
            listed.extend(topics.into_iter().map(|topic| topic.entry));
        }
        let all: BTreeSet<_> = topics().into_iter().collect();
        assert_eq!(listed, all);
    }
}

#[test]
fn every_topic_has_its_parts_and_the_three_blocks() {
    let guide = guide();
    for id in topics() {
        for lang in Lang::ALL {
            let topic = document(&guide, lang, &id);
            assert!(!topic.head.title.is_empty(), "{lang} {id}: no title");
            assert!(!topic.head.laws.is_empty(), "{lang} {id}: no laws");
            for part in [Part::Summary, Part::Fact, Part::Step] {
                assert!(!topic.lines(part).is_empty(), "{lang} {id}: no {part:?}");
            }
            for part in [Part::Info, Part::Consult, Part::Appeal] {
                assert!(topic.block(part).is_some(), "{lang} {id}: no {part:?}");
            }
        }
    }
}

#[test]
fn every_page_says_as_much_in_both_languages() {
    let guide = guide();
    let pages = guide.pages(Lang::Kk).expect("pages").into_iter();
    for id in pages.map(|page| page.entry) {
        let [kk, ru] = Lang::ALL.map(|lang| {
            let page = document(&guide, lang, &id);
            let blocks: Vec<_> = page
                .blocks
                .iter()
                .map(|block| {
                    let (lines, links) = (block.lines.len(), block.links.len());
                    (block.part, lines, block.contacts.len(), links)
                })
                .collect();
            (blocks, page.head.laws.len(), page.head.related.len())
        });
        assert_eq!(kk, ru, "the parts of {id}");
        // The blocks stand in the order of reading, and none is empty.
        let blocks = kk.0;
        assert!(blocks.is_sorted_by_key(|block| block.0), "{id}: {blocks:?}");
        for (part, lines, contacts, links) in blocks {
            assert!(lines + contacts + links > 0, "{id}: {part:?} is empty");
        }
    }
}

#[test]
fn every_fact_has_a_source_and_a_month() {
    let guide = guide();
    for id in topics() {
        for fact in document(&guide, Lang::Ru, &id).lines(Part::Fact) {
            let source = fact.source.as_deref().unwrap_or_default();
            assert!(source.starts_with("http"), "{id}: {:?}", fact.text);
            assert!(fact.as_of.is_some(), "{id}: {:?}", fact.text);
        }
    }
}

#[test]
fn a_formula_is_computed_before_it_is_shown() {
    let guide = guide();
    for day in [date(2026, 11, 27), date(2027, 1, 2), date(2030, 6, 1)] {
        guide.read_on(day);
        for lang in Lang::ALL {
            for page in guide.pages(lang).expect("pages") {
                let document = guide.document(lang, &page.entry).expect("a page");
                let lines = document.blocks.iter().flat_map(|block| &block.lines);
                let texts = lines.map(|line| &line.text);
                for text in texts.chain(&document.head.notices).chain([&page.title]) {
                    assert!(!text.contains(['{', '}']), "{}: {text}", page.entry);
                }
            }
        }
    }
    // Nowhere else does the bundle have one.
    let none: [&str; 0] = [];
    let elsewhere = "SELECT title FROM page WHERE title LIKE '%{%' UNION SELECT purpose FROM contact WHERE purpose LIKE '%{%'
        UNION SELECT cost FROM contact WHERE cost LIKE '%{%' UNION SELECT summary FROM section WHERE summary LIKE '%{%'";
    assert_eq!(column(&database(), elsewhere), none);
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
        assert!(!guide.videos(lang).expect("videos").is_empty());
        assert!(!guide.memos(lang).expect("memos").is_empty());
        assert!(!guide.resources(lang).expect("resources").is_empty());
        assert!(!guide.figures(lang).expect("figures").is_empty());
        let emergency = guide.emergency(lang).expect("the numbers of home");
        assert!(!emergency.is_empty());
        for number in emergency {
            let contact = guide.contact(lang, &number.contact).expect("the bundle");
            assert_eq!(contact.and_then(|it| it.phone), Some(number.number));
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
            guide.page_title(lang, &page.entry)?;
            guide.document(lang, &page.entry)?;
        }
        guide.memos(lang)?;
        guide.resources(lang)?;
        guide.regions(lang)?;
        guide.videos(lang)?;
        guide.figures(lang)?;
        guide.contact(lang, "112")?;
        guide.emergency(lang)?;
        guide.search(lang, "бала", 20)?;
    }
    guide.kenes("whatsapp")?;
    guide.remark("content_month")?;
    Ok(())
}

fn open_and_read(bytes: Vec<u8>) -> Result<()> {
    read_all(&Guide::from_bundle(bytes)?)
}
