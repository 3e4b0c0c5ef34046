//! The dictionary: every key of the index, against which mistyped words are held.

/// A word of the dictionary.
#[derive(Debug)]
pub(in crate::guide::search) struct Word {
    pub(in crate::guide::search) key: String,
    /// Its letters, counted.
    pub(in crate::guide::search) length: usize,
    /// How much it tells, in thousandths.
    pub(in crate::guide::search) weight: u32,
    letters: u64,
}

/// The keys of the index.
#[derive(Debug)]
pub(in crate::guide::search) struct Dictionary(Vec<Word>);

impl Dictionary {
    /// Of keys and their weights.
    pub(super) fn of(keys: Vec<(String, u32)>) -> Dictionary {
        let words = keys.into_iter().map(|(key, weight)| Word {
            length: key.chars().count(),
            weight,
            letters: letters(&key),
            key,
        });
        Dictionary(words.collect())
    }

    pub(in crate::guide::search) fn iter(&self) -> impl Iterator<Item = &Word> {
        self.0.iter()
    }
}

impl Word {
    /// Whether so few slips can lie between two words: each slip takes one letter away and adds one at most.
    pub(in crate::guide::search) fn may_be_near(
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
pub(in crate::guide::search) fn letters(word: &str) -> u64 {
    word.chars()
        .fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}
