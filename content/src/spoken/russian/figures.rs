//! Russian numbers in a sentence.

use super::super::capitals;
use super::super::pieces::Number;
use super::super::reader::Figures;
use super::super::telephone::{in_groups, service};
use super::Reader;
use super::amounts::{amount, clock, shares};
use super::nouns;
use super::numerals::Case::{
    self, Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional,
};
use super::numerals::Gender::{self, Feminine, Masculine, Neuter, Plural};
use super::numerals::{cardinal, joined, ordinal};
use super::units::{self, Count};
use crate::Lang;

/// Endings that are written behind a figure: of numbers of order, and of counts.
fn ending(written: &str) -> Option<(Gender, Case)> {
    Some(match written {
        "й" | "ый" | "ий" | "ой" => (Masculine, Nominative),
        "го" | "ого" | "его" => (Masculine, Genitive),
        "му" | "ому" | "ему" => (Masculine, Dative),
        "м" | "ом" | "ем" => (Masculine, Prepositional),
        "ым" | "им" => (Masculine, Instrumental),
        "я" | "ая" | "ья" => (Feminine, Nominative),
        "ю" | "ую" | "ью" => (Feminine, Accusative),
        "е" | "ое" | "ье" => (Neuter, Nominative),
        "ые" | "ьи" => (Plural, Nominative),
        "х" | "ых" | "их" | "ьих" => (Plural, Genitive),
        "ми" | "ыми" => (Plural, Instrumental),
        _ => return None,
    })
}

impl Figures for Reader<'_> {
    fn number(&mut self, at: usize, number: &Number) -> usize {
        let next = at + 1;
        if let Some(last) = self.line.number_behind(next, '–') {
            return self.range(at, number, last);
        }
        if self.line.is(next, '-') {
            return self.hyphened(at, number);
        }
        let counts = self.line.next_word(next).is_some_and(|word| {
            nouns::gender(word).is_some() || word.ends_with("ых") || word.ends_with("их")
        });
        let service = service(number, Lang::Ru);
        if let Some(service) = service.filter(|_| number.digits.len() > 3 || !counts) {
            self.say(&service);
            return next;
        }
        if self.line.number_before(at).is_some() {
            self.said.push(',');
        }
        if let Some(second) = self.line.second_side(next) {
            let [first, second] = [number, second].map(|n| amount(n, Nominative, Masculine));
            self.say(&format!("{first} на {second}"));
            return next + 2;
        }
        if let Some((day, (case, gender))) = number.integer().zip(self.order(at, next, number)) {
            self.own.held = Some((next, case));
            self.say(&ordinal(day, case, gender));
            return next;
        }
        self.amount(at, next, number)
    }

    fn time(&mut self, at: usize, time: (u64, u64)) -> usize {
        let case = self.governed(at, time.0);
        self.say(&clock(time, case));
        at + 1
    }

    fn times(from: (u64, u64), until: (u64, u64)) -> String {
        let [from, until] = [from, until].map(|time| clock(time, Genitive));
        format!("с {from} до {until}")
    }

    fn date(&mut self, at: usize, date: (u64, usize, u64)) -> usize {
        self.written_date(at, date)
    }

    fn fraction(&mut self, at: usize, (share, parts): (u64, u64)) -> usize {
        let case = self.governed(at, share);
        self.say(&shares(share, parts, case));
        at + 1
    }

    fn roman(&mut self, at: usize, number: u64) -> usize {
        let next = at + 1;
        let (gender, case) = self.ordered_noun(at);
        let nth = |number| ordinal(number, case, gender);
        let last = self.line.word_behind(next, '–').and_then(capitals::roman);
        if let Some(last) = last {
            self.both(&nth(number), &nth(last));
            return next + 2;
        }
        self.say(&nth(number));
        next
    }
}

impl Reader<'_> {
    /// Says a number that counts, with its unit.
    fn amount(&mut self, at: usize, next: usize, number: &Number) -> usize {
        let whole = number.whole().unwrap_or_default();
        let (mut case, mut gender) = self.agreement(whole, at, next);
        let unit = self.line.skip(next);
        let sheets = self.line.word(unit) == Some("л");
        if sheets && self.line.word_before(at).as_deref() == Some("на") {
            case = Prepositional;
        }
        if number.fraction.is_some() {
            // «1,5 года»: behind a fraction the noun shows no case.
            case = self.governed(at, 5);
            gender = self.noun(next).and_then(nouns::gender).unwrap_or(gender);
        }
        self.own.held = Some((next, case));
        self.say(&amount(number, case, gender));
        if self.line.is(unit, '%') {
            self.say(&units::form("процент", count(number), case));
            return unit + 1;
        }
        next
    }

    /// A unit that is written short, in the case of its number. One letter is a unit behind a number alone.
    pub(super) fn unit(&self, at: usize, word: &str) -> Option<String> {
        let name = units::name(word)?;
        if let Some(number) = self.line.number_before(at) {
            let case = self.own.held.map_or(Nominative, |(_, case)| case);
            return Some(units::form(name, count(number), case));
        }
        // «2 500 кубических см», «кубический см».
        let many = self
            .line
            .word_before(at)
            .is_some_and(|adjective| adjective.ends_with("их") || adjective.ends_with("ых"));
        let count = if many { Count::Many } else { Count::One };
        (word.chars().count() > 1).then(|| units::form(name, count, Nominative))
    }

    /// «36-2», «74-90-00», «3-й», «18-летний», «88-V».
    fn hyphened(&mut self, at: usize, number: &Number) -> usize {
        let plain = |number: &Number| amount(number, Nominative, Masculine);
        let (parts, next) = self.line.joined(at);
        match parts.as_slice() {
            [first, second] => {
                self.say(&format!("{} тире {}", plain(first), plain(second)));
                return next;
            }
            [_, _, _, ..] => {
                let digits = parts.iter().map(|part| &part.digits);
                self.say(&in_groups(digits, Lang::Ru));
                return next;
            }
            _ => {}
        }
        let Some(word) = self.line.word(next + 1) else {
            self.say(&plain(number));
            return next + 1;
        };
        let whole = number.integer();
        if let Some(mark) = capitals::roman(word) {
            let mark = cardinal(mark, Nominative, Masculine);
            self.say(&format!("{} {mark}", plain(number)));
            return next + 2;
        }
        match (whole, ending(word)) {
            // «2-х», «5-ти»: a count, not an order.
            (Some(count @ 2..=4), Some((Plural, case))) => {
                self.say(&cardinal(count, case, Masculine));
            }
            (Some(nth), Some((gender, case))) => self.say(&ordinal(nth, case, gender)),
            (Some(count), None) if word == "ти" || word == "и" => {
                self.say(&cardinal(count, Genitive, Masculine));
            }
            (Some(count), None) if word.chars().all(char::is_lowercase) && !word.is_ascii() => {
                self.say(&format!("{}{word}", joined(count)));
            }
            _ => {
                self.say(&plain(number));
                return next + 1;
            }
        }
        next + 2
    }
}

/// Of how many the unit is.
pub(super) fn count(number: &Number) -> Count {
    match number.integer() {
        Some(whole) => units::count(whole),
        None => Count::Part,
    }
}
