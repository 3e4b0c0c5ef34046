//! Words of a text, and phrases to look for among them.

use std::ops::Range;

/// A text taken apart into words: letters and digits in a row. A hyphen parts words: «ХҚКО-ға» is two.
#[derive(Debug)]
pub(crate) struct Text {
    raw: String,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    at: Range<usize>,
    /// In small letters, without ё.
    plain: String,
}

impl Text {
    /// Takes a text apart.
    pub(crate) fn of(raw: String) -> Text {
        let words = ranges(&raw)
            .into_iter()
            .map(|at| Word {
                plain: plain(&raw[at.clone()]),
                at,
            })
            .collect();
        Text { raw, words }
    }

    /// Whether a word stands in the text, letter by letter, in the same case.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        self.words
            .iter()
            .any(|own| &self.raw[own.at.clone()] == word)
    }

    /// What the text says where it holds a phrase first: within one sentence, whatever the case of the letters.
    pub(crate) fn find(&self, phrase: &Phrase) -> Option<&str> {
        let length = phrase.0.len();
        if length == 0 {
            return None;
        }
        let row = self
            .words
            .windows(length)
            .find(|row| self.fits(phrase, row))?;
        Some(&self.raw[row[0].at.start..row[length - 1].at.end])
    }

    fn fits(&self, phrase: &Phrase, row: &[Word]) -> bool {
        let words_fit = phrase
            .0
            .iter()
            .zip(row)
            .all(|(stem, word)| match stem.open {
                true => word.plain.starts_with(&stem.letters),
                false => word.plain == stem.letters,
            });
        let ends_sentence = |between: &str| between.contains(['.', '!', '?', ';']);
        words_fit
            && !row
                .windows(2)
                .any(|pair| ends_sentence(&self.raw[pair[0].at.end..pair[1].at.start]))
    }
}

/// A phrase: words in a row; one that ends with `*` stands for every word that begins so.
#[derive(Debug)]
pub(crate) struct Phrase(Vec<Stem>);

#[derive(Debug)]
struct Stem {
    letters: String,
    open: bool,
}

impl Phrase {
    /// Reads a phrase such as `электронн* цифров* подпис*`.
    pub(crate) fn of(text: &str) -> Phrase {
        let stem = |word: &str| Stem {
            letters: plain(word.trim_end_matches('*')),
            open: word.ends_with('*'),
        };
        Phrase(text.split_whitespace().map(stem).collect())
    }
}

fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices() {
        match (c.is_alphanumeric(), begun) {
            (true, None) => begun = Some(at),
            (false, Some(start)) => {
                ranges.push(start..at);
                begun = None;
            }
            _ => {}
        }
    }
    ranges.extend(begun.map(|start| start..text.len()));
    ranges
}

fn plain(word: &str) -> String {
    word.to_lowercase().replace('ё', "е")
}

#[cfg(test)]
mod tests {
    use super::{Phrase, Text};

    #[test]
    fn phrases_are_found_whole_or_by_their_stems() {
        let found = |phrase: &str, text: &str| {
            let text = Text::of(text.to_owned());
            text.find(&Phrase::of(phrase)).map(str::to_owned)
        };
        assert_eq!(
            found("в целях", "Это в Целях порядка").as_deref(),
            Some("в Целях")
        );
        assert_eq!(found("в целях", "в целяхъ"), None);
        assert_eq!(
            found("осуществл*", "Приём осуществляется").as_deref(),
            Some("осуществляется")
        );
        assert_eq!(
            found("в случае если", "в случае, если").as_deref(),
            Some("в случае, если")
        );
        assert_eq!(found("в случае если", "в этом случае. Если"), None);
        assert_eq!(found("путем", "путём").as_deref(), Some("путём"));
        assert_eq!(found("", "слово"), None);
    }

    #[test]
    fn a_suffix_after_a_hyphen_keeps_the_word() {
        let has = |text: &str, word| Text::of(text.to_owned()).has_word(word);
        assert!(has("ХҚКО-ға барыңыз", "ХҚКО"));
        assert!(!has("ЦОНы", "ЦОН"));
        assert!(!has("цон", "ЦОН"));
    }
}
