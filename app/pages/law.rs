//! A law that a page rests on.

use super::{Row, row};
use crate::guide::LawRef;
use crate::i18n::Words;

/// A law that a page rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct LawView {
    /// The articles meant, `79, 80`; empty for the whole law.
    pub articles: String,
    /// Its name, the articles in words, and where its text stands.
    pub row: Row,
}

impl LawView {
    pub(super) fn of(words: &Words, law: &LawRef) -> LawView {
        let detail = match law.articles.as_str() {
            "" => row::network(words, &law.url),
            articles => words.with("topic-articles", [("articles", articles.into())]),
        };
        LawView {
            articles: law.articles.clone(),
            row: Row::web(law.name.clone(), detail, law.url.clone()),
        }
    }
}
