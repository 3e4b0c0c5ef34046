//! What is kept of the reader: deleted, sent to himself as a file, taken from one.

use super::{App, History, system_language};
use crate::page::{Page, WelcomeStep};
use crate::platform::{ExternalAction, FileKind};
use crate::user::{KeptKind, Refused};

impl App {
    /// Forgets everything of a kind.
    pub(super) fn delete_kept(&self, kind: &str) {
        let Some(kind) = KeptKind::parse(kind) else {
            return;
        };
        self.user.borrow_mut().delete_kept(kind);
        self.apply_settings();
        self.refresh();
        let title = self.words.get(&format!("data-{}", kind.name()));
        let title = [("title", title.into())];
        self.say(&self.words.with("said-data-deleted", title));
        self.tell_trouble();
    }

    /// Forgets everything: the guide begins as on the first day.
    pub(super) fn delete_all(&self) {
        self.user.borrow_mut().delete_all();
        self.outside.forget_files();
        self.speak(system_language());
        let first = Page::Welcome(WelcomeStep::Language);
        *self.history.borrow_mut() = History::starting_at(first);
        self.refresh();
        self.window.invoke_scroll_to(0.0);
        self.say(&self.words.get("said-data-all-deleted"));
        self.tell_trouble();
    }

    /// Hands everything that is kept to an app of the reader's choice, as a file.
    pub(super) fn export(&self) {
        let bytes = self.user.borrow().export();
        match bytes {
            Ok(bytes) => {
                self.leave(&ExternalAction::File {
                    name: format!("kenes-{}.json", self.clock.today()),
                    kind: FileKind::Data,
                    text: String::from_utf8_lossy(&bytes).into_owned(),
                    bytes,
                });
            }
            Err(error) => log::error!("{error}"),
        }
    }

    /// Lets the reader pick a file of the guide's.
    pub(super) fn import(&self) {
        if let Err(error) = self.outside.pick() {
            log::warn!("{error}");
            self.notice(&self.words.get("notice-data-no-picker"));
        }
    }

    /// The file that the reader picked, after [`Launcher::pick`](crate::platform::Launcher::pick); none where it could not be
    /// read. Of a large file only its beginning comes, by which it is seen to be too large.
    pub fn take_picked(&self, file: Option<Vec<u8>>) {
        let Some(file) = file else {
            self.notice(&self.words.get("notice-data-unreadable"));
            return;
        };
        let taken = self.user.borrow_mut().import(&file);
        let said = match taken {
            Ok(taken) => {
                let lang = self.user.borrow().settings().lang;
                self.speak(lang.unwrap_or_else(|| self.lang()));
                self.refresh();
                let added = [("added", taken.added.into())];
                self.words.with("notice-data-taken", added)
            }
            Err(refused) => {
                log::warn!("{refused}");
                self.words.get(match refused {
                    Refused::NotOurs => "notice-data-not-ours",
                    Refused::Damaged => "notice-data-damaged",
                    Refused::Newer(_) => "notice-data-newer",
                    Refused::NotKept => "notice-data-not-kept",
                })
            }
        };
        self.notice(&said);
    }
}
