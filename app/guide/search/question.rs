//! A question as its words.

use kenes_content::{Lang, Word, beginning, fold, key, mixed_key, words};

/// Words of a question that are looked at; a longer one says nothing more.
const MOST_WORDS: usize = 24;
/// A key is at least one letter for so many of the word.
pub(super) const LEAST_LEFT: usize = 3;

/// A word of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// As [`kenes_content::fold()`] leaves it.
    pub(super) folded: String,
    /// The keys that it may have: whose language it is, nobody says.
    pub(super) keys: Vec<String>,
    /// As it was typed.
    pub(super) typed: String,
    /// It is the last one, and may not be finished.
    pub(super) last: bool,
}

impl Asked {
    /// A word as it was typed.
    pub(super) fn of(typed: &str, last: bool) -> Asked {
        let folded = fold(typed);
        Asked::folded(folded, typed, last)
    }

    fn folded(folded: String, typed: &str, last: bool) -> Asked {
        Asked {
            keys: keys(&folded),
            folded,
            typed: typed.to_owned(),
            last,
        }
    }
}

/// The keys that a word may have.
pub(super) fn keys(folded: &str) -> Vec<String> {
    let mut keys = vec![key(folded, Lang::Kk), key(folded, Lang::Ru)];
    keys.extend(mixed_key(folded));
    keys.push(beginning(folded));
    keys.sort();
    keys.dedup();
    // A long row of one letter sounds like one letter, and means nothing.
    let length = folded.chars().count();
    keys.retain(|key| key.chars().count() * LEAST_LEFT >= length);
    keys
}

/// The words of a question. Single letters between words are left out, spaces at the end do not matter.
pub(super) fn asked(query: &str) -> Vec<Asked> {
    let all = words(query);
    let count = all.len();
    let whole = |(index, word): &(usize, Word)| {
        index + 1 == count
            || word.folded.chars().count() > 1
            || word.folded.starts_with(|c: char| c.is_ascii_digit())
    };
    let kept: Vec<(usize, Word)> = all.into_iter().enumerate().filter(whole).collect();
    let beginning = kept.len().saturating_sub(MOST_WORDS);
    let asked = kept
        .into_iter()
        .skip(beginning)
        .map(|(index, word)| Asked::folded(word.folded, &query[word.at], index + 1 == count));
    asked.collect()
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn single_letters_are_left_out_but_at_the_end() {
        let folded = |query| {
            asked(query)
                .into_iter()
                .map(|word| word.folded)
                .collect::<Vec<_>>()
        };
        assert_eq!(folded("суд и я с 1 о "), ["суд", "1", "о"]);
        assert!(folded(" … ").is_empty());
        assert!(asked("аким ").last().is_some_and(|word| word.last));
    }
}
