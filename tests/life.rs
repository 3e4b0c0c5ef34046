//! The app's life on the phone: links that come in, being closed by the phone and coming back, the phone's language.

mod support;

use kenes::Lang;
use kenes::i18n::Words;
use kenes::platform::ExternalAction;
use kenes::platform::intent::{Action, Intent};
use slint::ComponentHandle;
use slint::platform::{Key, WindowEvent, WindowEventDispatchResult};
use support::{OpenGuide, Phone, title_of};

const LONG_TOPIC: &str = "topic/labour-rights";

/// Whether the guide takes the Back key. What it does not take, Android takes: it closes the app.
fn takes_back(guide: &OpenGuide) -> bool {
    let window = guide.window().window();
    let text: slint::SharedString = Key::Back.into();
    let taken = [
        WindowEvent::KeyPressed { text: text.clone() },
        WindowEvent::KeyReleased { text },
    ]
    .map(|event| window.dispatch_event_with_result(event));
    guide.settle();
    taken
        .iter()
        .any(|it| matches!(it, Ok(WindowEventDispatchResult::Accepted)))
}

#[test]
fn a_link_that_starts_the_app_opens_its_page_and_back_leads_home() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("topic/pension");
    drop(guide);

    let guide = phone.open();
    guide
        .app()
        .begin_at_link("https://trinta.kz/kenes/topic/alimony?utm_source=whatsapp");
    guide.settle();
    guide.is_at("topic/alimony");
    guide.sees(&title_of(Lang::Ru, "topic/alimony"));
    assert!(takes_back(&guide));
    guide.is_at("home");
    assert!(!takes_back(&guide), "Back at home leaves the app");
}

#[test]
fn a_link_that_comes_later_leads_back_to_where_the_reader_was() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("section/social");
    guide.app().open_link("kenes://memo/memo-appeals");
    guide.settle();
    guide.is_at("memo/memo-appeals");
    guide.presses(Key::Back);
    guide.is_at("section/social");
}

#[test]
fn a_wrong_link_opens_home_with_a_notice() {
    for link in [
        "kenes://topic/no-such-topic",
        "kenes://nothing",
        "https://trinta.kz/kenes/topic/../x",
    ] {
        let phone = Phone::new();
        let guide = phone.set_up(Lang::Ru);
        guide.go("about");
        guide.app().open_link(link);
        guide.settle();
        guide.is_at("home");
        let words = Words::new(Lang::Ru).with("notice-no-page", [("address", "".into())]);
        guide.sees(words.trim_end());
        guide.presses(Key::Back);
        guide.is_at("about");
    }
}

#[test]
fn a_link_waits_until_the_first_start_is_over() {
    let phone = Phone::new();
    let guide = phone.open();
    guide.app().begin_at_link("kenes://topic/alimony");
    guide.settle();
    guide.is_at("welcome");
    guide.tap("Қазақша");
    guide.tap_word("welcome-next");
    guide.tap_word("welcome-region-skip");
    guide.is_at("topic/alimony");
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn the_app_comes_back_where_the_phone_closed_it() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(400.0);
    let scroll = guide.scroll();
    assert!(scroll > 300.0);
    guide.app().save_state();
    drop(guide);

    let guide = phone.open();
    guide.is_at(LONG_TOPIC);
    assert!((guide.scroll() - scroll).abs() < 1.0, "{}", guide.scroll());
}

#[test]
fn what_was_being_typed_comes_back() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("search");
    guide.types("жалақы бермеді 100%");
    guide.app().save_state();
    drop(guide);

    let guide = phone.open();
    guide.sees("жалақы бермеді 100%");
    guide.types("!");
    guide.sees("жалақы бермеді 100%!");
}

#[test]
fn a_page_opened_anew_begins_at_its_top() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(400.0);
    guide.app().save_state();
    guide.go("topic/alimony");
    drop(guide);

    let guide = phone.open();
    guide.is_at("topic/alimony");
    assert!(guide.scroll() < 1.0, "{}", guide.scroll());
}

#[test]
fn the_first_language_is_the_phones() {
    let phone = Phone::new();
    let guide = phone.open();
    for lang in Lang::ALL {
        guide.app().system_language(Some(lang));
        guide.settle();
        assert_eq!(guide.lang(), lang);
    }
    guide.app().system_language(None);
    assert_eq!(guide.lang(), Lang::Ru);
    guide.is_at("welcome");
}

/// The phone brings the app to the front: its own language, and the one that its settings have for the app.
fn comes_to_front(guide: &OpenGuide, phone: Lang, app: Option<Lang>) {
    guide.app().system_language(Some(app.unwrap_or(phone)));
    guide.app().app_language(app);
    guide.settle();
}

#[test]
fn a_language_chosen_in_the_guide_outlives_the_phones() {
    for (chosen, other) in [(Lang::Kk, Lang::Ru), (Lang::Ru, Lang::Kk)] {
        let phone = Phone::new();
        let guide = phone.set_up(chosen);
        for language in [other, chosen, other] {
            comes_to_front(&guide, language, None);
            assert_eq!(
                guide.lang(),
                chosen,
                "nobody chose {language} for the guide"
            );
        }
    }
}

#[test]
fn the_phones_settings_of_the_app_that_fall_away_choose_nothing() {
    let phone = Phone::new();
    let guide = phone.open();
    comes_to_front(&guide, Lang::Ru, Some(Lang::Kk));
    assert_eq!(guide.lang(), Lang::Kk, "the first language");
    drop(guide);
    let guide = phone.set_up(Lang::Kk);
    comes_to_front(&guide, Lang::Ru, Some(Lang::Kk));
    drop(guide);

    // The phone was started anew, and has forgotten them.
    let guide = phone.open();
    comes_to_front(&guide, Lang::Ru, None);
    assert_eq!(guide.lang(), Lang::Kk);
    // Chosen there again, it is the same language.
    comes_to_front(&guide, Lang::Ru, Some(Lang::Kk));
    assert_eq!(guide.lang(), Lang::Kk);
}

#[test]
fn the_last_choice_counts_wherever_it_was_made() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    comes_to_front(&guide, Lang::Ru, None);
    assert_eq!(guide.lang(), Lang::Kk);
    // In the phone's settings: the phone itself speaks Russian as before.
    comes_to_front(&guide, Lang::Ru, Some(Lang::Ru));
    assert_eq!(guide.lang(), Lang::Ru);
    guide.sees(&guide.word("home-title"));
    drop(guide);

    let guide = phone.open();
    assert_eq!(guide.lang(), Lang::Ru);
    comes_to_front(&guide, Lang::Ru, Some(Lang::Ru));
    // In the guide: the phone's settings stay as they are.
    guide.tap_word("header-language-label");
    assert_eq!(guide.lang(), Lang::Kk);
    drop(guide);
    let guide = phone.open();
    comes_to_front(&guide, Lang::Ru, Some(Lang::Ru));
    assert_eq!(
        guide.lang(),
        Lang::Kk,
        "chosen after that of the phone's settings"
    );
    // And in the phone's settings again.
    comes_to_front(&guide, Lang::Ru, Some(Lang::Kk));
    comes_to_front(&guide, Lang::Ru, Some(Lang::Ru));
    assert_eq!(guide.lang(), Lang::Ru);
}

#[test]
fn an_older_readers_file_keeps_its_language() {
    // The last language that the phone gave the app, as earlier versions wrote it down, and what the settings have now.
    for (known, now, speaks) in [
        (Some(Lang::Ru), Some(Lang::Ru), Lang::Kk),
        (Some(Lang::Ru), None, Lang::Kk),
        (Some(Lang::Kk), None, Lang::Kk),
        (Some(Lang::Kk), Some(Lang::Ru), Lang::Ru),
        (None, Some(Lang::Ru), Lang::Kk),
    ] {
        let phone = Phone::new();
        drop(phone.set_up(Lang::Kk));
        phone.keeps("system-language", known.map(Lang::code));
        let guide = phone.open();
        comes_to_front(&guide, Lang::Ru, now);
        assert_eq!(guide.lang(), speaks, "{known:?}, then {now:?}");
        comes_to_front(&guide, Lang::Ru, now);
        assert_eq!(guide.lang(), speaks, "{known:?}, then {now:?} twice");
    }
}

#[test]
fn what_stops_the_window_is_tried_once_more_with_the_place_kept() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(400.0);
    let scroll = guide.scroll();
    let mut runs = 0;
    let ended = guide.app().run_again_once(|| {
        runs += 1;
        if runs == 1 {
            Err("the surface is gone")
        } else {
            Ok(())
        }
    });
    assert_eq!((ended, runs), (Ok(()), 2));
    let ended = guide.app().run_again_once(|| {
        runs += 1;
        Err("the surface is gone for good")
    });
    assert_eq!((ended, runs), (Err("the surface is gone for good"), 4));
    drop(guide);
    let guide = phone.open();
    guide.is_at(LONG_TOPIC);
    assert!((guide.scroll() - scroll).abs() < 1.0, "{}", guide.scroll());
}

#[test]
fn every_way_out_of_a_topic_is_an_intent() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("share/topic/alimony");
    for target in [
        "kenes:whatsapp",
        "kenes:call",
        "kenes:site",
        "kenes:email",
        "share:",
        "tel:112",
    ] {
        guide.go(target);
        let errand = phone.last_errand();
        let intent = Intent::of(&errand);
        let shown = matches!(errand, ExternalAction::Web(_));
        assert_eq!(intent.action == Action::View, shown, "{target}");
        // Whom or what it is about stands in the address, or in what is handed over.
        assert!(
            intent.data.is_some() || !intent.extras.is_empty(),
            "{target}"
        );
    }
    assert_eq!(phone.errands().len(), 6);
}

#[test]
fn back_goes_back_from_a_page_that_is_scrolled_down() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(900.0);
    assert!(guide.scroll() > 600.0);
    assert!(takes_back(&guide), "Android would close the app");
    guide.is_at("home");
}

#[test]
fn back_leads_out_of_a_search_that_is_being_typed() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("search");
    guide.types("алименты");
    guide.turn_wheel(900.0);
    assert!(takes_back(&guide));
    guide.is_at("home");
}

#[test]
fn back_closes_what_could_not_be_opened() {
    let phone = Phone::without_other_apps();
    let guide = phone.set_up(Lang::Ru);
    guide.go("topic/alimony");
    guide.go("tel:112");
    guide.sees("112");
    assert!(takes_back(&guide));
    guide.is_at("topic/alimony");
    assert!(takes_back(&guide));
    guide.is_at("home");
}

#[test]
fn back_goes_back_right_after_every_kind_of_page_is_opened() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    for before in [
        "section/social",
        "topic/alimony",
        "search",
        "memos",
        "settings",
    ] {
        for address in [
            "section/civil",
            "topic/pension",
            "memo/memo-appeals",
            "videos",
            "about",
        ] {
            guide.app().open_link(&format!("kenes://{before}"));
            guide.settle();
            guide.app().open_link(&format!("kenes://{address}"));
            guide.settle();
            guide.is_at(address);
            assert!(takes_back(&guide), "from {address} to {before}");
            guide.is_at(before);
        }
    }
}
