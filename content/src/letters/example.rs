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
        .filter_map(|field| Some((field.id.clone(), given(field.example.as_ref()?, lang))))
        .collect()
}

fn given(example: &Example, lang: Lang) -> Given {
    match example {
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
