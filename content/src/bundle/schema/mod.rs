//! What the writer and the reader of a bundle agree on: its tables, the parts of its pages, the names of its entries.

mod entry_ref;
mod part;
pub mod weights;

pub use entry_ref::{EntryRef, UnknownEntry, is_id};
pub use part::Part;

/// `PRAGMA application_id` of a bundle: the letters `KENE`.
pub const APPLICATION_ID: i32 = 0x4B45_4E45;

/// `PRAGMA user_version` of a bundle: the version of its tables. A reader refuses any other.
pub const FORMAT: i32 = 12;

/// The id under which the service itself stands among the contacts.
pub const KENES: &str = "kenes";

/// The key in the table `meta` under which the version of the bundle's normaliser stands, see [`crate::NORMALISER`].
pub const NORMALISER_KEY: &str = "normaliser";

/// Bytes of the list of questions of a word that many ask with: one is no slip of the hand. A mistyped word is held against
/// these beside the words of the pages, and none but these and those says how it is spelt.
pub const OFTEN_ASKED: usize = 4;

/// What one step of the size of an asked question counts: of what its words tell, together.
pub const SIZE_STEP: f32 = 0.2;

/// The tables of a bundle, in SQL.
pub const TABLES: &str = include_str!("tables.sql");

#[cfg(all(test, feature = "compiler"))]
mod tests {
    use rusqlite::Connection;

    use super::{EntryRef, Part, TABLES};

    /// The tables take every part and every kind of page that the program knows, and nothing else.
    #[test]
    fn the_tables_know_the_same_names() {
        let db = Connection::open_in_memory().expect("a database");
        db.execute_batch(TABLES).expect("the tables");
        let takes_part = |part: &str| {
            let sql = "INSERT OR REPLACE INTO block VALUES ('topic/x', 'kk', 0, ?1, '', 0)";
            db.execute(sql, [part]).is_ok()
        };
        for part in Part::ALL {
            assert!(takes_part(part.code()), "{part:?}");
        }
        assert!(!takes_part("facts"));
        let takes_page = |kind: &str| {
            let sql = "INSERT OR REPLACE INTO page VALUES ('a/x', 'kk', ?1, NULL, 0, '', '', '', NULL, 0)";
            db.execute(sql, [kind]).is_ok()
        };
        let id = || "x".to_owned();
        for page in [
            EntryRef::Topic(id()),
            EntryRef::Memo(id()),
            EntryRef::Resource(id()),
            EntryRef::Letter(id()),
        ] {
            assert!(takes_page(page.kind()), "{page}");
        }
        assert!(!takes_page(EntryRef::Contact(id()).kind()));
        assert!(!takes_page(EntryRef::Deadline(id()).kind()));
    }
}
