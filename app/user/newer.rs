//! A file that a newer app has written: looked at from beside, copied into memory, and left as it is.
//!
//! SQLite writes to a file by merely opening it: what is in its log goes into the file, and the log goes away.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value;

use super::migrations::{self, FORMAT};
use super::store;

/// As much of a database's first page as names its format.
const HEADER: usize = 64;
/// What stands before the log, and before each page in it.
const LOG: usize = 32;
const FRAME: usize = 24;

/// Whether the file, or a page in the log beside it, may be of a newer format. What cannot be read is not.
pub(super) fn is_suspected(path: &Path) -> bool {
    let mut header = [0; HEADER];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    (read.is_ok() && is_newer(&header))
        || log_is_newer(&path.with_extension("db-wal")).unwrap_or(false)
}

fn is_newer(header: &[u8]) -> bool {
    // The number has a sign: what is beyond is below nothing, and damage.
    header.starts_with(b"SQLite format 3\0")
        && (FORMAT + 1..=i32::MAX as u32).contains(&number(header, 60))
}

/// Looks at each first page in the log, finished or not.
fn log_is_newer(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let mut log = [0; LOG];
    file.read_exact(&mut log)?;
    // No page is smaller; a damaged log names any size.
    let page = u64::from(number(&log, 8).max(512));
    let mut frame = [0; FRAME + HEADER];
    let mut at = LOG as u64;
    while file.read_exact(&mut frame).is_ok() {
        // Frames with other salt are left over from before the log began anew.
        let counts = number(&frame, 0) == 1 && frame[8..16] == log[16..24];
        if counts && is_newer(&frame[FRAME..]) {
            return Ok(true);
        }
        at += FRAME as u64 + page;
        file.seek(SeekFrom::Start(at))?;
    }
    Ok(false)
}

fn number(bytes: &[u8], at: usize) -> u32 {
    let mut number = [0; 4];
    number.copy_from_slice(&bytes[at..at + 4]);
    u32::from_be_bytes(number)
}

/// What this app understands of a newer file, in memory; none where the file is not of a newer app after all.
pub(super) fn read(path: &Path) -> rusqlite::Result<Option<Connection>> {
    let db = store::in_memory()?;
    let copy = match Copy::of(path) {
        Ok(copy) => copy,
        Err(error) => {
            log::warn!("{}: {error}", path.display());
            return Ok(Some(db));
        }
    };
    match take_over(&db, &copy) {
        Ok(true) => Ok(Some(db)),
        Ok(false) => Ok(None),
        Err(error) => {
            log::warn!("{}: {error}", path.display());
            Ok(Some(db))
        }
    }
}

/// Copies the tables that are still as this app knows them. False where the format is not newer.
fn take_over(db: &Connection, copy: &Copy) -> rusqlite::Result<bool> {
    let newer = Connection::open(&copy.file)?;
    if migrations::format(&newer)? <= FORMAT {
        return Ok(false);
    }
    for (select, insert) in [
        (
            "SELECT key, value FROM setting",
            "INSERT INTO setting VALUES (?1, ?2)",
        ),
        (
            "SELECT page, position FROM bookmark",
            "INSERT INTO bookmark VALUES (?1, ?2)",
        ),
        (
            "SELECT query, position FROM recent",
            "INSERT INTO recent VALUES (?1, ?2)",
        ),
        (
            "SELECT contact, phone FROM own_number",
            "INSERT INTO own_number VALUES (?1, ?2)",
        ),
        (
            "SELECT deadline, counted_from FROM own_date",
            "INSERT INTO own_date VALUES (?1, ?2)",
        ),
    ] {
        if let Err(error) = copy_rows(&newer, select, db, insert) {
            log::warn!("of a newer format: {select}: {error}");
        }
    }
    Ok(true)
}

fn copy_rows(
    from: &Connection,
    select: &str,
    to: &Connection,
    insert: &str,
) -> rusqlite::Result<()> {
    let mut select = from.prepare(select)?;
    let mut insert = to.prepare(insert)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        // A row that does not fit is no reason to lose the next.
        let values: [Value; 2] = [row.get(0)?, row.get(1)?];
        if let Err(error) = insert.execute(values) {
            log::warn!("of a newer format: {error}");
        }
    }
    Ok(())
}

/// A copy of the file and its log in a folder beside it, for as long as it is needed.
struct Copy {
    folder: PathBuf,
    file: PathBuf,
}

impl Copy {
    fn of(path: &Path) -> io::Result<Copy> {
        let folder = folder(path);
        let file = folder.join("copy.db");
        let copy = Copy { folder, file };
        fs::create_dir(&copy.folder)?;
        fs::copy(path, &copy.file)?;
        for companion in ["db-wal", "db-journal"] {
            let from = path.with_extension(companion);
            if from.exists() {
                fs::copy(from, copy.file.with_extension(companion))?;
            }
        }
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes the copy that an app which was killed left behind.
pub(super) fn tidy(path: &Path) {
    let _ = fs::remove_dir_all(folder(path));
}

fn folder(path: &Path) -> PathBuf {
    path.with_extension("copy")
}

#[cfg(test)]
mod tests {
    use kenes_content::Lang;
    use rusqlite::config::DbConfig;
    use tempfile::TempDir;

    use super::*;
    use crate::user::{Look, Trouble, UserData};

    /// A folder with a file of this app, and then these statements of another.
    fn file(sql: &str, killed: bool) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.change(|settings| settings.lang = Some(Lang::Ru));
        drop(reader);
        let path = folder.path().join("reader.db");
        let file = Connection::open(&path).expect("a file");
        file.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, killed)
            .expect("as if killed");
        file.execute_batch(sql).expect("another format");
        drop(file);
        (folder, path)
    }

    fn opened(folder: &TempDir) -> (UserData, Option<Trouble>) {
        let mut reader = UserData::open(folder.path()).expect("a reader");
        let trouble = reader.take_trouble();
        (reader, trouble)
    }

    #[test]
    fn tables_that_are_no_longer_as_this_app_knows_them_are_passed_over() {
        let (folder, path) = file(
            "DROP TABLE bookmark; DROP TABLE recent;
             CREATE TABLE recent (id INTEGER PRIMARY KEY, words TEXT) STRICT;
             INSERT INTO setting VALUES ('look', 'yellow'), ('voice', 'on');
             PRAGMA user_version = 99",
            false,
        );
        let before = fs::read(&path).expect("the file");
        let (mut reader, trouble) = opened(&folder);
        assert_eq!(trouble, Some(Trouble::Newer));
        assert_eq!(reader.settings().lang, Some(Lang::Ru));
        assert_eq!(reader.settings().look, Look::Yellow);
        reader.remember_search("алимент");
        assert_eq!(reader.recent(), ["алимент"]);
        assert_eq!(reader.take_trouble(), None);
        drop(reader);
        assert_eq!(fs::read(&path).expect("the file"), before);
    }

    #[test]
    fn what_only_a_newer_sqlite_could_read_is_left_alone_too() {
        let (folder, path) = file("PRAGMA user_version = 99", false);
        let mut bytes = fs::read(&path).expect("the file");
        bytes[100..].fill(0xA5);
        fs::write(&path, &bytes).expect("written");
        let (reader, trouble) = opened(&folder);
        assert_eq!(trouble, Some(Trouble::Newer));
        assert_eq!(reader.settings().lang, None);
        drop(reader);
        assert_eq!(fs::read(&path).expect("the file"), bytes);
        let files = fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(files, 1, "neither put aside nor copied");
    }

    #[test]
    fn a_newer_format_that_was_not_finished_is_none() {
        let (folder, path) = file(
            "BEGIN; PRAGMA user_version = 99; CREATE TABLE letter (id INTEGER PRIMARY KEY) STRICT; COMMIT",
            true,
        );
        let log = path.with_extension("db-wal");
        let bytes = fs::read(&log).expect("a log");
        fs::write(&log, &bytes[..bytes.len() - 1]).expect("cut short");
        assert!(is_suspected(&path), "it begins with a newer first page");
        let (reader, trouble) = opened(&folder);
        assert_eq!(trouble, None);
        assert_eq!(reader.settings().lang, Some(Lang::Ru));
    }

    #[test]
    fn a_log_of_any_bytes_is_looked_through_to_its_end() {
        let (_folder, path) = file("", false);
        let log = path.with_extension("db-wal");
        for byte in [0, 1, 0xA5, 0xFF] {
            for length in [0, 31, 32, 119, 120, 5000, 100_000] {
                fs::write(&log, vec![byte; length]).expect("written");
                assert!(!is_suspected(&path), "{length} times {byte}");
            }
        }
    }
}
