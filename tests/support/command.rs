//! The program's commands, run as a person at a terminal runs them.

// Each test takes from here what it needs.
#![allow(dead_code)]

use std::process::{Command, Output};

use serde_json::Value;

/// The program, as on a machine without a display.
pub(crate) fn kenes() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kenes"));
    for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "RUST_LOG"] {
        command.env_remove(variable);
    }
    command
}

/// What it says to these arguments.
pub(crate) fn run(arguments: &[&str]) -> Output {
    kenes().args(arguments).output().expect("the program runs")
}

/// What it prints; fails where it says anything else.
#[track_caller]
pub(crate) fn prints(arguments: &[&str]) -> String {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    assert_eq!(said, "", "{arguments:?} says nothing beside its answer");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The same, read as JSON.
#[track_caller]
pub(crate) fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&prints(arguments)).expect("JSON")
}

/// Fails unless the command is refused: status 2, one line on standard error that names what is wrong, nothing printed.
#[track_caller]
pub(crate) fn is_refused(arguments: &[&str], named: &str) {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{arguments:?}: {said}");
    assert!(said.contains(named), "{arguments:?}: {said}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
}
