//! The reader's file: a small SQLite database in the platform's data directory.

use std::path::{Path, PathBuf};

use rusqlite::ffi::{self, SQLITE_CORRUPT, SQLITE_READONLY};
use rusqlite::{Connection, OpenFlags};

use super::migrations::{self, FORMAT};
use super::{newer, read_only};

/// Something about the reader's file that the reader should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file was damaged: it is kept under this name, and a new one was begun.
    Damaged(PathBuf),
    /// A newer app has written the file: it was read as far as this one understands it, and stays as it is.
    /// Choices last until the app is closed.
    Newer,
    /// Nothing can be written: what stands in the file was read, choices last until the app is closed.
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
    newer::tidy(&path);
    if newer::is_suspected(&path)
        && let Some(db) = newer::read(&path)?
    {
        return Ok((db, Some(Trouble::Newer)));
    }
    match open_file(&path) {
        Ok(db) => Ok((db, None)),
        Err(Unusable::NotWritable) => Ok((read_only::read(&path)?, Some(Trouble::NotKept))),
        Err(Unusable::Damaged) => match quarantine(&path) {
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
    let mut db = Connection::open_in_memory()?;
    migrations::migrate(&mut db)?;
    Ok(db)
}

fn open_file(path: &Path) -> Result<Connection, Unusable> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags).map_err(|error| why(path, &error))?;
    prepare(&mut db).map_err(|error| why(path, &error))?;
    Ok(db)
}

fn prepare(db: &mut Connection) -> rusqlite::Result<()> {
    let check: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(failure(SQLITE_CORRUPT, check));
    }
    let format = migrations::format(db)?;
    if format > FORMAT {
        // It was not a moment ago: a newer app is at it now.
        return Err(failure(SQLITE_READONLY, format!("format {format}")));
    }
    // A choice must not make the thumb wait for the flash memory; a lost last second is no harm.
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "NORMAL")?;
    // What is deleted is overwritten: a letter may tell what nobody else should read.
    db.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    migrations::migrate(db)?;
    // Tells now, not at the first choice, whether the file takes a write.
    db.execute_batch(
        "BEGIN IMMEDIATE; INSERT OR REPLACE INTO setting VALUES ('opened', 'yes'); COMMIT",
    )
}

fn failure(code: i32, why: String) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(why))
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
fn quarantine(path: &Path) -> Option<PathBuf> {
    let kept = (1..1000)
        .map(|n| path.with_extension(format!("damaged-{n}.db")))
        .find(|kept| !kept.exists())?;
    std::fs::rename(path, &kept).ok()?;
    for companion in ["db-wal", "db-shm"] {
        let _ = std::fs::remove_file(path.with_extension(companion));
    }
    Some(kept)
}

/// Removes the damaged files that were put aside, and where it is said so the file itself.
pub(super) fn remove(directory: &Path, whole: bool) {
    let files = std::fs::read_dir(directory).into_iter().flatten().flatten();
    for file in files {
        let name = file.file_name();
        let name = name.to_string_lossy();
        let aside = name.starts_with("reader.damaged-");
        if (aside || (whole && name.starts_with("reader.db")))
            && let Err(error) = std::fs::remove_file(file.path())
        {
            log::warn!("{}: {error}", file.path().display());
        }
    }
}
