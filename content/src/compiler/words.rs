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
        let ends_sentence =
            |between: &str| between.contains(['.', '!', '?', ';']) || between.contains(QUOTED);
        words_fit
            && !row
                .windows(2)
                .any(|pair| ends_sentence(&self.raw[pair[0].at.end..pair[1].at.start]))
    }
}

/// Stands for what was quoted.
pub(crate) const QUOTED: &str = "«»";

/// A sentence taken apart into words and signs.
#[derive(Debug)]
pub(crate) struct Sentence {
    pub(crate) tokens: Vec<Token>,
}

/// A word, or a sign between words.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) at: Range<usize>,
    pub(crate) written: String,
    /// As [`plain`] makes it.
    pub(crate) plain: String,
    /// The sign, where it is none of the words.
    pub(crate) sign: Option<char>,
}

impl Token {
    fn new(text: &str, at: Range<usize>, sign: Option<char>) -> Token {
        let written = &text[at.clone()];
        Token {
            written: written.to_owned(),
            plain: plain(written),
            at,
            sign,
        }
    }

    /// Whether it is a number in digits.
    pub(crate) fn is_number(&self) -> bool {
        self.sign.is_none() && self.written.bytes().all(|b| b.is_ascii_digit())
    }
}

impl Sentence {
    /// Takes a sentence apart. Hyphens part words, as in [`Text`], and the point at the end is left out.
    pub(crate) fn of(text: &str) -> Sentence {
        let mut tokens = Vec::new();
        let mut after = 0;
        for at in ranges(text) {
            tokens.extend(signs(text, after..at.start));
            after = at.end;
            tokens.push(Token::new(text, at, None));
        }
        tokens.extend(signs(text, after..text.len()));
        Sentence { tokens }
    }
}

fn signs(text: &str, between: Range<usize>) -> impl Iterator<Item = Token> {
    let found = text[between.clone()].char_indices();
    found
        .filter(|(_, c)| matches!(c, ',' | ':' | ';' | '–' | '—' | '(' | ')' | '«' | '»'))
        .map(move |(at, c)| {
            let at = between.start + at;
            let sign = if c == '—' { '–' } else { c };
            Token::new(text, at..at + c.len_utf8(), Some(sign))
        })
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

/// A word in small letters, without ё.
pub(crate) fn plain(word: &str) -> String {
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
