//! The walk through the app, with a stand-in for `adb` and the phone: it reaches its end where nothing is wrong, names
//! what is wrong, and says what a phone could not show. Whether the guide itself is right, only a phone can tell.

#![cfg(unix)]

use std::process::{Command, Output};

use crate::{project, skipped};

fn walk(fault: &str) -> Option<(bool, String)> {
    if Command::new("sqlite3").arg("-version").output().is_err() {
        skipped("sqlite3", "the walk was not run through: no sqlite3");
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let tools = folder.path().join("tools");
    let phone = folder.path().join("phone");
    for new in [&tools, &phone] {
        std::fs::create_dir(new).expect("a folder");
    }
    let link = |to, name| std::os::unix::fs::symlink(to, tools.join(name)).expect(name);
    link(project("tests/android/walk/adb"), "adb");
    // The stand-in needs no time.
    link("/bin/true".into(), "sleep");
    let mut path = vec![tools];
    path.extend(std::env::split_paths(&std::env::var_os("PATH")?));
    let output = Command::new("bash")
        .arg(project("android/ci/walk.sh"))
        .args(["app.apk".into(), folder.path().join("pictures")])
        .env("PATH", std::env::join_paths(path).expect("a path"))
        .env("PHONE", &phone)
        .env("FAULT", fault)
        .output()
        .expect("bash");
    let Output {
        stdout,
        stderr,
        status,
    } = output;
    let said = String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned();
    // However it ends, the phone is as it was.
    let font_scale = std::fs::read_to_string(phone.join("font-scale"));
    assert_eq!(font_scale.expect("a font scale").trim(), "1.15", "{said}");
    Some((status.success(), said))
}

/// The walk ends, and everything was tried but this.
#[track_caller]
fn ends(fault: &str, not_tried: &[&str]) {
    let Some((well, said)) = walk(fault) else {
        return;
    };
    assert!(well && said.contains("The walk is done"), "{said}");
    let left_out: Vec<&str> = said
        .lines()
        .filter_map(|it| it.strip_prefix("NOT TRIED at «"))
        .filter_map(|it| it.split_once('»').map(|it| it.0))
        .collect();
    assert_eq!(left_out, not_tried, "{said}");
}

/// The walk stops at this step, for this reason.
#[track_caller]
fn stops(fault: &str, step: &str, reason: &str) {
    let Some((well, said)) = walk(fault) else {
        return;
    };
    let failed = format!("FAILED at «{step}»: {reason}");
    assert!(
        !well && said.contains(&failed),
        "{failed} is not in\n{said}"
    );
}

#[test]
fn it_ends_where_nothing_is_wrong() {
    ends("", &[]);
}

#[test]
fn it_says_what_a_phone_could_not_show() {
    ends(
        "keeps-windows no-letters no-talkback",
        &[
            "closed by the phone for want of memory, the process alive",
            "results while a word is being composed",
            "what a screen reader is told",
        ],
    );
}

#[test]
fn it_finds_a_guide_that_dies_when_it_is_brought_back() {
    stops(
        "dies-at-the-second-start",
        "killed and brought back",
        "it does not come back",
    );
    stops(
        "dies-at-the-second-life",
        "Back at home leaves, and the icon brings it back",
        "it does not come back",
    );
}

#[test]
fn it_finds_a_guide_that_does_not_hear_a_word_being_composed() {
    let step = "results while a word is being composed";
    stops(
        "deaf-while-composing",
        step,
        "nothing is found until the word is done",
    );
    stops(
        "keyboard-stays",
        step,
        "Enter does not put the keyboard away",
    );
}

#[test]
fn it_finds_a_guide_that_tells_a_screen_reader_nothing() {
    stops(
        "tells-nothing",
        "what a screen reader is told",
        "TalkBack is not told of «Алименты",
    );
}

#[test]
fn it_finds_a_permission_that_is_asked_for() {
    stops(
        "asks-for-permissions",
        "no permission is asked for",
        "there are permissions",
    );
}
