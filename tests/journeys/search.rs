//! The search, typed letter by letter.

use kenes::Lang;
use kenes::page::Page;
use kenes::words::Words;
use slint::platform::Key;

use crate::support::{Phone, title_of};
use crate::{TOPIC, whatsapp_message};

#[test]
fn back_leaves_the_search_at_once() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.tap_word("home-search");
    guide.types("бала");
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn the_search_answers_while_the_reader_types() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.tap_word("home-search");
    guide.is_at("search");
    guide.sees(&guide.word("search-start"));
    guide.types("алимент");
    guide.is_at(&Page::Search("алимент".into()).to_string());
    guide.sees_no(&guide.word("search-start"));
    guide.tap(&title_of(Lang::Ru, TOPIC));
    guide.is_at(TOPIC);
    guide.tap_word("header-back-label");
    guide.is_at(&Page::Search("алимент".into()).to_string());
    guide.sees("алимент");
    guide.sees(&title_of(Lang::Ru, TOPIC));
    guide.tap_word("kenes-whatsapp-label");
    let message = whatsapp_message(&phone.last_errand());
    assert!(message.ends_with("алимент"), "{message}");
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.tap_word("home-search");
    guide.types("абракадабра");
    let nothing = Words::new(Lang::Kk).with("search-found", [("count", 0.into())]);
    guide.sees(&nothing);
}
