//! Pages that nobody else is to see: left at once, and without tracks.

use kenes::Lang;
use kenes::platform::Veil;
use slint::platform::Key;

use crate::support::{OpenGuide, Phone};

/// Private pages, and what leads to them.
const PRIVATE: [&str; 7] = [
    "topic/domestic-violence",
    "topic/child-in-danger",
    "topic/police-detention-rights",
    "topic/thoughts-of-suicide",
    "letter/domestic-violence",
    "share/topic/domestic-violence",
    "search?q=күйеуім мені ұрып жатыр",
];

/// Words that tell what was read.
const TRACKS: [&str; 8] = [
    "domestic-violence",
    "child-in-danger",
    "police-detention",
    "thoughts-of-suicide",
    "ұрып жатыр",
    "зорлық",
    "избивает",
    "%D2%B1%D1%80",
];

/// Fails where any of the reader's files has such words, byte by byte, in the database or its log.
#[track_caller]
fn leaves_no_tracks(phone: &Phone) {
    let files: Vec<_> = std::fs::read_dir(phone.data())
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .collect();
    assert!(files.iter().any(|file| file.ends_with("reader.db")));
    for file in files {
        let bytes = std::fs::read(&file).expect("its bytes");
        for word in TRACKS {
            let found = bytes
                .windows(word.len())
                .any(|bytes| bytes == word.as_bytes());
            assert!(!found, "{word:?} stands in {}", file.display());
        }
    }
}

/// Does on a page whatever leaves something behind elsewhere.
fn read_through(guide: &OpenGuide, page: &str) {
    guide.go(page);
    guide.app().save_state();
    guide.sees(&guide.word("exit"));
    assert_eq!(
        guide.app().page().to_string(),
        page.parse::<kenes::page::Page>().expect(page).to_string()
    );
}

#[test]
fn a_private_page_leaves_nothing_in_the_readers_file() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let guide = phone.set_up(lang);
        for page in PRIVATE {
            read_through(&guide, page);
            assert_eq!(phone.veil_now(), Veil::Secret, "{page}");
        }
        // From a search that tells of danger to what is to be read then.
        guide.go("home");
        guide.go("search");
        guide.types("муж избивает меня");
        guide.app().save_state();
        guide.tap_word("ask-title");
        guide.app().save_state();
        guide.tap_word("exit");
        leaves_no_tracks(&phone);
        drop(guide);
        leaves_no_tracks(&phone);
        let guide = phone.open();
        guide.is_at("home");
        guide.sees_no(&guide.word("exit"));
        assert_eq!(phone.veil_now(), Veil::None);
        guide.go("search");
        guide.sees_no("избивает");
        guide.go("ask");
        guide.sees_no("избивает");
    }
}

#[test]
fn a_search_that_led_to_a_private_page_is_not_remembered() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("search");
    guide.types("зорлық");
    guide.sees("зорлық");
    guide.go("topic/domestic-violence");
    guide.app().save_state();
    leaves_no_tracks(&phone);
    // One that led elsewhere is.
    guide.go("search?q=алимент");
    guide.go("topic/alimony");
    guide.go("home");
    guide.go("search");
    guide.sees("алимент");
}

#[test]
fn one_tap_or_three_presses_of_back_leave() {
    for by_key in [false, true] {
        let phone = Phone::new();
        let guide = phone.set_up(Lang::Ru);
        guide.go("section/civil");
        guide.go("topic/domestic-violence");
        match by_key {
            true => (0..3).for_each(|_| guide.presses(Key::Back)),
            false => guide.tap_word("exit"),
        }
        assert_eq!(phone.vanished(), 1, "by key: {by_key}");
        guide.is_at("home");
    }
    // Elsewhere Back is only Back.
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    for page in ["section/civil", "topic/alimony", "topic/pension"] {
        guide.go(page);
    }
    (0..3).for_each(|_| guide.presses(Key::Back));
    assert_eq!(phone.vanished(), 0);
    guide.is_at("home");
}

#[test]
fn presses_far_apart_do_not_leave() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    for page in ["section/civil", "topic/alimony", "topic/domestic-violence"] {
        guide.go(page);
    }
    guide.presses(Key::Back);
    std::thread::sleep(std::time::Duration::from_millis(2100));
    guide.presses(Key::Back);
    guide.presses(Key::Back);
    assert_eq!(phone.vanished(), 0);
    guide.is_at("home");
}

#[test]
fn a_private_topic_is_neither_put_aside_nor_ticked_off() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("topic/domestic-violence");
    guide.sees(&guide.word("exit-about"));
    assert!(!guide.can_tap(&guide.word("topic-bookmark")));
    assert!(!guide.can_tap("1-қадам жасалды"));
    guide.go("topic/alimony");
    guide.sees_no(&guide.word("exit-about"));
    assert!(guide.can_tap(&guide.word("topic-bookmark")));
}

/// From a danger search, from the letter on violence, and by what is typed in it: a question is as private as where it comes from.
#[test]
fn a_private_question_leaves_nothing_and_can_be_left() {
    for from in [
        "search?q=муж избивает меня",
        "letter/domestic-violence",
        "ask",
    ] {
        let phone = Phone::new();
        let guide = phone.set_up(Lang::Ru);
        guide.go("ask");
        guide.tap_word("ask-what");
        guide.types("пенсия");
        guide.go("home");
        guide.go(from);
        match from {
            "ask" => {
                guide.tap_word("ask-what");
                guide.types(". Муж избивает меня");
                // What follows does not make it harmless.
                guide.types(&" и я не знаю, что мне теперь делать и куда идти".repeat(4));
            }
            search if search.starts_with("search") => guide.tap_word("ask-title"),
            _ => {
                guide.tap_word("ask-short");
                guide.tap_word("ask-what");
                guide.types("избивает");
            }
        }
        guide.app().save_state();
        guide.sees("збивает");
        guide.sees(&guide.word("exit"));
        assert_eq!(phone.veil_now(), Veil::Secret, "{from}");
        guide.tap_word("ask-send-whatsapp");
        leaves_no_tracks(&phone);
        guide.tap_word("exit");
        assert_eq!(phone.vanished(), 1);
        leaves_no_tracks(&phone);
        drop(guide);
        // Nobody asks later whether it helped.
        phone.set_today(jiff::civil::date(2027, 1, 20));
        let guide = phone.open();
        guide.go("home");
        guide.sees_no(&guide.word("rating-title"));
        guide.go("ask");
        guide.sees_no("збивает");
        // The question begun before is still there, unless it was this one that turned private.
        assert_eq!(guide.shows("пенсия"), from != "ask", "{from}");
    }
}

#[test]
fn what_was_searched_on_the_way_to_a_private_page_is_forgotten() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("search");
    guide.types("зорлық");
    guide.go("topic/alimony");
    guide.presses(Key::Back);
    guide.go("topic/domestic-violence");
    leaves_no_tracks(&phone);
    guide.presses(Key::Back);
    guide.app().save_state();
    leaves_no_tracks(&phone);
    drop(guide);
    let guide = phone.open();
    guide.is_at("home");
    // A deadline opened from there is no last page either.
    guide.go("topic/police-detention-rights");
    guide.go("deadline/complaint");
    guide.app().save_state();
    drop(guide);
    phone.open().is_at("home");
}

/// What is typed in the letter on violence goes into no letter that is kept, and home does not list it.
#[test]
fn a_private_letter_stays_apart() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("fill/domestic-violence");
    guide.tap_word("fill-safety-go");
    guide.go("home");
    guide.sees_no(&guide.word("home-drafts"));
    guide.go("section/civil");
    guide.go("topic/domestic-violence");
    // A link that arrives then leaves no way back to it.
    guide.app().open_link("kenes://topic/alimony");
    guide.settle();
    guide.presses(Key::Back);
    guide.is_at("home");
}
