//! The desktop's own handler of an address or a file: how it is called, and whether it took what it was given.

use std::io;
use std::thread;
use std::time::Duration;

use super::{Failed, NoHandler};

/// How long a handler may still say that it has no app. One that ends later had its window open, and ends with it.
#[cfg(not(windows))]
const PATIENCE: Duration = Duration::from_secs(20);

/// Opens a page in the network. Nothing waits for it here.
pub(super) fn browse(url: String, failed: Failed) -> Result<(), NoHandler> {
    in_background(failed, move || {
        #[cfg(all(unix, not(target_os = "macos")))]
        if chosen::open(&url, PATIENCE) {
            return Ok(());
        }
        #[cfg(any(windows, target_os = "macos"))]
        return webbrowser::open(&url);
        #[cfg(all(unix, not(target_os = "macos")))]
        by_system(&url)
    })
}

/// Opens an address or a file with what the desktop has for it. Nothing waits for it here.
pub(super) fn open(address: String, failed: Failed) -> Result<(), NoHandler> {
    in_background(failed, move || by_system(&address))
}

fn in_background(
    failed: Failed,
    opens: impl FnOnce() -> io::Result<()> + Send + 'static,
) -> Result<(), NoHandler> {
    let handler = thread::Builder::new().name("handler".to_owned());
    let spawned = handler.spawn(move || {
        if let Err(error) = opens() {
            failed(NoHandler::because(error));
        }
    });
    spawned.map(drop).map_err(NoHandler::because)
}

/// By a command of the desktop's. What it ends with says whether there was an app, and it is waited for, so that nothing of it
/// stays behind.
#[cfg(not(windows))]
fn by_system(address: &str) -> io::Result<()> {
    open::that_detached_with_timeout(address, PATIENCE)
}

/// By the shell itself, which says whether there was an app. What a command such as `explorer` ends with says nothing: it ends
/// with 1 when all went well.
#[cfg(windows)]
fn by_system(address: &str) -> io::Result<()> {
    open::that_detached(address)
}

/// The browser that the reader has named in `BROWSER`, as other programs of these desktops take it: commands with colons
/// between, each with `%s` where the address goes.
#[cfg(all(unix, not(target_os = "macos")))]
mod chosen {
    use std::io;
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    /// Whether one of them took the address.
    pub(super) fn open(url: &str, patience: Duration) -> bool {
        let browsers = std::env::var("BROWSER").unwrap_or_default();
        browsers.split(':').any(|browser| {
            let Some(mut command) = command(browser, url) else {
                return false;
            };
            takes(&mut command, patience).unwrap_or_else(|error| {
                log::warn!("{browser}: {error}");
                false
            })
        })
    }

    /// Waits for the end of a command; one that lasts has taken what it was given, whatever it ends with.
    fn takes(command: &mut Command, patience: Duration) -> io::Result<bool> {
        let begun = Instant::now();
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
        // Not of the guide's group: what ends the guide leaves the browser open.
        let ended = quiet.stderr(Stdio::null()).process_group(0).status()?;
        Ok(ended.success() || begun.elapsed() > patience)
    }

    fn command(browser: &str, url: &str) -> Option<Command> {
        let mut words = browser.split_whitespace();
        let mut command = Command::new(words.next()?);
        let mut named = false;
        for word in words {
            named |= word.contains("%s");
            command.arg(word.replace("%s", url));
        }
        if !named {
            command.arg(url);
        }
        Some(command)
    }

    #[cfg(test)]
    mod tests {
        use super::command;

        #[test]
        fn the_address_stands_where_the_command_wants_it() {
            for (browser, called) in [
                ("firefox", vec!["firefox", "https://egov.kz"]),
                (
                    "chromium --new-window --app=%s",
                    vec!["chromium", "--new-window", "--app=https://egov.kz"],
                ),
            ] {
                let command = command(browser, "https://egov.kz").expect("a command");
                let arguments = command.get_args();
                let words: Vec<_> = std::iter::once(command.get_program())
                    .chain(arguments)
                    .collect();
                assert_eq!(words, called);
            }
            assert!(command(" ", "https://egov.kz").is_none());
        }
    }
}
