//! From page to page and back, by finger and by key.

use kenes::Lang;
use kenes::i18n::Words;
use slint::platform::Key;

use crate::support::{Phone, section_title, title_of};
use crate::{LONG_TOPIC, TOPIC};

#[test]
fn the_last_page_comes_back_with_home_behind_it() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.tap(&section_title(Lang::Ru, "social"));
    guide.tap(&title_of(Lang::Ru, TOPIC));
    drop(guide);

    let guide = phone.open();
    guide.is_at(TOPIC);
    guide.sees(&title_of(Lang::Ru, TOPIC));
    guide.tap_word("header-back-label");
    guide.is_at("home");
    guide.sees_no(&guide.word("header-back-label"));
}

#[test]
fn a_last_page_that_is_no_more_opens_home() {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Kk));
    let file = rusqlite::Connection::open(phone.data().join("reader.db")).expect("a database");
    file.execute(
        "INSERT OR REPLACE INTO setting VALUES ('last-page', 'topic/of-an-older-edition')",
        [],
    )
    .expect("written");
    drop(file);
    let guide = phone.open();
    guide.is_at("home");
    guide.sees(&section_title(Lang::Kk, "social"));
}

#[test]
fn back_leads_to_the_place_where_the_reader_was() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.turn_wheel(260.0);
    let home = guide.scroll();
    guide.tap(&section_title(Lang::Ru, "economic"));
    guide.turn_wheel(120.0);
    let section = guide.scroll();
    assert!(section > 0.0, "the list is long enough to scroll");
    guide.tap(&title_of(Lang::Ru, LONG_TOPIC));
    guide.is_at(LONG_TOPIC);
    assert_eq!(guide.scroll(), 0.0, "a page opens at its top");
    guide.turn_wheel(900.0);
    let topic = guide.scroll();
    guide.go("settings");
    assert_eq!(guide.scroll(), 0.0);

    guide.tap_word("header-back-label");
    guide.is_at(LONG_TOPIC);
    assert_eq!(guide.scroll(), topic);
    guide.tap_word("header-back-label");
    guide.is_at("section/economic");
    assert_eq!(guide.scroll(), section);
    guide.tap_word("header-back-label");
    guide.is_at("home");
    assert_eq!(guide.scroll(), home);
}

#[test]
fn the_phones_own_back_key_leads_back() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.tap(&section_title(Lang::Kk, "social"));
    guide.tap(&title_of(Lang::Kk, TOPIC));
    guide.presses(Key::Back);
    guide.is_at("section/social");
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn the_phones_own_back_key_leads_back_from_far_down_a_page() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(900.0);
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn the_keyboard_scrolls_to_the_end_of_a_page() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.go(LONG_TOPIC);
    let mut before = guide.scroll();
    for _ in 0..3 {
        guide.presses(Key::PageDown);
        assert!(
            guide.scroll() > before + 100.0,
            "{before} → {}",
            guide.scroll()
        );
        before = guide.scroll();
    }
    guide.presses(Key::PageUp);
    assert!(guide.scroll() < before, "{before} → {}", guide.scroll());
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn a_bookmark_is_found_again() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.tap_word("bookmarks-title");
    guide.sees(&guide.word("bookmarks-empty"));
    let button = guide.word("topic-bookmark");
    assert!(
        guide.word("bookmarks-empty").contains(&button),
        "the page without bookmarks names the button {button:?}"
    );
    guide.go(TOPIC);
    guide.tap_word("topic-bookmark");
    guide.sees(&guide.word("topic-bookmarked"));
    guide.go("bookmarks");
    guide.sees_no(&guide.word("bookmarks-empty"));
    guide.tap(&title_of(Lang::Kk, TOPIC));
    guide.is_at(TOPIC);
    drop(guide);

    let guide = phone.open();
    guide.go("bookmarks");
    guide.tap(&title_of(Lang::Kk, TOPIC));
    guide.tap_word("topic-bookmarked");
    guide.sees(&guide.word("topic-bookmark"));
    guide.go("bookmarks");
    guide.sees(&guide.word("bookmarks-empty"));
}

#[test]
fn a_page_without_bookmarks_names_the_button_in_both_languages() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let (empty, button) = (words.get("bookmarks-empty"), words.get("topic-bookmark"));
        assert!(
            empty.contains(&button),
            "{lang}: {empty:?} names {button:?}"
        );
    }
}

#[test]
fn a_page_that_is_not_there_leaves_the_reader_where_he_was() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    for target in [
        "topic/of-an-older-edition",
        "section/none",
        "memo/none",
        "resource/none",
    ] {
        guide.turn_wheel(300.0);
        let scroll = guide.scroll();
        guide.go(target);
        guide.is_at(LONG_TOPIC);
        assert_eq!(guide.scroll(), scroll);
        guide.sees(target);
        guide.sees(&title_of(Lang::Kk, LONG_TOPIC));
        guide.tap_word("notice-close");
        guide.sees_no(target);
    }
    guide.tap_word("header-back-label");
    guide.is_at("home");
    drop(guide);
    phone.open().is_at("home");
}

#[test]
fn a_target_that_is_nothing_does_nothing() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    for target in [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "kenes:fax",
        "topic/../..",
    ] {
        guide.go(target);
        guide.is_at("home");
    }
    assert_eq!(phone.errands(), []);
}

#[test]
fn the_list_of_sources_closes_when_another_topic_is_opened_from_this_one() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.go("topic/alimony");
    guide.tap_word("topic-sources-show");
    guide.sees(&guide.word("topic-sources-hide"));
    guide.go("topic/free-legal-aid");
    guide.sees(&guide.word("topic-sources-show"));
    guide.sees_no(&guide.word("topic-sources-hide"));
}
