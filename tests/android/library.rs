//! The library's build, run by the real `cargo-ndk` through the script that Gradle runs: what build scripts, both C
//! compilers and rustc are told. SDK, NDK and the compilers for the phone are stand-ins; Cargo, cargo-ndk, `cc`,
//! `android-build` and this machine's own compiler are real.

#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::{gradle::versions, project, read, skipped};

/// The phones that the stand-in is asked for, and their targets.
const PHONES: [(&str, &str); 2] = [
    ("arm64-v8a", "aarch64-linux-android"),
    ("armeabi-v7a", "armv7-linux-androideabi"),
];

/// A machine with a checkout, and with an SDK that `tools.sh` installed.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("kenes-machine").tempdir();
        let machine = Self {
            folder: folder.expect("a folder"),
        };
        machine.install();
        machine.check_out();
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        let top = self.folder.path().canonicalize().expect("a folder");
        top.join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect(name);
    }

    fn program(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        self.write(name, text);
        let all = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.path(name), all).expect(name);
    }

    fn log(&self, name: &str) -> String {
        std::fs::read_to_string(self.path("told").join(name)).unwrap_or_default()
    }

    /// The probe in the guide's place, with the guide's own `[lib]`, profiles, lock file, versions and script.
    fn check_out(&self) {
        for file in crate::files("tests/android/probe") {
            let name = file.trim_start_matches("tests/android/probe/");
            self.write(&format!("kenes/{name}"), &read(&file));
        }
        let mut manifest = read("tests/android/probe/Cargo.toml");
        for section in read("Cargo.toml").split("\n[") {
            if section.starts_with("lib]") || section.starts_with("profile.") {
                manifest.push_str(&format!("[{section}\n"));
            }
        }
        self.write("kenes/Cargo.toml", &manifest);
        self.write("kenes/Cargo.lock", &read("Cargo.lock"));
        let catalog = "android/gradle/libs.versions.toml";
        self.write(&format!("kenes/{catalog}"), &read(catalog));
        for script in ["library.sh", "no-skia.sh"] {
            let path = format!("android/ci/{script}");
            self.program(&format!("kenes/{path}"), &read(&path));
        }
        std::fs::create_dir_all(self.path("told")).expect("a folder");
        // The guide's lock file, less what the probe has no use for.
        let locked = |more: &[&str]| {
            let mut cargo = self.command("cargo");
            cargo.args(["metadata", "--format-version", "1"]).args(more);
            cargo.output().expect("cargo")
        };
        if !locked(&["--offline"]).status.success() {
            let output = locked(&[]);
            assert!(output.status.success(), "{}", said(&output));
        }
    }

    fn install(&self) {
        let versions = versions();
        let platform = format!("sdk/platforms/android-{}", versions["platform"]);
        self.write(&format!("{platform}/android.jar"), "");
        let ndk = format!("sdk/ndk/{}", versions["ndk"]);
        let revision = format!("Pkg.Revision = {}\n", versions["ndk"]);
        self.write(&format!("{ndk}/source.properties"), &revision);
        let tools = format!("{ndk}/toolchains/llvm/prebuilt/linux-x86_64");
        for tool in ["clang", "clang++", "llvm-ar", "llvm-ranlib"] {
            self.program(&format!("{tools}/bin/{tool}"), NDK_TOOL);
        }
        std::fs::create_dir_all(self.path(&tools).join("sysroot/usr/lib")).expect("a folder");
        self.program("bin/cc", OWN_COMPILER);
        self.program("bin/rustc-for-the-phone", RUSTC);
    }

    /// A command on this machine, in the checkout, with the Cargo that runs this test.
    fn command(&self, name: &str) -> Command {
        let cargo = PathBuf::from(std::env::var_os("CARGO").expect("run by Cargo"));
        let mut folders = vec![self.path("bin"), cargo.parent().expect("a folder").into()];
        let path = std::env::var_os("PATH").unwrap_or_default();
        folders.extend(std::env::split_paths(&path));
        let mut command = Command::new(name);
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let ours = [
                "CARGO_PKG_",
                "CARGO_MANIFEST_",
                "CARGO_BIN_",
                "RUST",
                "ANDROID_",
            ];
            if ours.iter().any(|it| name.starts_with(it)) || name == "CARGO_TARGET_DIR" {
                command.env_remove(&*name);
            }
        }
        command
            .current_dir(self.path("kenes"))
            .env("PATH", std::env::join_paths(folders).expect("a path"))
            .env(
                "RUSTUP_HOME",
                std::env::var_os("RUSTUP_HOME").unwrap_or_default(),
            )
            .env("ANDROID_HOME", self.path("sdk"))
            .env("RUSTC_WRAPPER", self.path("bin/rustc-for-the-phone"))
            .env("PROBE", self.path("told"));
        command
    }

    fn build(&self) -> Output {
        let script = self.path("kenes/android/ci/library.sh");
        let mut command = self.command("bash");
        command.arg(script).arg(self.path("out"));
        command.args(PHONES.map(|(abi, _)| abi));
        command.output().expect("bash")
    }
}

/// Stands for the NDK's tools: writes down how it was called, and leaves the file that it was to make.
const NDK_TOOL: &str = r#"#!/bin/sh
echo "${0##*/} $*" >> "$PROBE/ndk"
for word in "$@"; do
    [ "${before-}" != -o ] || : > "$word"
    case $word in *.a) : > "$word" ;; esac
    before=$word
done
"#;

/// The building machine's own compiler, overheard.
const OWN_COMPILER: &str = r#"#!/bin/sh
echo "cc $*" >> "$PROBE/own"
PATH=${PATH#*:} exec cc "$@"
"#;

/// rustc, overheard; for the phone it only leaves the files, as there is no standard library of the phone's here.
const RUSTC: &str = r#"#!/bin/sh
rustc=$1
shift
case "$* " in
*"--crate-name kenes "*"--target "*-android*)
    echo "$*" >> "$PROBE/rustc"
    for word in "$@"; do
        [ "${before-}" != --out-dir ] || folder=$word
        case $word in extra-filename=*) extra=${word#*=} ;; esac
        before=$word
    done
    for name in "libkenes${extra-}" libkenes; do
        for kind in so rlib rmeta; do : > "$folder/$name.$kind"; done
    done
    for name in "kenes${extra-}" kenes; do echo "$folder/libkenes.so:" > "$folder/$name.d"; done
    ;;
*) exec "$rustc" "$@" ;;
esac
"#;

fn said(output: &Output) -> String {
    let both = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// What the probe's build script saw, by name.
fn seen(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|it| it.split_once('=')).collect()
}

/// The real cargo-ndk, of the version that packages are built with.
fn there_is_cargo_ndk() -> bool {
    let version = versions()["cargoNdk"].clone();
    let output = Command::new("cargo-ndk")
        .args(["ndk", "--version"])
        .output();
    let there = output.is_ok_and(|it| String::from_utf8_lossy(&it.stdout).contains(&version));
    if !there {
        skipped(
            "cargo-ndk",
            &format!("the library's build was not tried: no cargo-ndk {version}"),
        );
    }
    there
}

#[test]
fn each_compiler_is_told_what_is_meant_for_it() {
    if !there_is_cargo_ndk() {
        return;
    }
    let machine = Machine::new();
    let output = machine.build();
    assert!(output.status.success(), "{}", said(&output));
    what_build_scripts_see(&machine);
    what_the_phones_compiler_is_told(&machine);
    what_this_machines_compiler_is_told(&machine);
    what_rustc_is_told(&machine);
}

#[track_caller]
fn what_build_scripts_see(machine: &Machine) {
    let platform = format!("platforms/android-{}", versions()["platform"]);
    let jar = machine.path("sdk").join(platform).join("android.jar");
    for (abi, target) in PHONES {
        let text = machine.log(target);
        let seen = seen(&text);
        // Slint's Java is compiled against the platform that is installed.
        assert_eq!(seen["android_jar"], format!("{:?}", Some(&jar)), "{abi}");
        assert_ne!(seen["SOURCE_DATE_EPOCH"], "", "{abi}");
        // Only where Skia does not come ready-made it may be compiled.
        let stops = seen["SKIA_GN_COMMAND"].ends_with("/android/ci/no-skia.sh");
        assert_eq!(stops, abi != "armeabi-v7a", "{abi}");
        let library = machine.path("out").join(abi).join("libkenes.so");
        assert!(library.is_file(), "{abi}");
    }
}

#[track_caller]
fn what_the_phones_compiler_is_told(machine: &Machine) {
    let calls = machine.log("ndk");
    let ndk = machine.path("sdk/ndk").join(&versions()["ndk"]);
    let mapped = format!("-ffile-prefix-map={}=/ndk", ndk.display());
    for target in ["aarch64-linux-android26", "armv7a-linux-androideabi26"] {
        let target = format!("--target={target} ");
        let compiled = calls
            .lines()
            .find(|it| it.contains(&target) && it.contains("native.c"));
        let compiled = compiled.unwrap_or_else(|| panic!("nothing with {target} in\n{calls}"));
        assert!(compiled.contains(&mapped), "{compiled}");
    }
}

#[track_caller]
fn what_this_machines_compiler_is_told(machine: &Machine) {
    let calls = machine.log("own");
    let mut compiled = calls
        .lines()
        .filter(|it| it.contains("native.c"))
        .peekable();
    assert!(compiled.peek().is_some(), "{calls}");
    for call in compiled {
        assert!(!call.contains("--target="), "{call}");
    }
}

#[track_caller]
fn what_rustc_is_told(machine: &Machine) {
    let calls = machine.log("rustc");
    assert_eq!(calls.lines().count(), PHONES.len(), "{calls}");
    let mapped = [(machine.path("kenes"), "/kenes"), (cargo_home(), "/cargo")]
        .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    for call in calls.lines() {
        // Beside another kind the library would not be optimised as a whole.
        assert_eq!(call.matches("--crate-type").count(), 1, "{call}");
        let more = [
            "--crate-type cdylib",
            "-C lto=fat",
            "-z,max-page-size=16384",
        ];
        for part in more
            .iter()
            .copied()
            .chain(mapped.iter().map(String::as_str))
        {
            assert!(call.contains(part), "{part} is not in {call}");
        }
    }
}

fn cargo_home() -> PathBuf {
    let home = || Path::new(&std::env::var_os("HOME").expect("HOME")).join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

#[test]
fn a_machine_without_the_tools_is_told_what_is_missing() {
    let script = project("android/ci/library.sh");
    let empty = tempfile::tempdir().expect("a folder");
    let mut command = Command::new("bash");
    command
        .arg(script)
        .arg(empty.path().join("out"))
        .arg("arm64-v8a");
    let output = command
        .env("ANDROID_HOME", empty.path())
        .output()
        .expect("bash");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("android/ci/tools.sh installs it"),
        "{}",
        said(&output)
    );
}

#[test]
fn skia_is_not_compiled_unasked() {
    let output = Command::new(project("android/ci/no-skia.sh"))
        .arg("gen")
        .output();
    let output = output.expect("bash");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("KENES_COMPILE_SKIA=1"));
}
