//! `inspect.sh`, run on made-up packages: it lets a right one pass, and says what is wrong with another.

#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;

use crate::{gradle::versions, project, skipped};

/// What is in a package, and what Android's tools say of it.
struct Made {
    /// What the library's segments are aligned to.
    page: u32,
    /// A text in the library.
    text: String,
    /// Bytes beside the library.
    padding: u64,
    asks: &'static str,
    aligned: bool,
}

impl Default for Made {
    fn default() -> Self {
        Self {
            page: 16 * 1024,
            text: "/kenes/app/lib.rs".into(),
            padding: 0,
            asks: "",
            aligned: true,
        }
    }
}

#[track_caller]
fn run(command: &mut Command) -> (bool, String) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

fn tool(path: &Path, script: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(path, format!("#!/bin/sh\n{script}\n")).expect("a tool");
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("a tool");
}

impl Made {
    /// Packs it and lets it be looked into; nothing where the tools for that are missing.
    fn inspect(&self) -> Option<(bool, String)> {
        for needed in ["cc", "python3", "unzip", "readelf"] {
            if Command::new(needed).arg("--help").output().is_err() {
                skipped(needed, &format!("inspect.sh was not tried: no {needed}"));
                return None;
            }
        }
        let folder = tempfile::tempdir().expect("a folder");
        let top = folder.path();
        let tools = top.join("sdk/build-tools").join(&versions()["buildTools"]);
        let libraries = top.join("lib/arm64-v8a");
        for new in [&tools, &libraries] {
            std::fs::create_dir_all(new).expect("a folder");
        }
        let permissions = format!("echo 'package: kz.trinta.kenes'\necho \"{}\"", self.asks);
        tool(&tools.join("aapt2"), &permissions);
        tool(
            &tools.join("zipalign"),
            &format!("exit {}", u8::from(!self.aligned)),
        );

        let source = format!("const char *text(void) {{ return {:?}; }}", self.text);
        std::fs::write(top.join("kenes.c"), source).expect("a source");
        let mut cc = Command::new("cc");
        cc.current_dir(top)
            .args(["-shared", "-fPIC", "-nostdlib", "-O1"]);
        cc.arg(format!("-Wl,-z,max-page-size={}", self.page));
        let (linked, said) = run(cc.args(["-o", "lib/arm64-v8a/libkenes.so", "kenes.c"]));
        assert!(linked, "{said}");
        let padding = std::fs::File::create(top.join("padding")).expect("a file");
        padding.set_len(self.padding).expect("its length");

        let pack = "import zipfile, sys\n\
                    with zipfile.ZipFile('app.apk', 'w') as package:\n    \
                    for name in sys.argv[1:]: package.write(name)";
        let mut python = Command::new("python3");
        python.current_dir(top).args(["-c", pack]);
        let (packed, said) = run(python.args(["lib/arm64-v8a/libkenes.so", "padding"]));
        assert!(packed, "{said}");

        let mut inspect = Command::new(project("android/ci/inspect.sh"));
        Some(run(inspect
            .arg(top.join("app.apk"))
            .env("ANDROID_HOME", top.join("sdk"))))
    }

    #[track_caller]
    fn passes(&self) -> String {
        let Some((well, said)) = self.inspect() else {
            return String::new();
        };
        assert!(well, "{said}");
        said
    }

    #[track_caller]
    fn fails_for(&self, reason: &str) {
        let Some((well, said)) = self.inspect() else {
            return;
        };
        assert!(!well && said.contains(reason), "{reason} is not in\n{said}");
        assert_eq!(said.matches("FAILED").count(), 1, "{said}");
    }
}

#[test]
fn a_package_that_is_right_passes() {
    let said = Made::default().passes();
    assert!(!said.contains("::warning::"), "{said}");
}

#[test]
fn a_large_package_is_warned_of_and_a_larger_one_fails() {
    let mut made = Made {
        padding: 13 << 20,
        ..Made::default()
    };
    let said = made.passes();
    assert!(said.is_empty() || said.contains("::warning::"), "{said}");
    made.padding = 15 << 20;
    made.fails_for("larger than 15728640 bytes");
}

#[test]
fn a_permission_fails() {
    let asks = "uses-permission: name='android.permission.INTERNET'";
    let made = Made {
        asks,
        ..Made::default()
    };
    made.fails_for("it asks for permissions");
}

#[test]
fn small_pages_fail_in_the_library_and_in_the_package() {
    let small = Made {
        page: 4096,
        ..Made::default()
    };
    let Some((well, said)) = small.inspect() else {
        return;
    };
    assert!(
        !well && said.contains("aligned to 0x1000, not to 16 KB"),
        "{said}"
    );
    let crooked = Made {
        aligned: false,
        ..Made::default()
    };
    crooked.fails_for("not aligned in the package");
}

#[test]
fn a_path_of_the_building_machine_fails() {
    let text = format!("{}/app/lib.rs", env!("CARGO_MANIFEST_DIR"));
    let made = Made {
        text,
        ..Made::default()
    };
    made.fails_for("a path of the machine that built it");
}
