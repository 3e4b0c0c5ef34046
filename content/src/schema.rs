//! What the writer and the reader of a bundle agree on.

/// `PRAGMA application_id` of a bundle: the letters `KENE`.
pub const APPLICATION_ID: i32 = 0x4B45_4E45;

/// `PRAGMA user_version` of a bundle: the version of its tables. A reader refuses any other.
pub const FORMAT: i32 = 2;

/// The tables of a bundle, in SQL.
pub const TABLES: &str = include_str!("schema.sql");
