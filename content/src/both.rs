//! A thing in both languages.

use serde::{Deserialize, Serialize};

use crate::Lang;

/// The same in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both<T = String> {
    /// In Kazakh.
    pub kk: T,
    /// In Russian.
    pub ru: T,
}

impl<T> Both<T> {
    /// The one of a language.
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
        }
    }
}
