//! Reads the guide: documents, lists of them, contacts, search.
//!
//! The bundle is one SQLite database, embedded in the program and opened in place, read-only. Every reading takes a language and gives that language's texts.

mod catalog;
mod contact;
mod day;
mod deadlines;
mod document;
mod error;
mod figures;
mod former;
mod letters;
mod search;
mod steps;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

pub use catalog::{PageTitle, Region, Section, Video};
pub use contact::{Asked, Contact, Emergency, Regional, Scope};
pub use document::{Block, Document, Head, LawRef, Line, WebLink};
pub use error::{GuideError, Result};
pub use figures::Figure;
pub use former::Former;
pub use kenes_content::schema::{EntryRef, Part};
pub use letters::LetterForm;
pub use search::{Answer, Danger, Hit, LinePlace, Segment};

use kenes_content::{NORMALISER, schema};

/// Statements kept ready: more than there are.
const STATEMENTS: usize = 64;

/// The bundle that the program was built with.
static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

/// The whole guide, open for reading.
pub struct Guide {
    db: Connection,
    memory: search::Memory,
    figures: OnceCell<figures::FigureTable>,
    dated: OnceCell<Vec<day::DatedLine>>,
    private: OnceCell<BTreeSet<String>>,
    /// The first day of the month of its newest source.
    newest: Option<Date>,
    /// The day that it speaks for.
    day: Cell<Date>,
}

impl Guide {
    /// Opens the bundle that is part of the program.
    ///
    /// # Errors
    /// As [`Guide::from_bundle`].
    pub fn open() -> Result<Guide> {
        Guide::from_bundle(BUNDLE)
    }

    /// Opens a bundle. Bytes of the program's own are read in place: nothing of them is copied or unpacked; other bytes are
    /// kept with the guide.
    ///
    /// # Errors
    /// [`GuideError::Bundle`] where the bytes are no database; [`GuideError::Application`], [`GuideError::Format`] or
    /// [`GuideError::Normaliser`] where they are no bundle that this app can read.
    pub fn from_bundle(bundle: impl Into<Cow<'static, [u8]>>) -> Result<Guide> {
        let mut db = Connection::open_in_memory()?;
        db.set_prepared_statement_cache_capacity(STATEMENTS);
        // A statement that is kept ready is not made anew, to suit it better, for each value that it is asked with.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        match bundle.into() {
            Cow::Borrowed(bytes) => db.deserialize_bytes(rusqlite::MAIN_DB, bytes)?,
            Cow::Owned(bytes) => {
                db.deserialize_read_exact(rusqlite::MAIN_DB, bytes.as_slice(), bytes.len(), true)?;
            }
        }
        let mut guide = Guide {
            db,
            memory: search::Memory::default(),
            figures: OnceCell::new(),
            dated: OnceCell::new(),
            private: OnceCell::new(),
            newest: None,
            day: Cell::new(Date::ZERO),
        };
        guide.check_origin()?;
        let month = guide.remark("content_month")?.unwrap_or_default();
        guide.newest = format!("{month}-01").parse().ok();
        // Until somebody names a day, the guide speaks for that month.
        guide.read_on(guide.reading_day(Date::ZERO));
        Ok(guide)
    }

    /// Whether the bundle was made for this app: its kind of file, its tables, its spelling of words.
    fn check_origin(&self) -> Result<()> {
        let number = |pragma: &str| self.db.pragma_query_value(None, pragma, |row| row.get(0));
        let (found, expected): (i64, _) =
            (number("application_id")?, schema::APPLICATION_ID.into());
        if found != expected {
            return Err(GuideError::Application { found, expected });
        }
        let (found, expected): (i64, _) = (number("user_version")?, schema::FORMAT.into());
        if found != expected {
            return Err(GuideError::Format { found, expected });
        }
        let found = self.remark(schema::NORMALISER_KEY)?;
        if found.as_deref() != Some(NORMALISER.to_string().as_str()) {
            let expected = NORMALISER;
            return Err(GuideError::Normaliser { found, expected });
        }
        Ok(())
    }

    /// Bytes of the bundle that is part of the program.
    #[must_use]
    pub fn bundle_size() -> usize {
        BUNDLE.len()
    }

    /// A remark of the compiler on the whole bundle: `content_month`, `oldest_month` (the months of its newest and its oldest
    /// source), `normaliser`.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn remark(&self, key: &str) -> Result<Option<String>> {
        self.one("SELECT value FROM meta WHERE key = ?1", &[&key], |row| {
            row.get(0)
        })
    }

    /// The index of the search.
    fn index(&self) -> search::Index<'_> {
        search::Index::new(&self.db, &self.memory.index)
    }

    fn rows<T>(
        &self,
        sql: &str,
        params: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement
            .query_map(params, read)?
            .collect::<rusqlite::Result<Vec<T>>>()?;
        Ok(rows)
    }

    fn one<T>(
        &self,
        sql: &str,
        params: &[&dyn ToSql],
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self
            .db
            .prepare_cached(sql)?
            .query_row(params, read)
            .optional()?)
    }
}
