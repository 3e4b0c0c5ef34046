//! A bundle that is damaged in one place: what cannot be read is told as that, and the reader stays where he is.

mod support;

use kenes::Lang;
use kenes::guide::{Guide, GuideError};
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::user::{Settings, UserData};
use rusqlite::{Connection, MAIN_DB};
use support::Phone;

/// The program's own bundle, in which the laws of pages are gone.
fn without_laws() -> Guide {
    let bytes: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));
    let mut db = Connection::open_in_memory().expect("SQLite");
    db.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false)
        .expect("a database");
    db.execute_batch("DROP TABLE page_law")
        .expect("the table is dropped");
    let bytes = db.serialize(MAIN_DB).expect("the bytes").to_vec();
    Guide::from_bundle(bytes).expect("it opens")
}

#[test]
fn a_page_that_cannot_be_read_is_told_as_that_and_not_as_missing() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let mut user = UserData::open(phone.data()).expect("the person's file");
        user.change(|settings: &mut Settings| settings.lang = Some(lang));
        drop(user);
        let guide = phone.open_with(without_laws());
        guide.go("section/social");
        guide.go("topic/alimony");
        guide.is_at("section/social");
        let words = Words::new(lang);
        guide.sees(&words.get("notice-unreadable"));
        let missing = words.with("notice-no-page", [("address", "".into())]);
        guide.sees_no(missing.trim_end());
    }
}

#[test]
fn opening_says_why_it_failed() {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Ru));
    let guide = phone.open_with(without_laws());
    let unreadable = guide.app().open(Page::Topic("alimony".into()));
    assert!(
        matches!(unreadable, Err(GuideError::Bundle(_))),
        "{unreadable:?}"
    );
    let missing = guide.app().open(Page::Topic("no-such-topic".into()));
    assert!(matches!(missing, Err(GuideError::NoPage(_))), "{missing:?}");
    assert_eq!(guide.app().page(), Page::Home);
}
