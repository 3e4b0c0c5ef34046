//! Content folders for tests: the base, and the base with some files laid over it.

use std::fs;
use std::path::{Path, PathBuf};

use kenes_content::{Folder, Month};
use tempfile::TempDir;

/// The month in which the tests take place.
pub(crate) fn today() -> Month {
    Month::new(2026, 11).expect("a month")
}

/// The folder of the tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A content folder that goes away after the test.
pub(crate) struct Content {
    place: TempDir,
}

impl Content {
    /// A copy of `tests/base`, which has no problem.
    pub(crate) fn base() -> Content {
        let place = TempDir::new().expect("a temporary folder");
        let content = Content { place };
        copy(&tests().join("base"), &content.path());
        content
    }

    /// The base with the files of a folder over it; a file `<name>.removed` takes `<name>` away.
    pub(crate) fn with(overlay: &Path) -> Content {
        let content = Content::base();
        copy(overlay, &content.path());
        content
    }

    /// Where the content is.
    pub(crate) fn path(&self) -> PathBuf {
        self.place.path().join("content")
    }

    /// Writes something else in a file.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect("a file to write");
    }

    /// The content in the month of the tests.
    pub(crate) fn folder(&self) -> Folder {
        Folder::new(&self.path()).in_month(today())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to.join(name));
        } else if let Some(removed) = name.strip_suffix(".removed") {
            fs::remove_file(to.join(removed)).expect("a file to remove");
        } else {
            fs::copy(entry.path(), to.join(name)).expect("a copy");
        }
    }
}
