//! The person: language, looks, region, bookmarks and the last page, kept on the phone and nowhere else.

mod recent;
mod settings;
mod store;

use std::path::Path;

use kenes_content::Lang;
use rusqlite::{Connection, OptionalExtension};

pub use settings::{Look, Settings, Spacing, TextSize};
pub use store::Trouble;

use crate::page::Page;

/// The reader's choices, and the file that they are kept in.
pub struct Reader {
    settings: Settings,
    db: Connection,
    trouble: Option<Trouble>,
}

impl Reader {
    /// The reader whose file is in this directory; a new one where there is none.
    ///
    /// # Errors
    /// Only where not even a database in memory can be made.
    pub fn open(directory: &Path) -> rusqlite::Result<Reader> {
        let (db, trouble) = store::open(directory)?;
        Ok(Reader::of(db, trouble))
    }

    /// A reader who is forgotten when the app closes.
    ///
    /// # Errors
    /// Where no database in memory can be made.
    pub fn passing(settings: Settings) -> rusqlite::Result<Reader> {
        Ok(Reader {
            settings,
            db: store::in_memory()?,
            trouble: None,
        })
    }

    fn of(db: Connection, trouble: Option<Trouble>) -> Reader {
        let mut reader = Reader {
            settings: Settings::default(),
            db,
            trouble,
        };
        if let Err(error) = reader.load() {
            reader.fail(&error);
        }
        reader
    }

    fn load(&mut self) -> rusqlite::Result<()> {
        let mut statement = self.db.prepare("SELECT key, value FROM setting")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.settings
                .take(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
        }
        Ok(())
    }

    /// What the reader has chosen.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
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

    /// Remembers the page that is open, from its top.
    pub fn set_last_page(&mut self, page: &Page) {
        self.set_last_place(page, 0.0);
    }

    /// Remembers the page that is open, and how far down it was read.
    pub fn set_last_place(&mut self, page: &Page, scroll: f32) {
        self.write("last-page", &page.to_string());
        self.write("last-scroll", &scroll.to_string());
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

    /// Addresses of the pages put aside, newest first.
    #[must_use]
    pub fn bookmarks(&self) -> Vec<String> {
        let read = || -> rusqlite::Result<Vec<String>> {
            self.db
                .prepare_cached("SELECT page FROM bookmark ORDER BY position DESC")?
                .query_map([], |row| row.get(0))?
                .collect()
        };
        read().unwrap_or_else(|error| {
            log::warn!("bookmarks: {error}");
            Vec::new()
        })
    }

    /// Whether a page is put aside.
    #[must_use]
    pub fn is_bookmarked(&self, page: &Page) -> bool {
        self.bookmarks().contains(&page.to_string())
    }

    /// Puts a page aside, or takes it back.
    pub fn set_bookmark(&mut self, page: &Page, on: bool) {
        let sql = if on {
            "INSERT OR IGNORE INTO bookmark VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM bookmark))"
        } else {
            "DELETE FROM bookmark WHERE page = ?1"
        };
        if let Err(error) = self.db.execute(sql, [page.to_string()]) {
            self.fail(&error);
        }
    }

    fn read(&self, key: &str) -> Option<String> {
        self.db
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")
            .and_then(|mut statement| statement.query_row([key], |row| row.get(0)).optional())
            .unwrap_or_else(|error| {
                log::warn!("{key}: {error}");
                None
            })
    }

    fn write(&mut self, key: &str, value: &str) {
        let written = self
            .db
            .prepare_cached("INSERT OR REPLACE INTO setting VALUES (?1, ?2)")
            .and_then(|mut statement| statement.execute([key, value]));
        if let Err(error) = written {
            self.fail(&error);
        }
    }

    fn fail(&mut self, error: &rusqlite::Error) {
        log::warn!("the reader's file: {error}");
        self.trouble.get_or_insert(Trouble::NotKept);
    }
}
