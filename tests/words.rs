//! The interface's own words: the same in both languages, all used, none missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use kenes::Lang;
use kenes::page::Rating;
use kenes::user::{KeptKind, Look, Spacing};
use strum::VariantArray;

/// Ids that the program puts together, with the values in their places.
fn patterns() -> Vec<(&'static str, Vec<&'static str>)> {
    let channels = vec!["whatsapp", "call", "site", "email"];
    let spacings = Spacing::names();
    vec![
        ("kenes-{}", channels.clone()),
        ("kenes-{}-label", channels),
        (
            "part-{}",
            vec![
                "steps", "facts", "info", "links", "consult", "contacts", "appeal", "use", "not",
                "terms", "hand-in", "next",
            ],
        ),
        ("fill-language-{}", vec!["kk", "ru"]),
        ("settings-print-{}", vec!["off", "on"]),
        ("settings-look-{}", Look::names()),
        ("settings-spacing-{}", spacings.clone()),
        ("settings-leading-{}", spacings),
        ("settings-pictures-{}", vec!["on", "off"]),
        ("settings-language-{}", Lang::ALL.map(Lang::code).to_vec()),
        ("ask-reply-{}", vec!["whatsapp", "call", "email"]),
        ("ask-message-reply-{}", vec!["whatsapp", "call", "email"]),
        ("ask-call-{}", vec!["yes", "no"]),
        ("ask-message-call-{}", vec!["yes", "no"]),
        (
            "rating-{}",
            Rating::VARIANTS
                .iter()
                .map(|rating| rating.name())
                .collect(),
        ),
        (
            "data-{}",
            KeptKind::ALL.iter().map(|kind| kind.name()).collect(),
        ),
        ("about-{}", ABOUT.to_vec()),
        ("about-{}-1", vec!["what", "not", "privacy", "licences"]),
        ("about-{}-2", vec!["what", "not", "privacy", "licences"]),
    ]
}

/// Ids of lists, put together from the list's name.
const LISTS: [&str; 8] = [
    "ask",
    "letters",
    "memos",
    "resources",
    "bookmarks",
    "videos",
    "settings",
    "about",
];

/// The parts of the page about the guide.
const ABOUT: [&str; 6] = ["what", "not", "facts", "figures", "privacy", "licences"];

/// Said in the other language on purpose.
const IN_THE_OTHER_LANGUAGE: [&str; 4] = [
    "header-language",
    "settings-language-ru",
    "welcome-ru",
    "welcome-kk",
];

const KAZAKH_LETTERS: &str = "әғқңөұүһі";

/// From how many Cyrillic letters on a Kazakh text has one of the letters that only Kazakh has.
const LONG_ENOUGH: usize = 26;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One message: its text, with placeables left out, and the variables in it.
#[derive(Default)]
struct Message {
    texts: Vec<String>,
    variables: BTreeSet<String>,
}

impl Message {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } => self.texts.push(value.clone()),
            InlineExpression::FunctionReference { arguments, .. } => self.read_call(arguments),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    fn read_call(&mut self, arguments: &CallArguments<String>) {
        for argument in &arguments.positional {
            self.read_inline(argument);
        }
        for argument in &arguments.named {
            self.read_inline(&argument.value);
        }
    }

    fn text(&self) -> String {
        self.texts.concat()
    }
}

/// The messages of a language. Fails where the file has a mistake or says something twice.
fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let path = root().join("app/i18n").join(format!("{lang}.ftl"));
    let text = std::fs::read_to_string(&path).expect("the words");
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
    };
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let mut read = Message::default();
        read.read(
            &message
                .value
                .unwrap_or_else(|| panic!("{lang}: {id} is empty")),
        );
        assert!(
            messages.insert(id.clone(), read).is_none(),
            "{lang}: {id} is there twice"
        );
    }
    messages
}

/// The sources in a folder that end so, with all white space taken out.
fn sources(folder: &Path, ending: &str) -> Vec<String> {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            sources.extend(self::sources(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            let text = std::fs::read_to_string(&path).expect("a source");
            sources.push(text.chars().filter(|c| !c.is_whitespace()).collect());
        }
    }
    sources
}

fn all_sources() -> Vec<String> {
    let mut all = sources(&root().join("app"), "rs");
    all.extend(sources(&root().join("ui"), "slint"));
    assert!(all.len() > 20, "the sources are where they were");
    all
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// What stands between quotation marks in a source and looks like an id.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    source.split('"').filter(|text| is_id(text))
}

/// The ids that a source looks up directly: `words.get("id")`, `words.with("id", …)`, `Words.t("id")`.
fn looked_up(source: &str) -> impl Iterator<Item = &str> {
    ["words.get(\"", "words.with(\"", "Words.t(\""]
        .into_iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
}

/// The ids that are put together at run time.
fn built() -> BTreeSet<String> {
    let patterns = patterns().into_iter().flat_map(|(pattern, values)| {
        let fill = move |value| pattern.replace("{}", value);
        values.into_iter().map(fill)
    });
    let lists = LISTS
        .into_iter()
        .flat_map(|list| [format!("{list}-title"), format!("{list}-lead")]);
    patterns.chain(lists).collect()
}

#[test]
fn both_languages_have_the_same_words() {
    let [kk, ru] = Lang::ALL.map(|lang| messages(lang).into_keys().collect::<BTreeSet<_>>());
    let only_kk: Vec<_> = kk.difference(&ru).collect();
    let only_ru: Vec<_> = ru.difference(&kk).collect();
    assert!(only_kk.is_empty(), "missing in ru.ftl: {only_kk:?}");
    assert!(only_ru.is_empty(), "missing in kk.ftl: {only_ru:?}");
    assert!(kk.len() > 100, "{} messages", kk.len());
}

#[test]
fn both_languages_have_the_same_variables() {
    let ru = messages(Lang::Ru);
    for (id, kk) in messages(Lang::Kk) {
        let ru = &ru[&id];
        assert_eq!(kk.variables, ru.variables, "the variables of {id}");
    }
}

#[test]
fn every_word_is_used() {
    let sources = all_sources();
    let mut used: BTreeSet<&str> = sources.iter().flat_map(|source| literals(source)).collect();
    let built = built();
    used.extend(built.iter().map(String::as_str));
    let unused: Vec<_> = messages(Lang::Kk)
        .into_keys()
        .filter(|id| !used.contains(id.as_str()))
        .collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

#[test]
fn every_word_that_is_used_exists() {
    let messages = messages(Lang::Kk);
    let sources = all_sources();
    let found: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| looked_up(source))
        .collect();
    assert!(found.len() > 80, "{} look-ups found", found.len());
    let missing: Vec<_> = found
        .into_iter()
        .filter(|id| !messages.contains_key(*id))
        .collect();
    assert!(missing.is_empty(), "used and not there: {missing:?}");
    let missing: Vec<_> = built()
        .into_iter()
        .filter(|id| !messages.contains_key(id))
        .collect();
    assert!(
        missing.is_empty(),
        "put together and not there: {missing:?}"
    );
}

#[test]
fn the_ids_put_together_are_put_together_somewhere() {
    let sources = all_sources().concat();
    for part in [
        "kenes-{}",
        "kenes-{}-label",
        "settings-{setting}-{value}",
        "about-{name}",
        "about-{name}-{number}",
        "{name}-title",
        "{name}-lead",
    ] {
        assert!(sources.contains(part), "no source says {part:?} any more");
    }
    let patterns = patterns().into_iter().map(|(pattern, _)| pattern);
    for pattern in patterns.filter(|pattern| pattern.starts_with("settings-")) {
        let setting = pattern
            .trim_start_matches("settings-")
            .trim_end_matches("-{}");
        assert!(sources.contains(&format!("\"{setting}\",")), "{setting}");
    }
    for list in LISTS {
        assert!(sources.contains(&format!("\"{list}\"")), "{list}");
    }
}

#[test]
fn no_word_is_empty() {
    for lang in Lang::ALL {
        for (id, message) in messages(lang) {
            assert!(
                message.texts.iter().any(|text| !text.trim().is_empty()),
                "{lang}: {id} says nothing"
            );
        }
    }
}

#[test]
fn kazakh_is_written_with_kazakh_letters() {
    for (id, message) in messages(Lang::Kk) {
        if IN_THE_OTHER_LANGUAGE.contains(&id.as_str()) {
            continue;
        }
        let text = message.text().to_lowercase();
        let cyrillic = text.chars().filter(|c| ('а'..='ӿ').contains(c)).count();
        let kazakh = text.contains(|c| KAZAKH_LETTERS.contains(c));
        assert!(
            kazakh || cyrillic < LONG_ENOUGH,
            "kk: {id} has no Kazakh letter: {text:?}"
        );
    }
}

#[test]
fn russian_is_written_without_kazakh_letters() {
    for (id, message) in messages(Lang::Ru) {
        // A name may keep its spelling: «Кеңес», «Қаз».
        let text = message.text().to_lowercase().replace("кеңес", "");
        let kazakh = text.contains(|c| KAZAKH_LETTERS.contains(c));
        let bilingual = [
            "header-language",
            "header-language-label",
            "settings-language-kk",
            "welcome-kk",
        ];
        assert!(
            !kazakh || bilingual.contains(&id.as_str()),
            "ru: {id} has a Kazakh letter: {text:?}"
        );
    }
}

#[test]
fn the_same_text_in_both_languages_is_a_name_or_a_sign() {
    let same_on_purpose = [
        "app-name",
        "contact-site",
        "contact-whatsapp",
        "header-large-print",
        "kenes-site",
        "kenes-whatsapp",
        "settings-language-kk",
        "settings-language-ru",
        "welcome-kk",
        "welcome-ru",
    ];
    let ru = messages(Lang::Ru);
    for (id, kk) in messages(Lang::Kk) {
        let same = kk.text() == ru[&id].text() && kk.text().chars().any(char::is_alphabetic);
        assert!(
            !same || same_on_purpose.contains(&id.as_str()),
            "{id} is not translated: {:?}",
            kk.text()
        );
    }
}
