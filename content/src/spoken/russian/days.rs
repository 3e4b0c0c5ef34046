//! Days of a month and years: numbers of order that agree with the month, with «год», with what stands before.

use super::super::pieces::Number;
use super::Reader;
use super::nouns;
use super::numerals::Case::{self, Accusative, Dative, Genitive, Nominative, Prepositional};
use super::numerals::Gender::{self, Masculine, Neuter};
use super::numerals::ordinal;
use crate::months::RUSSIAN;

const CONNECTORS: [&str; 3] = ["и", "или", "либо"];

pub(super) fn is_month(word: &str) -> bool {
    RUSSIAN.contains(&word.to_lowercase().as_str())
}

impl Reader<'_> {
    /// A number that says which one: a day, a year, a form at school. Nothing if it counts.
    pub(super) fn order(&self, at: usize, next: usize, number: &Number) -> Option<(Case, Gender)> {
        if number.is_day() {
            let head = self.line.head(next, &CONNECTORS, Number::is_day);
            let word = self.line.next_word(head);
            if word.is_some_and(is_month) {
                return Some((self.day_case(at), Neuter));
            }
            if word.is_some_and(|word| word == "числа") {
                return Some((Genitive, Neuter));
            }
            if let Some(class) = word.filter(|word| word.starts_with("класс")) {
                return nouns::ordered(class).map(|(gender, case)| (case, gender));
            }
        }
        if !number.is_year() {
            return None;
        }
        let head = self.line.head(next, &CONNECTORS, Number::is_year);
        let shown = self.line.next_word(head).and_then(nouns::year);
        let before = self.line.word_before(at);
        let to = before
            .as_deref()
            .is_some_and(|word| word == "к" || word == "по");
        match shown {
            Some(Prepositional) if to => Some((Dative, Masculine)),
            Some(case) => Some((case, Masculine)),
            None => self.bare_year(at, next).map(|case| (case, Masculine)),
        }
    }

    /// A year without «год»: behind a month, or where a date was asked for.
    fn bare_year(&self, at: usize, next: usize) -> Option<Case> {
        if self.noun(next).and_then(nouns::gender).is_some() {
            return None;
        }
        let before = self.line.word_before(at)?;
        let month = RUSSIAN.iter().any(|month| {
            month
                .strip_suffix(['а', 'я'])
                .and_then(|stem| before.strip_prefix(stem))
                .is_some_and(|ending| ["", "ь", "я", "е", "а", "й"].contains(&ending))
        });
        month.then_some(Genitive)
    }

    /// «27 ноября» is «двадцать седьмого», but «на 1 января» is «на первое», «к 1 марта» is «к первому».
    fn day_case(&self, at: usize) -> Case {
        match self.line.word_before(at).as_deref() {
            Some("на" | "по" | "за") => Accusative,
            Some("к" | "ко") => Dative,
            _ => Genitive,
        }
    }

    /// «27.11.2026».
    pub(super) fn written_date(
        &mut self,
        at: usize,
        (day, month, year): (u64, usize, u64),
    ) -> usize {
        let case = match self.line.word_before(at).as_deref() {
            Some("к" | "ко") => Dative,
            Some("на" | "по" | "за") | None => Nominative,
            Some(_) => Genitive,
        };
        let month = RUSSIAN.get(month - 1).copied().unwrap_or_default();
        let (day, year) = (
            ordinal(day, case, Neuter),
            ordinal(year, Genitive, Masculine),
        );
        self.say(&format!("{day} {month} {year} года"));
        // «27.11.2026 г.», «27.11.2026 года»: the word is said already.
        let next = at + 1;
        let behind = self.line.skip(next) + 1;
        match self.line.next_word(next) {
            Some("года") => behind,
            Some("г") => behind + usize::from(self.line.is(behind, '.')),
            _ => next,
        }
    }
}
