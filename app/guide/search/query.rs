//! A question as its terms.

use super::alphabets;
use kenes_content::{Lang, Token, fold, mixed_key, prefix_key, stem_key, tokenise};

/// Terms of a question that are looked at; a longer one says nothing more.
const MOST_TERMS: usize = 24;
/// Bytes of a question that are looked at: so many words of any length stand in them.
const MOST_BYTES: usize = 4096;
/// Letters of a word that are looked at; no word of the guide has more.
const MOST_LETTERS: usize = 64;
/// A key shorter than this is at least one letter for so many of the word: «жер» is the key of «жерлеріңіздің».
pub(super) const LEAST_STEM: usize = 3;
/// What is still being typed is at least one letter, as it sounds, for so many of it.
pub(super) const LEAST_LEFT: usize = 3;

/// A word of a question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Term {
    /// As [`kenes_content::fold()`] leaves it.
    pub(super) folded: String,
    /// As it was typed.
    pub(super) typed: String,
    /// It is the last one, and may not be finished.
    pub(super) last: bool,
}

impl Term {
    /// A word as it was typed.
    pub(super) fn of(typed: &str, last: bool) -> Term {
        let folded = fold(typed);
        Term::folded(folded, typed, last)
    }

    /// What it tells where nothing is known of it: the more, the longer it is, and never as much as a rare word that is known.
    pub(super) fn untold(&self) -> f32 {
        const MOST: f32 = 2.5;
        const LETTER: f32 = 0.4;
        MOST.min(LETTER * self.folded.chars().count() as f32)
    }

    fn folded(mut folded: String, typed: &str, last: bool) -> Term {
        if let Some((end, _)) = folded.char_indices().nth(MOST_LETTERS) {
            folded.truncate(end);
        }
        Term {
            folded,
            typed: typed.to_owned(),
            last,
        }
    }
}

/// The keys that a word may have: whose language it is, nobody says.
pub(super) fn keys(folded: &str) -> Vec<String> {
    let mut keys = keys_as_spelt(folded);
    if folded.contains('э') {
        // Who has no «ә» types «э»: «эким», «тэртип».
        keys.extend(keys_as_spelt(&folded.replace('э', "а")));
    }
    keys.sort();
    keys.dedup();
    // A long row of one letter sounds like one letter, and means nothing.
    let length = folded.chars().count();
    keys.retain(|key| {
        let left = key.chars().count();
        left >= LEAST_STEM || left * LEAST_LEFT >= length
    });
    keys
}

fn keys_as_spelt(folded: &str) -> Vec<String> {
    let mut keys = vec![stem_key(folded, Lang::Kk), stem_key(folded, Lang::Ru)];
    keys.extend(mixed_key(folded));
    keys.push(prefix_key(folded));
    keys
}

/// The terms of a question. Single letters between words are left out, spaces at the end do not matter.
pub(super) fn terms(query: &str) -> Vec<Term> {
    // As with terms, the end of the question counts.
    let query = &query[query.ceil_char_boundary(query.len().saturating_sub(MOST_BYTES))..];
    let query = &*alphabets::read(query);
    let all = joined(query, &tokenise(query));
    let count = all.len();
    let whole = |(index, word): &(usize, Token)| {
        index + 1 == count
            || word.folded.chars().count() > 1
            || word.folded.starts_with(|c: char| c.is_ascii_digit())
    };
    let kept: Vec<(usize, Token)> = all.into_iter().enumerate().filter(whole).collect();
    let beginning = kept.len().saturating_sub(MOST_TERMS);
    let terms = kept
        .into_iter()
        .skip(beginning)
        .map(|(index, word)| Term::folded(word.folded, &query[word.at], index + 1 == count));
    terms.collect()
}

/// Abbreviations with dots between their letters are words: «Э.Ц.П.», «А. С. П.». Two letters are a name's, or «т. е.».
fn joined(query: &str, words: &[Token]) -> Vec<Token> {
    const LEAST: usize = 3;
    let is_letter = |word: &Token| {
        let mut letters = word.folded.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    let goes_on = |before: &Token, word: &Token| {
        let between = &query[before.at.end..word.at.start];
        is_letter(before) && is_letter(word) && between.trim_end() == "."
    };
    let mut left = Vec::with_capacity(words.len());
    for row in words.chunk_by(goes_on) {
        match row {
            [first, .., last] if row.len() >= LEAST => left.push(Token {
                folded: row.iter().map(|word| word.folded.as_str()).collect(),
                at: first.at.start..last.at.end,
            }),
            _ => left.extend_from_slice(row),
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use kenes_content::fold;

    use super::terms;

    #[test]
    fn an_abbreviation_with_dots_is_one_word() {
        let folded = |query| -> Vec<String> {
            let terms = terms(query).into_iter();
            terms.map(|term| term.folded).collect()
        };
        for query in ["Э.Ц.П.", "э.ц.п", "Э. Ц. П."] {
            assert_eq!(folded(query), [fold("ЭЦП")], "{query}");
        }
        assert_eq!(folded("как получить А.С.П. маме").len(), 4);
        // Whose name it is says nothing, and no word comes of it.
        assert_eq!(folded("А.Б. Ахметов"), [fold("Ахметов")]);
    }

    #[test]
    fn single_letters_are_left_out_but_at_the_end() {
        let folded = |query| {
            terms(query)
                .into_iter()
                .map(|term| term.folded)
                .collect::<Vec<_>>()
        };
        assert_eq!(folded("суд и я с 1 о "), ["суд", "1", "о"]);
        assert!(folded(" … ").is_empty());
        assert!(terms("аким ").last().is_some_and(|term| term.last));
    }
}
