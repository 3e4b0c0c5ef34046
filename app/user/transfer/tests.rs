use jiff::civil::date;
use kenes_content::Lang;
use proptest::prelude::*;

use super::{Refused, Taken};
use crate::page::Page;
use crate::user::{Change, LetterDraft, Look, Question, Settings, UserData};

fn reader() -> UserData {
    UserData::in_memory(Settings::default()).expect("a reader")
}

fn full() -> UserData {
    let mut reader = reader();
    reader.apply(Change::Language(Lang::Ru));
    reader.apply(Change::Look(Look::Brown));
    let pages = ["alimony", "pension"].map(|id| Page::Topic(id.into()));
    for page in &pages {
        reader.set_bookmark(page, true);
        reader.set_step_done(page, "papers", true);
    }
    reader
        .set_own_number("aul-akimat", "21543")
        .expect("a number");
    reader.follow("complaint", date(2026, 11, 27), true);
    for (letter, kept) in [("akim-problem", true), ("domestic-violence", false)] {
        let draft = LetterDraft {
            lang: Lang::Kk,
            step: 2,
            answers: [("place".to_owned(), "Құпия көшесі".into())].into(),
            kept,
        };
        reader.save_draft(letter, &draft);
    }
    let question = Question {
        what: "жалақы".into(),
        ..Question::default()
    };
    reader.save_question(&question);
    reader.remember_search("зейнетақы");
    reader.remember_search("алимент");
    reader
}

#[test]
fn what_is_taken_over_is_what_was_kept_but_for_what_was_not_to_be() {
    let (full, mut empty) = (full(), reader());
    let file = full.export().expect("a file");
    let taken = empty.import(&file).expect("taken");
    assert_eq!(taken, Taken { added: 10, left: 0 });
    assert_eq!(empty.settings(), full.settings());
    assert_eq!(empty.bookmarks(), full.bookmarks());
    assert_eq!(empty.begun(), full.begun());
    assert_eq!(empty.own_numbers(), full.own_numbers());
    assert_eq!(empty.own_dates(), full.own_dates());
    assert_eq!(empty.drafts(), ["akim-problem"]);
    assert_eq!(empty.draft("akim-problem"), full.draft("akim-problem"));
    assert_eq!(empty.question(), full.question());
    assert_eq!(empty.recent(), full.recent());
    // Once more: it is all there.
    let again = empty.import(&file).expect("taken");
    assert_eq!(again, Taken { added: 0, left: 10 });
}

/// Some editors put the mark of UTF-8 before what they save.
#[test]
fn a_file_that_went_through_an_editor_is_taken_over() {
    let file = full().export().expect("a file");
    let marked = [b"\xEF\xBB\xBF".as_slice(), &file].concat();
    let taken = reader().import(&marked).expect("taken");
    assert_eq!(taken, Taken { added: 10, left: 0 });
}

#[test]
fn what_is_here_stays() {
    let file = full().export().expect("a file");
    let mut other = reader();
    other.set_own_number("aul-akimat", "777").expect("a number");
    let own = Question {
        what: "су".into(),
        ..Question::default()
    };
    other.save_question(&own);
    other.import(&file).expect("taken");
    assert_eq!(other.own_number("aul-akimat").as_deref(), Some("777"));
    assert_eq!(other.question(), own);
}

#[test]
fn a_file_cut_anywhere_is_refused_and_changes_nothing() {
    let file = full().export().expect("a file");
    let mut other = reader();
    for end in 0..file.len() {
        let refused = other.import(&file[..end]).expect_err("cut");
        assert!(matches!(refused, Refused::Damaged | Refused::NotOurs));
    }
    for at in (0..file.len()).step_by(7) {
        let mut damaged = file.clone();
        damaged[at] ^= 1;
        if let Ok(taken) = other.import(&damaged) {
            panic!("byte {at} is another, and {taken:?} was taken");
        }
    }
    assert_eq!(*other.settings(), Settings::default());
    assert!(other.kept().iter().all(|kept| kept.count == 0));
}

#[test]
fn a_file_of_a_newer_guide_says_so() {
    let file = String::from_utf8(full().export().expect("a file")).expect("text");
    let newer = file.replace("\"version\": 1", "\"version\": 2");
    assert_ne!(newer, file);
    assert_eq!(reader().import(newer.as_bytes()), Err(Refused::Newer(2)));
}

proptest! {
    #[test]
    fn no_bytes_break_anything(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(reader().import(&bytes).is_err());
    }

    /// Whatever stands in a file that is whole: what does not fit is left, and what is taken can be read.
    #[test]
    fn no_data_breaks_anything(text in ".{0,40}", day in ".{0,12}", id in "[a-z/0-9?=.-]{0,20}") {
        let data = serde_json::json!({
            "choices": { "lang": text, "look": text, "size": day },
            "bookmarks": [text, id, "topic/alimony"],
            "numbers": { id.clone(): text, "aul-akimat": day },
            "dates": [[id, day], ["complaint", "2026-11-27"]],
            "steps": [[id, text], ["topic/alimony", id]],
            "letters": { id.clone(): { "lang": text, "step": 3, "answers": { "x": text } } },
            "searches": [text],
        });
        let data = data.to_string();
        let file = serde_json::json!({
            "made_by": super::MADE_BY, "version": 1, "check": super::check_sum(&data), "data": data,
        });
        let mut reader = reader();
        prop_assert!(reader.import(file.to_string().as_bytes()).is_ok());
        prop_assert!(reader.bookmarks().contains(&"topic/alimony".to_owned()));
        prop_assert!(reader.export().is_ok());
    }
}
