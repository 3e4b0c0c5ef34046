//! By keyboard alone: everything is reached in its order, shown where it is, used, and never lost.

mod support;

use std::collections::BTreeSet;

use i_slint_core::accessibility::{AccessibleStringProperty, nearest_accessible_item};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::AccessibleRole;
use i_slint_core::window::WindowInner;
use kenes::Lang;
use kenes::i18n::Words;
use kenes::ui;
use slint::ComponentHandle;
use slint::platform::Key;

use support::{OpenGuide, Phone};

/// The guide before somebody who has no pointer.
struct Hands {
    guide: OpenGuide,
}

impl Hands {
    fn at(address: &str, lang: Lang) -> Hands {
        let guide = Phone::new().set_up(lang);
        guide.go(address);
        Hands { guide }
    }

    fn focused(&self) -> ItemRc {
        let window = WindowInner::from_pub(self.guide.window().window());
        let item = window.focus_item.borrow().upgrade();
        nearest_accessible_item(item.expect("something has the focus"))
    }

    /// What has the focus is called so.
    fn name(&self) -> String {
        let label = self
            .focused()
            .accessible_string_property(AccessibleStringProperty::Label);
        label.unwrap_or_default().into()
    }

    #[track_caller]
    fn is_on(&self, name: &str) {
        let on = self.name();
        assert!(
            on.starts_with(name),
            "the focus is on {on:?}, not on {name:?}"
        );
    }

    #[track_caller]
    fn is_on_word(&self, id: &str) {
        self.is_on(&self.guide.word(id));
    }

    /// What has the focus lies in sight, and has a ring; a title has one only for those who move by keyboard.
    #[track_caller]
    fn is_seen(&self) {
        let item = self.focused();
        let geometry = item.geometry();
        let top = item.map_to_window(geometry.origin).y;
        let height = self.guide.window().window().size().height as f32;
        let name = self.name();
        assert!(
            top >= 0.0 && top < height,
            "{name:?} is out of sight at {top}"
        );
        let ringed = item.visit_descendants(|part| {
            let names = part.element_type_names_and_ids(0).unwrap_or_default();
            if names.iter().any(|(kind, _)| kind == "Ring") {
                std::ops::ControlFlow::Break(())
            } else {
                std::ops::ControlFlow::Continue(())
            }
        });
        let types = item.accessible_role() == AccessibleRole::TextInput;
        assert!(ringed.is_some() || types, "{name:?} has no ring");
    }

    fn tab(&self) {
        self.guide.presses(Key::Tab);
    }

    /// Tabs on until the name begins so.
    #[track_caller]
    fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..200 {
            self.tab();
            if self.name().starts_with(name) {
                return;
            }
            passed.push(self.name());
        }
        panic!("Tab never comes to {name:?}, but to {passed:#?}");
    }

    /// Everything that Tab comes to, once around.
    #[track_caller]
    fn round(&self) -> Vec<String> {
        self.tab();
        let first = self.focused();
        let mut names = Vec::new();
        loop {
            self.is_seen();
            names.push(self.name());
            assert!(names.len() < 300, "Tab goes round: {names:#?}");
            self.tab();
            if self.focused() == first {
                return names;
            }
        }
    }

    /// Everything on the page that a finger can tap.
    fn tappable(&self) -> BTreeSet<String> {
        let root =
            ItemRc::new_root(WindowInner::from_pub(self.guide.window().window()).component());
        let mut names = BTreeSet::new();
        root.visit_descendants(|item| {
            if matches!(
                item.accessible_role(),
                AccessibleRole::Button | AccessibleRole::RadioButton | AccessibleRole::TextInput
            ) {
                let label = item.accessible_string_property(AccessibleStringProperty::Label);
                names.insert(label.unwrap_or_default().to_string());
            }
            std::ops::ControlFlow::<()>::Continue(())
        });
        names
    }

    fn said(&self) -> String {
        self.guide
            .window()
            .global::<ui::Shell<'_>>()
            .get_said()
            .into()
    }
}

/// A page of each kind, and one that is long.
const PAGES: [&str; 6] = [
    "home",
    "topic/alimony",
    "settings",
    "search?q=ақша",
    "memos",
    "settings/region",
];

#[test]
fn tab_comes_to_everything_and_everything_it_comes_to_is_seen() {
    for lang in Lang::ALL {
        for page in PAGES {
            let hands = Hands::at(page, lang);
            let round = hands.round();
            let reached: BTreeSet<String> = round.iter().cloned().collect();
            assert_eq!(reached, hands.tappable(), "{page}");
        }
    }
}

#[test]
fn shift_tab_goes_the_same_way_back() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    let mut there = hands.round();
    let mut back = Vec::new();
    for _ in 0..there.len() {
        back.push(hands.name());
        hands.guide.presses(Key::Backtab);
    }
    there[1..].reverse();
    assert_eq!(there, back);
}

#[test]
fn a_page_begins_at_its_title_and_enter_and_space_open() {
    for (key, lang) in [("\n", Lang::Kk), (" ", Lang::Ru)] {
        let hands = Hands::at("home", lang);
        hands.is_on_word("home-title");
        let section = support::section_title(lang, "social");
        hands.tab_to(&section);
        hands.guide.types(key);
        hands.guide.is_at("section/social");
        hands.is_on(&section);
        hands.is_seen();
        let topic = support::title_of(lang, "topic/alimony");
        hands.tab_to(&topic);
        hands.guide.types(key);
        hands.guide.is_at("topic/alimony");
        hands.is_on(&topic);
        hands.guide.presses(Key::Escape);
        hands.guide.is_at("section/social");
        hands.is_on(&section);
        hands.guide.presses(Key::Escape);
        hands.guide.is_at("home");
        hands.is_on_word("home-title");
    }
}

#[test]
fn arrows_and_page_keys_scroll() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    let at = || hands.guide.scroll();
    assert_eq!(at(), 0.0);
    hands.guide.presses(Key::DownArrow);
    let line = at();
    assert!(line > 0.0);
    hands.guide.presses(Key::PageDown);
    let page = at();
    assert!(page > line + 300.0);
    hands.guide.presses(Key::End);
    let end = at();
    assert!(end > page);
    hands.guide.presses(Key::UpArrow);
    assert!(at() < end);
    hands.guide.presses(Key::PageUp);
    hands.guide.presses(Key::Home);
    assert_eq!(at(), 0.0);
}

#[test]
fn a_choice_keeps_the_focus_and_is_said() {
    let hands = Hands::at("settings", Lang::Kk);
    let words = Words::new(Lang::Kk);
    for look in ["yellow", "black-on-white", "dark"] {
        let name = words.get(&format!("settings-look-{look}"));
        hands.tab_to(&name);
        hands.guide.types(" ");
        hands.is_on(&name);
        hands.is_seen();
        assert!(hands.guide.is_checked(&name));
        assert!(hands.said().ends_with(&name), "{:?}", hands.said());
    }
    hands.tab_to(&words.get("settings-size-more"));
    for _ in 0..8 {
        hands.guide.types("\n");
        hands.is_on(&words.get("settings-size-more"));
    }
    assert_eq!(hands.name(), words.get("settings-size-most"));
    hands.is_seen();
}

#[test]
fn another_language_and_large_print_keep_the_focus_and_are_said() {
    for page in ["home", "topic/alimony", "settings"] {
        let hands = Hands::at(page, Lang::Kk);
        hands.tab_to(&hands.guide.word("header-language-label"));
        hands.guide.types("\n");
        assert_eq!(hands.guide.lang(), Lang::Ru);
        hands.is_on_word("header-language-label");
        assert_eq!(hands.said(), hands.guide.word("said-language"));
        hands.tab();
        hands.is_on_word("header-large-print-on");
        hands.guide.types(" ");
        hands.is_on_word("header-large-print-off");
        hands.is_seen();
        assert_eq!(hands.said(), hands.guide.word("said-large-print-on"));
        if page != "settings" {
            hands.tab();
            hands.is_on_word("looks-offer-label");
            hands.guide.types("\n");
            hands.guide.is_at("settings");
            hands.is_on_word("settings-title");
        }
    }
}

#[test]
fn a_dialog_takes_the_focus_keeps_it_and_gives_it_back() {
    let phone = Phone::without_other_apps();
    let guide = phone.set_up(Lang::Kk);
    guide.go("topic/alimony");
    let hands = Hands { guide };
    let share = hands.guide.word("topic-share");
    hands.tab_to(&share);
    hands.guide.types("\n");
    hands.is_on_word("stranded-share");
    hands.tab_to(&hands.guide.word("stranded-close"));
    for _ in 0..3 {
        hands.tab();
        assert!(!hands.name().starts_with(&share), "Tab left the dialog");
    }
    hands.guide.presses(Key::Escape);
    hands.guide.is_at("topic/alimony");
    hands.is_on(&share);
}

#[test]
fn the_ways_to_the_service_are_reached_in_large_print() {
    let hands = Hands::at("topic/alimony", Lang::Kk);
    hands.guide.tap_word("header-large-print-on");
    hands.tab_to(&hands.guide.word("kenes-ask"));
    hands.guide.types("\n");
    hands.is_on_word("kenes-title");
    hands.is_seen();
    hands.tab();
    hands.is_on_word("kenes-whatsapp-label");
}

#[test]
fn the_search_is_asked_and_answered_by_keyboard() {
    let hands = Hands::at("home", Lang::Kk);
    hands.tab_to(&hands.guide.word("home-search"));
    hands.guide.types("\n");
    hands.is_on_word("search-label");
    hands.guide.types("алимент");
    hands.is_on_word("search-label");
    let answer = support::title_of(Lang::Kk, "topic/alimony");
    hands.tab_to(&answer);
    hands.is_seen();
    hands.guide.types("\n");
    hands.guide.is_at("topic/alimony");
    // The page opens at the line that answers.
    let hits = support::bundle().search(Lang::Kk, "алимент", 1);
    let hit = hits.expect("an answer").hits.remove(0);
    let line: String = hit
        .snippet
        .iter()
        .map(|piece| piece.text.as_str())
        .collect();
    hands.is_on(&kenes_content::text::plain(&line));
    hands.is_seen();
}

#[test]
fn nothing_in_the_window_moves_by_itself() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("ui/").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "slint") {
                let source = std::fs::read_to_string(&path).expect("a file");
                for word in ["animate ", "Timer ", "animation-tick"] {
                    assert!(!source.contains(word), "{}: {word}", path.display());
                }
            }
        }
    }
}
