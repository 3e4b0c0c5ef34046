//! The command as an editor uses it.

use std::process::{Command, Output};

use crate::place::{Content, tests};

fn run(content: &Content, command: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kenes-content"))
        .arg(command)
        .arg("--content")
        .arg(content.path())
        .output()
        .expect("the command runs")
}

#[test]
fn check_says_what_it_has_seen() {
    let output = run(&Content::base(), "check");
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
    let seen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        seen,
        "no problems: topics 2, facts 3, memos 1, resources 1, contacts 3\n"
    );
}

#[test]
fn check_lists_problems_counts_them_and_fails() {
    let output = run(
        &Content::with(&tests().join("must_fail/unknown-contact")),
        "check",
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains("unknown contact \"1144\": did you mean \"1414\"?"),
        "{said}"
    );
    assert!(said.ends_with("2 problems\n"), "{said}");
}

#[test]
fn report_counts_and_shows_what_is_old() {
    let output = run(&Content::base(), "report");
    assert!(output.status.success());
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    let has = |line: &str| {
        report
            .lines()
            .any(|found| found.split_whitespace().eq(line.split_whitespace()))
    };
    assert!(
        has("lang pages facts sources words words/sentence"),
        "{report}"
    );
    assert!(has("social ru 2 3 4 83 4.6"), "{report}");
    assert!(
        has(
            "2026-03 content/topics/social/pension.toml:17 Документ стоит {tenge:mrp*0.3}, штраф {plain:mrp*1000}, надбавка {figure:mrp*50%}."
        ),
        "{report}"
    );
    assert!(has("2024-05 content/contacts.toml:1 1414"), "{report}");
}

#[test]
fn a_folder_that_is_not_there_is_said_so() {
    let content = Content::base();
    std::fs::remove_dir_all(content.path()).expect("a folder to remove");
    let output = run(&content, "check");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        said.contains("contacts.toml:1: the file is missing"),
        "{said}"
    );
}
