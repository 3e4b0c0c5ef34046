//! The desktop: `webbrowser` for pages, the desktop's own handler for calls and letters.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Errand, Outside, Stranded};

/// Hands errands to the desktop.
#[derive(Clone, Copy, Debug, Default)]
pub struct DesktopOutside;

impl Outside for DesktopOutside {
    fn run(&self, errand: &Errand) -> Result<(), Stranded> {
        match errand {
            Errand::Web(url) => webbrowser::open(url).map_err(Stranded::because),
            Errand::Call(_) | Errand::Mail { .. } => errand
                .address()
                .ok_or_else(|| Stranded::because("no address"))
                .and_then(|address| hand_over(&address)),
            // A desktop has no common way to share a text: it is shown, to be copied.
            Errand::Share(_) => Err(Stranded::because("no share dialog on this desktop")),
        }
    }
}

fn hand_over(address: &str) -> Result<(), Stranded> {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(target_os = "windows") {
        "explorer"
    } else {
        "xdg-open"
    };
    let mut child = Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Stranded::because(format!("{opener}: {error}")))?;
    // An opener that finds no app says so at once; one that found an app may stay as long as its window does.
    let patience = Instant::now() + Duration::from_millis(600);
    while Instant::now() < patience {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(Stranded::because(format!("{opener}: {status}"))),
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(Stranded::because(error)),
        }
    }
    std::thread::spawn(move || child.wait());
    Ok(())
}
