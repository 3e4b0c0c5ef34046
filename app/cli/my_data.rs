//! What is kept of the reader: listed, written into a file, taken from one.

use std::path::{Path, PathBuf};

use kenes_content::Lang;

use super::data_directory;
use super::refusal::Refusal;
use crate::guide::Guide;
use crate::i18n::Words;
use crate::page::Page;
use crate::pages::{self, Context};
use crate::platform::{Clock, SystemClock, write_new};
use crate::user::{Taken, UserData};

/// The reader whose file is in this folder, or in the platform's own.
fn reader(data: Option<&Path>) -> Result<UserData, Refusal> {
    let folder: PathBuf = data
        .map(Path::to_path_buf)
        .or_else(data_directory)
        .ok_or(Refusal::NoFolder)?;
    let mut reader = UserData::open(&folder)?;
    match reader.take_trouble() {
        None => Ok(reader),
        Some(trouble) => Err(Refusal::Trouble {
            folder: folder.display().to_string(),
            trouble,
        }),
    }
}

/// Prints how much is kept of every kind.
pub(super) fn list(data: Option<&Path>, lang: Lang, json: bool) -> Result<(), Refusal> {
    let (guide, words) = (Guide::open()?, Words::new(lang));
    let context = Context {
        guide: &guide,
        user: &reader(data)?,
        words: &words,
        today: SystemClock.today(),
        topic: None,
    };
    let view = pages::view(&context, &Page::MyData)?;
    super::say_data(json, &view.body, || view.text(&words).trim_end().to_owned())
}

/// Writes all of it into a new file.
pub(super) fn export(data: Option<&Path>, file: &Path) -> Result<(), Refusal> {
    let bytes = reader(data)?.export()?;
    let written = write_new(file, &bytes);
    written.map_err(|source| Refusal::NotWritten {
        file: file.display().to_string(),
        source,
    })
}

/// Takes over what a file holds.
pub(super) fn import(data: Option<&Path>, file: &Path) -> Result<(), Refusal> {
    let name = || file.display().to_string();
    let bytes = std::fs::read(file).map_err(|source| Refusal::NotRead {
        file: name(),
        source,
    })?;
    let taken = reader(data)?.import(&bytes);
    let Taken { added, left } = taken.map_err(|refused| Refusal::Import {
        file: name(),
        refused,
    })?;
    Ok(super::say(&format!(
        "{}: {added} added, {left} left",
        name()
    ))?)
}
