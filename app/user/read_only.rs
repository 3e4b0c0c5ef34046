//! A file that takes no writing, as on a phone that is full: what stands in it is there to be read all the same.

use std::path::Path;

use rusqlite::Connection;

use super::store;

/// What stands in the file, in memory. What cannot be read is left out.
pub(super) fn read(path: &Path) -> rusqlite::Result<Connection> {
    let db = store::in_memory()?;
    if path.exists()
        && let Some(name) = path.to_str()
        && let Err(error) = take_over(&db, name)
    {
        log::warn!("{name}: {error}");
    }
    Ok(db)
}

fn take_over(db: &Connection, name: &str) -> rusqlite::Result<()> {
    // Alone with the file, SQLite has the index of its log in memory. Otherwise it makes a file of it, for which there is no room.
    db.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    db.execute("ATTACH DATABASE ?1 AS kept", [name])?;
    for table in tables(db)? {
        let copy = format!("INSERT OR REPLACE INTO main.{table} SELECT * FROM kept.{table}");
        if let Err(error) = db.execute(&copy, []) {
            // A table of an older format is no reason to lose the next.
            log::warn!("{name}: {table}: {error}");
        }
    }
    db.execute_batch("DETACH DATABASE kept")
}

fn tables(db: &Connection) -> rusqlite::Result<Vec<String>> {
    db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'")?
        .query_map([], |row| row.get(0))?
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use jiff::civil::date;
    use kenes_content::Lang;

    use crate::page::Page;
    use crate::user::{Change, LetterDraft, Look, Trouble, UserData};

    /// What SQLite wants to make beside the file cannot be made, as on a full disk.
    #[test]
    fn what_is_kept_is_read_where_nothing_can_be_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.apply(Change::Language(Lang::Ru));
        reader.apply(Change::Look(Look::Yellow));
        let page = Page::Topic("alimony".into());
        reader.set_bookmark(&page, true);
        reader.follow("complaint", date(2026, 11, 27), true);
        let letter = LetterDraft {
            lang: Lang::Ru,
            step: 1,
            answers: [("place".to_owned(), "Абай көшесі".into())].into(),
            kept: true,
        };
        reader.save_draft("akim-problem", &letter);
        drop(reader);
        let file = folder.path().join("reader.db");
        let before = fs::read(&file).expect("the file");
        fs::create_dir(folder.path().join("reader.db-shm")).expect("in the way");

        let mut reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.take_trouble(), Some(Trouble::NotKept));
        assert_eq!(reader.settings().lang, Some(Lang::Ru));
        assert_eq!(reader.settings().look, Look::Yellow);
        assert!(reader.is_bookmarked(&page));
        assert!(reader.follows("complaint", date(2026, 11, 27)));
        assert_eq!(reader.draft("akim-problem"), Some(letter));
        // A choice lasts until the app is closed, and makes no new trouble.
        reader.apply(Change::Look(Look::Blue));
        assert_eq!(reader.take_trouble(), None);
        drop(reader);
        assert_eq!(fs::read(&file).expect("the file"), before);
    }

    #[test]
    fn where_there_is_no_file_none_is_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("reader.db");
        super::read(&path).expect("in memory");
        assert!(!path.exists());
    }
}
