//! The resources, linked by Android's own `aapt2` where it is at hand: from the SDK, or named by `KENES_AAPT2` and
//! `KENES_FRAMEWORK` (an `android.jar` or a `framework-res.apk`). Without them the test says that it is skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{package, project, read, xml};

struct Tools {
    aapt2: PathBuf,
    framework: PathBuf,
}

impl Tools {
    fn find() -> Option<Self> {
        let named = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let tools = match (named("KENES_AAPT2"), named("KENES_FRAMEWORK")) {
            (Some(aapt2), Some(framework)) => Self { aapt2, framework },
            _ => {
                let versions: toml::Table =
                    toml::from_str(&read("android/gradle/libs.versions.toml")).expect("versions");
                let version = |name: &str| versions["versions"][name].as_str().expect("a version");
                let sdk = named("ANDROID_HOME")?;
                let platform = format!("platforms/android-{}/android.jar", version("platform"));
                Self {
                    aapt2: sdk
                        .join("build-tools")
                        .join(version("buildTools"))
                        .join("aapt2"),
                    framework: sdk.join(platform),
                }
            }
        };
        (tools.aapt2.is_file() && tools.framework.is_file()).then_some(tools)
    }

    #[track_caller]
    fn run(&self, arguments: &[&str], paths: &[&Path]) -> String {
        let output = Command::new(&self.aapt2)
            .args(arguments)
            .args(paths)
            .output()
            .expect("aapt2");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Links the manifest and the resources into a package, as Gradle does.
    fn link(&self, folder: &Path) -> PathBuf {
        // Gradle writes the package's name; a framework older than Android 14 has no grammatical gender.
        let manifest =
            xml::manifest().replacen("<manifest", "<manifest package=\"kz.trinta.kenes\"", 1);
        let old = self.framework.ends_with("framework-res.apk");
        let manifest = if old {
            manifest.replace("|grammaticalGender", "")
        } else {
            manifest
        };
        let written = folder.join("AndroidManifest.xml");
        std::fs::write(&written, manifest).expect("the manifest");
        let resources = folder.join("resources.zip");
        let from = project(&package("res"));
        self.run(&["compile", "-o"], &[&resources, Path::new("--dir"), &from]);
        let linked = folder.join("linked.apk");
        let least = [
            "link",
            "--min-sdk-version",
            "26",
            "--target-sdk-version",
            "36",
        ];
        let [manifest, framework, output] = ["--manifest", "-I", "-o"].map(Path::new);
        self.run(
            &least,
            &[
                manifest,
                &written,
                framework,
                &self.framework,
                output,
                &linked,
                &resources,
            ],
        );
        linked
    }
}

#[test]
fn the_package_links() {
    let Some(tools) = Tools::find() else {
        eprintln!("skipped: no aapt2 (ANDROID_HOME, or KENES_AAPT2 and KENES_FRAMEWORK)");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let linked = tools.link(folder.path());
    let permissions = tools.run(&["dump", "permissions"], &[&linked]);
    assert_eq!(permissions.trim(), "package: kz.trinta.kenes");
    let about = tools.run(&["dump", "badging"], &[&linked]);
    for fact in [
        "launchable-activity: name='kz.trinta.kenes.MainActivity'",
        "application-label-kk:'Кеңес'",
        "application-label-ru:'Кеңес'",
        "locales: '--_--' 'kk' 'ru'",
        "uses-feature-not-required: name='android.hardware.telephony'",
    ] {
        assert!(about.contains(fact), "{fact} is not in\n{about}");
    }
}
