#!/usr/bin/env bash
# A statement kept ready by rusqlite (bundled SQLite, built with STAT4) is parsed and planned anew each time a value is bound to it.
#
# Version:  rusqlite 0.41.1 with the feature `bundled` (SQLite 3.54.1).
# Input:    a table without rowid and with its primary key alone; one prepared statement, asked 100 times with the same values, or with
#           two numbers in turn, and its own count of re-preparations (SQLITE_STMTSTATUS_REPREPARE).
# Expected: none: there is one way only to answer, and this is what statements are kept ready for.
# Seen:     «LIMIT ?» with two numbers in turn: 100 of 100, in a table that was never analyzed. After ANALYZE 100 of 100 for every
#           comparison of the key, even with the same values each time. With the planner's stability guarantee
#           (SQLITE_DBCONFIG_ENABLE_QPSG) none at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nrusqlite = { version = "=0.41.1", features = ["bundled"] }\n' > Cargo.toml
cat > src/main.rs << 'RUST'
use rusqlite::config::DbConfig;
use rusqlite::{Connection, StatementStatus, params};

const TABLE: &str = "
    CREATE TABLE line (page TEXT, lang TEXT, position INTEGER, text TEXT, PRIMARY KEY (page, lang, position)) WITHOUT ROWID;
    WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 699)
    INSERT INTO line SELECT 'p' || (i % 7), CASE i % 2 WHEN 0 THEN 'kk' ELSE 'ru' END, i, 'text' FROM n;";

fn parsed_anew(sql: &str, limits: [u8; 2], analyzed: bool, stable: bool) -> i32 {
    let db = Connection::open_in_memory().expect("a database");
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, stable).expect("the guarantee");
    db.execute_batch(TABLE).expect("a table");
    if analyzed {
        db.execute_batch("ANALYZE").expect("statistics");
    }
    let mut statement = db.prepare(sql).expect(sql);
    for time in 0..100 {
        let mut rows = statement.query(params!["p3", limits[time % 2]]).expect(sql);
        while rows.next().expect(sql).is_some() {}
    }
    statement.get_status(StatementStatus::RePrepare)
}

fn main() {
    for (name, sql) in [
        ("range", "SELECT text FROM line WHERE page = ?1 AND position > ?2"),
        ("offset", "SELECT text FROM line WHERE page = ?1 ORDER BY lang, position LIMIT 1 OFFSET ?2"),
        ("limit", "SELECT text FROM line WHERE page = ?1 ORDER BY lang, position LIMIT ?2"),
        ("sorted limit", "SELECT text FROM line WHERE text <> ?1 ORDER BY text LIMIT ?2"),
    ] {
        for (values, limits) in [("one value", [2, 2]), ("two in turn", [2, 3])] {
            let plain = parsed_anew(sql, limits, false, false);
            let analyzed = parsed_anew(sql, limits, true, false);
            let stable = parsed_anew(sql, limits, true, true);
            println!("{name}, {values}: {plain}, after ANALYZE {analyzed}, with the guarantee {stable}");
        }
    }
}
RUST
cargo run --quiet > seen
cat seen
expected='range, one value: 0, after ANALYZE 100, with the guarantee 0
range, two in turn: 0, after ANALYZE 100, with the guarantee 0
offset, one value: 0, after ANALYZE 100, with the guarantee 0
offset, two in turn: 0, after ANALYZE 100, with the guarantee 0
limit, one value: 1, after ANALYZE 100, with the guarantee 0
limit, two in turn: 100, after ANALYZE 100, with the guarantee 0
sorted limit, one value: 1, after ANALYZE 1, with the guarantee 0
sorted limit, two in turn: 100, after ANALYZE 100, with the guarantee 0'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
