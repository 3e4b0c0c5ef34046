//! The desktop hands pages, calls and letters to its own handlers, never waits for them, and hears whether they took them.
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use kenes::platform::{DesktopLauncher, ExternalAction, Launcher, NoHandler};
use tempfile::TempDir;

/// A handler that thinks for a while, and then has no app for what it is given.
const SLOW_AND_HELPLESS: &str = "#!/bin/sh\n/bin/sleep 1\nexit 3\n";
/// A browser that does with an address what stands in it.
const BROWSER: &str = "#!/bin/sh
echo \"$1\" >> \"${0%/*}/opened\"
case \"$1\" in
    *fails*) exit 1 ;;
    *stays*) exec /bin/sleep 3 ;;
esac
";

/// A desktop with these two, and nothing else.
struct Desktop {
    folder: TempDir,
}

static DESKTOP: LazyLock<Desktop> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = handler(folder.path(), "browser", BROWSER);
    handler(folder.path(), "xdg-open", SLOW_AND_HELPLESS);
    let browsers = format!("no-such-browser:{} %s", browser.display());
    // SAFETY: every test waits for this before it does anything.
    #[allow(unsafe_code)]
    unsafe {
        std::env::set_var("PATH", folder.path());
        std::env::set_var("BROWSER", browsers);
    }
    Desktop { folder }
});

/// Tests look at what this process has started: one at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn handler(folder: &Path, name: &str, script: &str) -> PathBuf {
    let handler = folder.join(name);
    fs::write(&handler, script).expect("the handler");
    fs::set_permissions(&handler, fs::Permissions::from_mode(0o755)).expect("its mode");
    handler
}

impl Desktop {
    fn alone() -> (&'static Desktop, MutexGuard<'static, ()>) {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        (&DESKTOP, alone)
    }

    /// Hands an errand over; what is heard of it later comes from the channel.
    fn hands(&self, errand: &ExternalAction) -> Receiver<NoHandler> {
        let (told, tells) = mpsc::channel();
        let begun = Instant::now();
        let handed = DesktopLauncher.run(errand, Box::new(move |error| drop(told.send(error))));
        assert!(handed.is_ok(), "{handed:?}");
        let waited = begun.elapsed();
        assert!(waited < Duration::from_millis(300), "{waited:?}");
        tells
    }

    /// How many times a browser was asked for an address.
    fn opened(&self, url: &str) -> usize {
        let opened = fs::read_to_string(self.folder.path().join("opened")).unwrap_or_default();
        opened.lines().filter(|line| *line == url).count()
    }
}

/// The processes that this one has started and that have ended, but that nobody has taken leave of.
fn left_behind() -> Vec<String> {
    let own = std::process::id().to_string();
    let processes = fs::read_dir("/proc").expect("the processes").flatten();
    processes
        .filter_map(|process| fs::read_to_string(process.path().join("stat")).ok())
        .filter(|stat| {
            // Its number, its name in brackets, its state, its parent.
            let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
            let mut words = after.split_whitespace();
            words.next() == Some("Z") && words.next() == Some(&own)
        })
        .collect()
}

#[test]
fn a_handler_that_takes_its_time_and_fails_is_told_later_and_not_waited_for() {
    let (desktop, _alone) = Desktop::alone();
    let begun = Instant::now();
    let tells = desktop.hands(&ExternalAction::Call("112".to_owned()));
    let error = tells.recv_timeout(Duration::from_secs(30));
    assert!(error.is_ok(), "nobody is told that no app took the call");
    assert!(begun.elapsed() >= Duration::from_millis(900));
    assert_eq!(left_behind(), Vec::<String>::new());
}

#[test]
fn a_letter_that_nothing_takes_is_told_of() {
    let (desktop, _alone) = Desktop::alone();
    let tells = desktop.hands(&ExternalAction::mail("info@egov.kz".to_owned()));
    let error = tells.recv_timeout(Duration::from_secs(30));
    assert!(error.is_ok(), "nobody is told that no app took the letter");
    assert_eq!(left_behind(), Vec::<String>::new());
}

#[test]
fn a_browser_that_fails_is_told_of_as_one_that_is_not_there() {
    let (desktop, _alone) = Desktop::alone();
    for errand in [
        ExternalAction::Web("https://egov.kz/fails".to_owned()),
        ExternalAction::Map("fails".to_owned()),
        ExternalAction::whatsapp("+77076504380", "fails"),
    ] {
        let tells = desktop.hands(&errand);
        let error = tells.recv_timeout(Duration::from_secs(30));
        assert!(error.is_ok(), "nobody is told: {errand:?}");
        assert_eq!(left_behind(), Vec::<String>::new(), "{errand:?}");
    }
    assert_eq!(desktop.opened("https://egov.kz/fails"), 1);
}

#[test]
fn a_browser_that_opens_a_page_is_called_once_and_nothing_is_told() {
    let (desktop, _alone) = Desktop::alone();
    for (url, lasts) in [
        ("https://egov.kz/opens", Duration::ZERO),
        // As long as its window is open.
        ("https://egov.kz/stays", Duration::from_secs(2)),
    ] {
        let begun = Instant::now();
        let tells = desktop.hands(&ExternalAction::Web(url.to_owned()));
        let told = tells.recv_timeout(Duration::from_secs(30));
        // Who could tell has ended without a word.
        assert!(matches!(told, Err(RecvTimeoutError::Disconnected)));
        assert!(begun.elapsed() >= lasts, "{url}");
        assert_eq!(desktop.opened(url), 1);
        assert_eq!(left_behind(), Vec::<String>::new(), "{url}");
    }
}
