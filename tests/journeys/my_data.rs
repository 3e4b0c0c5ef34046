//! What is kept of the reader: seen, deleted, taken to another phone.

use kenes::Lang;
use kenes::platform::{ExternalAction, FileKind};

use crate::TOPIC;
use crate::support::Phone;

/// A phone on which something is kept, and the file that was made of it.
fn exported() -> (Phone, Vec<u8>) {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.choose("look", "yellow");
    guide.go(TOPIC);
    guide.tap_word("topic-bookmark");
    guide.tap("Шаг 1 сделан");
    guide.go("search?q=пенсия");
    guide.go("topic/pension");
    guide.go("fill/akim-problem");
    guide.go("settings");
    guide.tap_word("data-title");
    guide.is_at("settings/data");
    guide.tap_word("data-export");
    let ExternalAction::File {
        kind, bytes, name, ..
    } = phone.last_errand()
    else {
        panic!("{:?}", phone.last_errand());
    };
    assert_eq!(kind, FileKind::Data);
    assert_eq!(name, "kenes-2026-11-27.json");
    drop(guide);
    (phone, bytes)
}

#[test]
fn everything_goes_to_another_phone_in_one_file() {
    let (_, file) = exported();
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("settings/data");
    guide.sees(&guide.word("data-empty"));
    guide.tap_word("data-import");
    assert_eq!(phone.picks(), 1);
    guide.app().take_picked(Some(file.clone()));
    guide.settle();
    // The language is chosen in the file, too.
    assert_eq!(guide.lang(), Lang::Ru);
    guide.sees("Добавлено из файла");
    guide.go("bookmarks");
    guide.sees("Алименты");
    guide.go("home");
    guide.sees(&guide.word("home-begun"));
    guide.go("search");
    guide.sees("пенсия");
    // Taken again, nothing is there twice.
    guide.app().take_picked(Some(file));
    guide.settle();
    guide.sees("Добавлено из файла: 0");
}

#[test]
fn a_file_that_is_none_changes_nothing_and_says_why() {
    let (_, file) = exported();
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go("settings/data");
    let newer = String::from_utf8_lossy(&file).replace("\"version\": 1", "\"version\": 7");
    let cut = file[..file.len() - 20].to_vec();
    for (picked, said) in [
        (Some(b"{}".to_vec()), "notice-data-not-ours"),
        (Some(cut), "notice-data-damaged"),
        (Some(newer.into_bytes()), "notice-data-newer"),
        (None, "notice-data-unreadable"),
    ] {
        guide.app().take_picked(picked);
        guide.settle();
        guide.sees(&guide.word(said));
        guide.tap_word("notice-close");
        guide.sees(&guide.word("data-empty"));
        assert_eq!(guide.lang(), Lang::Kk);
    }
}

#[test]
fn each_kind_is_deleted_alone_and_all_at_once_after_a_second_thought() {
    let (phone, _) = exported();
    let guide = phone.open();
    guide.go("settings/data");
    guide.tap("Удалить. Сохранённые страницы");
    guide.sees_no("Сохранённые страницы: 1");
    guide.sees("Отмеченные шаги: 1");
    guide.tap_word("data-delete-all");
    guide.tap_word("data-delete-no");
    guide.sees("Отмеченные шаги: 1");
    guide.tap_word("data-delete-all");
    guide.tap_word("data-delete-yes");
    guide.is_at("welcome");
    drop(guide);
    let guide = phone.open();
    guide.is_at("welcome");
}
