//! Orca at the desk: it is started with settings of its own, and what it says is written down.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use zbus::Connection;

use crate::bus::{Object, accessibility, ask, connect, desktop, screen_reader_comes};
use crate::desk::{Desk, Helper};
use crate::keys::Keyboard;
use crate::service::{self, Record, Spoken};

/// How long something may take to be said.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often the window is given the keyboard, if Orca does not hear of it.
const TRIES: u32 = 6;
/// How long nothing more is said once Orca has finished.
const QUIET: Duration = Duration::from_millis(1200);
/// How often is listened.
const OFTEN: Duration = Duration::from_millis(50);

/// A screen reader, and the keyboard in front of it.
pub(crate) struct Orca {
    bus: Connection,
    record: Record,
    keyboard: Keyboard,
    /// How much of what was said has been listened to.
    heard: usize,
    /// The language that it begins with.
    own: String,
    _program: Helper,
}

impl Orca {
    /// Starts it, and waits until it says so. What it misses is said.
    pub(crate) fn start(desk: &Desk) -> Result<Orca, String> {
        let program = "/usr/bin/orca";
        for needed in [program, "/usr/lib/python3/dist-packages/speechd"] {
            if !Path::new(needed).exists() {
                return Err(format!("there is no {needed}"));
            }
        }
        let session = connect(&desk.session);
        screen_reader_comes(&session);
        let home = desk.folder.path().join("orca");
        let record = furnish(&home).map_err(|error| error.to_string())?;
        let path = std::env::var("PATH").unwrap_or_default();
        let started = desk
            .command(program)
            .env("HOME", &home)
            .env("XDG_DATA_HOME", &home)
            .env("XDG_CONFIG_HOME", &home)
            .env("PATH", format!("{}:{path}", home.join("bin").display()))
            .env("SPEECHD_ADDRESS", address(&home))
            // Its own words are always the English ones, whatever languages the machine has.
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut orca = Orca {
            bus: accessibility(&session),
            record,
            keyboard: Keyboard::of(&desk.display),
            heard: 0,
            own: String::new(),
            _program: Helper(started),
        };
        let begun = Instant::now();
        while orca.record.after(0).is_empty() {
            if begun.elapsed() > PATIENCE {
                return Err("Orca does not begin to speak".to_owned());
            }
            std::thread::sleep(OFTEN);
        }
        for first in orca.record.after(0) {
            orca.own = first.language;
            orca.heard += 1;
        }
        Ok(orca)
    }

    /// Gives the window the keyboard once it has a tree, and returns what Orca says of it. Before, Orca would hear of the window
    /// and not of what has the focus in it, or the other way round.
    #[track_caller]
    pub(crate) fn enters(&mut self, desk: &Desk, lines: usize) -> Vec<String> {
        let begun = Instant::now();
        while !self.sees_window() {
            assert!(begun.elapsed() < PATIENCE, "no window has a tree");
            std::thread::sleep(OFTEN);
        }
        // Where the machine has much to do, Orca has not always registered yet for what it is to be told: then it is told again.
        for _ in 0..TRIES {
            std::thread::sleep(QUIET);
            desk.give_keyboard();
            let said = self.listen_for(lines, PATIENCE / TRIES);
            if !said.is_empty() {
                return said;
            }
            self.keyboard.leave();
        }
        Vec::new()
    }

    fn sees_window(&self) -> bool {
        let children = |object: &Object| ask::<Vec<Object>>(&self.bus, object, "GetChildren");
        let programs = children(&desktop()).unwrap_or_default();
        let windows = programs.iter().filter_map(children);
        windows.flatten().next().is_some()
    }

    /// Presses these keys, and returns what is said then: so many lines at least, if Orca has the patience of the test.
    #[track_caller]
    pub(crate) fn press(&mut self, keys: &str, lines: usize) -> Vec<String> {
        self.keyboard.press(keys);
        self.listen(lines)
    }

    /// What is said from now on, until it is quiet.
    fn listen(&mut self, lines: usize) -> Vec<String> {
        self.listen_for(lines, PATIENCE)
    }

    fn listen_for(&mut self, lines: usize, patience: Duration) -> Vec<String> {
        let begun = Instant::now();
        let (mut count, mut changed) = (0, Instant::now());
        loop {
            let said = self.record.after(self.heard);
            if said.len() != count {
                (count, changed) = (said.len(), Instant::now());
            }
            let enough = count >= lines || begun.elapsed() > patience;
            if enough && changed.elapsed() > QUIET {
                self.heard += count;
                return said.iter().map(|said| self.line(said)).collect();
            }
            std::thread::sleep(OFTEN);
        }
    }

    /// A line of the record. What is said in a language of its own is marked by it.
    fn line(&self, said: &Spoken) -> String {
        if said.language == self.own {
            return said.text.clone();
        }
        format!("[{}] {}", said.language, said.text)
    }
}

/// Everything that Orca finds in its home, and the speech service beside it.
fn furnish(home: &Path) -> std::io::Result<Record> {
    for folder in ["orca", "bin"] {
        fs::create_dir_all(home.join(folder))?;
    }
    let settings = home.join("orca/orca-customizations.py");
    fs::write(settings, include_str!("settings.py"))?;
    // Orca ends where another Orca runs, and asks pgrep for it. The other reads another screen.
    symlink("/bin/true", home.join("bin/pgrep"))?;
    service::listen(&home.join("speech"))
}

fn address(home: &Path) -> String {
    format!("unix_socket:{}", home.join("speech").display())
}
