//! The resources, linked by Android's own `aapt2` where it is at hand: from the SDK, or named by `KENES_AAPT2` and
//! `KENES_FRAMEWORK` (an `android.jar`, or another package with the framework's resources), as `android/ci/desk.sh`
//! does. Without them the test says that it is skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::gradle::versions;
use crate::themes::{Themes, Variant};
use crate::{package, project, skipped, xml};

/// What the themes speak of, by the numbers that Android has given to it for good.
const ITEMS: [(&str, &str); 8] = [
    ("0x01010054", "windowBackground"),
    ("0x01010450", "windowDrawsSystemBarBackgrounds"),
    ("0x01010451", "statusBarColor"),
    ("0x01010452", "navigationBarColor"),
    ("0x010104e0", "windowLightStatusBar"),
    ("0x0101056c", "windowLightNavigationBar"),
    ("0x01010586", "windowLayoutInDisplayCutoutMode"),
    ("0x0101062d", "windowSplashScreenAnimatedIcon"),
];
const BEHIND: [(&str, &str); 2] = [
    ("0x0103022e", "Theme.Material.NoActionBar"),
    ("0x01030241", "Theme.Material.Light.NoActionBar"),
];

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
                let versions = versions();
                let sdk = named("ANDROID_HOME")?;
                let platform = format!("platforms/android-{}", versions["platform"]);
                let tools = sdk.join("build-tools").join(&versions["buildTools"]);
                Self {
                    aapt2: tools.join("aapt2"),
                    framework: sdk.join(platform).join("android.jar"),
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
        // Gradle writes the package's name.
        let manifest =
            xml::manifest().replacen("<manifest", "<manifest package=\"kz.trinta.kenes\"", 1);
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

/// The styles of a linked package, as `aapt2` tells them.
fn themes(dump: &str) -> Themes {
    let mut themes = Themes::default();
    let mut style = String::new();
    let mut variant: Option<Variant> = None;
    for line in dump.lines().chain(["  type end"]) {
        let words = line.trim();
        if words.starts_with("0x") {
            let (number, value) = words.split_once('=').expect("an item");
            // A colour of the day's and other such items are of no concern here.
            let known = ITEMS.iter().find(|(known, _)| number.contains(known));
            if let (Some(variant), Some((_, name))) = (&mut variant, known) {
                let near = *name == "windowLayoutInDisplayCutoutMode" && value == "1";
                variant.set(name, if near { "shortEdges" } else { value });
            }
            continue;
        }
        if let Some(done) = variant.take() {
            themes.add(&style, done);
        }
        if words.starts_with("resource ") || words.starts_with("type ") {
            let name = words.split_once(" style/").map(|(_, name)| name);
            style = name.unwrap_or_default().to_owned();
        } else if let Some((qualifiers, rest)) = words.split_once(") (style) ")
            && !style.is_empty()
        {
            let parent = rest.split_once("parent=").expect("a parent").1;
            let parent = parent.split(' ').next().unwrap_or_default();
            let own = parent.strip_prefix("style/");
            let known = BEHIND.iter().find(|(number, _)| parent.contains(number));
            let parent = own.or(known.map(|it| it.1)).unwrap_or(parent);
            variant = Some(Variant::new(qualifiers.trim_start_matches('('), parent));
        }
    }
    themes
}

#[test]
fn the_package_links() {
    let Some(tools) = Tools::find() else {
        skipped(
            "aapt2",
            "the package's resources were not linked: no aapt2 (android/ci/desk.sh fetches one)",
        );
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let linked = tools.link(folder.path());
    themes(&tools.run(&["dump", "resources"], &[&linked])).check();
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
