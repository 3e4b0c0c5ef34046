//! Letters as they are asked and printed.

use kenes_content::letters::{Letter, Shared, SharedWords};
use rusqlite::Row;
use serde::de::DeserializeOwned;

use super::error::unreadable;
use super::{EntryRef, Guide, GuideError, Result};

/// A letter with its questions, and the words that all letters share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterForm {
    /// The letter, its shared questions and lines with it.
    pub letter: Letter,
    /// The words of every letter.
    pub words: SharedWords,
}

/// Under this id stands what all letters share.
const SHARED: &str = "";

impl Guide {
    /// A letter to be filled in, in both languages.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] where there is none of this id, others where the bundle cannot be read.
    pub fn letter(&self, id: &str) -> Result<LetterForm> {
        let none = || GuideError::NoPage(EntryRef::Letter(id.to_owned()).to_string());
        let letter: Letter = self.letter_data(id)?.ok_or_else(none)?;
        let shared: Shared = self.letter_data(SHARED)?.ok_or_else(none)?;
        Ok(LetterForm {
            letter: shared.join(letter),
            words: shared.words,
        })
    }

    fn letter_data<T: DeserializeOwned>(&self, id: &str) -> Result<Option<T>> {
        self.one("SELECT data FROM letter WHERE id = ?1", &[&id], json)
    }
}

/// What a row holds as JSON in its first column.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>) -> rusqlite::Result<T> {
    serde_json::from_str(row.get_ref(0)?.as_str()?).map_err(|error| unreadable(0, error))
}
