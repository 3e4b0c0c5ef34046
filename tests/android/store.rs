//! The store's texts: complete in both languages, no longer than the store takes, and true.

use crate::{files, read};

/// Each text: its file and the most letters that the store takes.
const TEXTS: [(&str, usize); 3] = [
    ("title.txt", 30),
    ("short_description.txt", 80),
    ("full_description.txt", 4000),
];
const CHANGES: usize = 500;

/// The store's folders, and what each says of the state.
const LANGUAGES: [(&str, &str); 2] = [
    ("kk", "БҰЛ МЕМЛЕКЕТТІК ҚОСЫМША ЕМЕС"),
    ("ru-RU", "ЭТО НЕ ГОСУДАРСТВЕННОЕ ПРИЛОЖЕНИЕ"),
];

fn text(folder: &str, file: &str) -> String {
    let path = format!("android/fastlane/metadata/android/{folder}/{file}");
    read(&path).trim().to_owned()
}

/// The version as a number, as app/build.gradle.kts counts it.
fn version_number() -> u32 {
    env!("CARGO_PKG_VERSION")
        .split('.')
        .map(|it| it.parse::<u32>().expect("a number"))
        .fold(0, |number, part| number * 1000 + part)
        * 10
}

fn addresses(text: &str) -> Vec<&str> {
    text.split_whitespace()
        .filter(|it| it.starts_with("https://"))
        .map(|it| it.trim_end_matches(['.', ',', ';']))
        .collect()
}

#[test]
fn every_text_is_there_and_short_enough() {
    let changes = format!("changelogs/{}.txt", version_number());
    for (folder, _) in LANGUAGES {
        for (file, most) in TEXTS.into_iter().chain([(changes.as_str(), CHANGES)]) {
            let letters = text(folder, file).chars().count();
            assert!(
                (1..=most).contains(&letters),
                "{folder}/{file}: {letters} letters"
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_files_and_the_same_parts() {
    let [kk, ru] = LANGUAGES.map(|(folder, _)| {
        let whole = format!("android/fastlane/metadata/android/{folder}/");
        let files = files(whole.trim_end_matches('/'));
        let names = files.iter().map(|it| it.replace(&whole, ""));
        names.collect::<Vec<_>>()
    });
    assert_eq!(kk, ru);

    let [kk, ru] = LANGUAGES.map(|(folder, _)| text(folder, "full_description.txt"));
    assert_eq!(kk.matches("\n• ").count(), ru.matches("\n• ").count());
    assert_eq!(kk.matches("\n\n").count(), ru.matches("\n\n").count());
    assert_eq!(addresses(&kk), addresses(&ru));

    let [kk, ru] = ["kk", "ru"].map(|it| read(&format!("android/store/privacy-policy.{it}.md")));
    assert_eq!(kk.matches("\n## ").count(), ru.matches("\n## ").count());
}

#[test]
fn each_is_in_its_language() {
    for file in TEXTS.map(|(file, _)| file) {
        assert!(text("kk", file).contains(['қ', 'ң', 'ұ', 'ү', 'і', 'ғ']));
        // The name of the guide is Kazakh in both.
        let ru = text("ru-RU", file).replace("Кеңес", "");
        assert!(!ru.contains(['қ', 'ң', 'ұ', 'ү', 'і', 'ғ']), "{file}");
    }
}

#[test]
fn it_says_that_it_is_no_app_of_the_state_and_where_its_facts_are_from() {
    for (folder, not_of_the_state) in LANGUAGES {
        let full = text(folder, "full_description.txt");
        assert!(full.contains(not_of_the_state), "{folder}");
        for source in [
            "https://adilet.zan.kz",
            "https://egov.kz",
            "https://www.gov.kz",
        ] {
            assert!(addresses(&full).contains(&source), "{folder}: {source}");
        }
    }
    for (lang, not_of_the_state) in [
        ("kk", "Бұл мемлекеттік қосымша емес"),
        ("ru", "Это не государственное приложение"),
    ] {
        let policy = read(&format!("android/store/privacy-policy.{lang}.md"));
        assert!(policy.contains(not_of_the_state), "{lang}");
        assert!(policy.contains("Trinta-kz@mail.ru"), "{lang}");
    }
}

#[test]
fn it_promises_no_more_topics_than_there_are() {
    let topics = files("content/topics").len();
    for (folder, _) in LANGUAGES {
        let full = text(folder, "full_description.txt");
        let promised = full
            .split(|it: char| !it.is_ascii_digit())
            .find_map(|it| it.parse::<usize>().ok())
            .expect("how many topics");
        assert!(topics > promised, "{folder}: {promised}, {topics} topics");
    }
}

#[test]
fn the_stores_questions_have_answers() {
    let answers = read("android/store/data-safety.md");
    for question in [
        "collect or share",
        "Government app",
        "Ads",
        "Target audience",
    ] {
        assert!(answers.contains(question), "{question}");
    }
}
