//! The search, typed letter by letter on a desk, and composed word by word on a phone.

use i_slint_backend_testing::ElementHandle;
use i_slint_core::window::WindowInner;
use kenes::Lang;
use kenes::i18n::Words;
use kenes::page::Page;
use kenes::platform::ExternalAction;
use kenes::ui;
use kenes_content::text::plain;
use slint::platform::Key;
use slint::{ComponentHandle, Model};

use crate::support::covers::open_keyboard;
use crate::support::{OpenGuide, Phone, bundle, title_of};
use crate::{TOPIC, whatsapp_message};

/// A question of two words, in parts as a keyboard composes it, and what the first word finds.
struct Question {
    first: [&'static str; 4],
    second: &'static str,
    found: &'static str,
}

fn question(lang: Lang) -> Question {
    match lang {
        Lang::Kk => Question {
            first: ["а", "али", "алимен", "алимент"],
            second: "сот арқылы",
            found: TOPIC,
        },
        Lang::Ru => Question {
            first: ["а", "али", "алимен", "алименты"],
            second: "через суд",
            found: TOPIC,
        },
    }
}

fn search_page(lang: Lang) -> (Phone, OpenGuide) {
    let phone = Phone::new();
    let guide = phone.set_up(lang);
    guide.tap_word("home-search");
    (phone, guide)
}

fn asked(guide: &OpenGuide) -> String {
    match guide.app().page() {
        Page::Search(query) => query,
        page => panic!("{page} is no search"),
    }
}

fn hits(guide: &OpenGuide) -> usize {
    let search = guide.window().global::<ui::Search<'_>>();
    search.get_hits().row_count()
}

fn hint_is_shown(guide: &OpenGuide) -> bool {
    ElementHandle::find_by_element_id(guide.window(), "SearchPage::hint").count() > 0
}

/// What the reader sees in the field.
fn in_field(guide: &OpenGuide) -> String {
    let field = ElementHandle::find_by_element_id(guide.window(), "SearchPage::input").next();
    let value = field.and_then(|field| field.accessible_value());
    value.expect("the field").into()
}

fn keyboard_is_wanted(guide: &OpenGuide) -> bool {
    WindowInner::from_pub(guide.window().window()).text_input_focused()
}

/// The first answer stands above the end of what is seen.
#[track_caller]
fn first_answer_is_in_sight(guide: &OpenGuide, free: f32) {
    let first = ElementHandle::find_by_element_type_name(guide.window(), "Hit").next();
    let first = first.expect("an answer");
    let (top, bottom) = (
        first.absolute_position().y,
        first.absolute_position().y + first.size().height,
    );
    assert!(
        top >= 0.0 && top + 48.0 <= free,
        "{top} to {bottom} of {free}"
    );
}

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

#[test]
fn who_is_in_danger_sees_what_to_do_and_calls_at_once() {
    for (lang, question, page) in [
        (Lang::Kk, "өлгім келеді", "topic/thoughts-of-suicide"),
        (Lang::Ru, "хочу умереть", "topic/thoughts-of-suicide"),
    ] {
        let (phone, guide) = search_page(lang);
        guide.types(question);
        let answer = bundle().search(lang, question, 1).expect("an answer");
        let danger = answer.danger.expect("a danger");
        guide.sees(&danger.say);
        for contact in &danger.contacts {
            let number = contact.phone.clone().expect("a phone");
            let call = Words::new(lang).with("contact-call", [("phone", number.as_str().into())]);
            guide.tap(&format!("{call}. {}", contact.name));
            assert_eq!(phone.last_errand(), ExternalAction::Call(number));
        }
        let title = title_of(lang, page);
        guide.tap(&Words::new(lang).with("search-danger-more", [("title", title.into())]));
        guide.is_at(page);
        guide.presses(Key::Back);
        guide.tap_word("search-label");
        guide.commits("алимент", "");
        guide.sees_no(&danger.say);
    }
}

#[test]
fn the_search_answers_while_a_word_is_composed() {
    for lang in Lang::ALL {
        let (_phone, guide) = search_page(lang);
        let Question {
            first,
            second,
            found,
        } = question(lang);
        assert!(hint_is_shown(&guide));
        for part in first {
            guide.composes("", part, "");
            assert_eq!(
                (asked(&guide), in_field(&guide)),
                (part.into(), part.into())
            );
            assert!(!hint_is_shown(&guide), "over {part:?}");
        }
        let whole = first[3];
        assert!(hits(&guide) > 0);
        guide.sees(&title_of(lang, found));
        guide.sees_no(&guide.word("search-start"));

        // A space ends the word.
        let committed = format!("{whole} ");
        guide.commits(&committed, "");
        assert_eq!(
            (asked(&guide), in_field(&guide)),
            (committed.clone(), committed.clone())
        );
        let one_word = hits(&guide);

        guide.composes(&committed, second, "");
        let both = format!("{committed}{second}");
        assert_eq!((asked(&guide), in_field(&guide)), (both.clone(), both));
        assert!(hits(&guide) > 0 && one_word > 0);
        let top = guide.window().global::<ui::Search<'_>>().get_hits();
        let top = top.row_data(0).expect("an answer").entry.title;
        assert_eq!(plain(&top), title_of(lang, found));
    }
}

#[test]
fn a_word_composed_within_a_line_stands_where_the_cursor_is() {
    for (lang, before, word, after) in [
        (Lang::Kk, "бала ", "асырап", " алу"),
        (Lang::Ru, "взыскать ", "алименты", " через суд"),
    ] {
        let (_phone, guide) = search_page(lang);
        guide.commits(&format!("{before}{}", after.trim_start()), "");
        guide.composes(before, word, after);
        assert_eq!(asked(&guide), format!("{before}{word}{after}"));
        assert_eq!(in_field(&guide), asked(&guide));
        // In the middle of the line it is not appended.
        guide.commits(&format!("{before}{word}"), after);
        assert_eq!(asked(&guide), format!("{before}{word}{after}"));
    }
}

#[test]
fn an_erased_question_finds_nothing_any_more() {
    for lang in Lang::ALL {
        let (_phone, guide) = search_page(lang);
        let whole = question(lang).first[3];
        for ends_composing in [true, false] {
            guide.composes("", whole, "");
            if ends_composing {
                guide.commits(whole, "");
            }
            assert!(hits(&guide) > 0);
            guide.commits("", "");
            assert_eq!((asked(&guide), in_field(&guide)), Default::default());
            assert_eq!(hits(&guide), 0);
            guide.sees(&guide.word("search-start"));
            assert!(hint_is_shown(&guide));
        }
    }
}

#[test]
fn enter_keeps_the_word_and_puts_the_keyboard_away() {
    for lang in Lang::ALL {
        for composing in [true, false] {
            let phone = Phone::new();
            drop(phone.set_up(lang));
            let guide = phone.open_on((320, 533));
            guide.go("search");
            open_keyboard(guide.window(), 260.0);
            let whole = question(lang).first[3];
            guide.composes("", whole, "");
            if !composing {
                guide.commits(whole, "");
            }
            assert!(keyboard_is_wanted(&guide));
            guide.presses(Key::Return);
            assert!(!keyboard_is_wanted(&guide), "composing: {composing}");
            assert_eq!(
                (asked(&guide), in_field(&guide)),
                (whole.into(), whole.into())
            );
            first_answer_is_in_sight(&guide, 533.0 - 260.0);
            open_keyboard(guide.window(), 0.0);
            guide.settle();
            first_answer_is_in_sight(&guide, 533.0);
            // Nothing is composed any more: the next word comes after it.
            guide.tap_word("search-label");
            assert!(keyboard_is_wanted(&guide));
            assert_eq!(in_field(&guide), whole);
        }
    }
}

#[test]
fn enter_on_a_desk_brings_the_answers_in_sight() {
    for lang in Lang::ALL {
        for large_print in [false, true] {
            let phone = Phone::new();
            drop(phone.set_up(lang));
            let guide = phone.open_on((320, 480));
            if large_print {
                guide.tap_word("header-large-print-on");
            }
            guide.go("search");
            guide.types(question(lang).first[3]);
            guide.types("\n");
            assert!(!keyboard_is_wanted(&guide));
            guide.is_at(&Page::Search(question(lang).first[3].into()).to_string());
            first_answer_is_in_sight(&guide, 480.0);
        }
    }
}

#[test]
fn what_is_being_composed_is_remembered_as_what_is_typed() {
    for lang in Lang::ALL {
        let (phone, guide) = search_page(lang);
        let Question { first, second, .. } = question(lang);
        let whole = format!("{} {second}", first[3]);
        guide.commits(&format!("{} ", first[3]), "");
        guide.composes(&format!("{} ", first[3]), second, "");
        guide.app().save_state();
        drop(guide);

        let guide = phone.open();
        assert_eq!(
            (asked(&guide), in_field(&guide)),
            (whole.clone(), whole.clone())
        );
        guide.commits("", "");
        guide.composes("", first[3], "");
        guide.tap(&title_of(lang, TOPIC));
        guide.is_at(TOPIC);
        guide.presses(Key::Back);
        assert_eq!(
            (asked(&guide), in_field(&guide)),
            (first[3].into(), first[3].into())
        );
        guide.tap_word("search-label");
        guide.commits("", "");
        assert!(guide.has(first[3]), "among the searches made before");
        guide.tap(first[3]);
        assert_eq!(
            (asked(&guide), in_field(&guide)),
            (first[3].into(), first[3].into())
        );
    }
}

#[test]
fn a_suggestion_takes_the_place_of_what_is_being_composed() {
    for (lang, wrong) in [(Lang::Kk, "зейнтақы"), (Lang::Ru, "алиминты")] {
        let (_phone, guide) = search_page(lang);
        guide.composes("", wrong, "");
        let search = guide.window().global::<ui::Search<'_>>();
        let suggestion = search.get_suggestion();
        let Ok(Page::Search(right)) = search.get_suggested().parse() else {
            panic!("nothing is suggested for {wrong:?}");
        };
        guide.tap(&suggestion);
        assert_eq!((asked(&guide), in_field(&guide)), (right.clone(), right));
        assert!(!keyboard_is_wanted(&guide), "the answers are in sight");
    }
}
