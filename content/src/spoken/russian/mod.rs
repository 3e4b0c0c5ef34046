//! Russian sentences for the ear.

mod abbreviations;
mod amounts;
mod context;
mod days;
mod figures;
mod nouns;
mod numerals;
mod ranges;
mod units;

use super::capitals;
use super::latin;
use super::pieces::{Line, Piece};
use crate::Lang;
use numerals::Case;

/// The line in words, with its signs of pause.
pub(super) fn words(line: &Line) -> String {
    let mut reader = Reader {
        line,
        said: String::new(),
        held: None,
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
    /// Where the last number ended, and in which case it stood.
    held: Option<(usize, Case)>,
}

impl Reader<'_> {
    /// Says the piece at a place, and says where the next one is.
    fn read(&mut self, at: usize) -> usize {
        match self.line.at(at) {
            Some(Piece::Word(word)) => self.word(at, word.clone()),
            Some(Piece::Ready(words)) => {
                let words = words.clone();
                self.compound(&words, at + 1)
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
        self.ease(words);
        self.said.push(' ');
        self.said.push_str(words);
        self.said.push(' ');
    }

    /// «С» before «сто» and «второго» is «со», «в» before «втором» is «во».
    fn ease(&mut self, words: &str) {
        let said = self.said.trim_end();
        let hard = words.starts_with("ст") || words.starts_with("втор");
        let easier = match said.split(' ').next_back() {
            Some("с" | "С") => hard,
            Some("в" | "В") => words.starts_with("втор"),
            _ => false,
        };
        if easier {
            self.said.truncate(said.len());
            self.said.push('о');
        }
    }

    /// Says words; a hyphen to the next word stays: «SIM-карта».
    fn compound(&mut self, words: &str, next: usize) -> usize {
        self.say(words);
        if self.line.is(next, '-') && self.line.word(next + 1).is_some() {
            self.said.pop();
            self.said.push('-');
            return next + 1;
        }
        next
    }

    fn is_number(&self, at: Option<usize>) -> bool {
        at.is_some_and(|at| self.line.number(at).is_some())
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
            return self.compound(&latin::name(&word, Lang::Ru), next);
        }
        if let Some(unit) = self.unit(at, &word) {
            self.say(&unit);
            let dot = self.line.is(next, '.')
                && self
                    .line
                    .next_word(next + 1)
                    .is_some_and(|word| word.starts_with(char::is_lowercase));
            return next + usize::from(dot);
        }
        if let Some((capitals, rest)) = capitals::headed(&word) {
            let known = abbreviations::word(capitals).map(str::to_owned);
            let words = known.unwrap_or_else(|| capitals::said(capitals, Lang::Ru));
            return self.compound(&format!("{words}{rest}"), next);
        }
        // Typed in small letters, as people search.
        if word == "мрп" || word == "мзп" {
            self.say(&capitals::said(&word.to_uppercase(), Lang::Ru));
            return next;
        }
        self.said.push_str(&capitals::calmed(&word));
        next
    }

    /// «и т. д.», «ст. 79»: a short word with its full stops.
    fn dotted(&self, at: usize) -> Option<(&'static str, usize)> {
        let counted = self.is_number(self.line.before(at));
        let mut letters = Vec::new();
        let mut index = at;
        let mut found = None;
        while let Some(word) = self
            .line
            .word(index)
            .filter(|_| self.line.is(index + 1, '.'))
        {
            letters.push(word);
            let numbered = self.is_number(Some(self.line.skip(index + 2)));
            if let Some(words) = abbreviations::dotted(&letters, numbered, counted) {
                found = Some((words, index + 1));
            }
            index = self.line.skip(index + 2);
        }
        let (words, stop) = found?;
        if words == "город" && self.line.next_word(stop + 1).is_none() {
            return None;
        }
        // At the sentence's end the full stop is its end too.
        let named = ["город", "улица", "статья", "пункт", "дом", "квартира"];
        let ends = self.line.at(self.line.skip(stop + 1)).is_none()
            || !named.contains(&words)
                && self
                    .line
                    .next_word(stop + 1)
                    .is_some_and(|word| word.starts_with(char::is_uppercase));
        Some((words, stop + usize::from(!ends)))
    }

    fn sign(&mut self, at: usize, sign: char) -> usize {
        let next = at + 1;
        let words = match sign {
            '№' => "номер",
            '§' => "параграф",
            '%' => "процентов",
            '₸' => "тенге",
            '$' => "долларов",
            '€' => "евро",
            '&' => "и",
            '+' => "плюс",
            '=' => "равно",
            '@' => "собака",
            '/' => self.stroke(at),
            other => {
                self.said.push(other);
                return next;
            }
        };
        self.say(words);
        next
    }

    /// «и/или» has its words already; elsewhere a stroke is «or».
    fn stroke(&self, at: usize) -> &'static str {
        let joins = |word: Option<&str>| {
            word.is_some_and(|word| ["и", "или", "либо"].contains(&word.to_lowercase().as_str()))
        };
        let before = at.checked_sub(1).and_then(|before| self.line.word(before));
        let behind = self.line.word(at + 1);
        if before.is_none() || behind.is_none() || joins(before) || joins(behind) {
            ""
        } else {
            "или"
        }
    }
}
