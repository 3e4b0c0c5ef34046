//! How a file of an older format becomes one of the newest, one step for each format.

use rusqlite::{Connection, TransactionBehavior};

/// Step `n` makes format `n + 1` of format `n`; format 0 is an empty file. A step that was ever published stays as it is.
const STEPS: [&str; 6] = [
    // Where the making of a file was cut short, some of it may be there.
    "CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
     CREATE TABLE IF NOT EXISTS bookmark (page TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    // Some files of format 1 have the searches already.
    "CREATE TABLE IF NOT EXISTS recent (query TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    "CREATE TABLE own_number (contact TEXT PRIMARY KEY, phone TEXT NOT NULL) STRICT, WITHOUT ROWID;",
    "CREATE TABLE draft (letter TEXT PRIMARY KEY, lang TEXT NOT NULL, step INTEGER NOT NULL, answers TEXT NOT NULL, position INTEGER NOT NULL) STRICT;",
    "CREATE TABLE own_date (deadline TEXT NOT NULL, counted_from TEXT NOT NULL, UNIQUE (deadline, counted_from)) STRICT;",
    "CREATE TABLE done_step (page TEXT NOT NULL, step TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (page, step)) STRICT, WITHOUT ROWID;
     CREATE TABLE asking (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;",
];

/// The newest format.
pub(super) const FORMAT: u32 = STEPS.len() as u32;

/// The format of a database; an error where it is below nothing.
pub(super) fn format(db: &Connection) -> rusqlite::Result<u32> {
    db.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Makes the newest format of an older one. A step is done whole or not at all; what a newer app has made stays as it is.
pub(super) fn migrate(db: &mut Connection) -> rusqlite::Result<()> {
    loop {
        // Asked anew inside the transaction: another window of the guide may be at it too.
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let format = format(&step)?;
        let Some(sql) = STEPS.get(format as usize) else {
            return Ok(());
        };
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", format + 1)?;
        step.commit()?;
    }
}

#[cfg(test)]
mod tests {
    use kenes_content::Lang;
    use rusqlite::Connection;

    use super::FORMAT;
    use crate::user::{Look, Settings, Spacing, TextSize, UserData};

    /// A file of format 1 before there were searches: the first.
    const FIRST: &str = "
        PRAGMA journal_mode = WAL;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE bookmark (page TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 1;
        INSERT INTO setting VALUES ('opened', 'yes'), ('lang', 'ru'), ('look', 'yellow'), ('large-print', 'on'),
            ('size', '200'), ('spacing', 'wide'), ('region', 'abai'), ('last-page', 'topic/alimony');
        INSERT INTO bookmark VALUES ('topic/pension', 1), ('topic/alimony', 2);
    ";
    /// What the next added to the choices.
    const MORE_CHOICES: &str = "
        INSERT INTO setting VALUES ('leading', 'wider'), ('pictures', 'off'), ('last-scroll', '640'), ('system-language', 'kk');
    ";
    /// A file of format 1 with searches.
    const WITH_SEARCHES: &str = "
        CREATE TABLE recent (query TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO recent VALUES ('алимент', 1), ('зейнетақы', 2);
    ";
    /// What made format 2 of them.
    const SECOND: &str = "PRAGMA user_version = 2;";
    /// A file whose making was cut short.
    const CUT_SHORT: &str = "
        PRAGMA journal_mode = WAL;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    ";

    /// Opens a file that these statements made; twice, as the second time it is of the newest format.
    #[track_caller]
    fn opened(older: &[&str], check: impl Fn(&mut UserData)) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("reader.db");
        let file = Connection::open(&path).expect("a file");
        file.execute_batch(&older.concat()).expect("a format");
        drop(file);
        for _ in 0..2 {
            let mut reader = UserData::open(folder.path()).expect("a reader");
            assert_eq!(reader.take_trouble(), None);
            check(&mut reader);
            drop(reader);
            let file = Connection::open(&path).expect("a file");
            assert_eq!(super::format(&file), Ok(FORMAT));
        }
        let files = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(files, 1, "nothing was put aside");
    }

    fn first() -> Settings {
        Settings {
            lang: Some(Lang::Ru),
            look: Look::Yellow,
            large_print: true,
            size: TextSize::of(200).expect("a size"),
            spacing: Spacing::Wide,
            region: Some("abai".into()),
            ..Settings::default()
        }
    }

    fn check_kept(reader: &mut UserData) {
        assert_eq!(reader.bookmarks(), ["topic/alimony", "topic/pension"]);
        let last = reader.last_page().expect("the last page");
        assert_eq!(last.to_string(), "topic/alimony");
    }

    #[test]
    fn the_first_files_keep_what_is_in_them_and_take_searches() {
        opened(&[FIRST], |reader| {
            assert_eq!(*reader.settings(), first());
            check_kept(reader);
            reader.remember_search("алимент");
            assert_eq!(reader.recent(), ["алимент"]);
        });
    }

    #[test]
    fn files_with_more_choices_keep_them() {
        opened(&[FIRST, MORE_CHOICES], |reader| {
            let chosen = Settings {
                leading: Spacing::Wider,
                pictures: false,
                ..first()
            };
            assert_eq!(*reader.settings(), chosen);
            assert_eq!(reader.last_scroll(), 640.0);
            check_kept(reader);
            assert!(reader.recent().is_empty());
        });
    }

    #[test]
    fn files_with_searches_keep_them() {
        opened(&[FIRST, MORE_CHOICES, WITH_SEARCHES], |reader| {
            assert_eq!(reader.settings().lang, Some(Lang::Ru));
            check_kept(reader);
            assert_eq!(reader.recent(), ["зейнетақы", "алимент"]);
        });
    }

    #[test]
    fn files_of_the_second_format_take_numbers_of_the_readers_own() {
        opened(&[FIRST, MORE_CHOICES, WITH_SEARCHES, SECOND], |reader| {
            check_kept(reader);
            assert_eq!(reader.recent(), ["зейнетақы", "алимент"]);
            reader
                .set_own_number("aul-akimat", "2-15-43")
                .expect("a number");
            assert_eq!(reader.own_number("aul-akimat").as_deref(), Some("21543"));
        });
    }

    #[test]
    fn a_file_that_was_cut_short_is_finished() {
        for beginning in ["", CUT_SHORT] {
            opened(&[beginning], |reader| {
                assert_eq!(*reader.settings(), Settings::default());
                assert!(reader.bookmarks().is_empty());
                reader.remember_search("алимент");
                assert_eq!(reader.recent(), ["алимент"]);
            });
        }
    }
}
