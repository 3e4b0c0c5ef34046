//! The text for the ear: forms with what has to be heard, and every text of the guide with nothing left that an engine
//! stumbles over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kenes_content::figures::{FigureWords, render};
use kenes_content::{Lang, spoken};
use proptest::prelude::*;
use toml::Value;

use crate::place::tests;

/// The base figures in the words of both languages, their newest value each.
struct Figure {
    key: String,
    value: u32,
    short: [String; 2],
    share: [String; 2],
}

static FIGURES: LazyLock<Vec<Figure>> = LazyLock::new(|| {
    let file = read(&content().join("figures.toml"));
    let figures = file["figure"].as_array().expect("figures");
    figures.iter().map(figure).collect()
});

/// Every text of the guide in one language, its sums reckoned.
static TEXTS: LazyLock<Vec<(Lang, String)>> = LazyLock::new(|| {
    let mut texts = Vec::new();
    for file in toml_files(&content()) {
        collect(&read(&file), None, &mut texts);
    }
    texts
});

/// The words of the guide, as they stand between spaces.
static WORDS: LazyLock<[Vec<&'static str>; 2]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        let texts = TEXTS.iter().filter(|(of, _)| *of == lang);
        let words: BTreeSet<&str> = texts
            .flat_map(|(_, text)| text.split_whitespace())
            .collect();
        words.into_iter().collect()
    })
});

fn content() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &Path) -> Value {
    let text = fs::read_to_string(file).expect("a file");
    toml::from_str(&text).expect("TOML")
}

fn figure(figure: &Value) -> Figure {
    let newest = figure["values"].as_array().and_then(|all| all.last());
    let value = newest.and_then(|newest| newest["value"].as_integer());
    let both =
        |key| ["kk", "ru"].map(|lang| figure[key][lang].as_str().expect("a text").to_owned());
    Figure {
        key: figure["key"].as_str().expect("a key").to_owned(),
        value: u32::try_from(value.expect("a value")).expect("an amount"),
        short: both("short"),
        share: both("share"),
    }
}

/// The files of editors, without those of the tests.
fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with("tests") && !path.ends_with("src") {
            files.extend(toml_files(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files
}

fn collect(value: &Value, lang: Option<Lang>, texts: &mut Vec<(Lang, String)>) {
    match (value, lang) {
        (Value::Table(table), _) => {
            for (key, value) in table {
                let own = Lang::ALL.into_iter().find(|own| own.code() == key);
                collect(value, own.or(lang), texts);
            }
        }
        (Value::Array(values), _) => values.iter().for_each(|value| collect(value, lang, texts)),
        (Value::String(text), Some(lang)) => texts.push((lang, reckoned(text, lang))),
        _ => {}
    }
}

fn reckoned(text: &str, lang: Lang) -> String {
    let place = usize::from(lang == Lang::Ru);
    let words = |key: &str| {
        let figure = FIGURES.iter().find(|figure| figure.key == key)?;
        Some(FigureWords {
            value: figure.value,
            year: 2026,
            past: false,
            short: &figure.short[place],
            share: &figure.share[place],
        })
    };
    render(text, lang, words).text
}

/// What an engine would not say right: signs and letters that are not the language's, and capitals that nobody spelled.
fn left(said: &str, lang: Lang) -> Option<String> {
    let letter = |c: char| match c {
        'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' => true,
        _ => lang == Lang::Kk && "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c),
    };
    let strange = said
        .chars()
        .find(|c| !letter(*c) && !" \n.,:;?!–-".contains(*c))
        .map(String::from);
    strange.or_else(|| {
        let chars: Vec<char> = said.chars().collect();
        let capitals = chars
            .windows(2)
            .find(|pair| pair.iter().all(|c| c.is_uppercase()));
        capitals.map(|pair| pair.iter().collect())
    })
}

fn golden(lang: Lang) -> Vec<(String, String)> {
    let file = tests().join("spoken").join(format!("{lang}.tsv"));
    let text = fs::read_to_string(file).expect("a table");
    let rows = text
        .lines()
        .map(|line| line.split_once('\t').expect("two columns"));
    rows.map(|(written, said)| (written.to_owned(), said.to_owned()))
        .collect()
}

#[test]
fn every_form_is_heard_as_it_should_be() {
    for lang in Lang::ALL {
        let rows = golden(lang);
        let written: BTreeSet<&str> = rows.iter().map(|(written, _)| &**written).collect();
        assert_eq!(written.len(), rows.len(), "{lang}: a form stands twice");
        assert!(rows.len() >= 200, "{lang}: {}", rows.len());
        let wrong: Vec<String> = rows
            .iter()
            .filter(|(written, said)| spoken(written, lang) != *said)
            .map(|(written, said)| {
                format!("{written}: {} instead of {said}", spoken(written, lang))
            })
            .collect();
        assert!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn what_is_heard_is_said_once() {
    for lang in Lang::ALL {
        for (written, said) in golden(lang) {
            assert_eq!(left(&said, lang), None, "{written}: {said}");
            assert_eq!(spoken(&said, lang), said, "{written}");
        }
    }
}

#[test]
fn joints_are_not_heard() {
    let drawn = "Айыппұл – 129\u{202f}750\u{202f}₸, 10-\u{2060}бап, 3\u{a0}күн.";
    assert_eq!(
        spoken(drawn, Lang::Kk),
        "Айыппұл – жүз жиырма тоғыз мың жеті жүз елу теңге, оныншы бап, үш күн."
    );
}

#[test]
fn nothing_is_left_of_any_text_of_the_guide() {
    assert!(TEXTS.len() > 10_000, "{}", TEXTS.len());
    let wrong: Vec<String> = TEXTS
        .iter()
        .filter_map(|(lang, text)| {
            let said = spoken(text, *lang);
            let again = spoken(&said, *lang);
            let rest = left(&said, *lang).or_else(|| (again != said).then_some(again))?;
            Some(format!("{lang}: {rest}: {text} => {said}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_left_of_the_words_of_the_interface() {
    for lang in Lang::ALL {
        let file = content().join(format!("../app/i18n/{lang}.ftl"));
        let text = fs::read_to_string(file).expect("the interface's words");
        for line in text.lines() {
            let said = spoken(line, lang);
            assert_eq!(left(&said, lang), None, "{line} => {said}");
        }
    }
}

/// A text of the guide's own pieces, in an order that nobody wrote.
fn of_pieces() -> impl Strategy<Value = (Lang, String)> {
    let places = prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..12);
    (0..2_usize, places).prop_map(|(lang, places)| {
        let mut text = String::new();
        for (index, joint) in places {
            text.push_str(WORDS[lang][index.index(WORDS[lang].len())]);
            text.push_str(match joint {
                0 => "-",
                1 => "–",
                2 => "/",
                3 => "",
                4 => "\n",
                _ => " ",
            });
        }
        (Lang::ALL[lang], text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_is_left_of_the_guides_pieces_in_any_order((lang, text) in of_pieces()) {
        let said = spoken(&text, lang);
        prop_assert_eq!(left(&said, lang), None, "{}", said);
    }

    #[test]
    fn a_text_for_the_ear_stays_as_it_is((lang, text) in of_pieces()) {
        let said = spoken(&text, lang);
        prop_assert_eq!(spoken(&said, lang), said);
    }

    #[test]
    fn any_text_can_be_heard(text in any::<String>(), kazakh in any::<bool>()) {
        let lang = if kazakh { Lang::Kk } else { Lang::Ru };
        let said = spoken(&text, lang);
        prop_assert_eq!(left(&said, lang), None, "{}", said);
    }
}
