//! How the package is built: for which phones, with which versions, the same each time, with no secret in it.

use std::collections::BTreeMap;

use crate::{project, read};

const BUILD: &str = "android/app/build.gradle.kts";

/// The versions of the catalogue, by name.
pub(crate) fn versions() -> BTreeMap<String, String> {
    let catalog: toml::Table =
        toml::from_str(&read("android/gradle/libs.versions.toml")).expect("the versions");
    catalog["versions"]
        .as_table()
        .expect("a table")
        .iter()
        .map(|(name, version)| (name.clone(), version.as_str().expect(name).to_owned()))
        .collect()
}

/// A value of the wrapper's properties: Gradle's own address or checksum.
fn wrapper(key: &str) -> String {
    read("android/gradle/wrapper/gradle-wrapper.properties")
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix('=').map(str::to_owned))
        .unwrap_or_else(|| panic!("no {key}"))
        .replace("\\:", ":")
}

fn gradle_version() -> String {
    let address = wrapper("distributionUrl");
    let file = address.rsplit('/').next().unwrap_or_default();
    file.trim_start_matches("gradle-")
        .trim_end_matches("-bin.zip")
        .to_owned()
}

#[test]
fn every_version_is_exact() {
    for (name, version) in versions() {
        assert!(
            version.bytes().all(|it| it.is_ascii_digit() || it == b'.'),
            "{name} = {version}"
        );
    }
    let checksum = wrapper("distributionSha256Sum");
    assert_eq!(checksum.len(), 64);
    assert!(checksum.bytes().all(|it| it.is_ascii_hexdigit()));
    assert!(wrapper("distributionUrl").starts_with("https://services.gradle.org/"));
}

#[test]
fn the_instructions_and_the_workflow_name_the_same_versions() {
    let readme = read("android/README.md");
    let mut named = versions();
    named.insert("gradle".into(), gradle_version());
    named.insert("gradle's checksum".into(), wrapper("distributionSha256Sum"));
    for (name, version) in &named {
        assert!(readme.contains(version), "README.md: {name} {version}");
    }
    let workflow = read(".github/workflows/android.yml");
    assert!(workflow.contains(&format!("gradle-version: \"{}\"", gradle_version())));
}

#[test]
fn the_rust_of_the_package_can_build_the_guide() {
    let numbers = |version: &str| -> Vec<u32> {
        let parts = version.split('.');
        parts.map(|it| it.parse().expect("a number")).collect()
    };
    let asked = numbers(env!("CARGO_PKG_RUST_VERSION"));
    assert!(numbers(&versions()["rust"]) >= asked);
}

#[test]
fn the_package_is_for_the_phones_it_is_meant_for() {
    let versions = versions();
    assert_eq!(versions["minPlatform"], "26");
    // The least that the store has taken since 31 August 2026.
    assert!(versions["platform"].parse::<u32>().expect("a number") >= 36);
    let properties = read("android/gradle.properties");
    assert!(properties.contains("kenes.abis=arm64-v8a,armeabi-v7a,x86_64\n"));
}

#[test]
fn the_version_is_written_in_cargo_alone() {
    let build = read(BUILD);
    assert!(build.contains("versionName = guideVersion"));
    assert!(build.contains("versionCode = numberOf(guideVersion)"));
    assert!(!build.contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_key_comes_from_the_environment() {
    let build = read(BUILD);
    for variable in ["KEYSTORE", "KEYSTORE_PASSWORD", "KEY_ALIAS", "KEY_PASSWORD"] {
        let asked = format!("System.getenv(\"KENES_{variable}\")");
        assert!(build.contains(&asked), "{asked}");
    }
    for secret in ["Password = \"", "keyAlias = \""] {
        assert!(!build.contains(secret), "a secret in the project");
    }
    let kept_out = read("android/.gitignore");
    for kind in ["*.jks", "*.keystore"] {
        assert!(kept_out.contains(kind), "{kind}");
    }
}

/// Where a line calls a program to compile: neither a comment nor a name.
fn calls_a_compiler(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    ["\"cargo\"", "cargo ndk", "cargo build", "cargo rustc"]
        .iter()
        .any(|call| code.contains(call))
}

#[test]
fn the_library_is_built_by_the_script_that_is_tested_and_by_nothing_else() {
    let mut built_by = Vec::new();
    for path in [BUILD, "android/ci/sizes.sh", "android/ci/reproduce.sh"] {
        let text = read(path);
        let other: Vec<&str> = text.lines().filter(|it| calls_a_compiler(it)).collect();
        assert_eq!(other, [""; 0], "{path}");
        if text.contains("ci/library.sh\"") || text.contains("/library.sh\" ") {
            built_by.push(path);
        }
    }
    // The third one builds through Gradle.
    assert_eq!(built_by, [BUILD, "android/ci/sizes.sh"]);
    assert!(project("android/ci/library.sh").is_file());
    assert!(calls_a_compiler("listOf(\"cargo\", \"ndk\")"));
}

#[test]
fn the_package_has_no_code_but_the_guides() {
    let build = read(BUILD);
    for kind in ["implementation(", "api(", "runtimeOnly("] {
        assert!(!build.contains(kind), "{kind}");
    }
    assert!(
        !project("android/gradle/wrapper/gradle-wrapper.jar").exists(),
        "a program among the sources"
    );
}
