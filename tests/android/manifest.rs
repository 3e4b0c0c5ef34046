//! What the app may do, and what other apps may do with it.

use std::collections::BTreeSet;

use roxmltree::Document;

use crate::xml::{self, android, named, names};

/// What an activity says that it follows itself, so that no change of the phone begins it anew.
const CHANGES: [&str; 18] = [
    "colorMode",
    "density",
    "fontScale",
    "fontWeightAdjustment",
    "grammaticalGender",
    "keyboard",
    "keyboardHidden",
    "layoutDirection",
    "locale",
    "mcc",
    "mnc",
    "navigation",
    "orientation",
    "screenLayout",
    "screenSize",
    "smallestScreenSize",
    "touchscreen",
    "uiMode",
];

/// All that asks for a permission, demands one or makes one.
fn permissions(manifest: &Document<'_>) -> Vec<String> {
    manifest
        .descendants()
        .filter(|it| it.is_element())
        .filter(|it| {
            it.tag_name().name().contains("permission")
                // To let one app read one letter takes nothing of the phone.
                || it.attributes().any(|it| {
                    it.name().contains("ermission") && it.name() != "grantUriPermissions"
                })
        })
        .map(|it| it.tag_name().name().to_owned())
        .collect()
}

/// What other apps can start or ask, beside the window that the launcher opens.
fn open_to_others(manifest: &Document<'_>) -> Vec<String> {
    manifest
        .descendants()
        .filter(|it| {
            let kind = it.tag_name().name();
            let part = ["service", "receiver", "provider", "activity-alias"].contains(&kind);
            let launched = names(*it, "category").contains("android.intent.category.LAUNCHER");
            let closed = kind == "provider" && android(*it, "exported") == Some("false");
            part && !closed || kind == "activity" && !launched
        })
        .map(|it| android(it, "name").unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn no_permission_is_asked_for() {
    let text = xml::manifest();
    assert_eq!(permissions(&xml::parse(&text)), [""; 0]);
}

#[test]
fn nothing_is_open_to_other_apps_but_the_window() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    assert_eq!(open_to_others(&manifest), [""; 0]);
    assert_eq!(named(manifest.root(), "activity").len(), 1);
}

#[test]
fn what_must_not_be_in_a_manifest_is_found() {
    let wrong = r#"<manifest xmlns:android="http://schemas.android.com/apk/res/android">
        <uses-permission android:name="android.permission.INTERNET" />
        <uses-permission-sdk-23 android:name="android.permission.CALL_PHONE" />
        <application android:permission="x.y.Z">
            <activity android:name=".Hidden" android:exported="false" />
            <provider android:name=".Files" />
        </application>
    </manifest>"#;
    let wrong = xml::parse(wrong);
    assert_eq!(
        permissions(&wrong),
        ["uses-permission", "uses-permission-sdk-23", "application"]
    );
    assert_eq!(open_to_others(&wrong), [".Hidden", ".Files"]);
}

#[test]
fn one_window_follows_every_change_of_the_phone() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let window = named(manifest.root(), "activity")[0];
    assert_eq!(android(window, "name"), Some(".MainActivity"));
    assert_eq!(android(window, "exported"), Some("true"));
    assert_eq!(android(window, "launchMode"), Some("singleTask"));
    assert_eq!(
        android(window, "windowSoftInputMode"),
        Some("adjustResize"),
        "before Android 11 the keyboard would cover the field"
    );
    let followed: BTreeSet<&str> = android(window, "configChanges")
        .expect("configChanges")
        .split('|')
        .collect();
    assert_eq!(followed, CHANGES.into());

    let library = named(window, "meta-data")[0];
    assert_eq!(android(library, "name"), Some("android.app.lib_name"));
    assert_eq!(android(library, "value"), Some(env!("CARGO_PKG_NAME")));
}

#[test]
fn back_is_called_only_where_the_window_listens() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let application = named(manifest.root(), "application")[0];
    let asked = android(application, "enableOnBackInvokedCallback");
    assert_eq!(asked, Some("@bool/back_is_called"));
    // Slint's window registers its callback from API 34 on.
    for (folder, said) in [("values", "false"), ("values-v34", "true")] {
        let text = xml::text(&format!("res/{folder}/bools.xml"));
        let bools = xml::parse(&text);
        assert_eq!(
            named(bools.root(), "bool")[0].text(),
            Some(said),
            "{folder}"
        );
    }
}

#[test]
fn nothing_of_the_reader_is_backed_up() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let application = named(manifest.root(), "application")[0];
    assert_eq!(android(application, "allowBackup"), Some("false"));
    let rules = android(application, "dataExtractionRules").expect("rules");
    let text = xml::text(&format!("res/{}.xml", rules.trim_start_matches('@')));
    let rules = xml::parse(&text);
    assert!(named(rules.root(), "include").is_empty());
    for kind in ["cloud-backup", "device-transfer"] {
        let kept: BTreeSet<&str> = named(named(rules.root(), kind)[0], "exclude")
            .into_iter()
            .filter(|it| it.attribute("path") == Some("."))
            .filter_map(|it| it.attribute("domain"))
            .collect();
        let all = ["root", "file", "database", "sharedpref", "external"];
        assert_eq!(kept, all.into(), "{kind}");
    }
}
