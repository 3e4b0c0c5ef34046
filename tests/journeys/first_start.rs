//! The first start: a language, large print, a region.

use kenes::Lang;
use kenes::i18n::Words;
use kenes_content::text::plain;
use slint::platform::Key;

use crate::support::{Phone, region_name, section_title, title_of};
use crate::{TOPIC, whatsapp_message};

#[test]
fn the_first_start_leads_to_a_topic_and_to_whatsapp() {
    let phone = Phone::new();
    let guide = phone.open();
    guide.is_at("welcome");
    guide.tap("Қазақша");
    guide.is_at("welcome/print");
    guide.tap_word("welcome-next");
    guide.is_at("welcome/region");
    guide.tap_word("welcome-region-skip");
    guide.is_at("home");
    guide.tap(&section_title(Lang::Kk, "social"));
    guide.is_at("section/social");
    guide.tap(&title_of(Lang::Kk, TOPIC));
    guide.is_at(TOPIC);
    guide.tap_word("kenes-whatsapp-label");

    let words = Words::new(Lang::Kk);
    let topic = title_of(Lang::Kk, TOPIC);
    let lines = [
        words.get("kenes-greeting"),
        words.with("kenes-message-topic", [("topic", topic.into())]),
        format!("{} ", words.get("kenes-message-question")),
    ];
    assert_eq!(phone.errands().len(), 1);
    assert_eq!(
        whatsapp_message(&phone.last_errand()),
        plain(&lines.join("\n"))
    );
}

#[test]
fn nothing_lies_behind_home_after_the_welcome() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.sees_no(&guide.word("header-back-label"));
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn russian_is_chosen_at_the_first_start() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.sees("Что случилось?");
    guide.sees(&section_title(Lang::Ru, "civil"));
}

#[test]
fn large_print_is_chosen_at_the_first_start() {
    let phone = Phone::new();
    let guide = phone.open();
    guide.tap("Русский");
    guide.tap_word("welcome-print-large");
    assert!(guide.is_checked(&guide.word("welcome-print-large")));
    assert!(!guide.is_checked(&guide.word("welcome-print-normal")));
    guide.tap_word("welcome-next");
    guide.tap_word("welcome-region-skip");
    assert!(guide.is_checked(&guide.word("header-large-print-off")));
}

#[test]
fn the_region_chosen_at_the_first_start_is_in_the_message() {
    let phone = Phone::new();
    let guide = phone.open();
    guide.tap("Қазақша");
    guide.tap_word("welcome-next");
    guide.tap(&region_name(Lang::Kk, "turkistan"));
    guide.is_at("home");
    guide.tap_word("kenes-whatsapp-label");
    let message = whatsapp_message(&phone.last_errand());
    assert!(
        message.contains(&region_name(Lang::Kk, "turkistan")),
        "{message}"
    );
}
