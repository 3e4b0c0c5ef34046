//! What a reader has kept of a page that has another name now, or is gone.

use kenes::Lang;
use kenes::guide::Guide;
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::user::UserData;
use rusqlite::{Connection, MAIN_DB};

use crate::TOPIC;
use crate::support::{OpenGuide, Phone, title_of};

static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

/// A bundle of a later edition: it knows that these pages are gone.
fn later() -> Guide {
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_read_exact(MAIN_DB, BUNDLE, BUNDLE.len(), false)
        .expect("a database");
    db.execute_batch(
        "INSERT INTO former VALUES
            ('topic/child-support', 'kk', 'Балаға төленетін ақша', 'topic/alimony'),
            ('topic/child-support', 'ru', 'Деньги на ребёнка', 'topic/alimony'),
            ('letter/akim-request', 'kk', 'Әкімге хат', 'letter/akim-problem'),
            ('letter/akim-request', 'ru', 'Письмо акиму', 'letter/akim-problem'),
            ('memo/old-rules', 'kk', 'Ескі ережелер', NULL),
            ('memo/old-rules', 'ru', 'Прежние правила', NULL)",
    )
    .expect("written");
    let bytes = db.serialize(MAIN_DB).expect("bytes").to_vec();
    Guide::from_bundle(bytes).expect("a bundle")
}

/// A reader who has put these pages aside, the last one last.
fn kept(lang: Lang, pages: &[&str]) -> Phone {
    let phone = Phone::new();
    drop(phone.set_up(lang));
    let mut reader = UserData::open(phone.data()).expect("a reader");
    for page in pages {
        reader.set_bookmark(&page.parse().expect("a page"), true);
    }
    phone
}

fn bookmarks(phone: &Phone) -> Vec<String> {
    UserData::open(phone.data()).expect("a reader").bookmarks()
}

fn renamed(guide: &OpenGuide, title: &str) -> String {
    Words::new(guide.lang()).with("bookmarks-renamed", [("title", title.into())])
}

fn gone(guide: &OpenGuide, count: usize, titles: &str) -> String {
    let named = usize::from(!titles.is_empty());
    let values = [
        ("count", count.into()),
        ("named", named.into()),
        ("titles", titles.into()),
    ];
    Words::new(guide.lang()).with("bookmarks-gone", values)
}

#[test]
fn a_page_kept_under_a_former_name_is_said_to_have_another_and_leads_there() {
    for (lang, title) in [
        (Lang::Kk, "Балаға төленетін ақша"),
        (Lang::Ru, "Деньги на ребёнка"),
    ] {
        let phone = kept(lang, &["topic/child-support", "topic/pension"]);
        let guide = phone.open_with(later());
        guide.go("bookmarks");
        guide.sees(&title_of(lang, "topic/pension"));
        guide.sees(&renamed(&guide, title));
        guide.sees_no(&guide.word("bookmarks-gone-drop"));
        guide.tap(&title_of(lang, TOPIC));
        guide.is_at(TOPIC);
        // It has said so, and is kept under its name from now on.
        guide.sees_no(&renamed(&guide, title));
        assert!(guide.can_tap(&guide.word("topic-bookmarked")));
        drop(guide);
        assert_eq!(bookmarks(&phone), ["topic/pension", TOPIC]);
        let guide = phone.open_with(later());
        guide.go("bookmarks");
        guide.sees(&title_of(lang, TOPIC));
        guide.sees_no(&renamed(&guide, title));
        // Let go, it is gone from the list.
        guide.go(TOPIC);
        guide.tap_word("topic-bookmarked");
        guide.go("bookmarks");
        guide.sees_no(&title_of(lang, TOPIC));
    }
}

#[test]
fn who_comes_to_such_a_page_another_way_is_told_there() {
    let phone = kept(Lang::Ru, &["topic/child-support"]);
    let guide = phone.open_with(later());
    // An old link leads to what took its place, too.
    guide.app().open_link("kenes://topic/child-support");
    guide.settle();
    guide.is_at(TOPIC);
    guide.sees(&renamed(&guide, "Деньги на ребёнка"));
    assert!(guide.can_tap(&guide.word("topic-bookmarked")));
    guide.go("home");
    guide.go(TOPIC);
    drop(guide);
    assert_eq!(bookmarks(&phone), [TOPIC]);
}

#[test]
fn a_page_kept_under_both_names_stands_in_the_list_once() {
    let phone = kept(Lang::Kk, &["topic/child-support", TOPIC]);
    let guide = phone.open_with(later());
    guide.go("bookmarks");
    let title = title_of(Lang::Kk, TOPIC);
    let labels = guide.labels();
    let rows = labels.iter().filter(|label| label.starts_with(&title));
    assert_eq!(rows.count(), 1, "{labels:#?}");
    guide.tap(&title);
    guide.tap_word("topic-bookmarked");
    drop(guide);
    assert_eq!(bookmarks(&phone), Vec::<String>::new());
}

#[test]
fn a_page_kept_that_is_gone_is_told_of_until_it_is_taken_out() {
    for (lang, title) in [(Lang::Kk, "Ескі ережелер"), (Lang::Ru, "Прежние правила")]
    {
        let phone = kept(
            lang,
            &[
                "memo/old-rules",
                "topic/pension",
                "topic/of-another-edition",
            ],
        );
        let guide = phone.open_with(later());
        guide.go("bookmarks");
        guide.sees(&gone(&guide, 2, &format!("«{title}»")));
        guide.sees(&title_of(lang, "topic/pension"));
        guide.tap_word("bookmarks-gone-drop");
        guide.sees_no(&guide.word("bookmarks-gone-drop"));
        guide.sees_no(title);
        guide.sees(&title_of(lang, "topic/pension"));
        drop(guide);
        assert_eq!(bookmarks(&phone), ["topic/pension"]);

        // One of which nothing is known, and no other page beside it.
        let phone = kept(lang, &["topic/of-another-edition"]);
        let guide = phone.open();
        guide.go("bookmarks");
        guide.sees(&gone(&guide, 1, ""));
        guide.sees_no(&guide.word("bookmarks-empty"));
        guide.tap_word("bookmarks-gone-drop");
        guide.sees(&guide.word("bookmarks-empty"));
    }
}

#[test]
fn steps_and_letters_go_on_under_the_present_name() {
    let phone = kept(Lang::Ru, &[]);
    let mut reader = UserData::open(phone.data()).expect("a reader");
    let step = {
        let topic = crate::support::topic(Lang::Ru, "alimony");
        let steps = topic.blocks.iter().flat_map(|block| &block.lines);
        let mut ids = steps.filter_map(|line| line.step.clone());
        ids.next().expect("a step")
    };
    reader.set_step_done(&Page::Topic("child-support".into()), &step, true);
    reader.save_draft(
        "akim-request",
        &kenes::user::LetterDraft {
            lang: Lang::Ru,
            step: 0,
            answers: std::collections::BTreeMap::default(),
            kept: true,
        },
    );
    reader.set_last_page(&Page::Topic("child-support".into()));
    drop(reader);
    let guide = phone.open_with(later());
    guide.is_at(TOPIC);
    guide.go("home");
    guide.sees(&title_of(Lang::Ru, TOPIC));
    guide.sees(&title_of(Lang::Ru, "letter/akim-problem"));
    drop(guide);
    let reader = UserData::open(phone.data()).expect("a reader");
    assert_eq!(reader.begun(), [TOPIC]);
    assert_eq!(reader.drafts(), ["akim-problem"]);
}
