//! The desktop hands calls and letters to its own handlers, and never waits for them.
#![cfg(target_os = "linux")]

use std::os::unix::fs::PermissionsExt;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use kenes::platform::{DesktopLauncher, ExternalAction, Launcher};

/// A handler that thinks for a while, and then has no app for what it is given.
const SLOW_AND_HELPLESS: &str = "#!/bin/sh\n/bin/sleep 1\nexit 3\n";

#[test]
fn a_handler_that_takes_its_time_and_fails_is_told_later_and_not_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let handler = folder.path().join("xdg-open");
    std::fs::write(&handler, SLOW_AND_HELPLESS).expect("the handler");
    std::fs::set_permissions(&handler, std::fs::Permissions::from_mode(0o755)).expect("its mode");
    // SAFETY: this program has this one test, and no other thread yet.
    #[allow(unsafe_code)]
    unsafe {
        std::env::set_var("PATH", folder.path());
    }
    let (told, tells) = mpsc::channel();
    let begun = Instant::now();
    let call = ExternalAction::Call("112".to_owned());
    let handed = DesktopLauncher.run(&call, Box::new(move |error| drop(told.send(error))));
    assert!(handed.is_ok(), "{handed:?}");
    let waited = begun.elapsed();
    assert!(waited < Duration::from_millis(300), "{waited:?}");
    let error = tells.recv_timeout(Duration::from_secs(30));
    assert!(error.is_ok(), "nobody is told that no app took the call");
    assert!(begun.elapsed() >= Duration::from_millis(900));
}
