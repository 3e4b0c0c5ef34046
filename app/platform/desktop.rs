//! The desktop: its own handlers of pages, calls and letters.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::{ExternalAction, Failed, FileKind, Launcher, NoHandler, handler, icalendar};

/// The file that a day is handed to a calendar in.
const EVENT: &str = "kenes.ics";

/// Hands errands to the desktop.
#[derive(Clone, Copy, Debug, Default)]
pub struct DesktopLauncher;

impl Launcher for DesktopLauncher {
    fn run(&self, errand: &ExternalAction, failed: Failed) -> Result<(), NoHandler> {
        match errand {
            ExternalAction::Web(url) => handler::browse(url.clone(), failed),
            ExternalAction::Map(query) => handler::browse(ExternalAction::map_site(query), failed),
            ExternalAction::Call(_) | ExternalAction::Mail { .. } => {
                let address = errand.address();
                let address = address.ok_or_else(|| NoHandler::because("no address"))?;
                handler::open(address, failed)
            }
            ExternalAction::File {
                name,
                kind: FileKind::Pdf,
                bytes,
                ..
            } => {
                let place = for_a_while(name, bytes).map_err(NoHandler::because)?;
                handler::open(place.display().to_string(), failed)
            }
            // Nothing on a desktop shows it. The reader is to keep it, and sees where it lies.
            ExternalAction::File {
                name,
                kind: FileKind::Data,
                bytes,
                ..
            } => {
                let folder = downloads();
                write_beside(&folder, name, bytes).map_err(NoHandler::because)?;
                handler::open(folder.display().to_string(), failed)
            }
            ExternalAction::Event { title, day, text } => {
                let event = icalendar::event(title, *day, text);
                let place = for_a_while(EVENT, event.as_bytes()).map_err(NoHandler::because)?;
                handler::open(place.display().to_string(), failed)
            }
            // A desktop has no common way to share a text: it is shown, to be copied.
            ExternalAction::Share(_) => Err(NoHandler::because("no share dialog on this desktop")),
        }
    }

    /// The window closes by itself, and a desktop lists no app that is closed. Nothing is opened in its place: what lies
    /// beneath is the reader's own.
    fn vanish(&self) -> Result<(), NoHandler> {
        self.forget_files();
        Ok(())
    }

    fn forget_files(&self) {
        let mut handed_over = HANDED_OVER.lock().unwrap_or_else(PoisonError::into_inner);
        for place in handed_over.drain(..) {
            // What is open in another app may not be removed everywhere.
            if let Err(error) = fs::remove_file(&place) {
                log::warn!("{}: {error}", place.display());
            }
        }
    }

    fn pick(&self) -> Result<(), NoHandler> {
        Err(NoHandler::because("no way to pick a file here"))
    }
}

/// The files in the temporary folder that were handed to other apps.
static HANDED_OVER: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Writes a file that another app is to show.
fn for_a_while(name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let place = std::env::temp_dir().join(name);
    fs::write(&place, bytes)?;
    let mut handed_over = HANDED_OVER.lock().unwrap_or_else(PoisonError::into_inner);
    if !handed_over.contains(&place) {
        handed_over.push(place.clone());
    }
    Ok(place)
}

/// Where the reader finds what was saved; where there is no such folder, one that is always there.
fn downloads() -> PathBuf {
    directories::UserDirs::new()
        .and_then(|reader| reader.download_dir().map(Path::to_path_buf))
        .filter(|folder| folder.is_dir())
        .unwrap_or_else(std::env::temp_dir)
}

/// Writes a file beside those that are there: none is overwritten. Where its name is taken, it gets a number.
fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut number = 1;
    loop {
        let place = folder.join(numbered(name, number));
        match write_new(&place, bytes) {
            Ok(()) => return Ok(place),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Writes a file that is not there yet: the whole of it, or none.
pub(crate) fn write_new(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let written = File::create_new(place)?.write_all(bytes);
    if written.is_err() {
        // Half a file would be taken for a whole one.
        let _ = fs::remove_file(place);
    }
    written
}

/// The first is called as it is, the others `name-2.json`, `name-3.json`.
fn numbered(name: &str, number: u32) -> String {
    match (number, name.rsplit_once('.')) {
        (1, _) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem}-{number}.{ending}"),
        (_, None) => format!("{name}-{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let names: Vec<_> = ["first", "second", "third"]
            .into_iter()
            .map(|what| write_beside(folder.path(), "kenes.json", what.as_bytes()))
            .map(|place| place.expect("a file"))
            .collect();
        for (place, (name, what)) in names.iter().zip([
            ("kenes.json", "first"),
            ("kenes-2.json", "second"),
            ("kenes-3.json", "third"),
        ]) {
            assert_eq!(*place, folder.path().join(name));
            assert_eq!(fs::read_to_string(place).expect("text"), what);
        }
    }

    #[test]
    fn the_number_stands_before_the_ending() {
        assert_eq!(numbered("a.b.json", 2), "a.b-2.json");
        assert_eq!(numbered("kenes", 12), "kenes-12");
    }

    #[test]
    fn where_nothing_can_be_written_it_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        assert!(write_beside(&gone, "kenes.json", b"").is_err());
    }
}
