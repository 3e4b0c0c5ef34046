//! Any cell of a bundle may be wrong: a number, a list, a text, a row, a whole table. The guide then reads what it can, or
//! says that it cannot; it never crashes and never asks for memory that no bundle needs.
//!
//! The damage is done inside the database, so that SQLite itself finds nothing wrong with it. It is the same in every run.
//! Where memory runs out the program ends at once: what was tried last stands in `bundle_cells.last` of Cargo's `tmp`.

use std::alloc::System;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use cap::Cap;
use kenes::Lang;
use kenes::guide::{Guide, GuideError};
use rusqlite::types::Value;
use rusqlite::{Connection, MAIN_DB, params_from_iter};

/// The bundle as it is embedded in the program.
static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kenes.db"));

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

/// What reading a damaged bundle may take beyond the bundle itself.
const MOST_MEMORY: usize = 64 << 20;
const CASES: usize = 2000;
const SEED: u64 = 2026;

/// Bytes of a text or a list that is far too long, and of one that stands in every row.
const HUGE: usize = 1 << 18;
const SHORT: usize = 64;
const NUMBERS: [i64; 14] = [
    0,
    1,
    -1,
    127,
    255,
    65_536,
    i32::MAX as i64,
    i32::MAX as i64 + 1,
    u32::MAX as i64 - 1,
    u32::MAX as i64,
    u32::MAX as i64 + 1,
    1 << 60,
    i64::MAX,
    i64::MIN,
];
/// The largest number that a list can hold.
const LARGEST: [u8; 5] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F];
const QUESTIONS: [(Lang, &str); 8] = [
    (Lang::Kk, "бала"),
    (Lang::Ru, "алименты через суд"),
    (Lang::Kk, "жал"),
    (Lang::Ru, "ф"),
    (Lang::Ru, "наследсво"),
    (Lang::Kk, "jardemaqy"),
    (Lang::Ru, "fkbvtyns"),
    (Lang::Ru, "у нас пожар горит дом"),
];

/// A row that was damaged.
struct Damage {
    table: String,
    /// As SQL, shortened.
    done: String,
    /// The texts that the row had before.
    texts: Vec<String>,
}

#[test]
fn a_bundle_with_any_damaged_cell_is_read_or_refused() {
    let last = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle_cells.last");
    let mut random = fastrand::Rng::with_seed(SEED);
    let (mut answered, mut refused) = (0, 0);
    let mut crashed = Vec::new();
    for case in 0..CASES {
        let mut db = Connection::open_in_memory().expect("SQLite");
        db.deserialize_read_exact(MAIN_DB, BUNDLE, BUNDLE.len(), false)
            .expect("a database");
        let damage = damage(&db, &mut random).expect("damage is done");
        std::fs::write(&last, &damage.done).expect("a note of the case");
        let bytes = db.serialize(MAIN_DB).expect("a database").to_vec();
        drop(db);
        MEMORY
            .set_limit(MEMORY.allocated() + bytes.len() + MOST_MEMORY)
            .expect("a limit");
        let read = catch_unwind(AssertUnwindSafe(|| read(bytes, &damage, case)));
        MEMORY.set_limit(usize::MAX).expect("no limit");
        match read {
            Ok(outcomes) => {
                answered += outcomes.iter().filter(|read| read.is_ok()).count();
                refused += outcomes.iter().filter(|read| read.is_err()).count();
            }
            Err(_) => crashed.push(format!("{case}: {}", damage.done)),
        }
    }
    assert!(
        crashed.is_empty(),
        "{} of {CASES} crashed: {crashed:#?}",
        crashed.len()
    );
    assert!(refused > 0, "damage is noticed");
    assert!(answered > refused, "what is sound is still read");
}

/// Reads what the damaged row is part of, and asks for it.
fn read(bytes: Vec<u8>, damage: &Damage, case: usize) -> Vec<Result<(), GuideError>> {
    let guide = match Guide::from_bundle(bytes) {
        Ok(guide) => guide,
        Err(error) => return vec![Err(error)],
    };
    let mut outcomes = Vec::new();
    let mut note = |outcome: Result<(), GuideError>| outcomes.push(outcome);
    let lang = Lang::ALL[case % 2];
    for asked in [case, case / QUESTIONS.len() + 3] {
        let (lang, question) = QUESTIONS[asked % QUESTIONS.len()];
        note(guide.search(lang, question, 20).map(drop));
    }
    for text in damage.texts.iter().take(2) {
        note(guide.search(lang, text, 20).map(drop));
        if let Some((_, id)) = text.split_once('/') {
            note(guide.search(lang, id, 20).map(drop));
            note(page(&guide, lang, text));
        }
    }
    if !damage.table.starts_with("search_") {
        note(page(&guide, lang, "topic/alimony"));
        note(lists(&guide, lang));
    }
    outcomes
}

fn page(guide: &Guide, lang: Lang, name: &str) -> Result<(), GuideError> {
    let Ok(entry) = name.parse() else {
        return Err(GuideError::NoPage(name.to_owned()));
    };
    guide.page_title(lang, &entry)?;
    guide.document(lang, &entry).map(drop)
}

fn lists(guide: &Guide, lang: Lang) -> Result<(), GuideError> {
    for section in guide.sections(lang)? {
        guide.topics(lang, &section.id)?;
        guide.section(lang, &section.id)?;
    }
    guide.memos(lang)?;
    guide.resources(lang)?;
    guide.pages(lang)?;
    guide.regions(lang)?;
    guide.videos(lang)?;
    guide.renamed()?;
    guide.figures(lang)?;
    guide.contact(lang, "112")?;
    guide.emergency(lang)?;
    guide.kenes("whatsapp")?;
    guide.remark("content_month")?;
    Ok(())
}

/// A column, as its table declares it.
struct Column {
    name: String,
    kind: String,
    is_key: bool,
}

/// Damages one cell, one column, one row or one table.
fn damage(db: &Connection, random: &mut fastrand::Rng) -> rusqlite::Result<Damage> {
    db.pragma_update(None, "ignore_check_constraints", true)?;
    let table = table(db, random)?;
    let columns = columns(db, &table)?;
    if random.u8(..8) == 0 {
        loosen(db, &table, &columns)?;
    }
    let row = row(db, &table, columns.len(), random)?;
    let keys = columns.iter().zip(&row).filter(|(column, _)| column.is_key);
    let (names, keys): (Vec<&str>, Vec<&Value>) = keys
        .map(|(column, value)| (column.name.as_str(), value))
        .unzip();
    let this_row = format!(
        "({}) IS ({})",
        names.join(", "),
        vec!["?"; keys.len()].join(", ")
    );
    let texts = row.iter().filter_map(|value| match value {
        Value::Text(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    });
    let texts = texts.collect();
    let at = random.usize(..columns.len());
    let column = &columns[at];
    let done = match random.u8(..40) {
        0 => {
            db.execute_batch(&format!("DROP TABLE {table}"))?;
            format!("DROP TABLE {table}")
        }
        1 => {
            db.execute(&format!("DELETE FROM {table}"), [])?;
            format!("DELETE FROM {table}")
        }
        2..6 => {
            let sql = format!("DELETE FROM {table} WHERE {this_row}");
            db.execute(&sql, params_from_iter(keys))?;
            sql
        }
        choice => {
            let every_row = (6..12).contains(&choice);
            let most = if every_row { SHORT } else { HUGE };
            let value = damaged(&column.kind, &row[at], most, random);
            let shown: String = format!("{value:?}").chars().take(80).collect();
            // As a blob, a text need not be one.
            let cell = match column.kind.as_str() {
                "TEXT" => "CAST(? AS TEXT)",
                _ => "?",
            };
            let how = if random.bool() { "REPLACE" } else { "IGNORE" };
            let sql = format!("UPDATE OR {how} {table} SET {} = {cell}", column.name);
            // What the table does not take leaves it as it is.
            let sql = if every_row {
                let _ = db.execute(&sql, [&value]);
                sql
            } else {
                let sql = format!("{sql} WHERE {this_row}");
                let _ = db.execute(&sql, params_from_iter([&value].into_iter().chain(keys)));
                sql
            };
            format!("{sql} {shown}")
        }
    };
    Ok(Damage { table, done, texts })
}

/// Makes a table take any kind of value in any column.
fn loosen(db: &Connection, table: &str, columns: &[Column]) -> rusqlite::Result<()> {
    let keys: Vec<&str> = columns
        .iter()
        .filter(|column| column.is_key)
        .map(|column| column.name.as_str())
        .collect();
    db.execute_batch(&format!(
        "CREATE TABLE loose AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE loose RENAME TO {table};
         CREATE INDEX {table}_keys ON {table} ({})",
        keys.join(", ")
    ))
}

/// A table, those of the search more often.
fn table(db: &Connection, random: &mut fastrand::Rng) -> rusqlite::Result<String> {
    let often = ["search_word", "search_entry", "line"];
    if random.u8(..10) < 6 {
        return Ok(often[random.usize(..often.len())].to_owned());
    }
    let mut statement =
        db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = statement.query_map([], |row| row.get(0))?;
    let mut names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    // No page was renamed as yet: what has no rows cannot be damaged.
    names.retain(|name| name != "former");
    Ok(names[random.usize(..names.len())].clone())
}

fn columns(db: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement =
        db.prepare("SELECT name, type, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement.query_map([table], |row| {
        Ok(Column {
            name: row.get(0)?,
            kind: row.get(1)?,
            is_key: row.get(2)?,
        })
    })?;
    columns.collect()
}

/// Any row.
fn row(
    db: &Connection,
    table: &str,
    columns: usize,
    random: &mut fastrand::Rng,
) -> rusqlite::Result<Vec<Value>> {
    let count: i64 = db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
        row.get(0)
    })?;
    let sql = format!(
        "SELECT * FROM {table} LIMIT 1 OFFSET {}",
        random.i64(0..count)
    );
    db.query_row(&sql, [], |row| (0..columns).map(|at| row.get(at)).collect())
}

/// What stands in a cell instead.
fn damaged(kind: &str, before: &Value, most: usize, random: &mut fastrand::Rng) -> Value {
    // The table does not take most of these, but where it was loosened.
    match kind {
        _ if random.u8(..8) == 0 => {
            [Value::Null, Value::Real(f64::MAX), Value::Integer(-1)][random.usize(..3)].clone()
        }
        "INTEGER" if random.u8(..8) == 0 => Value::Integer(random.i64(..)),
        "INTEGER" => Value::Integer(NUMBERS[random.usize(..NUMBERS.len())]),
        "BLOB" => Value::Blob(damaged_bytes(before, most, random)),
        _ => Value::Blob(damaged_text(before, most, random)),
    }
}

fn damaged_bytes(before: &Value, most: usize, random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = match before {
        Value::Blob(bytes) => bytes.clone(),
        _ => Vec::new(),
    };
    match random.u8(..6) {
        0 => bytes.truncate(random.usize(..=bytes.len())),
        1 => {
            let filler = [0, 1, 0x7F, 0x80, 0xFF, random.u8(..)][random.usize(..6)];
            let length = [1, 7, most / 16, most][random.usize(..4)];
            bytes.extend(std::iter::repeat_n(filler, length));
        }
        2 => {
            let length = random.usize(..most / 16);
            bytes.extend(std::iter::repeat_with(|| random.u8(..)).take(length));
        }
        3 => bytes = LARGEST.repeat(random.usize(1..=most / 5)),
        4 => {
            let at = random.usize(..=bytes.len());
            bytes.splice(at..at, LARGEST);
        }
        _ => {
            for _ in 0..random.usize(1..16) {
                if !bytes.is_empty() {
                    let at = random.usize(..bytes.len());
                    bytes[at] ^= 1 << random.u8(..8);
                }
            }
        }
    }
    bytes
}

fn damaged_text(before: &Value, most: usize, random: &mut fastrand::Rng) -> Vec<u8> {
    let before = match before {
        Value::Text(text) => text.as_str(),
        _ => "",
    };
    match random.u8(..7) {
        0 => Vec::new(),
        1 => before.repeat(most / before.len().max(1)).into_bytes(),
        2 => "бала ".repeat(most / 9).into_bytes(),
        // No text at all.
        3 => [before.as_bytes(), &[0xD0, 0xFF, 0x00]].concat(),
        4 => "\u{0}\u{10FFFF}\u{301}/\u{AD}".into(),
        5 => before.chars().rev().collect::<String>().into_bytes(),
        _ => "/".into(),
    }
}
