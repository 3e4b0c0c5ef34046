//! What the page of a letter has beside its texts: the letter, written out with invented answers, and the way to fill it in.

use kenes_content::letters::{Composed, compose, example, read};
use serde::Serialize;

use super::{Context, Row, Target};
use crate::guide::Result;
use crate::page::Page;

/// A letter to be filled in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LetterView {
    /// The letter with invented answers, in the language of the guide.
    pub example: Composed,
    /// The way to its questions.
    pub fill: Row,
}

impl LetterView {
    pub(super) fn of(context: &Context<'_>, id: &str) -> Result<LetterView> {
        let words = context.words;
        let form = context.guide.letter(id)?;
        let (answers, _) = read(&form.letter, &example(&form.letter, words.lang()));
        let begun = context.user.draft(id).is_some();
        Ok(LetterView {
            example: compose(&form.letter, &form.words, &answers, words.lang()),
            fill: Row {
                id: id.to_owned(),
                title: words.get(if begun { "letter-go-on" } else { "letter-fill" }),
                detail: String::new(),
                icon: "letter".to_owned(),
                section: String::new(),
                target: Target::Page(Page::Fill(id.to_owned())),
            },
        })
    }
}
