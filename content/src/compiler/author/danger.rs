//! `danger.toml`: what people type in danger, and whom to call then.

use serde::Deserialize;
use toml::Spanned;

use super::text::{Pair, Str};
use crate::Lang;

/// One kind of danger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Danger {
    pub(crate) id: Option<Str>,
    /// The sentence above the numbers.
    pub(crate) say: Option<Spanned<Pair>>,
    /// Ids of the contacts to call, the most needed first.
    #[serde(default)]
    pub(crate) contacts: Vec<Str>,
    /// The address of the page to read then.
    pub(crate) page: Option<Str>,
    /// Phrases that mean it.
    #[serde(default)]
    pub(crate) kk: Vec<Str>,
    #[serde(default)]
    pub(crate) ru: Vec<Str>,
    /// Words beside which the phrases mean something else, in both languages.
    #[serde(default)]
    pub(crate) unless: Vec<Str>,
}

impl Danger {
    /// The phrases of one language.
    pub(crate) fn phrases(&self, lang: Lang) -> &[Str] {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
        }
    }
}
