//! Orca, the screen reader of Linux, reads the guide: what it says after every key is compared with what is written in `tests/orca`.
//! A line that begins with `>` there is a key; the lines below it are what has to be said then, each by itself and in this order. After
//! a line «…» anything may be said: the rest of a page, which Orca reads on as it is opened.
//!
//! Needs Xvfb, dbus-daemon, at-spi2-core and Orca. Where they are missing it says so and passes.

#![cfg(target_os = "linux")]

#[path = "assistive/bus.rs"]
mod bus;
#[path = "assistive/desk.rs"]
mod desk;
#[path = "orca/keys.rs"]
mod keys;
#[path = "orca/reader.rs"]
mod reader;
#[path = "orca/service.rs"]
mod service;

use std::fs;
use std::io::Write;
use std::path::Path;

use desk::Desk;
use reader::Orca;

/// From here on anything may be said.
const REST: &str = "…";

/// The guide at a desk, and Orca before it. None, and said, where this machine has not got them.
fn desk() -> Option<(Desk, Orca)> {
    let set_up = Desk::set_up().and_then(|mut desk| {
        let orca = Orca::start(&desk)?;
        desk.open_guide();
        Ok((desk, orca))
    });
    match set_up {
        Ok(both) => Some(both),
        Err(missing) => {
            let told = format!("SKIPPED: Orca did not read the guide: {missing}\n");
            let _ = std::io::stdout().write_all(told.as_bytes());
            None
        }
    }
}

/// A key, and the lines that follow it.
struct Step<'t> {
    key: &'t str,
    lines: Vec<&'t str>,
}

fn steps(text: &str) -> Vec<Step<'_>> {
    let mut steps: Vec<Step> = Vec::new();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    for line in lines.filter(|line| !line.is_empty()) {
        if let Some(key) = line.strip_prefix("> ") {
            let lines = Vec::new();
            steps.push(Step { key, lines });
        } else {
            let step = steps.last_mut().expect("a key before the first line");
            step.lines.push(line);
        }
    }
    steps
}

/// What was said, as far as it matters.
fn cut(mut said: Vec<String>, due: &[&str]) -> Vec<String> {
    if let Some((&REST, due)) = due.split_last()
        && said.len() > due.len()
    {
        said.truncate(due.len());
        said.push(REST.to_owned());
    }
    said
}

/// Presses the keys one after the other, and compares the whole at the end: what is wrong is seen in its place.
#[track_caller]
fn compare(written: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orca");
    let written = fs::read_to_string(folder.join(written)).expect("what is to be said");
    let Some((desk, mut orca)) = desk() else {
        return;
    };
    let steps = steps(&written);
    let (mut due, mut said) = (String::new(), String::new());
    for step in &steps {
        let lines = match step.key {
            "window" => orca.enters(&desk, step.lines.len()),
            key => orca.press(key, step.lines.len()),
        };
        let went_silent = lines.len() < step.lines.len();
        let lines = cut(lines, &step.lines);
        due += &format!("> {}\n{}\n", step.key, step.lines.join("\n"));
        said += &format!("> {}\n{}\n", step.key, lines.join("\n"));
        if went_silent {
            break;
        }
    }
    assert!(said == due, "Orca says:\n{said}\nbut has to say:\n{due}");
}

/// Who starts the guide for the first time and cannot see it comes by Tab and Enter to the last topic of a section, and in it to whom to
/// call where a right is broken.
#[test]
fn the_way_to_a_number_to_call_is_heard_in_kazakh() {
    compare("kk.txt");
}

#[test]
fn the_way_to_a_number_to_call_is_heard_in_russian() {
    compare("ru.txt");
}
