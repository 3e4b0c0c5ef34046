//! Quick exit: away from a page that nobody else is to see, with one tap or three presses of Back, and without tracks.

use std::time::{Duration, Instant};

use slint::ComponentHandle;

use super::{App, History};
use crate::guide::Guide;
use crate::page::Page;
use crate::ui;

/// How many presses of Back leave, and within how long.
const PRESSES: usize = 3;
const WITHIN: Duration = Duration::from_secs(2);

impl App {
    /// Whether nobody else is to see the page shown.
    pub(super) fn is_private(&self) -> bool {
        self.shown
            .borrow()
            .as_ref()
            .is_some_and(|view| view.private)
    }

    /// Takes away what would tell that a private page is shown: the page open last, and the searches that led here.
    pub(super) fn cover_tracks(&self) {
        let history = self.history.borrow();
        let mut user = self.user.borrow_mut();
        for page in history.pages() {
            if let Page::Search(query) = page {
                user.forget_search(query);
                self.telling.borrow_mut().insert(query.clone());
            }
        }
        user.forget_last_page();
    }

    /// A search that tells of danger and is taken back letter by letter tells of it as long as anything of it is left.
    pub(super) fn tells_as(&self, before: &str, now: &str) {
        let mut telling = self.telling.borrow_mut();
        if (self.is_private() || telling.contains(before)) && before.starts_with(now) {
            telling.insert(now.to_owned());
        }
        // What is left of it when all is taken back tells nothing.
        telling.remove("");
    }

    /// Whether a search led to a page that nobody else is to see, or is what is left of one that did.
    pub(super) fn is_telling(&self, query: &str) -> bool {
        self.telling.borrow().contains(query)
    }

    /// Whether the page shown may be kept as the last one: nothing private is it, is behind it, or was found by it.
    pub(super) fn may_be_kept(&self) -> bool {
        let history = self.history.borrow();
        let private = |page: &Page| match page {
            Page::Search(query) => self.is_telling(query),
            page => tells(&self.guide, page),
        };
        !self.is_private() && !history.pages().any(private)
    }

    /// Leaves at once: something else is shown, the guide is gone, and opened again it is at home.
    pub(super) fn quick_exit(&self) {
        self.stop_reading();
        self.dismiss_dialog();
        self.leaving.set(true);
        if let Err(error) = self.outside.vanish() {
            log::warn!("{error}");
        }
        self.user.borrow_mut().forget_private();
        *self.history.borrow_mut() = History::starting_at(Page::Home);
        self.telling.borrow_mut().clear();
        self.brought.borrow_mut().clear();
        self.user.borrow_mut().set_last_page(&Page::Home);
        self.count_back(false);
        self.refresh();
        self.window.invoke_scroll_to(0.0);
        // On a phone the window goes with the task.
        #[cfg(not(target_os = "android"))]
        if let Err(error) = self.window.hide() {
            log::warn!("{error}");
        }
    }

    /// Counts a press of Back; the first is on a page that nobody else is to see. True where it was the one that leaves.
    pub(super) fn back_leaves(&self) -> bool {
        let now = Instant::now();
        let mut presses = self.presses.borrow_mut();
        presses.retain(|press| now.duration_since(*press) < WITHIN);
        if presses.is_empty() && !self.is_private() {
            return false;
        }
        presses.push(now);
        let leaves = presses.len() >= PRESSES;
        if leaves {
            presses.clear();
        }
        drop(presses);
        self.count_back(!leaves);
        leaves
    }

    /// Back goes on being taken for a moment, even where nothing is before.
    fn count_back(&self, on: bool) {
        let shell = self.window.global::<ui::Shell<'_>>();
        shell.set_back_counted(on);
        if on {
            let window = self.window.as_weak();
            slint::Timer::single_shot(WITHIN, move || {
                if let Some(window) = window.upgrade() {
                    window.global::<ui::Shell<'_>>().set_back_counted(false);
                }
            });
        }
    }
}

/// Whether a page of the bundle is private; what cannot be read is rather taken for one.
pub(super) fn tells(guide: &Guide, page: &Page) -> bool {
    page.entry()
        .is_some_and(|entry| guide.is_private(&entry).unwrap_or(true))
}
