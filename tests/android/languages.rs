//! Both languages, wherever the phone speaks for the guide.

use std::collections::BTreeMap;

use kenes::Lang;

use crate::read;
use crate::xml::{self, android, named, names};

fn strings(folder: &str) -> BTreeMap<String, String> {
    let text = xml::text(&format!("res/{folder}/strings.xml"));
    named(xml::parse(&text).root(), "string")
        .into_iter()
        .map(|it| {
            let text = it.text().unwrap_or_default().trim().to_owned();
            (it.attribute("name").expect("a name").to_owned(), text)
        })
        .collect()
}

#[test]
fn the_phone_offers_the_guides_languages_and_no_other() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let application = named(manifest.root(), "application")[0];
    let config = android(application, "localeConfig").expect("a list of languages");
    let text = xml::text(&format!("res/{}.xml", config.trim_start_matches('@')));
    let config = xml::parse(&text);
    assert_eq!(
        names(config.root(), "locale"),
        Lang::ALL.map(Lang::code).into()
    );
    let listed = Lang::ALL.map(|it| format!("\"{it}\"")).join(", ");
    let build = read("android/app/build.gradle.kts");
    assert!(build.contains(&format!("localeFilters.addAll(listOf({listed}))")));
}

#[test]
fn both_languages_are_complete() {
    let (kk, ru) = (strings("values-kk"), strings("values-ru"));
    assert_eq!(kk.keys().collect::<Vec<_>>(), ru.keys().collect::<Vec<_>>());
    for (name, text) in &kk {
        assert!(!text.is_empty() && !ru[name].is_empty(), "{name}");
        assert!(
            text.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'і']),
            "{name}"
        );
        assert!(name == "app_name" || *text != ru[name], "{name}");
    }
}

#[test]
fn without_a_language_the_guide_speaks_kazakh() {
    assert_eq!(strings("values"), strings("values-kk"));
    assert_eq!(strings("values")["app_name"], "Кеңес");
}
