//! What the reader's file suffers, and the guide opens all the same.

use kenes::Lang;

use crate::support::Phone;

#[test]
fn a_damaged_readers_file_is_put_aside_and_told_of_once() {
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
fn a_readers_file_damaged_inside_is_put_aside() {
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
