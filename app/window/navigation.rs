//! Navigation: opening pages, going back, links from outside, the page open last.

use slint::ComponentHandle;

use super::{App, History};
use crate::deep_link;
use crate::guide::GuideError;
use crate::page::Page;
use crate::ui;

impl App {
    /// Opens a page from the one shown. One that cannot be opened leaves the reader where he is.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] where there is no such page, others where the bundle cannot be read.
    pub fn open(&self, page: Page) -> Result<(), GuideError> {
        let before = self.history.borrow().clone();
        let scroll = self.window.invoke_scroll_position();
        self.history.borrow_mut().open(page, scroll);
        if let Err(error) = self.show() {
            *self.history.borrow_mut() = before;
            return Err(error);
        }
        self.window.invoke_scroll_to(0.0);
        self.remember_page();
        Ok(())
    }

    /// Opens a page, or tells why not.
    pub(super) fn open_or_tell(&self, page: Page) {
        if let Err(error) = self.open(page) {
            self.tell_not_opened(&error);
        }
    }

    /// Goes back to where the reader came from. A page that cannot be read any more is told of and passed over.
    pub(super) fn go_back(&self) {
        while let Some(scroll) = self.back_step() {
            match self.show() {
                Ok(()) => {
                    self.window.invoke_scroll_to(scroll);
                    self.remember_page();
                    return;
                }
                Err(error) => self.tell_not_opened(&error),
            }
        }
    }

    fn back_step(&self) -> Option<f32> {
        self.history.borrow_mut().back().map(|visit| visit.scroll)
    }

    /// The reader typed in the search: the same page with other words, so that Back leads out of the search at once. A field
    /// that is left at this moment has nothing to say any more.
    pub(super) fn search_for(&self, query: &str) {
        if !matches!(self.page(), Page::Search(_)) {
            return;
        }
        let page = Page::Search(query.to_owned());
        self.history.borrow_mut().replace(page);
        self.refresh();
    }

    /// Opens the page of a link that the app was started by: Back leads home.
    pub fn begin_at_link(&self, link: &str) {
        if !matches!(self.page(), Page::Welcome(_)) {
            *self.history.borrow_mut() = History::starting_at(Page::Home);
        }
        self.open_link(link);
    }

    /// Opens the page of a link that came while the app was open: Back leads where the reader was.
    /// A wrong link opens home, with a notice. In the first start a link waits until its end.
    pub fn open_link(&self, link: &str) {
        if matches!(self.page(), Page::Welcome(_)) {
            *self.awaited.borrow_mut() = Some(link.to_owned());
            return;
        }
        self.dismiss_dialog();
        let wrong = match deep_link::page(link) {
            Ok(page) => match self.open(page) {
                Ok(()) => return,
                Err(error) => error,
            },
            Err(unknown) => GuideError::NoPage(unknown.0),
        };
        self.open_or_tell(Page::Home);
        self.tell_not_opened(&wrong);
    }

    /// Opens the link that waited until the first start was over.
    pub(super) fn open_awaited(&self) {
        if let Some(link) = self.awaited.take() {
            self.open_link(&link);
        }
    }

    /// Ends the welcome at home, or a change of region where the reader came from.
    pub(super) fn leave_welcome(&self) {
        if self.page() == Page::Region {
            self.go_back();
        } else {
            *self.history.borrow_mut() = History::starting_at(Page::Home);
            self.refresh();
            self.window.invoke_scroll_to(0.0);
            self.open_awaited();
        }
        self.tell_trouble();
    }

    fn remember_page(&self) {
        let page = self.page();
        if !matches!(page, Page::Welcome(_)) {
            self.user.borrow_mut().set_last_page(&page);
        }
    }

    /// Closes the dialog that lies over the page, if there is one.
    pub(super) fn dismiss_dialog(&self) {
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.set_dialog(ui::DialogKind::None);
    }
}
