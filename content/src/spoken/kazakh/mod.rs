//! Kazakh sentences for the ear.

mod abbreviations;
mod figures;
mod ranges;
mod suffix;

use super::capitals;
use super::pieces::Piece;
use super::reader::{self, Words};
use crate::Lang;
use abbreviations::Said;

/// The language, which has nothing to remember.
#[derive(Default)]
pub(super) struct Kazakh;

pub(super) type Reader<'a> = reader::Reader<'a, Kazakh>;

impl Words for Reader<'_> {
    const LANG: Lang = Lang::Kk;
    const JOINTS: [&'static str; 3] = ["немесе", "не", "және"];
    const TITLES: &'static [&'static str] = &[];

    fn in_full(letters: &[&str], counted: bool, _: Option<&Piece>) -> Option<&'static str> {
        abbreviations::dotted(letters, counted)
    }

    fn short(&mut self, at: usize, word: &str) -> Option<usize> {
        let counted = self.line.number_before(at).is_some();
        let words = abbreviations::short_word(word, counted)?;
        Some(self.ended(words, self.line.past_stop(at + 1)))
    }

    fn capitals(&mut self, capitals: &str, rest: &str, next: usize) -> usize {
        let Some(known) = abbreviations::said(capitals) else {
            let words = capitals::said(capitals, Lang::Kk);
            return self.ended(&format!("{words}{rest}"), next);
        };
        if let Some(end) = self.explained(&known, next) {
            self.said.truncate(end);
            return next + 1;
        }
        // «АҚШ доллары»: the country's name would need an ending that is not written.
        let word = self.line.next_word(next);
        if capitals == "АҚШ" && word.is_some_and(|word| word.starts_with("доллар")) {
            self.say("америка");
            return next;
        }
        if let Some(ending) = self.ending(next) {
            let more = ["лар", "лер", "дар", "дер", "тар", "тер"];
            let behind = more.iter().find_map(|plural| ending.strip_prefix(plural));
            if let Some((several, behind)) = abbreviations::several(capitals).zip(behind) {
                let words = suffix::attach(several, true, behind);
                self.say(words.as_deref().unwrap_or(several));
                return next + 2;
            }
        }
        self.attached(known.words, known.possessive, next)
    }

    fn sign(&mut self, at: usize, sign: char) -> Option<usize> {
        let next = at + 1;
        let words = match sign {
            '№' => return Some(self.titled(at)),
            '%' => return Some(self.ended("пайыз", next)),
            '₸' => return Some(self.ended("теңге", next)),
            '$' => return Some(self.ended("доллар", next)),
            '€' => return Some(self.ended("еуро", next)),
            '§' => "параграф",
            '&' => "және",
            '+' => "плюс",
            '=' => "тең",
            '@' => "ит белгісі",
            '-' if matches!(self.line.at(next), Some(Piece::Space | Piece::Number(_))) => " ",
            _ => return None,
        };
        self.say(words);
        Some(next)
    }

    fn ended(&mut self, words: &str, next: usize) -> usize {
        self.attached(words, false, next)
    }
}

impl<'a> Reader<'a> {
    /// Says words, and an ending that is written behind a hyphen at `next`.
    fn attached(&mut self, words: &str, possessive: bool, next: usize) -> usize {
        let ending = self.ending(next);
        match ending.and_then(|ending| suffix::attach(words, possessive, ending)) {
            Some(joined) => {
                self.say(&joined);
                next + 2
            }
            None => self.compound(words, next),
        }
    }

    /// The ending behind a hyphen, if there is one.
    fn ending(&self, next: usize) -> Option<&'a str> {
        let word = self.line.word_behind(next, '-');
        word.filter(|word| suffix::is_suffix(word))
    }

    /// A word of its own behind a hyphen.
    fn joined_word(&self, next: usize) -> Option<&'a str> {
        let word = self.line.word_behind(next, '-');
        word.filter(|word| !suffix::is_suffix(word))
    }

    /// «…орталығы (ХҚКО)»: the brackets say again what was just said in full. Where the name ended before them.
    fn explained(&self, known: &Said, next: usize) -> Option<usize> {
        if !known.full || !self.line.is(next, ')') {
            return None;
        }
        let name = self.said.trim_end().strip_suffix('(')?.trim_end();
        let stem = |word: &str| word.chars().take(4).collect::<String>().to_lowercase();
        let last = |words: &str| words.split([' ', '-']).next_back().map(stem);
        (last(name) == last(known.words)).then_some(name.len())
    }
}
