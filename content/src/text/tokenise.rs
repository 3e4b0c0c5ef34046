//! Tokenising: the words of a text, folded, with their places in it.

use std::ops::Range;

use super::normalise::{fold, is_mark, is_small_letter};

/// A word or a number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word as [`fold()`] leaves it.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
}

/// What a character is to the taking apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Mark,
    Other,
}

/// Takes a text apart: letters in a row are a word, digits in a row are a number, a hyphen parts both
/// (`1414-ке` is two). Numbers stay whole: `1,5`, `14.14`, and `164 350` with its spaces are one each.
///
/// ```
/// let words = |text| kenes_content::tokenise(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
/// assert_eq!(words("1,5 жасқа дейін"), ["1,5", "жаска", "дейин"]);
/// assert_eq!(words("ХҚКО-ға 164\u{a0}350 ₸"), ["хкко", "га", "164350"]);
/// ```
#[must_use]
pub fn tokenise(text: &str) -> Vec<Token> {
    let mut words: Vec<Token> = Vec::new();
    let mut begun: Option<(usize, Kind)> = None;
    for (at, c) in text.char_indices() {
        let kind = kind(c);
        match begun {
            Some((_, of)) if kind == of || kind == Kind::Mark => {}
            Some((start, of)) => {
                push(&mut words, text, start..at, of);
                begun = starts(kind).then_some((at, kind));
            }
            None => begun = starts(kind).then_some((at, kind)),
        }
    }
    if let Some((start, of)) = begun {
        push(&mut words, text, start..text.len(), of);
    }
    words
}

fn kind(c: char) -> Kind {
    match c {
        _ if is_small_letter(c) => Kind::Letter,
        _ if is_mark(c) => Kind::Mark,
        _ if c.is_ascii_digit() => Kind::Digit,
        _ if c.is_alphanumeric() => Kind::Letter,
        _ => Kind::Other,
    }
}

fn starts(kind: Kind) -> bool {
    matches!(kind, Kind::Letter | Kind::Digit)
}

fn push(words: &mut Vec<Token>, text: &str, at: Range<usize>, kind: Kind) {
    let folded = fold(&text[at.clone()]);
    if kind == Kind::Digit
        && let Some(last) = words.last_mut()
        && let Some(joint) = joint(
            &text[last.at.clone()],
            &text[last.at.end..at.start],
            &folded,
        )
    {
        last.folded.push_str(joint);
        last.folded.push_str(&folded);
        last.at.end = at.end;
        return;
    }
    if !folded.is_empty() {
        words.push(Token { folded, at });
    }
}

/// What joins a number to the digits before it, where it belongs to them.
fn joint(before: &str, between: &str, digits: &str) -> Option<&'static str> {
    let whole = before
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace());
    match between {
        "," | "." if whole && before.ends_with(|c: char| c.is_ascii_digit()) => Some(","),
        " " | "\u{a0}" | "\u{202f}" if whole && digits.len() == 3 => {
            let head = before.split(char::is_whitespace).next().unwrap_or_default();
            (1..=3).contains(&head.len()).then_some("")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::tokenise;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        tokenise(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn numbers_stay_whole() {
        assert_eq!(folded("10 сотық, 10сотых"), ["10", "сотык", "10", "сотых"]);
        assert_eq!(
            folded("1 000 000 и 1414 112"),
            ["1000000", "и", "1414", "112"]
        );
        assert_eq!(folded("ст. 79, 80. 5"), ["ст", "79", "80", "5"]);
        assert_eq!(folded("22:00-ден 0,1 %"), ["22", "00", "ден", "0,1"]);
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "«Жәр\u{ad}демақы»!";
        let found = tokenise(text);
        assert_eq!(&text[found[0].at.clone()], "Жәр\u{ad}демақы");
        assert_eq!(found[0].folded, "жардемакы");
    }

    proptest! {
        #[test]
        fn any_text_is_taken_apart(text in any::<String>()) {
            for word in tokenise(&text) {
                prop_assert!(text.get(word.at.clone()).is_some());
                prop_assert!(!word.folded.is_empty());
            }
        }

        #[test]
        fn folded_words_stay_words(text in any::<String>()) {
            for word in tokenise(&text) {
                let again: String = folded(&word.folded).concat();
                prop_assert_eq!(again.replace(',', ""), word.folded.replace(',', ""));
            }
        }
    }
}
