//! The desktop: its own handlers of pages, calls and letters.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

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
        for folder in handed_over.drain(..) {
            let place = folder.path().display().to_string();
            // What is open in another app may not be removed everywhere.
            if let Err(error) = folder.close() {
                log::warn!("{place}: {error}");
            }
        }
    }

    fn pick(&self) -> Result<(), NoHandler> {
        Err(NoHandler::because("no way to pick a file here"))
    }
}

/// The folders of the files that were handed to other apps.
static HANDED_OVER: Mutex<Vec<TempDir>> = Mutex::new(Vec::new());

/// Writes a file that another app is to show. The temporary folder is everybody's who has an account here: each file has a
/// folder of its own in it that nobody else looks into, and no other's file of the same name is in the way.
fn for_a_while(name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let folder = own_folder()?;
    let place = folder.path().join(name);
    fs::write(&place, bytes)?;
    let mut handed_over = HANDED_OVER.lock().unwrap_or_else(PoisonError::into_inner);
    handed_over.push(folder);
    Ok(place)
}

fn own_folder() -> io::Result<TempDir> {
    let mut folder = tempfile::Builder::new();
    folder.prefix("kenes-");
    // Elsewhere the temporary folder is the reader's own.
    #[cfg(unix)]
    folder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    folder.tempdir()
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

    #[cfg(unix)]
    #[test]
    fn what_another_app_is_to_show_nobody_else_sees() {
        use std::os::unix::fs::MetadataExt;

        let [first, second] = ["first", "second"]
            .map(|what| for_a_while("kenes.ics", what.as_bytes()).expect("a file"));
        assert_ne!(first, second, "one still open is not in the way");
        for (place, what) in [(&first, "first"), (&second, "second")] {
            assert!(place.ends_with("kenes.ics"), "{}", place.display());
            assert_eq!(fs::read_to_string(place).expect("text"), what);
            let folder = place.parent().expect("a folder");
            let mode = folder.metadata().expect("its mode").mode();
            assert_eq!(mode & 0o077, 0, "{mode:o}");
        }
        DesktopLauncher.forget_files();
        assert!(!first.exists() && !second.exists());
    }

    #[test]
    fn where_nothing_can_be_written_it_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        assert!(write_beside(&gone, "kenes.json", b"").is_err());
    }
}
