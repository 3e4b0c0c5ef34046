//! `style.toml`: what the language checks go by.

use serde::Deserialize;

use super::text::Str;

/// Words to avoid, abbreviations to explain, names that may be alike.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Style {
    /// Texts that may read the same in both languages.
    #[serde(default)]
    pub(crate) same_in_both: Vec<String>,
    /// Kazakh texts that happen to hold none of the nine Kazakh letters.
    #[serde(default)]
    pub(crate) without_kazakh_letters: Vec<String>,
    /// Phrases to avoid.
    #[serde(default)]
    pub(crate) officialese: Vec<Officialese>,
    /// Wordings that are not the language's own.
    #[serde(default)]
    pub(crate) calque: Vec<Calque>,
    /// Abbreviations to explain.
    #[serde(default)]
    pub(crate) abbreviation: Vec<Abbreviation>,
}

/// A phrase to avoid, and what to write instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Officialese {
    pub(crate) lang: Str,
    /// Words; one that ends with `*` stands for every word that begins so.
    pub(crate) phrase: String,
    pub(crate) instead: String,
}

/// A wording that is word for word another language's, or that is not said so, and what to write instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Calque {
    pub(crate) lang: Str,
    /// A [`Pattern`](crate::compiler::pattern::Pattern).
    pub(crate) words: Str,
    pub(crate) instead: String,
    /// Patterns of what is right nevertheless: where one of them overlaps what was found, nothing is wrong.
    #[serde(default)]
    pub(crate) except: Vec<Str>,
    /// Whether it is looked for in « » too: in sentences that the reader will copy.
    #[serde(default)]
    pub(crate) quoted: bool,
}

/// An abbreviation, and the words that explain it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Abbreviation {
    pub(crate) lang: Str,
    pub(crate) short: String,
    /// Words as in [`Officialese::phrase`]: `электронн* цифров* подпис*`.
    pub(crate) full: String,
}
