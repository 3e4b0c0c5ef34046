//! What the reader's file suffers, and the guide opens all the same.

use std::collections::BTreeMap;
use std::path::Path;

use kenes::Lang;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::TOPIC;
use crate::support::{Phone, title_of};

/// What is in a folder, byte for byte.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        (name.into_owned(), std::fs::read(&path).expect("a file"))
    };
    entries.map(file).collect()
}

/// How a newer app ended.
#[derive(Clone, Copy)]
enum End {
    /// It was closed: everything is in the one file.
    Closed,
    /// The phone killed it: what it wrote last stands in the log beside the file.
    Killed,
}

/// What a newer app makes of the reader's file: another format, a table of its own, and one more choice of the reader's.
fn renewed(phone: &Phone, end: End) {
    let file = Connection::open(phone.data().join("reader.db")).expect("the reader's file");
    let killed = matches!(end, End::Killed);
    file.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, killed)
        .expect("as if killed");
    file.execute_batch(
        "BEGIN;
        CREATE TABLE letter (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        INSERT INTO letter (text) VALUES ('Құрметті әкім');
        ALTER TABLE bookmark ADD COLUMN folder TEXT NOT NULL DEFAULT '';
        INSERT OR REPLACE INTO setting VALUES ('look', 'yellow');
        PRAGMA user_version = 99;
        COMMIT",
    )
    .expect("a newer format");
    drop(file);
    let log = files(phone.data()).remove("reader.db-wal");
    assert_eq!(log.is_some_and(|log| !log.is_empty()), killed);
}

#[track_caller]
fn a_newer_file_is_left_as_it_is(end: End) {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go(TOPIC);
    guide.tap_word("topic-bookmark");
    drop(guide);
    renewed(&phone, end);
    let before = files(phone.data());

    for _ in 0..2 {
        let guide = phone.open();
        guide.is_at(TOPIC);
        assert_eq!(guide.lang(), Lang::Ru);
        let notice = guide.word("notice-reader-newer");
        guide.sees(&notice);
        guide.tap_word("notice-close");
        guide.go("bookmarks");
        guide.sees(&title_of(Lang::Ru, TOPIC));
        guide.go("settings");
        assert!(guide.is_checked(&guide.word("settings-look-yellow")));
        guide.tap_word("settings-look-blue");
        assert!(guide.is_checked(&guide.word("settings-look-blue")));
        guide.sees_no(&notice);
        guide.sees_no(&guide.word("notice-reader-not-kept"));
        guide.go("topic/pension");
        guide.tap_word("topic-bookmark");
        guide.go("bookmarks");
        guide.sees(&title_of(Lang::Ru, "topic/pension"));
        guide.app().save_state();
        drop(guide);
        let after = files(phone.data());
        assert!(after == before, "{:?} → {:?}", before.keys(), after.keys());
    }
}

#[test]
fn a_newer_apps_file_is_read_told_of_and_left_as_it_is() {
    a_newer_file_is_left_as_it_is(End::Closed);
}

#[test]
fn a_newer_apps_file_is_left_as_it_is_where_that_app_was_killed() {
    a_newer_file_is_left_as_it_is(End::Killed);
}

#[test]
fn a_choice_that_this_app_does_not_know_leaves_the_others() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.tap_word("header-large-print-on");
    drop(guide);
    let file = Connection::open(phone.data().join("reader.db")).expect("the reader's file");
    file.execute_batch(
        "INSERT OR REPLACE INTO setting VALUES ('look', 'violet'), ('pictures', 'some'), ('voice', 'on')",
    )
    .expect("written");
    drop(file);
    let guide = phone.open();
    guide.is_at("home");
    assert_eq!(guide.lang(), Lang::Ru);
    assert!(guide.is_checked(&guide.word("header-large-print-off")));
    guide.go("settings");
    assert!(guide.is_checked(&guide.word("settings-look-standard")));
    assert!(guide.is_checked(&guide.word("settings-pictures-on")));
}

#[test]
fn a_language_that_this_app_does_not_know_is_no_first_start() {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Ru));
    let file = Connection::open(phone.data().join("reader.db")).expect("the reader's file");
    file.execute("UPDATE setting SET value = 'en' WHERE key = 'lang'", [])
        .expect("written");
    drop(file);
    let guide = phone.open();
    guide.is_at("home");
    assert_eq!(guide.lang(), Lang::Kk);
}

#[test]
fn a_damaged_readers_file_is_quarantine_and_told_of_once() {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Kk));
    let file = phone.data().join("reader.db");
    let damaged = b"not a database at all ".repeat(500);
    std::fs::write(&file, &damaged).expect("written");
    for companion in ["reader.db-wal", "reader.db-shm"] {
        let _ = std::fs::remove_file(phone.data().join(companion));
    }

    let guide = phone.open();
    guide.is_at("welcome");
    guide.sees("reader.damaged-1.db");
    let kept = std::fs::read(phone.data().join("reader.damaged-1.db")).expect("kept aside");
    assert_eq!(kept, damaged);
    guide.tap_word("notice-close");
    guide.sees_no("reader.damaged-1.db");
    guide.tap("Қазақша");
    guide.tap_word("welcome-next");
    guide.sees_no("reader.damaged-1.db");
    drop(guide);

    let guide = phone.open();
    guide.sees_no("reader.damaged-1.db");
    assert_eq!(guide.lang(), Lang::Kk);
}

#[test]
fn a_readers_file_damaged_inside_is_quarantine() {
    let phone = Phone::new();
    drop(phone.set_up(Lang::Kk));
    let file = phone.data().join("reader.db");
    let mut bytes = std::fs::read(&file).expect("the reader's file");
    let page = 4096;
    assert!(bytes.len() > page, "more than the first page");
    bytes[page..].fill(0xA5);
    std::fs::write(&file, bytes).expect("written");

    let guide = phone.open();
    guide.is_at("welcome");
    guide.sees("reader.damaged-1.db");
}

#[test]
fn a_second_damaged_file_does_not_take_the_place_of_the_first() {
    let phone = Phone::new();
    std::fs::create_dir_all(phone.data()).expect("a folder");
    for (text, kept) in [
        ("first ", "reader.damaged-1.db"),
        ("second ", "reader.damaged-2.db"),
    ] {
        std::fs::write(phone.data().join("reader.db"), text.repeat(300)).expect("written");
        drop(phone.open());
        let kept = std::fs::read_to_string(phone.data().join(kept)).expect("kept aside");
        assert_eq!(kept, text.repeat(300));
    }
}

#[test]
fn where_nothing_can_be_written_the_guide_opens_and_says_so_once() {
    let phone = Phone::new();
    // A file in the place of the folder: no folder can be made, whoever runs the test.
    std::fs::write(phone.data(), "in the way").expect("written");
    let guide = phone.open();
    let notice = guide.word("notice-reader-not-kept");
    guide.sees(&notice);
    guide.tap_word("notice-close");
    guide.sees_no(&notice);
    guide.tap("Қазақша");
    guide.tap_word("welcome-next");
    guide.tap_word("welcome-region-skip");
    guide.is_at("home");
    guide.tap_word("header-large-print-on");
    assert!(guide.is_checked(&guide.word("header-large-print-off")));
    guide.sees_no(&guide.word("notice-reader-not-kept"));
}

#[test]
fn a_folder_in_the_place_of_the_readers_file_is_no_obstacle() {
    let phone = Phone::new();
    std::fs::create_dir_all(phone.data().join("reader.db")).expect("a folder");
    let guide = phone.open();
    guide.sees(&guide.word("notice-reader-not-kept"));
    guide.tap("Русский");
    guide.is_at("welcome/print");
}
