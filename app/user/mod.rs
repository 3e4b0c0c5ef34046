//! The person: language, looks, region, bookmarks, letters begun, steps done, the question to the service and the last page, kept on
//! the phone and nowhere else.

mod bookmarks;
mod change;
mod dates;
mod drafts;
mod kept;
mod migrations;
mod names;
mod newer;
mod own_numbers;
mod question;
mod read_only;
mod recent;
mod settings;
mod steps;
mod store;
mod transfer;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use kenes_content::Lang;
use rusqlite::{Connection, OptionalExtension, Params};

pub use change::{Change, Step};
pub use dates::OwnDate;
pub use drafts::LetterDraft;
pub use kept::{Kept, KeptKind};
pub use own_numbers::{Undialable, dialled};
pub use question::{LONGEST_QUESTION, Question};
pub use settings::{Look, Settings, Spacing, TextSize};
pub use store::Trouble;
pub use transfer::{Refused, Taken};

use crate::page::Page;

/// The reader's choices, and the file that they are kept in.
pub struct UserData {
    settings: Settings,
    db: Connection,
    trouble: Option<Trouble>,
    /// Letters begun that the file does not have: they are not to be kept, or the phone has no room.
    unkept: BTreeMap<String, LetterDraft>,
    /// A question to the service that the file is not to have, and whether it is the one being asked.
    private_question: Option<Question>,
    asks_privately: bool,
    /// While a file is being taken over: whether something could not be written.
    import_failed: Option<bool>,
    /// Where the file lies; none for a reader in memory.
    directory: Option<PathBuf>,
}

impl UserData {
    /// The reader whose file is in this directory; a new one where there is none.
    ///
    /// # Errors
    /// Only where not even a database in memory can be made.
    pub fn open(directory: &Path) -> rusqlite::Result<UserData> {
        let (db, trouble) = store::open(directory)?;
        let mut reader = UserData::of(db, trouble);
        reader.directory = Some(directory.to_path_buf());
        Ok(reader)
    }

    /// A reader who is forgotten when the app closes.
    ///
    /// # Errors
    /// Where no database in memory can be made.
    pub fn in_memory(settings: Settings) -> rusqlite::Result<UserData> {
        Ok(UserData {
            settings,
            db: store::in_memory()?,
            trouble: None,
            unkept: BTreeMap::new(),
            private_question: None,
            asks_privately: false,
            import_failed: None,
            directory: None,
        })
    }

    fn of(db: Connection, trouble: Option<Trouble>) -> UserData {
        let mut reader = UserData {
            settings: Settings::default(),
            db,
            trouble,
            unkept: BTreeMap::new(),
            private_question: None,
            asks_privately: false,
            import_failed: None,
            directory: None,
        };
        if let Err(error) = reader.load() {
            reader.fail(&error);
        }
        reader
    }

    fn load(&mut self) -> rusqlite::Result<()> {
        let entries: Vec<(String, String)> = self
            .db
            .prepare("SELECT key, value FROM setting")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (key, value) in entries {
            let understood = self.settings.take(&key, &value);
            if key == "lang" && !understood && !value.is_empty() {
                // A language of a newer app: the first start is over all the same.
                self.settings.lang = Some(Lang::Kk);
            }
        }
        Ok(())
    }

    /// What the reader has chosen.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes one choice and writes it down.
    pub fn apply(&mut self, change: Change) {
        self.change(|settings| settings.apply(change));
    }

    /// Changes choices and writes them down.
    pub fn change(&mut self, change: impl FnOnce(&mut Settings)) {
        let before = self.settings.entries();
        change(&mut self.settings);
        for (was, (key, value)) in before.into_iter().zip(self.settings.entries()) {
            if was.1 != value {
                self.write(key, &value);
            }
        }
    }

    /// Forgets what was typed and is not to be kept: letters, and the question.
    pub fn forget_private(&mut self) {
        self.unkept.retain(|_, draft| draft.kept);
        self.private_question = None;
        self.asks_privately = false;
    }

    /// The trouble with the reader's file, told once.
    pub fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// The page that was open last.
    #[must_use]
    pub fn last_page(&self) -> Option<Page> {
        self.read("last-page")?.parse().ok()
    }

    /// How far down that page was read, in logical pixels.
    #[must_use]
    pub fn last_scroll(&self) -> f32 {
        self.read("last-scroll")
            .and_then(|scroll| scroll.parse().ok())
            .filter(|scroll: &f32| scroll.is_finite() && *scroll > 0.0)
            .unwrap_or(0.0)
    }

    /// The parts of that page that were unfolded.
    #[must_use]
    pub fn last_unfolded(&self) -> BTreeSet<String> {
        let parts = self.read("last-unfolded").unwrap_or_default();
        parts.split_whitespace().map(str::to_owned).collect()
    }

    /// Remembers the page that is open, from its top.
    pub fn set_last_page(&mut self, page: &Page) {
        self.set_last_place(page, 0.0, &BTreeSet::new());
    }

    /// Forgets the page that is open: the guide opens at home. Nothing of it stays in the file or beside it.
    pub fn forget_last_page(&mut self) {
        self.set_last_page(&Page::Home);
        self.empty_log();
    }

    /// Remembers the page that is open, how far down it was read, and which of its parts were unfolded.
    pub fn set_last_place(&mut self, page: &Page, scroll: f32, unfolded: &BTreeSet<String>) {
        let parts: Vec<&str> = unfolded.iter().map(String::as_str).collect();
        self.write("last-page", &page.to_string());
        self.write("last-scroll", &scroll.to_string());
        self.write("last-unfolded", &parts.join(" "));
    }

    /// Remembers the language that the phone's settings have for this app; gives it back where it was set there since it was
    /// told last. That none is set any more is no choice: phones forget it.
    pub fn take_app_language(&mut self, lang: Option<Lang>) -> Option<Lang> {
        let told = self.read("app-language");
        let code = lang.map_or("", Lang::code);
        if told.as_deref() != Some(code) {
            self.write("app-language", code);
        }
        // Earlier versions wrote down what the phone gave the app, whoever had set it; and where nothing is written, nobody can say
        // whether it was set before or after what was chosen in the guide.
        let told = told.or_else(|| self.read("system-language"))?;
        lang.filter(|lang| Lang::parse(&told) != Some(*lang))
    }

    fn read(&self, key: &str) -> Option<String> {
        self.query(|db| {
            db.prepare_cached("SELECT value FROM setting WHERE key = ?1")?
                .query_row([key], |row| row.get(0))
                .optional()
        })
    }

    fn write(&mut self, key: &str, value: &str) {
        self.execute(
            "INSERT OR REPLACE INTO setting VALUES (?1, ?2)",
            [key, value],
        );
    }

    /// The texts that a query finds.
    fn texts(&self, sql: &str) -> Vec<String> {
        self.texts_of(sql, [])
    }

    /// The texts that a query with values finds.
    fn texts_of(&self, sql: &str, values: impl Params) -> Vec<String> {
        self.query(|db| {
            db.prepare_cached(sql)?
                .query_map(values, |row| row.get(0))?
                .collect()
        })
    }

    /// Reads from the file; what cannot be read is as if it were not there.
    fn query<T: Default>(&self, query: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> T {
        query(&self.db).unwrap_or_else(|error| {
            log::warn!("the reader's file: {error}");
            T::default()
        })
    }

    /// Writes to the file; where that fails, the reader is told. Whether it was written. Of a file that is being taken over
    /// nothing more is written once something could not be.
    fn execute(&mut self, sql: &str, values: impl Params) -> bool {
        if self.import_failed == Some(true) {
            return false;
        }
        let written = self
            .db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(values));
        if let Err(error) = &written {
            self.fail(error);
        }
        written.is_ok()
    }

    /// Deletes from the file. Nothing of what is deleted stays in it or beside it.
    fn delete(&mut self, sql: &str, values: impl Params) {
        self.execute(sql, values);
        self.empty_log();
    }

    /// The log beside the file still has what was deleted: it is written back, overwritten, and cut to nothing.
    fn empty_log(&self) {
        if !self.db.is_autocommit() {
            // A file is being taken over.
            return;
        }
        let emptied = self
            .db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        if let Err(error) = emptied {
            log::warn!("the reader's file: {error}");
        }
    }

    fn fail(&mut self, error: &rusqlite::Error) {
        log::warn!("the reader's file: {error}");
        if let Some(failed) = &mut self.import_failed {
            *failed = true;
            return;
        }
        self.trouble.get_or_insert(Trouble::NotKept);
    }
}

/// Whether any of the files in a folder has these words, byte by byte.
#[cfg(test)]
fn left_in(folder: &Path, words: &str) -> bool {
    let mut files = std::fs::read_dir(folder).expect("a folder");
    files.any(|file| {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        bytes.windows(words.len()).any(|at| at == words.as_bytes())
    })
}
