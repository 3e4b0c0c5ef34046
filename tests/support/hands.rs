//! The guide before somebody who has a keyboard alone.

use std::collections::BTreeSet;

use i_slint_core::accessibility::{AccessibleStringProperty, nearest_accessible_item};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::AccessibleRole;
use i_slint_core::window::WindowInner;
use kenes::Lang;
use kenes::ui;
use slint::ComponentHandle;
use slint::platform::Key;

use super::{OpenGuide, Phone};

/// The guide before somebody who has no pointer.
pub(crate) struct Hands {
    pub(crate) guide: OpenGuide,
}

impl Hands {
    pub(crate) fn at(address: &str, lang: Lang) -> Hands {
        let guide = Phone::new().set_up(lang);
        guide.go(address);
        Hands { guide }
    }

    pub(crate) fn focused(&self) -> ItemRc {
        let window = WindowInner::from_pub(self.guide.window().window());
        let item = window.focus_item.borrow().upgrade();
        nearest_accessible_item(item.expect("something has the focus"))
    }

    /// What has the focus is called so.
    pub(crate) fn name(&self) -> String {
        let label = self
            .focused()
            .accessible_string_property(AccessibleStringProperty::Label);
        label.unwrap_or_default().into()
    }

    #[track_caller]
    pub(crate) fn is_on(&self, name: &str) {
        let on = self.name();
        assert!(
            on.starts_with(name),
            "the focus is on {on:?}, not on {name:?}"
        );
    }

    #[track_caller]
    pub(crate) fn is_on_word(&self, id: &str) {
        self.is_on(&self.guide.word(id));
    }

    /// What has the focus lies in sight, and has a ring; a title has one only for those who move by keyboard.
    #[track_caller]
    pub(crate) fn is_seen(&self) {
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

    pub(crate) fn tab(&self) {
        self.guide.presses(Key::Tab);
    }

    /// Tabs on until the name begins so.
    #[track_caller]
    pub(crate) fn tab_to(&self, name: &str) {
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
    pub(crate) fn round(&self) -> Vec<String> {
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
    pub(crate) fn tappable(&self) -> BTreeSet<String> {
        let root =
            ItemRc::new_root(WindowInner::from_pub(self.guide.window().window()).component());
        let mut names = BTreeSet::new();
        root.visit_descendants(|item| {
            if matches!(
                item.accessible_role(),
                AccessibleRole::Button
                    | AccessibleRole::RadioButton
                    | AccessibleRole::Checkbox
                    | AccessibleRole::TextInput
            ) {
                let label = item.accessible_string_property(AccessibleStringProperty::Label);
                names.insert(label.unwrap_or_default().to_string());
            }
            std::ops::ControlFlow::<()>::Continue(())
        });
        names
    }

    pub(crate) fn said(&self) -> String {
        self.guide
            .window()
            .global::<ui::Shell<'_>>()
            .get_said()
            .into()
    }
}
