//! What is asked for is found by its key, and not by reading everything.

use kenes::Lang;
use kenes::guide::{EntryRef, GuideError};

use crate::{column, database, document, guide};

#[test]
fn what_is_asked_for_by_its_id_is_what_the_lists_have() {
    let guide = guide();
    for lang in Lang::ALL {
        for section in guide.sections(lang).expect("sections") {
            let one = guide.section(lang, &section.id).expect("the bundle");
            assert_eq!(one, Some(section));
        }
        for region in guide.regions(lang).expect("regions") {
            let one = guide.region(lang, &region.id).expect("the bundle");
            assert_eq!(one, Some(region));
        }
        for page in guide.pages(lang).expect("pages") {
            let one = guide.page_title(lang, &page.entry).expect("the bundle");
            assert_eq!(one, Some(page));
        }
        assert_eq!(guide.section(lang, "nothing").expect("the bundle"), None);
        assert_eq!(guide.region(lang, "nothing").expect("the bundle"), None);
    }
    let nothing = EntryRef::Topic("nothing".to_owned());
    match guide.document(Lang::Kk, &nothing) {
        Err(GuideError::NoPage(address)) => assert_eq!(address, "topic/nothing"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_source_that_is_a_law_is_called_by_its_name() {
    let db = database();
    let guide = guide();
    for lang in Lang::ALL {
        let laws = column(
            &db,
            &format!("SELECT url || ' ' || name FROM law WHERE lang = '{lang}'"),
        );
        let mut named = 0;
        for page in guide.pages(lang).expect("pages") {
            let page = document(&guide, lang, &page.entry);
            for line in page.blocks.iter().flat_map(|block| &block.lines) {
                let source = line.source.clone().unwrap_or_default();
                let law = laws
                    .iter()
                    .find_map(|law| law.strip_prefix(&format!("{source} ")));
                assert_eq!(line.law.as_deref(), law, "{source}");
                named += usize::from(law.is_some());
            }
        }
        assert!(named > 0);
    }
}

/// A page is one look-up and some ranges of keys, however large the guide is: no table is read from end to end.
#[test]
fn nothing_of_a_page_is_looked_for_in_the_whole_bundle() {
    let db = database();
    let by_page = |table: &str, order: &str| {
        format!("SELECT * FROM {table} WHERE page = 'topic/alimony' ORDER BY {order}")
    };
    let by_language = |table: &str, order: &str| {
        format!(
            "SELECT * FROM {table} WHERE page = 'topic/alimony' AND lang = 'kk' ORDER BY {order}"
        )
    };
    for sql in [
        by_language("block", "position"),
        by_language("line", "block, position"),
        by_page("page_contact", "block, position"),
        by_page("page_link", "block, position"),
        by_page("page_law", "position"),
        by_page("page_related", "position"),
        "SELECT * FROM page WHERE lang = 'kk' AND kind = 'topic' AND section IS 'social' ORDER BY position".to_owned(),
        "SELECT * FROM page WHERE lang = 'kk' AND kind = 'memo' AND section IS NULL ORDER BY position".to_owned(),
        "SELECT name FROM law WHERE lang = 'kk' AND url = 'x'".to_owned(),
    ] {
        let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect(&sql);
        let steps = statement.query_map([], |row| row.get(3)).expect(&sql);
        for step in steps {
            let step: String = step.expect("a step");
            assert!(step.starts_with("SEARCH"), "{sql}: {step}");
        }
    }
}
