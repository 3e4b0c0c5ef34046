//! Kazakh sentences for the ear.

mod abbreviations;
mod figures;
mod ranges;
mod suffix;

use super::capitals;
use super::latin;
use super::pieces::{Line, Piece};
use crate::Lang;
use abbreviations::Said;

/// The line in words, with its signs of pause.
pub(super) fn words(line: &Line) -> String {
    let mut reader = Reader {
        line,
        said: String::new(),
    };
    let mut at = 0;
    while line.at(at).is_some() {
        at = reader.read(at);
    }
    reader.said
}

struct Reader<'a> {
    line: &'a Line,
    said: String,
}

impl Reader<'_> {
    /// Says the piece at a place, and says where the next one is.
    fn read(&mut self, at: usize) -> usize {
        match self.line.at(at) {
            Some(Piece::Word(word)) => self.word(at, word.clone()),
            Some(Piece::Ready(words)) => {
                let words = words.clone();
                self.ended(&words, false, at + 1)
            }
            Some(Piece::Space) | None => {
                self.said.push(' ');
                at + 1
            }
            Some(Piece::Sign(sign)) => {
                let sign = *sign;
                self.sign(at, sign)
            }
            Some(_) => self.figure(at),
        }
    }

    fn say(&mut self, words: &str) {
        self.said.push(' ');
        self.said.push_str(words);
        self.said.push(' ');
    }

    /// Says words, and an ending that is written behind a hyphen at `next`.
    fn ended(&mut self, words: &str, possessive: bool, next: usize) -> usize {
        let ending = self.ending(next);
        let joined = ending.and_then(|ending| suffix::attach(words, possessive, ending));
        match joined {
            Some(joined) => {
                self.say(&joined);
                next + 2
            }
            None => {
                self.say(words);
                // A hyphen to a word of its own: «SMS-код».
                if self.line.is(next, '-') && self.line.word(next + 1).is_some() {
                    self.said.pop();
                    self.said.push('-');
                    return next + 1;
                }
                next
            }
        }
    }

    /// The ending behind a hyphen, if there is one.
    fn ending(&self, next: usize) -> Option<&str> {
        let word = self.line.word(next + 1)?;
        (self.line.is(next, '-') && suffix::is_suffix(word)).then_some(word)
    }

    fn word(&mut self, at: usize, word: String) -> usize {
        let next = at + 1;
        if let Some((words, next)) = self.dotted(at) {
            self.say(words);
            return next;
        }
        if let Some(number) = capitals::roman(&word) {
            return self.roman(at, number);
        }
        if word.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return self.ended(&latin::name(&word, Lang::Kk), false, next);
        }
        let counted = self
            .line
            .before(at)
            .is_some_and(|before| self.line.number(before).is_some());
        if let Some(words) = abbreviations::short_word(&word, counted) {
            let next = next + usize::from(self.abbreviating(next));
            return self.ended(words, false, next);
        }
        if let Some((capitals, rest)) = capitals::headed(&word) {
            return self.capitals(capitals, rest, next);
        }
        self.said.push_str(&capitals::calmed(&word));
        next
    }

    /// A full stop that belongs to a short word: the sentence goes on.
    fn abbreviating(&self, at: usize) -> bool {
        self.line.is(at, '.')
            && self
                .line
                .next_word(at + 1)
                .is_some_and(|word| word.starts_with(char::is_lowercase))
    }

    /// «т. б.», «3 ж.»: a short word with its full stops.
    fn dotted(&self, at: usize) -> Option<(&'static str, usize)> {
        let numbered = self
            .line
            .before(at)
            .is_some_and(|before| self.line.number(before).is_some());
        let mut letters = Vec::new();
        let mut index = at;
        let mut found = None;
        while let Some(word) = self
            .line
            .word(index)
            .filter(|_| self.line.is(index + 1, '.'))
        {
            letters.push(word);
            if let Some(words) = abbreviations::dotted(&letters, numbered) {
                found = Some((words, index + 1));
            }
            index = self.line.skip(index + 2);
        }
        let (words, stop) = found?;
        // At the sentence's end the full stop is its end too.
        let ends = self.line.at(self.line.skip(stop + 1)).is_none()
            || self
                .line
                .next_word(stop + 1)
                .is_some_and(|word| word.starts_with(char::is_uppercase));
        Some((words, stop + usize::from(!ends)))
    }

    fn capitals(&mut self, capitals: &str, rest: &str, next: usize) -> usize {
        let Some(known) = abbreviations::said(capitals) else {
            let words = capitals::said(capitals, Lang::Kk);
            return self.ended(&format!("{words}{rest}"), false, next);
        };
        if let Some(end) = self.explained(&known, next) {
            self.said.truncate(end);
            return next + 1;
        }
        // «АҚШ доллары»: the country's name would need an ending that is not written.
        if capitals == "АҚШ"
            && self
                .line
                .next_word(next)
                .is_some_and(|word| word.starts_with("доллар"))
        {
            self.say("америка");
            return next;
        }
        if let Some(ending) = self.ending(next) {
            let more = ["лар", "лер", "дар", "дер", "тар", "тер"];
            let behind = more.iter().find_map(|plural| ending.strip_prefix(plural));
            if let Some((several, behind)) = abbreviations::several(capitals).zip(behind) {
                let words = suffix::attach(several, true, behind);
                self.say(&words.unwrap_or_else(|| several.to_owned()));
                return next + 2;
            }
        }
        self.ended(known.words, known.possessive, next)
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

    fn sign(&mut self, at: usize, sign: char) -> usize {
        let next = at + 1;
        let words = match sign {
            '№' => return self.titled(at),
            '§' => "параграф",
            '%' => return self.ended("пайыз", false, next),
            '₸' => return self.ended("теңге", false, next),
            '&' => "және",
            '+' => "плюс",
            '=' => "тең",
            '@' => "ит белгісі",
            '$' => return self.ended("доллар", false, next),
            '€' => return self.ended("еуро", false, next),
            '/' => self.stroke(at),
            '-' if self.line.at(at + 1) == Some(&Piece::Space)
                || self.line.number(at + 1).is_some() =>
            {
                " "
            }
            other => {
                self.said.push(other);
                return next;
            }
        };
        self.say(words);
        next
    }

    /// «және/немесе» has its word already; elsewhere a stroke is «or».
    fn stroke(&self, at: usize) -> &'static str {
        let joins = |word: Option<&str>| {
            word.is_some_and(|word| {
                ["және", "немесе", "не"].contains(&word.to_lowercase().as_str())
            })
        };
        let words = at > 0 && self.line.word(at - 1).is_some() && self.line.word(at + 1).is_some();
        let joined = joins(self.line.word(at + 1)) || at > 0 && joins(self.line.word(at - 1));
        if words && !joined { "немесе" } else { "" }
    }
}
