//! Out of the guide: to the Kenes service, to a contact, to other apps, and when there is none.

use kenes::Lang;
use kenes::platform::ExternalAction;
use kenes::ui;
use slint::ComponentHandle;
use slint::platform::Key;

use crate::support::{Phone, bundle, every_page};
use crate::{LONG_TOPIC, TOPIC, way_to_call, whatsapp_message};

#[test]
fn what_cannot_be_opened_is_shown_in_full() {
    let phone = Phone::without_other_apps();
    let guide = phone.set_up(Lang::Ru);
    for (channel, why, shown) in [
        ("kenes-call-label", "stranded-call", "+77076504380"),
        ("kenes-site-label", "stranded-web", "http://trinta.kz/kenes"),
        ("kenes-email-label", "stranded-mail", "Trinta-kz@mail.ru"),
        ("kenes-whatsapp-label", "stranded-whatsapp", "+77076504380"),
    ] {
        guide.tap_word(channel);
        guide.sees(&guide.word(why));
        guide.sees(shown);
        guide.tap_word("stranded-close");
        guide.sees_no(&guide.word(why));
        guide.is_at("home");
    }
    assert_eq!(phone.errands().len(), 4);
    guide.tap("112");
    guide.sees(&guide.word("stranded-call"));
    guide.tap_word("stranded-copy");
    guide.sees_no(&guide.word("stranded-call"));
}

/// Where no app takes it, the message is there to be copied: in words, to the last of them, and with whom it is for.
#[test]
fn a_message_that_cannot_be_sent_is_shown_in_words() {
    for lang in Lang::ALL {
        let phone = Phone::without_other_apps();
        let guide = phone.set_up(lang);
        for address in [TOPIC, "home", "search?q=алимент 100%", "ask"] {
            guide.go(address);
            for (channel, to) in [
                ("kenes:whatsapp", "+77076504380"),
                ("kenes:email", "Trinta-kz@mail.ru"),
            ] {
                guide.go(channel);
                let errand = phone.last_errand();
                let message = match &errand {
                    ExternalAction::Mail { body, .. } => body.clone(),
                    errand => whatsapp_message(errand),
                };
                let dialog = guide.window().global::<ui::Stranded<'_>>();
                let shown = dialog.get_text();
                let mut lines = shown.lines();
                assert_eq!(lines.next(), Some(to), "{address}");
                assert!(shown.ends_with(message.trim()), "{shown}");
                assert!(message.lines().count() > 1, "{message}");
                assert!(!shown.contains("%D0") && !shown.contains("://"), "{shown}");
                guide.sees(message.trim());
                guide.presses(Key::Back);
                guide.sees_no(&guide.word("stranded-address"));
            }
        }
        // A chat with a body of the state has no message yet.
        guide.go("https://wa.me/77076504380");
        guide.sees(&guide.word("stranded-whatsapp"));
        guide.sees("+77076504380");
        guide.sees_no("wa.me");
    }
}

#[test]
fn a_contact_of_a_topic_is_called() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go(LONG_TOPIC);
    let (button, number) = way_to_call(Lang::Ru);
    guide.tap(&button);
    assert_eq!(phone.last_errand(), ExternalAction::Call(number));
}

#[test]
fn an_emergency_number_is_one_tap_from_home() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    let numbers = bundle().emergency(Lang::Kk).expect("the numbers");
    assert!(!numbers.is_empty());
    for emergency in numbers {
        guide.tap(&emergency.number);
        assert_eq!(phone.last_errand(), ExternalAction::Call(emergency.number));
    }
}

#[test]
fn every_page_has_the_four_ways_to_kenes() {
    let guide = Phone::new().set_up(Lang::Kk);
    for page in every_page() {
        let address = page.to_string();
        guide.go(&address);
        guide.is_at(&address);
        if address == "welcome" {
            // Before a language is chosen there is nothing but the choice.
            continue;
        }
        for channel in ["whatsapp", "call", "site", "email"] {
            let name = guide.word(&format!("kenes-{channel}-label"));
            assert!(
                guide.has(&name),
                "{address} has no {name:?}: {:#?}",
                guide.labels()
            );
        }
    }
}

#[test]
fn each_way_to_kenes_is_the_right_one_on_every_kind_of_page() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    for address in [
        "home",
        "section/civil",
        TOPIC,
        "resource/call-centres",
        "memo/memo-appeals",
        "about",
    ] {
        guide.go(address);
        guide.tap_word("kenes-call-label");
        assert_eq!(
            phone.last_errand(),
            ExternalAction::Call("+77076504380".into())
        );
        guide.tap_word("kenes-site-label");
        assert_eq!(
            phone.last_errand(),
            ExternalAction::Web("http://trinta.kz/kenes".into())
        );
        guide.tap_word("kenes-whatsapp-label");
        let message = whatsapp_message(&phone.last_errand());
        guide.tap_word("kenes-email-label");
        let ExternalAction::Mail { to, subject, body } = phone.last_errand() else {
            panic!("{:?}", phone.last_errand());
        };
        assert_eq!(to, "Trinta-kz@mail.ru");
        assert_eq!(subject, guide.word("kenes-subject"));
        assert_eq!(body, message, "the letter and the chat begin alike");
    }
}
