//! Language, large print, looks and region, chosen and kept.

use kenes::Lang;
use kenes::i18n::Words;
use kenes::platform::ExternalAction;
use kenes_content::text::plain;

use crate::support::{Phone, region_name, title_of};
use crate::{LONG_TOPIC, TOPIC, whatsapp_message};

#[test]
fn the_language_changes_under_the_readers_eyes() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.sees(&title_of(Lang::Kk, LONG_TOPIC));
    guide.turn_wheel(200.0);
    let scroll = guide.scroll();

    guide.tap_word("header-language-label");
    guide.is_at(LONG_TOPIC);
    assert_eq!(guide.scroll(), scroll);
    guide.sees(&title_of(Lang::Ru, LONG_TOPIC));
    guide.sees(&Words::new(Lang::Ru).get("topic-consult"));
    guide.sees_no(&Words::new(Lang::Kk).get("topic-consult"));
    guide.tap_word("kenes-whatsapp-label");
    let message = whatsapp_message(&phone.last_errand());
    assert!(
        message.contains(&title_of(Lang::Ru, LONG_TOPIC)),
        "{message}"
    );

    guide.tap_word("header-language-label");
    guide.is_at(LONG_TOPIC);
    guide.sees(&title_of(Lang::Kk, LONG_TOPIC));
}

#[test]
fn the_language_is_kept() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.tap_word("header-language-label");
    drop(guide);
    assert_eq!(phone.open().lang(), Lang::Ru);
}

#[test]
fn large_print_stays_on() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    let small = guide.window().get_page_height();
    assert!(!guide.is_checked(&guide.word("header-large-print-on")));
    guide.tap_word("header-large-print-on");
    assert!(guide.is_checked(&guide.word("header-large-print-off")));
    let large = guide.window().get_page_height();
    assert!(large > small * 1.2, "{small} → {large}");
    drop(guide);

    let guide = phone.open();
    assert!(guide.is_checked(&guide.word("header-large-print-off")));
    assert_eq!(guide.window().get_page_height(), large);
    guide.tap_word("header-large-print-off");
    drop(guide);
    let guide = phone.open();
    assert!(!guide.is_checked(&guide.word("header-large-print-on")));
}

#[test]
fn in_large_print_one_button_leads_to_all_ways_to_kenes() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.tap_word("header-large-print-on");
    guide.tap_word("kenes-ask");
    guide.is_at(LONG_TOPIC);
    assert!(guide.scroll() > 500.0, "{}", guide.scroll());
    let call = guide.word("kenes-call-label");
    assert!(guide.has(&call), "{:#?}", guide.labels());
    guide.tap(&call);
    assert_eq!(
        phone.last_errand(),
        ExternalAction::Call("+77076504380".into())
    );
}

#[test]
fn the_region_chosen_in_the_settings_is_in_the_message() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.tap_word("settings-title");
    guide.tap_word("settings-region-none");
    guide.is_at("settings/region");
    guide.tap(&region_name(Lang::Ru, "west-kazakhstan"));
    guide.is_at("settings");
    guide.sees(&region_name(Lang::Ru, "west-kazakhstan"));
    guide.go(TOPIC);
    guide.tap_word("kenes-whatsapp-label");

    let words = Words::new(Lang::Ru);
    let (topic, region) = (
        title_of(Lang::Ru, TOPIC),
        region_name(Lang::Ru, "west-kazakhstan"),
    );
    let lines = [
        words.get("kenes-greeting"),
        words.with("kenes-message-topic", [("topic", topic.into())]),
        words.with("kenes-message-region", [("region", region.into())]),
        format!("{} ", words.get("kenes-message-question")),
    ];
    assert_eq!(
        whatsapp_message(&phone.last_errand()),
        plain(&lines.join("\n"))
    );
    drop(guide);

    let guide = phone.open();
    guide.tap_word("kenes-whatsapp-label");
    assert_eq!(
        whatsapp_message(&phone.last_errand()),
        plain(&lines.join("\n"))
    );
}

#[test]
fn the_looks_and_sizes_of_the_settings_are_kept() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.tap_word("settings-title");
    guide.tap_word("settings-look-yellow");
    guide.tap_word("settings-spacing-wide");
    guide.tap_word("settings-size-more-label");
    guide.sees("125");
    drop(guide);
    let guide = phone.open();
    guide.is_at("settings");
    assert!(guide.is_checked(&guide.word("settings-look-yellow")));
    assert!(!guide.is_checked(&guide.word("settings-look-standard")));
    assert!(guide.is_checked(&guide.word("settings-spacing-wide")));
    guide.sees("125");
    guide.tap_word("settings-size-less-label");
    guide.sees("100");
    guide.sees(&guide.word("settings-size-least"));
}
