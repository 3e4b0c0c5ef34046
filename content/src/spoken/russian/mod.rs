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
use super::pieces::Piece;
use super::reader::{self, Words};
use crate::Lang;
use numerals::Case;

/// The language, and what it remembers on the way.
#[derive(Default)]
pub(super) struct Russian {
    /// Where the last number ended, and in which case it stood.
    held: Option<(usize, Case)>,
}

pub(super) type Reader<'a> = reader::Reader<'a, Russian>;

impl Words for Reader<'_> {
    const LANG: Lang = Lang::Ru;
    const JOINTS: [&'static str; 3] = ["или", "либо", "и"];
    const TITLES: &'static [&'static str] =
        &["город", "улица", "статья", "пункт", "дом", "квартира"];

    fn in_full(letters: &[&str], counted: bool, behind: Option<&Piece>) -> Option<&'static str> {
        abbreviations::dotted(letters, counted, behind)
    }

    fn short(&mut self, at: usize, word: &str) -> Option<usize> {
        // Typed in small letters, as people search.
        if word == "мрп" || word == "мзп" {
            self.say(&capitals::said(&word.to_uppercase(), Lang::Ru));
            return Some(at + 1);
        }
        let unit = self.unit(at, word)?;
        self.say(&unit);
        Some(self.line.past_stop(at + 1))
    }

    fn capitals(&mut self, capitals: &str, rest: &str, next: usize) -> usize {
        let known = abbreviations::word(capitals).map(str::to_owned);
        let words = known.unwrap_or_else(|| capitals::said(capitals, Lang::Ru));
        self.ended(&format!("{words}{rest}"), next)
    }

    fn sign(&mut self, at: usize, sign: char) -> Option<usize> {
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
            _ => return None,
        };
        self.say(words);
        Some(at + 1)
    }

    fn ended(&mut self, words: &str, next: usize) -> usize {
        self.compound(words, next)
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
}
