//! A deadline: a day is typed, and until when is counted at once; the reader follows it, or takes it to the phone's calendar.

use super::App;
use crate::page::Page;
use crate::pages::{Body, CountedView};
use crate::platform::ExternalAction;

impl App {
    /// A day was typed, or a part of one.
    pub(super) fn deadline_typed(&self, typed: &str) {
        let Page::Deadline(id, _) = self.page() else {
            return;
        };
        let page = Page::Deadline(id, typed.to_owned());
        self.history.borrow_mut().replace(page);
        self.refresh();
        let said = match &self.shown.borrow().as_ref().map(|view| &view.body) {
            Some(Body::Deadline(view)) => match &view.counted {
                Some(counted) => format!("{} {}", counted.lead, counted.day),
                None => view.wrong.clone(),
            },
            _ => String::new(),
        };
        self.say(&said);
    }

    /// Follows the deadline from the day typed, or not any more.
    pub(super) fn deadline_follow(&self, on: bool) {
        let Some((_, id, counted)) = self.counted() else {
            return;
        };
        self.user.borrow_mut().follow(&id, counted.from, on);
        self.refresh();
        self.say(&self.words.get(match on {
            true => "said-deadline-followed",
            false => "said-deadline-not-followed",
        }));
        self.tell_trouble();
    }

    /// Takes the day to the phone's calendar.
    pub(super) fn deadline_to_calendar(&self) {
        if let Some((title, _, counted)) = self.counted() {
            self.leave(&ExternalAction::Event {
                title,
                day: counted.until,
                text: counted.text,
            });
        }
    }

    fn counted(&self) -> Option<(String, String, CountedView)> {
        match &self.shown.borrow().as_ref()?.body {
            Body::Deadline(view) => {
                let counted = view.counted.clone()?;
                Some((view.title.clone(), view.id.clone(), counted))
            }
            _ => None,
        }
    }
}
