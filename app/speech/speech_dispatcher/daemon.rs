//! Where the reader's speech-dispatcher listens, and how it is started.

use std::ffi::OsStr;
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use directories::BaseDirs;

const PROGRAM: &str = "speech-dispatcher";

/// A speech-dispatcher: its socket, and the program that is started where nobody listens there.
#[derive(Clone, Debug)]
pub struct Daemon {
    socket: PathBuf,
    program: Option<PathBuf>,
}

impl Daemon {
    /// The one of this desktop's user, found as its own library finds it. None where there is neither a socket nor the program,
    /// and where the user has it on another machine: a text that is read aloud stays on this one.
    #[must_use]
    pub fn of_user() -> Option<Daemon> {
        let address = std::env::var("SPEECHD_ADDRESS").ok();
        let socket = match address.as_deref().map(|told| told.split_once(':')) {
            Some(Some(("unix_socket", path))) if !path.is_empty() => PathBuf::from(path),
            Some(Some((method, _))) if method != "unix_socket" => return None,
            Some(None) if address.as_deref() != Some("unix_socket") => return None,
            _ => usual_socket()?,
        };
        let daemon = Daemon::at(socket, installed());
        (daemon.program.is_some() || daemon.socket.exists()).then_some(daemon)
    }

    /// One that listens at a socket, or is started to do so.
    #[must_use]
    pub fn at(socket: PathBuf, program: Option<PathBuf>) -> Daemon {
        Daemon { socket, program }
    }

    /// A new connection. Most desktops start the daemon by the connection itself; otherwise it is started first.
    pub(super) fn connect(&self) -> io::Result<UnixStream> {
        match UnixStream::connect(&self.socket) {
            Ok(stream) => Ok(stream),
            Err(error) => match &self.program {
                Some(program) => self.start(program),
                None => Err(error),
            },
        }
    }

    /// Starts it as its own library would, which leaves it to the user's configuration whether it may be.
    fn start(&self, program: &Path) -> io::Result<UnixStream> {
        let started = Command::new(program)
            .args(["--spawn", "--communication-method", "unix_socket"])
            .arg("--socket-path")
            .arg(&self.socket)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        if !started.success() {
            return Err(io::Error::other("speech-dispatcher does not start"));
        }
        // The program returns once its daemon is on its way, which may be before it listens.
        let mut tries = 40;
        loop {
            match UnixStream::connect(&self.socket) {
                Err(_) if tries > 0 => thread::sleep(Duration::from_millis(50)),
                answered => return answered,
            }
            tries -= 1;
        }
    }
}

fn usual_socket() -> Option<PathBuf> {
    let folders = BaseDirs::new()?;
    let folder = folders.runtime_dir().unwrap_or(folders.cache_dir());
    Some(folder.join("speech-dispatcher").join("speechd.sock"))
}

fn installed() -> Option<PathBuf> {
    let named = std::env::var_os("SPEECHD_CMD");
    let program = Path::new(named.as_deref().unwrap_or(OsStr::new(PROGRAM)));
    if program.is_absolute() {
        return program.exists().then(|| program.to_owned());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}
