//! The steps of a topic, ticked off one by one.

use super::App;
use crate::pages::Body;

impl App {
    /// Ticks a step of the page shown off, or takes its tick back, and says how far the reader has come.
    pub(super) fn tick(&self, step: &str, done: bool) {
        if self.is_private() {
            return;
        }
        let page = self.page();
        self.user.borrow_mut().set_step_done(&page, step, done);
        self.refresh();
        let said = match self.shown.borrow().as_ref().map(|view| &view.body) {
            Some(Body::Document(document)) if !document.progress.is_empty() => {
                document.progress.clone()
            }
            _ => self.words.get("said-ticks-cleared"),
        };
        self.say(&said);
        self.tell_trouble();
    }

    /// Takes all ticks of the page shown back.
    pub(super) fn clear_ticks(&self) {
        let page = self.page();
        self.user.borrow_mut().clear_steps(&page);
        self.refresh();
        self.say(&self.words.get("said-ticks-cleared"));
        self.tell_trouble();
    }
}
