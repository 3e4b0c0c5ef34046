//! What the guide asks other apps for: Android shows only the apps that the manifest names.

use std::collections::BTreeSet;

use kenes::platform::intent::Intent;
use kenes::platform::{ExternalAction, FileKind};

use crate::xml::{self, android, named};

/// An action, and the scheme, kind or category that it is asked for, if any.
type Asked = BTreeSet<(String, String)>;

fn named_in_the_manifest() -> Asked {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let queries = named(manifest.root(), "queries")[0];
    named(queries, "intent")
        .into_iter()
        .map(|intent| {
            let data = named(intent, "data").into_iter().next();
            let whom = data.and_then(|it| android(it, "scheme").or(android(it, "mimeType")));
            let category = named(intent, "category").into_iter().next();
            let whom = whom.or(category.and_then(|it| android(it, "name")));
            let action = android(named(intent, "action")[0], "name");
            (
                action.expect("an action").to_owned(),
                whom.unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

/// What Java asks for by itself: `MainActivity.vanish`, `PickedFile.ask`, and `ReadAloud` for the engine that it speaks with.
const BY_JAVA: [(&str, &str); 4] = [
    (
        "android.intent.action.MAIN",
        "android.intent.category.APP_BROWSER",
    ),
    ("android.intent.action.MAIN", "android.intent.category.HOME"),
    ("android.intent.action.OPEN_DOCUMENT", "*/*"),
    ("android.intent.action.TTS_SERVICE", ""),
];

fn sent_by_the_guide() -> Asked {
    let letter = ExternalAction::Mail {
        to: "a@b.kz".into(),
        subject: "с".into(),
        body: "т".into(),
    };
    let file = |kind: FileKind| ExternalAction::File {
        name: "file".into(),
        kind,
        bytes: Vec::new(),
        text: "т".into(),
    };
    let errands = [
        ExternalAction::Web("http://adilet.zan.kz".into()),
        ExternalAction::Web("https://egov.kz".into()),
        ExternalAction::Call("112".into()),
        letter,
        ExternalAction::Map("сот".into()),
        ExternalAction::Share("т".into()),
        file(FileKind::Pdf),
        file(FileKind::Data),
    ];
    errands
        .iter()
        .map(Intent::of)
        .map(|intent| {
            let scheme = intent.data.as_deref().and_then(|it| it.split(':').next());
            let whom = scheme.or(intent.mime).expect("data");
            (intent.action.name().to_owned(), whom.to_owned())
        })
        .chain(BY_JAVA.map(|(action, whom)| (action.to_owned(), whom.to_owned())))
        .collect()
}

#[test]
fn the_manifest_names_every_intent_that_the_guide_sends_and_no_other() {
    assert_eq!(named_in_the_manifest(), sent_by_the_guide());
}
