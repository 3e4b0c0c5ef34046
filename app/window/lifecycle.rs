//! The life cycle, as the phone sees it: being closed and coming back, the phone's language, a window that breaks off.

use std::fmt::Display;

use kenes_content::Lang;
use slint::{ComponentHandle, PlatformError};

use super::App;

impl App {
    /// Keeps where the reader is, for the phone may close the app at any time: the page, how far it
    /// was read, and what was being typed, which is part of the page's address. Of a page that nobody else is to see nothing is kept.
    pub fn save_state(&self) {
        self.keep_place(&self.place());
    }

    /// Runs the window of a desktop until it is closed, which is when the place is kept.
    ///
    /// # Errors
    /// What ended it.
    pub fn run(&self) -> Result<(), PlatformError> {
        let ended = self.window.run();
        self.save_state();
        ended
    }

    /// The language that the phone gives the app; none where it is neither of the two. The guide speaks
    /// it until the reader has chosen.
    pub fn system_language(&self, lang: Option<Lang>) {
        let chosen = self.user.borrow().settings().lang.is_some();
        if let Some(lang) = lang.filter(|lang| !chosen && *lang != self.lang()) {
            self.speak(lang);
            self.refresh();
        }
    }

    /// The language that the phone's settings have for this app; none where none is set there. Set anew, it is the reader's
    /// choice as any made in the guide.
    pub fn app_language(&self, lang: Option<Lang>) {
        let set = self.user.borrow_mut().take_app_language(lang);
        let chosen = self.user.borrow().settings().lang.is_some();
        if let Some(lang) = set.filter(|_| chosen) {
            self.choose_language(lang);
            self.refresh();
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
