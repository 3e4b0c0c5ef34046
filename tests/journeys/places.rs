//! The place where a page was left: Back leads there, and so does the guide that is opened again.

use i_slint_core::window::WindowInner;
use kenes::Lang;
use kenes::ui;
use kenes_content::text::plain;
use slint::platform::{Key, WindowEvent};
use slint::{ComponentHandle, Model};

use crate::LONG_TOPIC;
use crate::support::{OpenGuide, Phone};

const QUESTION: &str = "search?q=%D0%B0%D0%BB%D0%B8%D0%BC%D0%B5%D0%BD%D1%82";

fn keyboard_is_wanted(guide: &OpenGuide) -> bool {
    WindowInner::from_pub(guide.window().window()).text_input_focused()
}

/// Closes the window, as the cross at its corner does.
fn close(guide: OpenGuide) {
    let window = guide.window().window();
    window.dispatch_event(WindowEvent::CloseRequested);
}

#[track_caller]
fn is_scrolled_to(guide: &OpenGuide, scroll: f32) {
    let now = guide.scroll();
    assert!((now - scroll).abs() < 1.0, "{now} is not {scroll}");
}

/// Asks, and goes down among the answers.
fn among_the_answers(lang: Lang) -> (Phone, OpenGuide, f32) {
    let phone = Phone::new();
    let guide = phone.set_up(lang);
    guide.tap_word("home-search");
    guide.types("алимент");
    guide.turn_wheel(420.0);
    let scroll = guide.scroll();
    assert!(scroll > 300.0, "there are answers enough: {scroll}");
    (phone, guide, scroll)
}

#[test]
fn back_from_an_answer_leads_to_its_place_among_the_answers() {
    for lang in Lang::ALL {
        let (_phone, guide, scroll) = among_the_answers(lang);
        let search = guide.window().global::<ui::Search<'_>>();
        let hits = search.get_hits();
        let targets: Vec<_> = hits.iter().map(|hit| hit.entry.target).collect();
        let targets = targets.iter().filter(|target| !target.is_empty());
        for target in targets.take(4) {
            guide.go(target);
            assert!(!guide.app().page().to_string().starts_with("search"));
            guide.turn_wheel(200.0);
            // From a place on the page first to where the page was opened.
            while !guide.app().page().to_string().starts_with("search") {
                guide.presses(Key::Back);
            }
            guide.is_at(QUESTION);
            is_scrolled_to(&guide, scroll);
            assert!(!keyboard_is_wanted(&guide), "{target} in {lang}");
            guide.sees("алимент");
        }
        // Who wants to ask on taps the field.
        guide.tap_word("search-label");
        assert!(keyboard_is_wanted(&guide));
        // And who asks anew begins at the top, in the field.
        guide.go("home");
        guide.go("search");
        is_scrolled_to(&guide, 0.0);
        assert!(keyboard_is_wanted(&guide));
    }
}

#[test]
fn what_was_unfolded_is_unfolded_when_the_reader_comes_back() {
    for closed in [false, true] {
        let phone = Phone::new();
        let guide = phone.set_up(Lang::Ru);
        guide.go(LONG_TOPIC);
        let folded = guide.window().get_page_height();
        for part in ["consult/contacts", "laws", "related"] {
            let document = guide.window().global::<ui::Document<'_>>();
            document.invoke_toggle(part.into());
            guide.settle();
        }
        let unfolded = guide.window().get_page_height();
        assert!(unfolded > folded + 200.0, "{folded} → {unfolded}");
        guide.turn_wheel(unfolded - 900.0);
        let scroll = guide.scroll();
        let guide = if closed {
            close(guide);
            phone.open()
        } else {
            guide.go("settings");
            guide.presses(Key::Back);
            guide
        };
        guide.is_at(LONG_TOPIC);
        assert_eq!(guide.window().get_page_height(), unfolded);
        is_scrolled_to(&guide, scroll);
        // Another page has nothing of it.
        guide.go("topic/alimony");
        let document = guide.window().global::<ui::Document<'_>>();
        assert!(!document.get_laws_open());
    }
}

#[test]
fn a_window_that_was_closed_opens_where_the_reader_was() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    guide.turn_wheel(1600.0);
    let scroll = guide.scroll();
    assert!(scroll > 1500.0);
    close(guide);
    // Closed again at once, it is still there.
    for _ in 0..2 {
        let guide = phone.open();
        guide.is_at(LONG_TOPIC);
        is_scrolled_to(&guide, scroll);
        close(guide);
    }
    let guide = phone.open();
    guide.presses(Key::Back);
    guide.is_at("home");
}

#[test]
fn a_question_that_was_typed_is_asked_again_when_the_window_opens() {
    let (phone, guide, scroll) = among_the_answers(Lang::Ru);
    let search = guide.window().global::<ui::Search<'_>>();
    let hits = search.get_hits().row_count();
    close(guide);
    let guide = phone.open();
    guide.is_at(QUESTION);
    guide.sees("алимент");
    let search = guide.window().global::<ui::Search<'_>>();
    assert_eq!(search.get_hits().row_count(), hits);
    is_scrolled_to(&guide, scroll);
    assert!(!keyboard_is_wanted(&guide), "the answers are read on");
    close(guide);

    // Who was still typing goes on typing.
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.tap_word("home-search");
    guide.types("алимен");
    close(guide);
    let guide = phone.open();
    guide.types("т");
    guide.is_at(QUESTION);
}

/// A window that is closed over what nobody else is to see opens at home, and so does one over what is left of such a question.
#[test]
fn a_window_that_was_closed_tells_nothing_of_danger() {
    let question = "муж избивает меня";
    for (page, erased) in [
        ("topic/domestic-violence", 0),
        ("letter/domestic-violence", 0),
        ("search", 0),
        ("search", 4),
        ("search", 12),
    ] {
        let phone = Phone::new();
        let guide = phone.set_up(Lang::Ru);
        guide.go(page);
        if page == "search" {
            guide.types(question);
            (0..erased).for_each(|_| guide.presses(Key::Backspace));
        }
        guide.turn_wheel(300.0);
        close(guide);
        for file in std::fs::read_dir(phone.data()).expect("a folder") {
            let file = file.expect("a file").path();
            let bytes = std::fs::read(&file).expect("its bytes");
            // «муж», «избива», as an address has them.
            for told in [
                "domestic-violence",
                "search?q=",
                "муж",
                "%D0%BC%D1%83%D0%B6",
            ] {
                let found = bytes.windows(told.len()).any(|at| at == told.as_bytes());
                assert!(
                    !found,
                    "{page} less {erased}: {told:?} in {}",
                    file.display()
                );
            }
        }
        let guide = phone.open();
        guide.is_at("home");
        guide.go("search");
        guide.sees_no("муж");
    }
}

/// The regions stand as the reader looks for one: by the alphabet of the language shown.
#[test]
fn the_regions_stand_in_the_order_of_the_alphabet() {
    const KAZAKH: &str = "абвәгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    for (lang, alphabet) in [(Lang::Kk, KAZAKH), (Lang::Ru, RUSSIAN)] {
        guide.app().open_link("kenes://settings/region");
        guide.settle();
        let welcome = guide.window().global::<ui::Welcome<'_>>();
        let names = welcome.get_regions();
        let names = names.iter().map(|region| plain(&region.title).into_owned());
        // «город Алматы» stands under А.
        let keys: Vec<Vec<usize>> = names
            .filter_map(|name| {
                let proper = name.find(char::is_uppercase)?;
                let letters = name[proper..].to_lowercase();
                let known = letters.chars().map(|letter| match letter {
                    'ұ' if lang == Lang::Ru => 'у',
                    'і' if lang == Lang::Ru => 'ы',
                    letter => letter,
                });
                Some(
                    known
                        .map(|letter| {
                            alphabet
                                .chars()
                                .position(|one| one == letter)
                                .map_or(0, |place| place + 1)
                        })
                        .collect(),
                )
            })
            .collect();
        assert!(keys.len() >= 20);
        assert!(keys.is_sorted(), "{lang}: {:#?}", guide.labels());
        guide.go("home");
        guide.tap_word("header-language-label");
    }
}
