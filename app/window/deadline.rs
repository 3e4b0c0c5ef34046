//! A deadline: a day is typed, and until when is counted at once; the reader follows it, or takes it to the phone's calendar.

use kenes_content::text::plain;

use super::App;
use crate::page::Page;
use crate::pages::{Body, CountedView, DeadlineView};
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
        let Some((id, from)) = self.counted(|view, counted| (view.id.clone(), counted.from)) else {
            return;
        };
        self.user.borrow_mut().follow(&id, from, on);
        self.refresh();
        self.say(&self.words.get(match on {
            true => "said-deadline-followed",
            false => "said-deadline-not-followed",
        }));
        self.tell_trouble();
    }

    /// Takes the day to the phone's calendar.
    pub(super) fn deadline_to_calendar(&self) {
        let event = self.counted(|view, counted| ExternalAction::Event {
            title: plain(&view.title).into_owned(),
            day: counted.until,
            text: plain(&counted.text).into_owned(),
        });
        if let Some(event) = event {
            self.leave(&event);
        }
    }

    fn counted<T>(&self, of: impl FnOnce(&DeadlineView, &CountedView) -> T) -> Option<T> {
        match &self.shown.borrow().as_ref()?.body {
            Body::Deadline(view) => Some(of(view, view.counted.as_ref()?)),
            _ => None,
        }
    }
}
