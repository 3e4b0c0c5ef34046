//! The app's life as the phone sees it: links that come in, leaving and coming back, the phone's language, a window that breaks off.

use std::fmt::Display;

use kenes_content::Lang;
use slint::ComponentHandle;

use super::{App, History};
use crate::link;
use crate::page::Page;
use crate::ui;

impl App {
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
        self.window
            .global::<ui::Shell<'_>>()
            .set_stranded("".into());
        match link::page(link) {
            Ok(page) => {
                self.open_page(page.clone());
                if self.page() == page {
                    return;
                }
            }
            Err(unknown) => {
                let address = unknown.0.into();
                self.notice(&self.words.with("notice-no-page", [("address", address)]));
            }
        }
        self.open_page(Page::Home);
    }

    pub(super) fn open_awaited(&self) {
        if let Some(link) = self.awaited.take() {
            self.open_link(&link);
        }
    }

    /// Keeps where the reader is, for the phone may close the app at any time: the page, how far it
    /// was read, and what was being typed, which is part of the page's address.
    pub fn save_state(&self) {
        let page = self.page();
        if !matches!(page, Page::Welcome(_)) {
            let scroll = self.window.invoke_scroll_position();
            self.reader.borrow_mut().set_last_place(&page, scroll);
        }
    }

    /// The language that the phone gives the app; none where it is neither of the two. The guide speaks
    /// it until the reader has chosen.
    pub fn system_language(&self, lang: Option<Lang>) {
        let chosen = self.reader.borrow().settings().lang.is_some();
        if let Some(lang) = lang.filter(|lang| !chosen && *lang != self.lang()) {
            self.speak(lang);
            self.show();
        }
    }

    /// The language that the phone's settings have for this app; none where none is set there. Set anew, it is the reader's
    /// choice as any made in the guide.
    pub fn app_language(&self, lang: Option<Lang>) {
        let set = self.reader.borrow_mut().take_app_language(lang);
        let chosen = self.reader.borrow().settings().lang.is_some();
        if let Some(lang) = set.filter(|_| chosen) {
            self.choose_language(lang.code());
            self.show();
        }
    }

    /// Runs the window. What ends it with an error, as a surface that the phone took away, may be over by now: it is run once
    /// more, after keeping where the reader is.
    ///
    /// # Errors
    /// What ended it the second time.
    pub fn run_again_once<E: Display>(
        &self,
        mut run: impl FnMut() -> Result<(), E>,
    ) -> Result<(), E> {
        let Err(error) = run() else {
            return Ok(());
        };
        log::warn!("the window is run once more: {error}");
        self.save_state();
        run()
    }
}
