//! The rules of the language that the guide itself has: each finds its wrong sentence and lets the right one pass, and the
//! interface's own words follow them too.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kenes_content::{Folder, Lang, LanguageRules, ProblemKind};
use serde::Deserialize;

use crate::place::tests;

#[derive(Deserialize)]
struct Sentences {
    pattern: Vec<Pattern>,
}

/// What is refused and what is let pass for one reason.
#[derive(Deserialize)]
struct Pattern {
    name: String,
    lang: String,
    wrong: Vec<String>,
    right: Vec<String>,
}

/// The part of `style.toml` that this test counts.
#[derive(Deserialize)]
struct Style {
    calque: Vec<Calque>,
}

#[derive(Deserialize)]
struct Calque {
    lang: String,
    instead: String,
}

fn content() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rules() -> LanguageRules {
    let folder = Folder::new(&content());
    folder.language_rules().expect("the content")
}

fn patterns() -> Vec<Pattern> {
    read::<Sentences>(&tests().join("language.toml")).pattern
}

fn read<T: for<'a> Deserialize<'a>>(path: &Path) -> T {
    let text = fs::read_to_string(path).expect("a file");
    toml::from_str(&text).expect("TOML")
}

fn language(code: &str) -> Lang {
    let mut all = Lang::ALL.into_iter();
    all.find(|lang| lang.code() == code).expect("a language")
}

/// What was found, and what to write instead.
fn calque(kind: &ProblemKind) -> Option<&str> {
    match kind {
        ProblemKind::Calque { instead, .. } => Some(instead),
        _ => None,
    }
}

#[test]
fn every_wrong_sentence_breaks_one_rule() {
    let rules = rules();
    for pattern in patterns() {
        for sentence in &pattern.wrong {
            let found = rules.against(language(&pattern.lang), sentence);
            let calques = found.iter().filter_map(calque).count();
            assert!(
                calques == 1 && found.len() == 1,
                "{}: {sentence}: {found:?}",
                pattern.name
            );
        }
    }
}

#[test]
fn every_right_sentence_passes() {
    let rules = rules();
    for pattern in patterns() {
        for sentence in &pattern.right {
            let found = rules.against(language(&pattern.lang), sentence);
            assert!(found.is_empty(), "{}: {sentence}: {found:?}", pattern.name);
        }
    }
}

#[test]
fn every_rule_has_a_wrong_sentence() {
    let rules = rules();
    let mut shown = BTreeSet::new();
    for pattern in patterns() {
        for sentence in &pattern.wrong {
            let found = rules.against(language(&pattern.lang), sentence);
            let instead = found.iter().filter_map(calque);
            shown.extend(instead.map(|instead| (pattern.lang.clone(), instead.to_owned())));
        }
    }
    let style: Style = read(&content().join("style.toml"));
    let calques = style.calque.into_iter();
    let all: BTreeSet<_> = calques
        .map(|calque| (calque.lang, calque.instead))
        .collect();
    let missing: Vec<_> = all.difference(&shown).collect();
    assert!(missing.is_empty(), "no wrong sentence shows {missing:?}");
}

#[test]
fn the_words_of_the_interface_follow_the_rules() {
    let rules = rules();
    for lang in Lang::ALL {
        let path = content().join(format!("../app/i18n/{}.ftl", lang.code()));
        let file = fs::read_to_string(path).expect("the words");
        let texts: Vec<_> = file.lines().filter_map(text).collect();
        assert!(texts.len() > 200, "{lang:?}: {} texts", texts.len());
        for text in texts.into_iter().filter(|text| is_in(lang, text)) {
            let found = rules.against(lang, text);
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}

/// The text on a line of Fluent: after `id =`, or after the name of a variant.
fn text(line: &str) -> Option<&str> {
    if line.starts_with('#') {
        return None;
    }
    let variant = line.trim_start().trim_start_matches('*').strip_prefix('[');
    match variant {
        Some(variant) => Some(variant.split_once("] ")?.1),
        None => Some(line.split_once(" = ")?.1),
    }
}

/// A few words are said in the other language on purpose: they name that language, or greet who has not chosen yet.
fn is_in(lang: Lang, text: &str) -> bool {
    let kazakh = text.to_lowercase().replace("кеңес", "");
    let kazakh = kazakh.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']);
    lang == Lang::Kk || !kazakh
}
