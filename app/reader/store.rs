//! The reader's file: a small SQLite database in the platform's data directory.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

const FORMAT: i64 = 1;
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS bookmark (page TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS recent (query TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    PRAGMA user_version = 1;
";

/// Something about the reader's file that the reader should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file was damaged: it is kept under this name, and a new one was begun.
    Damaged(PathBuf),
    /// Nothing can be written: choices last until the app is closed.
    NotKept,
}

/// Why a file is not used as it is.
enum Unusable {
    Damaged,
    NotWritable,
}

/// Opens the reader's file in a directory, making it where it is missing. Always gives a database that works, if need be in memory.
pub(super) fn open(directory: &Path) -> rusqlite::Result<(Connection, Option<Trouble>)> {
    let path = directory.join("reader.db");
    if let Err(error) = std::fs::create_dir_all(directory) {
        log::warn!("{}: {error}", directory.display());
        return Ok((in_memory()?, Some(Trouble::NotKept)));
    }
    match open_file(&path) {
        Ok(db) => Ok((db, None)),
        Err(Unusable::NotWritable) => Ok((in_memory()?, Some(Trouble::NotKept))),
        Err(Unusable::Damaged) => match put_aside(&path) {
            Some(kept) => match open_file(&path) {
                Ok(db) => Ok((db, Some(Trouble::Damaged(kept)))),
                Err(_) => Ok((in_memory()?, Some(Trouble::NotKept))),
            },
            None => Ok((in_memory()?, Some(Trouble::NotKept))),
        },
    }
}

/// A database that is forgotten when the app closes.
pub(super) fn in_memory() -> rusqlite::Result<Connection> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(SCHEMA)?;
    Ok(db)
}

fn open_file(path: &Path) -> Result<Connection, Unusable> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(|error| why(path, &error))?;
    prepare(&db).map_err(|error| why(path, &error))?;
    Ok(db)
}

fn prepare(db: &Connection) -> rusqlite::Result<()> {
    let check: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let format: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if check != "ok" || !(0..=FORMAT).contains(&format) {
        return Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
            Some(format!("{check}, format {format}")),
        ));
    }
    // A choice must not make the thumb wait for the flash memory; a lost last second is no harm.
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "NORMAL")?;
    db.execute_batch(SCHEMA)?;
    // Tells now, not at the first choice, whether the file takes a write.
    db.execute_batch(
        "BEGIN IMMEDIATE; INSERT OR REPLACE INTO setting VALUES ('opened', 'yes'); COMMIT",
    )
}

fn why(path: &Path, error: &rusqlite::Error) -> Unusable {
    log::warn!("{}: {error}", path.display());
    match error.sqlite_error_code() {
        Some(
            rusqlite::ErrorCode::DatabaseCorrupt
            | rusqlite::ErrorCode::NotADatabase
            | rusqlite::ErrorCode::Unknown,
        ) => Unusable::Damaged,
        Some(_) => Unusable::NotWritable,
        None => Unusable::Damaged,
    }
}

/// Renames a damaged file to a free name beside it.
fn put_aside(path: &Path) -> Option<PathBuf> {
    let kept = (1..1000)
        .map(|n| path.with_extension(format!("damaged-{n}.db")))
        .find(|kept| !kept.exists())?;
    std::fs::rename(path, &kept).ok()?;
    for companion in ["db-wal", "db-shm"] {
        let _ = std::fs::remove_file(path.with_extension(companion));
    }
    Some(kept)
}
