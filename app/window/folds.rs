//! What of a page is folded: long lists show their beginning, and the rest where the reader asks for it or is led to it.

use super::{App, present};
use crate::pages::{Anchor, Body};

impl App {
    /// Unfolds a part of the page shown, or folds it again.
    pub(super) fn toggle_fold(&self, part: &str) {
        let mut unfolded = self.unfolded.borrow_mut();
        if !unfolded.remove(part) {
            unfolded.insert(part.to_owned());
        }
        drop(unfolded);
        self.show_folds();
    }

    /// Unfolds the part that a line is hidden in.
    pub(super) fn unfold_for(&self, anchor: &Anchor) {
        let shown = self.shown.borrow();
        let Some(Body::Document(document)) = shown.as_ref().map(|view| &view.body) else {
            return;
        };
        // What stands at the end of a page is folded whole.
        if ["laws", "related"].contains(&anchor.part.as_str()) {
            self.unfolded.borrow_mut().insert(anchor.part.clone());
        }
        let hidden = document.blocks.iter().any(|block| {
            block.id == anchor.part && anchor.line.is_some_and(|line| line >= block.shown)
        });
        if hidden {
            self.unfolded.borrow_mut().insert(anchor.part.clone());
        }
    }

    /// Hands to the window what is unfolded, and which line is marked.
    pub(super) fn show_folds(&self) {
        let marked = self.marked.borrow();
        present::folds(&self.window, &self.unfolded.borrow(), marked.as_ref());
    }
}
