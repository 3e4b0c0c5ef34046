//! A question to the Kenes service: from the search, as a message, and some days later whether it helped.

use jiff::civil::date;
use kenes::Lang;
use kenes::platform::ExternalAction;
use slint::platform::Key;

use crate::support::{Phone, title_of};
use crate::{TOPIC, whatsapp_message};

#[test]
fn what_was_typed_in_the_search_becomes_a_question() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("search?q=сосед занял мою межу");
    guide.tap_word("ask-title");
    guide.sees("сосед занял мою межу");
    guide.tap_word("ask-reply-whatsapp");
    guide.sees_no(&guide.word("ask-contact"));
    guide.tap_word("ask-reply-email");
    guide.tap_word("ask-contact");
    guide.types("ulgi@example.kz");
    guide.tap_word("ask-call-no");
    guide.tap_word("ask-send-whatsapp");
    let message = whatsapp_message(&phone.last_errand());
    for part in [
        "сосед занял мою межу".to_owned(),
        "ulgi@example.kz".to_owned(),
        guide.word("ask-message-reply-email"),
        guide.word("ask-message-call-no"),
    ] {
        assert!(message.contains(&part), "{message}");
    }
    assert!(!message.contains("Тема:"), "{message}");
    guide.tap_word("ask-send-email");
    let ExternalAction::Mail { body, .. } = phone.last_errand() else {
        panic!("{:?}", phone.last_errand());
    };
    assert_eq!(body, message);
    // For the site the text is copied, and the site opened.
    guide.tap_word("ask-send-site");
    assert_eq!(
        phone.last_errand(),
        ExternalAction::Web("http://trinta.kz/kenes".into())
    );
}

#[test]
fn the_topic_comes_along_and_nothing_empty_is_sent() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let guide = phone.set_up(lang);
        guide.go(TOPIC);
        guide.tap_word("ask-short");
        guide.sees(&guide.word("ask-danger"));
        let title = title_of(lang, TOPIC);
        assert!(guide.is_checked(&title));
        guide.tap_word("ask-send-whatsapp");
        guide.sees(&guide.word("ask-missing"));
        assert!(phone.errands().is_empty());
        guide.tap_word("ask-what");
        guide.types("1-2");
        guide.sees_no(&guide.word("ask-missing"));
        guide.tap_word("ask-send-whatsapp");
        let message = whatsapp_message(&phone.last_errand());
        assert!(message.contains(&title), "{message}");
        assert!(message.contains("1-2"), "{message}");
        guide.tap_word("ask-about-other");
        guide.tap_word("ask-send-whatsapp");
        let message = whatsapp_message(&phone.last_errand());
        assert!(!message.contains(&title), "{message}");
        // It is there when the guide opens again, until it is deleted.
        drop(guide);
        let guide = phone.open();
        guide.go("ask");
        guide.sees("1-2");
        guide.tap_word("ask-forget");
        guide.sees_no("1-2");
    }
}

#[test]
fn some_days_later_the_reader_is_asked_once_whether_it_helped() {
    let phone = Phone::new();
    phone.set_today(date(2026, 11, 20));
    let guide = phone.set_up(Lang::Kk);
    guide.go("ask?q=жол");
    guide.tap_word("ask-send-whatsapp");
    guide.go("home");
    guide.sees_no(&guide.word("rating-title"));
    drop(guide);
    phone.set_today(date(2026, 11, 25));
    let guide = phone.open();
    guide.go("home");
    guide.tap_word("rating-title");
    guide.tap_word("rating-partly");
    guide.tap_word("ask-send-whatsapp");
    let message = whatsapp_message(&phone.last_errand());
    assert!(message.contains(&guide.word("rating-partly")), "{message}");
    guide.go("home");
    guide.sees_no(&guide.word("rating-title"));
    // Another question, and the reader does not want to say.
    guide.go("ask");
    guide.tap_word("ask-send-email");
    drop(guide);
    phone.set_today(date(2026, 12, 10));
    let guide = phone.open();
    guide.go("home");
    guide.tap_word("rating-title");
    let errands = phone.errands().len();
    guide.tap_word("rating-decline");
    guide.is_at("home");
    guide.sees_no(&guide.word("rating-title"));
    assert_eq!(phone.errands().len(), errands);
}

/// Phones' keyboards hand a word over only at its end: it counts all the same.
#[test]
fn a_word_that_is_being_composed_is_part_of_the_question() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("ask");
    guide.tap_word("ask-what");
    guide.composes("", "жалақы", "");
    guide.tap_word("ask-send-whatsapp");
    let message = whatsapp_message(&phone.last_errand());
    assert!(message.contains("жалақы"), "{message}");
    // Not sent, and not yet handed over by the keyboard: it is there when the guide opens again.
    guide.tap_word("ask-what");
    guide.presses(Key::End);
    guide.composes("жалақы", " бермеді", "");
    drop(guide);
    let guide = phone.open();
    guide.go("ask");
    guide.sees("жалақы бермеді");
}
