//! A damaged bundle is read or is an error, and never a crash.

use kenes::Lang;
use kenes::guide::{EntryRef, Guide, GuideError};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::{BUNDLE, bytes, changed, column, database, open_and_read, read_all, writable};

#[test]
fn the_bundle_itself_can_be_read_to_its_end() {
    open_and_read(BUNDLE.to_vec()).expect("a sound bundle");
}

#[test]
fn a_page_that_does_not_hold_together_is_an_error_and_says_where() {
    let bytes = changed("DELETE FROM block WHERE page = 'topic/alimony' AND position = 2");
    let guide = Guide::from_bundle(bytes).expect("a bundle");
    let alimony = EntryRef::Topic("alimony".to_owned());
    match guide.document(Lang::Kk, &alimony) {
        Err(GuideError::NoBlock { entry, block: 2 }) => assert_eq!(entry, alimony),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bundle_damaged_anywhere_is_read_or_refused_but_never_a_crash() {
    let mut refused = 0;
    let places = 24;
    for place in 0..places {
        let mut bytes = BUNDLE.to_vec();
        let from = bytes.len() / places * place;
        let to = (from + 4096).min(bytes.len());
        bytes[from..to].fill(0xA5);
        refused += usize::from(open_and_read(bytes).is_err());
    }
    assert!(refused > 0, "damage is noticed");
}

/// The tables without their constraints, so that any value can stand anywhere; with indexes, so that reading is quick.
fn without_constraints() -> Connection {
    let db = writable(BUNDLE);
    let tables = column(
        &db,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'meta'",
    );
    for table in &tables {
        db.execute_batch(&format!(
            "CREATE TABLE loose AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE loose RENAME TO {table};"
        ))
        .expect(table);
        for key in ["page", "address", "id"] {
            // Not every table has every column.
            let _ = db.execute_batch(&format!("CREATE INDEX {table}_{key} ON {table} ({key})"));
        }
    }
    db
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % sides
    }

    fn value(&mut self) -> Value {
        let numbers = [0, -1, i64::MAX, i64::MIN, 1 << 60, i64::from(u32::MAX)];
        match self.roll(6) {
            0 => Value::Null,
            1 => Value::Integer(numbers[self.roll(numbers.len())]),
            2 => Value::Real(1e308),
            3 => Value::Text(
                ["", "topic/", "topic/../x", "\u{0}", "{", "\u{10FFFF}"][self.roll(6)].to_owned(),
            ),
            4 => Value::Text("ә".repeat(100_000)),
            _ => Value::Blob((0..self.roll(64)).map(|byte| byte as u8 | 0x80).collect()),
        }
    }
}

/// Reads every page by itself: an error in one keeps nothing from the others. How many errors there were.
fn errors(guide: &Guide) -> usize {
    let pages = column(&database(), "SELECT DISTINCT address FROM page");
    let mut errors = usize::from(read_all(guide).is_err());
    for lang in Lang::ALL {
        for page in &pages {
            let entry = page.parse().expect("a page");
            errors += usize::from(guide.document(lang, &entry).is_err());
            errors += usize::from(guide.page_title(lang, &entry).is_err());
        }
        for contact in column(&database(), "SELECT DISTINCT id FROM contact") {
            errors += usize::from(guide.contact(lang, &contact).is_err());
        }
        errors += usize::from(guide.sections(lang).is_err());
        errors += usize::from(guide.regions(lang).is_err());
        errors += usize::from(guide.videos(lang).is_err());
        errors += usize::from(guide.figures(lang).is_err());
        errors += usize::from(guide.emergency(lang).is_err());
    }
    errors
}

#[test]
fn any_damaged_cells_are_read_or_refused_but_never_a_crash() {
    const BUNDLES: usize = 12;
    const CELLS: usize = 200;
    let mut db = without_constraints();
    let cells: Vec<(String, String)> = db
        .prepare(
            "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'search%' AND t.name <> 'meta'",
        )
        .and_then(|mut cells| {
            cells
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .expect("the columns");
    let sound = bytes(&mut db);
    let whole = Guide::from_bundle(sound.clone()).expect("a bundle");
    assert_eq!(
        errors(&whole),
        0,
        "without constraints it is read as before"
    );
    let mut dice = Dice(11);
    for bundle in 0..BUNDLES {
        let mut db = writable(&sound);
        for _ in 0..CELLS {
            let (table, column) = &cells[dice.roll(cells.len())];
            let skipped = dice.roll(100_000);
            let sql = format!(
                "UPDATE {table} SET {column} = ?1 WHERE rowid = (SELECT min(rowid) + ?2 % (max(rowid) - min(rowid) + 1) FROM {table})"
            );
            db.execute(&sql, (dice.value(), skipped as i64))
                .expect(&sql);
        }
        let guide = Guide::from_bundle(bytes(&mut db)).expect("its origin is right");
        assert!(
            errors(&guide) > 0,
            "the damage of bundle {bundle} is noticed"
        );
    }
}
