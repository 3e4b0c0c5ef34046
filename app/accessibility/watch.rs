//! Whether the window's tree is another one than before. The tree of a long page takes milliseconds to build and to compare;
//! most looks find nothing new.

use std::cell::RefCell;
use std::pin::Pin;

use accesskit::TreeUpdate;
use i_slint_core::item_tree::ItemWeak;
use i_slint_core::properties::PropertyTracker;
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use super::Audience;
use crate::ui;

/// Remembers what the tree was made of last.
pub struct Watch {
    /// Dirty as soon as one of the properties changes that the tree was read from.
    read: Pin<Box<PropertyTracker>>,
    audience: Audience,
    /// Which element has the keyboard's focus is no property.
    focus: RefCell<ItemWeak>,
}

impl Watch {
    /// Nothing has been looked at yet: everything is new.
    #[must_use]
    pub fn new(audience: Audience) -> Watch {
        Watch {
            audience,
            read: Box::pin(PropertyTracker::default()),
            focus: RefCell::default(),
        }
    }

    /// Whether the tree would be another one now.
    #[must_use]
    pub fn has_changed(&self, window: &ui::AppWindow) -> bool {
        self.read.is_dirty() || *self.focus.borrow() != focus(window)
    }

    /// The tree as it is.
    #[must_use]
    pub fn tree(&self, window: &ui::AppWindow) -> TreeUpdate {
        self.focus.replace(focus(window));
        self.read
            .as_ref()
            .evaluate(|| super::tree(window, self.audience))
    }
}

fn focus(window: &ui::AppWindow) -> ItemWeak {
    WindowInner::from_pub(window.window())
        .focus_item
        .borrow()
        .clone()
}
