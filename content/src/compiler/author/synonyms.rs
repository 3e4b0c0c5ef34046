//! `synonyms.toml`: what people type instead of the guide's own words.

use serde::Deserialize;
use toml::Spanned;

use super::text::Str;

/// Words that mean the same, words that mean nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Synonyms {
    /// Words of every question, which count for little: «қалай», «что».
    #[serde(default)]
    pub(crate) common: Vec<Str>,
    /// Addresses of the pages to offer when nothing is found.
    #[serde(default)]
    pub(crate) nearest: Vec<Str>,
    /// Words that mean the same.
    #[serde(default)]
    pub(crate) group: Vec<Spanned<Group>>,
}

/// Words and phrases that mean the same, in both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    /// Each of them finds what is said with any other.
    #[serde(default)]
    pub(crate) words: Vec<Str>,
    /// What people type for them, but what alone says too little: it finds the others, and they do not find it.
    #[serde(default)]
    pub(crate) typed: Vec<Str>,
    /// Addresses of pages that they find whatever those say.
    #[serde(default)]
    pub(crate) pages: Vec<Str>,
}
