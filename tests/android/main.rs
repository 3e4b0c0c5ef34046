//! The Android package, read as files: what it may do, what is open to others, its languages, icons and texts for the
//! store, and how it is built.

mod gradle;
mod icons;
mod inspect;
mod languages;
mod library;
mod linked;
mod links;
mod manifest;
mod outside;
mod pictures;
mod resources;
mod scripts;
mod store;
mod themes;
mod walk;
mod workflow;
mod xml;

use std::io::Write;
use std::path::{Path, PathBuf};

/// A path from the project's own folder.
fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[track_caller]
fn read(path: &str) -> String {
    std::fs::read_to_string(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A path in the package's own sources.
fn package(path: &str) -> String {
    format!("android/app/src/main/{path}")
}

/// Every file under a folder, as paths from the project's own folder.
fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(project(folder)).expect(folder).flatten() {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Says that something was not tried, past the harness, which keeps what a passing test prints. Where the tool was named
/// in `KENES_MUST_RUN`, as it was just installed, that is a failure.
#[track_caller]
fn skipped(tool: &str, why: &str) {
    let must = std::env::var("KENES_MUST_RUN").unwrap_or_default();
    assert!(!must.split_whitespace().any(|it| it == tool), "{why}");
    let _ = writeln!(std::io::stdout(), "SKIPPED: {why}");
}
