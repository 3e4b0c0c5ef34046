//! `questions/<kind>/<id>.toml`: how people ask for a page, and what they type in danger.

use serde::Deserialize;

use super::text::Str;
use crate::Lang;
use crate::compiler::files::File;

/// The file of what sounds like danger and is none: `questions/danger/none.toml`.
pub(crate) const CALM: &str = "none";

/// What people type or say when they need a page, or are in danger: about what happened to them, in their own words and spelling.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Questions {
    #[serde(default)]
    pub(crate) kk: Vec<Str>,
    #[serde(default)]
    pub(crate) ru: Vec<Str>,
}

impl Questions {
    /// The questions in one language.
    pub(crate) fn asked(&self, lang: Lang) -> &[Str] {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
        }
    }

    /// The page that such a file is about: `topic/alimony` of `questions/topic/alimony.toml`.
    pub(crate) fn page(file: &File) -> &str {
        let path = file.path.strip_suffix(".toml").unwrap_or(&file.path);
        path.split_once('/').map_or(path, |(_, page)| page)
    }
}
