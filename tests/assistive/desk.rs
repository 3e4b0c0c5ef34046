//! A desk to test at: a screen in memory, a session bus, the accessibility bus, and the guide in its window.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, InputFocus, MapState};

/// Everything that runs for one test, the guide first in ending. Dropping it ends it all.
pub(crate) struct Desk {
    pub(crate) session: String,
    pub(crate) display: String,
    guide: Option<Helper>,
    _helpers: Vec<Helper>,
    pub(crate) folder: TempDir,
}

/// A program that ends with the test.
pub(crate) struct Helper(pub(crate) Child);

impl Drop for Helper {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Desk {
    /// Starts everything; says what is missing where it cannot.
    pub(crate) fn set_up() -> Result<Desk, String> {
        if !Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service").exists() {
            return Err("at-spi2-core is not installed".to_owned());
        }
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let (screen, display) = {
            // One after the other: two that look for a free display at once take each other's socket away.
            static LOOKS: Mutex<()> = Mutex::new(());
            let _looks = LOOKS.lock().unwrap_or_else(PoisonError::into_inner);
            start(
                Command::new("Xvfb")
                    .args(["-displayfd", "1", "-screen", "0", "800x1280x24"])
                    .args(["-nolisten", "tcp"]),
                "Xvfb",
            )?
        };
        let (bus, session) = start(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .env("XDG_RUNTIME_DIR", folder.path())
                .env("DISPLAY", format!(":{display}"))
                .env_remove("DBUS_SESSION_BUS_ADDRESS"),
            "dbus-daemon",
        )?;
        Ok(Desk {
            session,
            display,
            guide: None,
            _helpers: vec![bus, screen],
            folder,
        })
    }
}

impl Desk {
    /// Opens the guide. A client has said before that it is there: it is told of the whole from the beginning.
    pub(crate) fn open_guide(&mut self) {
        let guide = self
            .command(env!("CARGO_BIN_EXE_kenes"))
            .arg("--data")
            .arg(self.folder.path().join("data"))
            .env("LANG", "kk_KZ.UTF-8")
            .spawn()
            .expect("the guide");
        self.guide = Some(Helper(guide));
    }

    /// A program that is to run at this desk and no other.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", format!(":{}", self.display))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session)
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET");
        command
    }

    /// Gives the guide's window the keyboard, as a window manager would.
    pub(crate) fn give_keyboard(&self) {
        let (screens, screen) =
            x11rb::connect(Some(&format!(":{}", self.display))).expect("the screen");
        let root = screens.setup().roots[screen].root;
        let tree = screens.query_tree(root).expect("asked").reply();
        for window in tree.expect("the windows").children {
            let shown = screens.get_window_attributes(window).expect("asked");
            let shown = shown.reply().expect("its state").map_state;
            if shown == MapState::VIEWABLE {
                screens
                    .set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)
                    .expect("the keyboard is given");
            }
        }
        screens.flush().expect("the screen listens");
    }
}

/// Starts a helper and reads the first line that it prints: its display, or its address.
fn start(command: &mut Command, name: &str) -> Result<(Helper, String), String> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{name}: {error}"))?;
    let mut helper = Helper(child);
    let out = helper.0.stdout.take().ok_or(name)?;
    let mut line = String::new();
    BufReader::new(Read::take(out, 4096))
        .read_line(&mut line)
        .map_err(|error| format!("{name}: {error}"))?;
    let line = line.trim().to_owned();
    if line.is_empty() {
        return Err(format!("{name} does not start"));
    }
    Ok((helper, line))
}
