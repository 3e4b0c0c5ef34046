//! The desktop: its own handlers of pages, calls and letters.

use std::io;
use std::thread;

use super::{ExternalAction, Failed, Launcher, NoHandler, icalendar};

/// The file that a day is handed to a calendar in.
const EVENT: &str = "kenes.ics";

/// Hands errands to the desktop.
#[derive(Clone, Copy, Debug, Default)]
pub struct DesktopLauncher;

impl Launcher for DesktopLauncher {
    fn run(&self, errand: &ExternalAction, failed: Failed) -> Result<(), NoHandler> {
        match errand {
            ExternalAction::Web(url) => {
                in_background(url.clone(), |url| webbrowser::open(&url), failed)
            }
            ExternalAction::Map(query) => {
                let site = ExternalAction::map_site(query);
                in_background(site, |url| webbrowser::open(&url), failed)
            }
            ExternalAction::Call(_) | ExternalAction::Mail { .. } => {
                let address = errand.address();
                let address = address.ok_or_else(|| NoHandler::because("no address"))?;
                in_background(address, open::that, failed)
            }
            ExternalAction::Paper { name, bytes, .. } => {
                let place = std::env::temp_dir().join(name);
                std::fs::write(&place, bytes).map_err(NoHandler::because)?;
                in_background(place.display().to_string(), open::that, failed)
            }
            ExternalAction::Event { title, day, text } => {
                let place = std::env::temp_dir().join(EVENT);
                let event = icalendar::event(title, *day, text);
                std::fs::write(&place, event).map_err(NoHandler::because)?;
                in_background(place.display().to_string(), open::that, failed)
            }
            // A desktop has no common way to share a text: it is shown, to be copied.
            ExternalAction::Share(_) => Err(NoHandler::because("no share dialog on this desktop")),
        }
    }
}

/// A handler may stay as long as its window does, or say after a while that it has no app: nothing waits for it here.
fn in_background(
    address: String,
    open: impl FnOnce(String) -> io::Result<()> + Send + 'static,
    failed: Failed,
) -> Result<(), NoHandler> {
    let handler = thread::Builder::new().name("handler".to_owned());
    let spawned = handler.spawn(move || {
        if let Err(error) = open(address) {
            failed(NoHandler::because(error));
        }
    });
    spawned.map(drop).map_err(NoHandler::because)
}
