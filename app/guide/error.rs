//! What can go wrong with the bundle.

use kenes_content::schema::{EntryRef, Part};
use rusqlite::types::Type;

/// The guide's bundle cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GuideError {
    /// SQLite says why.
    #[error("the guide's bundle cannot be read: {0}")]
    Bundle(#[from] rusqlite::Error),
    /// The file is a database, but not one of the guide.
    #[error(
        "this is no bundle of the guide: its application id is {found:#x} and not {expected:#x}"
    )]
    Application {
        /// Application id found in the file.
        found: i64,
        /// Application id of a bundle.
        expected: i64,
    },
    /// The bundle was made by a compiler of another format.
    #[error("the guide's bundle has format {found}, this app reads {expected}")]
    Format {
        /// Format number found in the bundle.
        found: i64,
        /// Format number that this app reads.
        expected: i64,
    },
    /// The bundle's words for the search are spelt by another normaliser: a question would be looked up under other words.
    #[error("the guide's bundle has normaliser {}, this app has {expected}", .found.as_deref().unwrap_or("none"))]
    Normaliser {
        /// Version found in the bundle, as it is written there; `None` where it names none.
        found: Option<String>,
        /// Version of this app.
        expected: u32,
    },
    /// There is no such page in the bundle.
    #[error("there is no page {0:?}")]
    NoPage(
        /// The page's address.
        String,
    ),
    /// Something of a page stands in a block that the page does not have.
    #[error("{entry} has no block {block}, and something stands in it")]
    NoBlock {
        /// The page.
        entry: EntryRef,
        /// The position of the block.
        block: i64,
    },
}

/// What reading the guide gives.
pub type Result<T> = std::result::Result<T, GuideError>;

/// A name in the bundle that is no part's.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no part of a page")]
struct UnknownPart(String);

/// The part of a page that a column names.
pub(super) fn part(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Part> {
    let code: String = row.get(column)?;
    Part::parse(&code).ok_or_else(|| unreadable(column, UnknownPart(code)))
}

/// A text of a column that is none of those that can be there.
pub(super) fn unreadable(
    column: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}
