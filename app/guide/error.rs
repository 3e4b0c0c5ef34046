//! What can go wrong with the bundle.

/// The guide's bundle cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GuideError {
    /// SQLite says why.
    #[error("the guide's bundle cannot be read: {0}")]
    Bundle(#[from] rusqlite::Error),
    /// The bundle was made by a compiler of another format.
    #[error("the guide's bundle has format {found}, this app reads {expected}")]
    Format {
        /// Format number found in the bundle.
        found: i64,
        /// Format number that this app reads.
        expected: i64,
    },
    /// There is no such page in the bundle.
    #[error("there is no page {0:?}")]
    NoPage(
        /// The page's address.
        String,
    ),
}

/// What reading the guide gives.
pub type Result<T> = std::result::Result<T, GuideError>;
