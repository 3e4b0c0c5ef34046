//! The bundle's own vocabulary, against which mistyped words are held.

use crate::guide::{Guide, Result};

/// A word of the vocabulary.
#[derive(Debug)]
pub(super) struct Spelling {
    pub(super) word: String,
    pub(super) length: usize,
    pub(super) weight: u32,
    letters: u64,
}

/// The vocabulary, read at the first word that nothing else explains.
#[derive(Debug, Default)]
pub(in crate::guide) struct Spellings(std::cell::OnceCell<Vec<Spelling>>);

impl Guide {
    pub(super) fn spellings(&self) -> Result<&[Spelling]> {
        if let Some(read) = self.spellings.0.get() {
            return Ok(read);
        }
        let all = self.rows(
            "SELECT word, weight FROM search_word WHERE id > 0",
            &[],
            |row| {
                let word: String = row.get(0)?;
                Ok(Spelling {
                    length: word.chars().count(),
                    weight: row.get(1)?,
                    letters: letters(&word),
                    word,
                })
            },
        )?;
        Ok(self.spellings.0.get_or_init(|| all))
    }

    /// How the guide writes a word of the index.
    pub(super) fn written(&self, word: &str) -> Result<String> {
        let written: Option<String> = self.one(
            "SELECT spelt FROM search_word WHERE word = ?1",
            &[&word],
            |row| row.get(0),
        )?;
        Ok(written
            .filter(|written| !written.is_empty())
            .unwrap_or_else(|| word.to_owned()))
    }
}

impl Spelling {
    /// Whether so few slips can lie between two words: each slip takes one letter away and adds one at most.
    pub(super) fn may_be_near(
        &self,
        other_letters: u64,
        other_length: usize,
        slips: usize,
    ) -> bool {
        let different = (self.letters ^ other_letters).count_ones() as usize;
        self.length.abs_diff(other_length) <= slips && different <= 2 * slips
    }
}

/// Which letters a word has, a bit to each.
pub(super) fn letters(word: &str) -> u64 {
    word.chars()
        .fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}
