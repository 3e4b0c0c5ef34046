//! Navigation: opening pages, going back, links from outside, the page open last.

use std::time::Duration;

use slint::ComponentHandle;

use super::{App, History, Place};
use crate::deep_link;
use crate::guide::GuideError;
use crate::page::Page;
use crate::pages::Anchor;
use crate::ui;

impl App {
    /// Opens a page from the one shown. One that cannot be opened leaves the reader where he is.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] where there is no such page, others where the bundle cannot be read.
    pub fn open(&self, page: Page) -> Result<(), GuideError> {
        let before = self.history.borrow().clone();
        let page = self.present_page(page);
        let page = match page {
            Page::Ask(typed) if !matches!(self.page(), Page::Ask(_)) => {
                // It stands in the form from now on, not in the address.
                self.begin_question(&typed, self.is_private());
                Page::Ask(String::new())
            }
            page => page,
        };
        let place = self.place();
        self.history.borrow_mut().open(page, place);
        self.come_back(false);
        if let Err(error) = self.show() {
            *self.history.borrow_mut() = before;
            return Err(error);
        }
        self.window.invoke_scroll_to(0.0);
        self.keep_place(&Place::default());
        self.follow_bookmarks(before.now());
        Ok(())
    }

    /// Where the reader is on the page shown.
    pub(super) fn place(&self) -> Place {
        Place {
            scroll: self.window.invoke_scroll_position(),
            unfolded: self.unfolded.borrow().clone(),
        }
    }

    /// Leads the reader to a place of the page shown where he has been before.
    pub(super) fn return_to(&self, place: Place) {
        *self.unfolded.borrow_mut() = place.unfolded;
        self.show_folds();
        self.window.invoke_scroll_to(place.scroll);
    }

    /// Whether the page that is to be shown now is come back to: then it stays where it was left, and no field of it asks for
    /// the keyboard.
    pub(super) fn come_back(&self, back: bool) {
        self.window.global::<ui::Shell<'_>>().set_come_back_to(back);
    }

    /// Opens a page at one of its places: unfolded, marked, with the focus on it. On the page shown it is a step that Back
    /// takes back; a place that the page does not have is its top.
    pub(super) fn open_place(&self, page: Page, anchor: Anchor) {
        if self.page() == page {
            let place = self.place();
            self.history.borrow_mut().jump(place);
            let shell = self.window.global::<ui::Shell<'_>>();
            shell.set_can_go_back(true);
        } else {
            self.open_or_tell(page.clone());
            if self.page() != page {
                return;
            }
        }
        self.go_to(anchor);
    }

    /// Brings a place of the page shown in sight.
    fn go_to(&self, anchor: Anchor) {
        self.unfold_for(&anchor);
        let places = self.window.global::<ui::Places<'_>>();
        places.set_part(anchor.part.as_str().into());
        places.set_line(
            anchor
                .line
                .map_or(-1, |line| i32::try_from(line).unwrap_or(-1)),
        );
        *self.marked.borrow_mut() = Some(anchor);
        self.show_folds();
        // What has just been opened sees no change in the moment that it is made in: it is led to in the next but one.
        let window = self.window.as_weak();
        soon(move || {
            soon(move || {
                if let Some(window) = window.upgrade() {
                    let places = window.global::<ui::Places<'_>>();
                    places.set_goings(places.get_goings() + 1);
                }
            });
        });
    }

    /// Opens a page, or tells why not.
    pub(super) fn open_or_tell(&self, page: Page) {
        if let Err(error) = self.open(page) {
            self.tell_not_opened(&error);
        }
    }

    /// Goes back to where the reader came from. A page that cannot be read any more is told of and passed over.
    pub(super) fn go_back(&self) {
        if self.back_leaves() {
            self.quick_exit();
            return;
        }
        let before = self.page();
        self.come_back(true);
        while let Some(place) = self.back_step() {
            match self.show() {
                Ok(()) => {
                    self.return_to(place.clone());
                    self.keep_place(&place);
                    if self.page() == before {
                        // Back from a part to the way through the page.
                        let places = self.window.global::<ui::Places<'_>>();
                        places.set_returns(places.get_returns() + 1);
                    }
                    return;
                }
                Err(error) => self.tell_not_opened(&error),
            }
        }
    }

    fn back_step(&self) -> Option<Place> {
        let mut history = self.history.borrow_mut();
        history.back().map(|visit| visit.place.clone())
    }

    /// The reader typed in the search: the same page with other words, so that Back leads out of the search at once. A field
    /// that is left at this moment has nothing to say any more.
    pub(super) fn search_for(&self, query: &str) {
        let Page::Search(before) = self.page() else {
            return;
        };
        self.tells_as(&before, query);
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
        if !self.may_be_kept() {
            // Back leads no more to what nobody else is to see.
            *self.history.borrow_mut() = History::starting_at(Page::Home);
        }
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

    /// Keeps the page shown as the last one, and this place on it: the guide opens there. What nobody else is to see is kept as
    /// home.
    pub(super) fn keep_place(&self, place: &Place) {
        let page = self.page();
        let mut user = self.user.borrow_mut();
        if !self.may_be_kept() {
            user.set_last_page(&Page::Home);
        } else if page.is_returned_to() {
            user.set_last_place(&page, place.scroll, &place.unfolded);
        }
    }

    /// Closes the dialog that lies over the page, if there is one.
    pub(super) fn dismiss_dialog(&self) {
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.set_dialog(ui::DialogKind::None);
    }
}

/// Does something as soon as the event loop has seen to what changed now.
pub(super) fn soon(does: impl FnOnce() + 'static) {
    slint::Timer::single_shot(Duration::from_millis(1), does);
}
