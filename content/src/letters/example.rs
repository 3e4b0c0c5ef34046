//! The invented answers with which a letter is shown before anybody fills it in.

use std::collections::BTreeMap;

use super::given::{Given, Item};
use super::model::{Example, Letter};
use crate::Lang;

/// The invented answers of a letter.
#[must_use]
pub fn example(letter: &Letter, lang: Lang) -> BTreeMap<String, Given> {
    let fields = letter.fields();
    fields
        .filter_map(|field| Some((field.id.clone(), field.example.as_ref()?.given(lang))))
        .collect()
}

impl Example {
    /// As it would be typed.
    #[must_use]
    pub fn given(&self, lang: Lang) -> Given {
        match self {
            Example::Same(text) => Given::Text(text.clone()),
            Example::Text(both) => Given::Text(both.get(lang).clone()),
            Example::Options(options) => Given::Texts(options.clone()),
            Example::Lists(both) => Given::Texts(both.get(lang).clone()),
            Example::Sums(sums) => Given::Items(
                sums.iter()
                    .map(|sum| Item {
                        name: sum.name.get(lang).clone(),
                        sum: sum.sum.to_string(),
                    })
                    .collect(),
            ),
        }
    }
}
