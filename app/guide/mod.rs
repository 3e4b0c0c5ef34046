//! Reads the guide: sections, topics, memos, contacts, laws, search.
//!
//! The bundle is one SQLite database, embedded in the program and opened in place, read-only. Every reading takes a language and gives that language's texts.

mod contact;
mod error;
mod front;
mod lines;
mod memo;
mod search;
mod topic;

use rusqlite::{Connection, OptionalExtension, Row, ToSql};

pub use contact::Contact;
pub use error::{GuideError, Result};
pub use front::{Figure, PageTitle, Region, Section, Video};
pub use lines::{LawRef, Line, Link, PageHead};
pub use memo::{Memo, MemoPart};
pub use search::{Answer, Hit, Segment};
pub use topic::Topic;

use kenes_content::{Lang, schema};

/// Statements kept ready: more than there are.
const STATEMENTS: usize = 64;

/// The bundle that the program was built with.
static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

/// The whole guide, open for reading.
pub struct Guide {
    db: Connection,
    spellings: search::Spellings,
}

impl Guide {
    /// Opens the bundle that is part of the program.
    ///
    /// # Errors
    /// As [`Guide::from_bundle`].
    pub fn open() -> Result<Guide> {
        Guide::from_bundle(BUNDLE)
    }

    /// Opens a bundle in place: nothing of it is copied or unpacked.
    ///
    /// # Errors
    /// [`GuideError::Bundle`] where the bytes are no database, [`GuideError::Format`] where they are another format's.
    pub fn from_bundle(bundle: &'static [u8]) -> Result<Guide> {
        let mut db = Connection::open_in_memory()?;
        db.set_prepared_statement_cache_capacity(STATEMENTS);
        db.deserialize_bytes(rusqlite::MAIN_DB, bundle)?;
        let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let expected = i64::from(schema::FORMAT);
        if found != expected {
            return Err(GuideError::Format { found, expected });
        }
        Ok(Guide {
            db,
            spellings: search::Spellings::default(),
        })
    }

    /// Bytes of the bundle that is part of the program.
    #[must_use]
    pub fn bundle_size() -> usize {
        BUNDLE.len()
    }

    /// A remark of the compiler on the whole bundle, such as `content_month`.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn remark(&self, key: &str) -> Result<Option<String>> {
        Ok(self
            .db
            .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?)
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

/// The parameter that a query takes for a language.
fn code(lang: Lang) -> &'static str {
    lang.code()
}
