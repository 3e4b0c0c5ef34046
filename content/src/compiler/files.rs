//! Reads the content folder, always in the same order.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The registries: one file each, directly in the content folder.
pub(crate) const REGISTRIES: [&str; 13] = [
    "contacts.toml",
    "danger.toml",
    "figures.toml",
    "home.toml",
    "kenes.toml",
    "laws.toml",
    "links.toml",
    "regions.toml",
    "resources.toml",
    "sections.toml",
    "style.toml",
    "synonyms.toml",
    "videos.toml",
];

/// Registries that need not be there as long as nothing rests on them: the calendar and the rules of deadlines, the pages that
/// are gone.
pub(crate) const OPTIONAL: [&str; 3] = ["calendar.toml", "counting.toml", "former.toml"];

/// The folders of the content folder in which every `.toml` is read.
pub const FOLDERS: [&str; 6] = [
    "deadlines",
    "letters",
    "memos",
    "questions",
    "regional",
    "topics",
];

/// A file of the content folder.
#[derive(Debug)]
pub(crate) struct File {
    /// The path from the content folder, with `/`: `topics/social/alimony.toml`.
    pub(crate) path: String,
    /// The path as problems show it: the same with the name of the content folder before it.
    pub(crate) shown: String,
    pub(crate) text: Result<String, NoText>,
}

/// Why a file has no text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum NoText {
    /// It is a registry, and it is not there.
    Missing,
    /// It was saved in another encoding.
    NotUtf8,
}

impl File {
    /// The line on which a span begins, counted from 1.
    pub(crate) fn line(&self, span: &Range<usize>) -> usize {
        let text = self.text.as_deref().unwrap_or_default();
        let before = text.get(..span.start).unwrap_or_default();
        before.bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    /// Where a span begins, as problems show it: `content/links.toml:7`.
    pub(crate) fn place(&self, span: &Range<usize>) -> String {
        format!("{}:{}", self.shown, self.line(span))
    }

    /// The file's name without folders and `.toml`.
    pub(crate) fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".toml").unwrap_or(name)
    }
}

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {source}", path.display())]
pub struct ReadError {
    /// Which file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

/// Reads the registries, those of [`OPTIONAL`] that are there, and every `.toml` under the [`FOLDERS`], sorted by path.
pub(crate) fn read(folder: &Path) -> Result<Vec<File>, ReadError> {
    let mut paths: Vec<String> = REGISTRIES.map(str::to_owned).into();
    let optional = OPTIONAL.into_iter();
    let there = optional.filter(|name| folder.join(name).exists());
    paths.extend(there.map(str::to_owned));
    for inside in FOLDERS {
        list(folder, inside, &mut paths)?;
    }
    paths.sort();
    let name = folder_name(folder);
    paths
        .into_iter()
        .map(|path| {
            let text = read_text(&folder.join(&path))?;
            let shown = format!("{name}/{path}");
            Ok(File { path, shown, text })
        })
        .collect()
}

/// The folder's own name, also when it was given as `.` or ended in `..`.
fn folder_name(folder: &Path) -> String {
    let whole = folder
        .canonicalize()
        .unwrap_or_else(|_| folder.to_path_buf());
    whole.file_name().map_or_else(
        || "content".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn read_text(path: &Path) -> Result<Result<String, NoText>, ReadError> {
    match fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8(bytes).map_err(|_| NoText::NotUtf8)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Err(NoText::Missing)),
        Err(source) => Err(ReadError {
            path: path.to_path_buf(),
            source,
        }),
    }
}

fn list(folder: &Path, inside: &str, paths: &mut Vec<String>) -> Result<(), ReadError> {
    let whole = folder.join(inside);
    let error = |source| ReadError {
        path: whole.clone(),
        source,
    };
    let entries = match fs::read_dir(&whole) {
        Ok(entries) => entries,
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(error(source)),
    };
    for entry in entries {
        let entry = entry.map_err(error)?;
        let path = format!("{inside}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(error)?.is_dir() {
            list(folder, &path, paths)?;
        } else if path.ends_with(".toml") {
            paths.push(path);
        }
    }
    Ok(())
}
