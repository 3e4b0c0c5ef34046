//! The command as an editor uses it.

use std::path::Path;
use std::process::{Command, Output};

use crate::place::{Content, tests};

fn run(content: &Content, command: &str) -> Output {
    said(command_on(&content.path(), command))
}

fn command_on(content: &Path, command: &str) -> Command {
    let mut run = Command::new(env!("CARGO_BIN_EXE_kenes-content"));
    run.arg(command).arg("--content").arg(content);
    run
}

fn said(mut command: Command) -> Output {
    command.output().expect("the command runs")
}

/// The build does not ask the clock, so that this is where a month that has not come yet is found.
#[test]
fn the_guide_itself_has_no_problem() {
    let output = said(command_on(Path::new(env!("CARGO_MANIFEST_DIR")), "check"));
    let problems = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{problems}");
}

#[test]
fn today_is_the_day_that_a_build_names() {
    let content = Content::base();
    for (second, passes) in [("315532800", false), ("1798675200", true)] {
        let mut command = command_on(&content.path(), "check");
        command.env("SOURCE_DATE_EPOCH", second);
        let output = said(command);
        assert_eq!(output.status.success(), passes, "{second}");
        let problems = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(problems.contains("(now is 1980-01)"), !passes, "{problems}");
    }
}

#[test]
fn check_says_what_it_has_seen() {
    let output = run(&Content::base(), "check");
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
    let seen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        seen,
        "no problems: topics 2, facts 3, memos 1, resources 1, contacts 4\n"
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
