//! What the phone covers of the window, simulated: its bars, a camera, the keyboard. Nothing to tap or to read lies beneath.

mod support;

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use kenes::Lang;
use slint::ComponentHandle;
use support::covers::{Covers, ON_ITS_SIDE, UPRIGHT, cover, open_keyboard, open_keyboard_below};
use support::{OpenGuide, Phone};

const UPRIGHT_SCREEN: (u32, u32) = (360, 740);
const SIDE_SCREEN: (u32, u32) = (740, 360);
const KEYBOARD: f32 = 290.0;

/// The guide at a page, on a phone that covers its edges.
fn guide(screen: (u32, u32), covers: Covers, large_print: bool) -> OpenGuide {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Kk));
    let guide = phone.open_on(screen);
    if large_print {
        guide.tap_word("header-large-print-on");
    }
    cover(guide.window(), covers);
    guide.settle();
    guide
}

/// What can be tapped on the screen as it is: its name, left, top, right, bottom.
fn taps(guide: &OpenGuide) -> Vec<(String, [f32; 4])> {
    let can_be_tapped = |element: &ElementHandle| {
        matches!(
            element.accessible_role(),
            Some(AccessibleRole::Button | AccessibleRole::RadioButton | AccessibleRole::TextInput)
        )
    };
    let found = ElementQuery::from_root(guide.window())
        .match_predicate(can_be_tapped)
        .find_all();
    let place = |element: ElementHandle| {
        let (at, size) = (element.absolute_position(), element.size());
        let place = [at.x, at.y, at.x + size.width, at.y + size.height];
        (element.accessible_label().unwrap_or_default().into(), place)
    };
    found.into_iter().map(place).collect()
}

/// Whether some part of the page stands beneath a side edge, or a fixed button beneath any.
#[track_caller]
fn all_free(guide: &OpenGuide, screen: (u32, u32), covers: Covers) {
    let (width, height) = (screen.0 as f32, screen.1 as f32);
    let fixed = |name: &str| {
        [
            "kenes-whatsapp-label",
            "kenes-ask-label",
            "header-language-label",
            "header-large-print-on",
        ]
        .iter()
        .any(|id| name.starts_with(&guide.word(id)))
    };
    for (name, [left, top, right, bottom]) in taps(guide) {
        assert!(left >= covers.side && right <= width, "{name} at {left}");
        if fixed(&name) && guide.scroll() == 0.0 && bottom <= height {
            assert!(top >= covers.top, "{name} is {top} from the top");
            assert!(bottom <= height - covers.bottom, "{name} ends at {bottom}");
        }
    }
}

#[test]
fn nothing_lies_beneath_the_phones_bars_or_camera() {
    for large_print in [false, true] {
        for (screen, covers) in [(UPRIGHT_SCREEN, UPRIGHT), (SIDE_SCREEN, ON_ITS_SIDE)] {
            let guide = guide(screen, covers, large_print);
            for page in ["home", "topic/alimony", "search", "settings", "videos"] {
                guide.go(page);
                all_free(&guide, screen, covers);
            }
        }
    }
}

#[test]
fn the_end_of_a_page_can_be_brought_above_the_phones_bar() {
    for large_print in [false, true] {
        for (screen, covers) in [(UPRIGHT_SCREEN, UPRIGHT), (SIDE_SCREEN, ON_ITS_SIDE)] {
            let guide = guide(screen, covers, large_print);
            guide.go("topic/alimony");
            guide.presses(slint::platform::Key::End);
            let end = taps(&guide)
                .into_iter()
                .map(|(_, place)| place[3])
                .fold(0.0, f32::max);
            assert!(
                end <= screen.1 as f32 - covers.bottom,
                "the page ends at {end}"
            );
        }
    }
}

#[test]
fn the_keyboard_covers_neither_the_field_nor_the_first_answer() {
    for (screen, covers) in [(UPRIGHT_SCREEN, UPRIGHT), ((320, 533), UPRIGHT)] {
        let guide = guide(screen, covers, false);
        guide.go("search");
        open_keyboard(guide.window(), KEYBOARD);
        guide.types("алимент");
        let free = screen.1 as f32 - KEYBOARD;
        let label = guide.word("search-label");
        let found = taps(&guide);
        let (_, field) = found
            .iter()
            .find(|(name, _)| *name == label)
            .expect("the field");
        assert!(field[1] >= 0.0 && field[3] <= free, "{field:?} of {free}");
        let reaches_under = |name: &str| {
            found
                .iter()
                .filter(|(label, _)| label.starts_with(&guide.word(name)))
                .any(|(_, place)| place[3] > free && place[1] < free)
        };
        assert!(
            !reaches_under("kenes-whatsapp-label"),
            "the bar lies under the keyboard"
        );
        guide.presses(slint::platform::Key::End);
    }
}

#[test]
fn in_one_half_of_the_screen_the_keyboard_covers_no_less() {
    // Below another app, which has the upper half; and above it, where only the keyboard's upper end reaches the window.
    for (top, keyboard) in [(400.0, 290.0), (150.0, 200.0), (0.0, 60.0)] {
        let screen = (360, 520);
        let guide = guide(
            screen,
            Covers {
                top: 0.0,
                ..UPRIGHT
            },
            false,
        );
        guide.go("search");
        let free = |guide: &OpenGuide| guide.window().global::<kenes::ui::Theme<'_>>().get_height();
        let before = free(&guide);
        open_keyboard_below(guide.window(), keyboard, top);
        guide.settle();
        assert_eq!(before - free(&guide), keyboard - UPRIGHT.bottom, "{top}");
        guide.types("алимент");
        let label = guide.word("search-label");
        let found = taps(&guide);
        let (_, field) = found
            .iter()
            .find(|(name, _)| *name == label)
            .expect("the field");
        let visible = screen.1 as f32 - keyboard;
        assert!(
            field[1] >= 0.0 && field[3] <= visible,
            "{field:?} of {visible}"
        );
    }
}
