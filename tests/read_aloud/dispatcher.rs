//! A speech-dispatcher of a test's own: its own socket, its own configuration, and voices that write down what they are given.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kenes::speech::speech_dispatcher::Daemon;
use tempfile::TempDir;

/// How long anything may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

const PROGRAM: &str = "speech-dispatcher";

/// A synthesizer with one voice of one language. It writes, and then takes as long as if it spoke.
#[derive(Clone, Copy)]
pub(crate) struct Voice {
    pub(crate) module: &'static str,
    pub(crate) language: &'static str,
    pub(crate) seconds: &'static str,
}

/// The daemon with its folder. Dropping it ends it.
pub(crate) struct Dispatcher {
    folder: TempDir,
    running: Option<Child>,
}

impl Dispatcher {
    /// Configures one; says what is missing where none can run here. The first voice's module is the reader's own.
    pub(crate) fn with(voices: &[Voice]) -> Result<Dispatcher, String> {
        let mut lines = String::new();
        for voice in voices {
            let module = voice.module;
            lines += &format!("AddModule \"{module}\" \"sd_generic\" \"{module}.conf\"\n");
        }
        lines += &format!("DefaultModule {}\n", voices[0].module);
        let dispatcher = Dispatcher::configured(&lines)?;
        for voice in voices {
            let language = voice.language;
            let said = dispatcher.path(voice.module);
            let module = format!(
                "GenericExecuteSynth \"echo $LANGUAGE: \\'$DATA\\' >> {said}; sleep {}; echo >> {said}.over\"\n\
                 GenericMaxChunkLength 3000\n\
                 GenericDelimiters \"~\"\n\
                 GenericLanguage \"{language}\" \"{language}\" \"utf-8\"\n\
                 AddVoice \"{language}\" \"MALE1\" \"{}-voice\"\n",
                voice.seconds,
                voice.module,
                said = said.display(),
            );
            let path = dispatcher.path("modules").join(voice.module);
            std::fs::write(path.with_extension("conf"), module).expect("a file");
        }
        Ok(dispatcher)
    }

    /// One with these lines of configuration.
    pub(crate) fn configured(lines: &str) -> Result<Dispatcher, String> {
        let version = Command::new(PROGRAM).arg("--version").output();
        version.map_err(|error| format!("{PROGRAM}: {error}"))?;
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let dispatcher = Dispatcher {
            folder,
            running: None,
        };
        for name in ["modules", "speech-dispatcher"] {
            std::fs::create_dir(dispatcher.path(name)).expect("a folder");
        }
        // Everything is logged, for what it tells of a synthesizer that keeps no diary; and the sound goes nowhere.
        let common = "LogLevel 5\nLogDir \"default\"\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"null\"\n";
        let all = format!("{common}{lines}");
        std::fs::write(dispatcher.path("speechd.conf"), all).expect("a file");
        Ok(dispatcher)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The socket, where the daemon itself would have it: it is not started by others for another place.
    pub(crate) fn socket(&self) -> PathBuf {
        self.path("speech-dispatcher").join("speechd.sock")
    }

    /// What it is started with, whoever starts it.
    fn options(&self) -> [(&'static str, PathBuf); 4] {
        [
            ("--config-dir", self.folder.path().to_owned()),
            ("--log-dir", self.folder.path().to_owned()),
            ("--pid-file", self.path("pid")),
            ("--timeout", PathBuf::from("0")),
        ]
    }

    /// Starts it, as the desktop would have done before.
    pub(crate) fn start(&mut self) {
        let mut command = Command::new(PROGRAM);
        command.args(["--run-single", "--communication-method", "unix_socket"]);
        command.arg("--socket-path").arg(self.socket());
        for (option, value) in self.options() {
            command.arg(option).arg(value);
        }
        command.env("XDG_RUNTIME_DIR", self.folder.path());
        command.process_group(0);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        self.running = Some(command.stderr(Stdio::null()).spawn().expect("it starts"));
        eventually("it listens", || UnixStream::connect(self.socket()).is_ok());
    }

    /// Ends it in the middle of whatever it does, with its synthesizers.
    pub(crate) fn end(&mut self) {
        if let Some(mut running) = self.running.take() {
            kill(&format!("-{}", running.id()));
            let _ = running.wait();
        }
        let _ = std::fs::remove_file(self.socket());
    }

    /// Where the guide finds it. It runs already, or is not to run.
    pub(crate) fn daemon(&self) -> Daemon {
        Daemon::at(self.socket(), None)
    }

    /// Where the guide finds it, to be started by the guide.
    pub(crate) fn installed(&self) -> Daemon {
        let options = self.options().map(|(option, value)| {
            let value = value.display();
            format!("{option} '{value}'")
        });
        let script = format!(
            "#!/bin/sh\nXDG_RUNTIME_DIR='{}' exec {PROGRAM} \"$@\" {}\n",
            self.folder.path().display(),
            options.join(" "),
        );
        let program = self.path("program");
        std::fs::write(&program, script).expect("a file");
        let executable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&program, executable).expect("it can be run");
        Daemon::at(self.socket(), Some(program))
    }

    /// What a module was given, each with its language before it.
    pub(crate) fn said(&self, module: &str) -> Vec<String> {
        let said = std::fs::read_to_string(self.path(module)).unwrap_or_default();
        said.lines().map(str::to_owned).collect()
    }

    /// How many sentences a module has spoken to their end.
    pub(crate) fn spoken_out(&self, module: &str) -> usize {
        let over = self.path(module).with_extension("over");
        std::fs::read(over).unwrap_or_default().len()
    }

    /// What the daemon has logged.
    pub(crate) fn log(&self) -> String {
        let log = std::fs::read(self.path("speech-dispatcher.log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.end();
        // One that the guide has started is nobody's child.
        if let Ok(pid) = std::fs::read_to_string(self.path("pid")) {
            let is_own = std::fs::read(Path::new("/proc").join(pid.trim()).join("cmdline"));
            let folder = self.folder.path().as_os_str().as_encoded_bytes().to_owned();
            if is_own.is_ok_and(|line| line.windows(folder.len()).any(|part| part == folder)) {
                kill(pid.trim());
            }
        }
    }
}

/// Asked to end it might wait for a synthesizer that is no more.
fn kill(process: &str) {
    let _ = Command::new("kill").args(["-KILL", "--", process]).status();
}

/// Waits until something is so.
pub(crate) fn eventually(what: &str, so: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !so() {
        assert!(Instant::now() < until, "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
