//! What the bundle knows of danger: words by their keys, phrases by their words, and what is done then.

use kenes_content::Lang;

use super::{Dictionary, Index};
use crate::guide::Result;

/// Words looked at that go on where a word of the question ends.
const MOST_LONGER: usize = 20;

/// A phrase that means danger, or that it is none.
#[derive(Debug)]
pub(in crate::guide::search) struct DangerPhrase {
    /// The words that have to be there too, with spaces between.
    pub(in crate::guide::search) others: String,
    /// Which danger, counted from 0: the one that goes first is the first.
    pub(in crate::guide::search) danger: u32,
    /// It means that it is not this danger.
    pub(in crate::guide::search) calm: bool,
}

impl<'a> Index<'a> {
    /// The words of danger that a key may stand for.
    pub(in crate::guide::search) fn danger_words(self, key: &str) -> Result<Vec<String>> {
        self.rows(
            "SELECT word FROM search_danger_word WHERE key = ?1",
            &[&key],
            |row| row.get(0),
        )
    }

    /// Words of danger whose keys begin so.
    pub(in crate::guide::search) fn danger_words_after(self, key: &str) -> Result<Vec<String>> {
        let end = format!("{key}\u{10FFFF}");
        self.rows(
            &format!("SELECT word FROM search_danger_word WHERE key >= ?1 AND key < ?2 LIMIT {MOST_LONGER}"),
            &[&key, &end],
            |row| row.get(0),
        )
    }

    /// The phrases that stand under a word of danger.
    pub(in crate::guide::search) fn danger_phrases(self, word: &str) -> Result<Vec<DangerPhrase>> {
        self.rows(
            "SELECT others, danger, calm FROM search_danger WHERE word = ?1",
            &[&word],
            |row| {
                Ok(DangerPhrase {
                    others: row.get(0)?,
                    danger: row.get(1)?,
                    calm: row.get(2)?,
                })
            },
        )
    }

    /// All words of danger, to hold mistyped words against; read at the first word that nothing else explains.
    pub(in crate::guide::search) fn danger_dictionary(self) -> Result<&'a Dictionary> {
        if let Some(read) = self.kept.danger.get() {
            return Ok(read);
        }
        let all = self.rows("SELECT DISTINCT word FROM search_danger_word", &[], |row| {
            Ok((row.get(0)?, 0))
        })?;
        let read = Dictionary::of(all);
        Ok(self.kept.danger.get_or_init(|| read))
    }

    /// What is said in a danger, and the address of the page to read.
    pub(in crate::guide::search) fn danger(
        self,
        lang: Lang,
        danger: u32,
    ) -> Result<Option<(String, Option<String>)>> {
        self.one(
            "SELECT say, page FROM danger WHERE lang = ?1 AND position = ?2",
            &[&lang.code(), &danger],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// The ids of whom to call in a danger, the most needed first.
    pub(in crate::guide::search) fn danger_contacts(self, danger: u32) -> Result<Vec<String>> {
        self.rows(
            "SELECT contact FROM danger_contact WHERE danger = ?1 ORDER BY position",
            &[&danger],
            |row| row.get(0),
        )
    }
}
