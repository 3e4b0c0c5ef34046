//! Russian numbers in a sentence.

use super::super::capitals;
use super::super::pieces::{Number, Piece};
use super::super::telephone::{by_parts, service};
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

impl Reader<'_> {
    /// Says a figure of any kind.
    pub(super) fn figure(&mut self, at: usize) -> usize {
        let next = at + 1;
        match self.line.at(at).cloned() {
            Some(Piece::Number(number)) => self.number(at, &number),
            Some(Piece::Time(hours, minutes)) => {
                let until = match self.line.at(next + 1) {
                    Some(&Piece::Time(hours, minutes)) if self.line.is(next, '–') => {
                        Some((hours, minutes))
                    }
                    _ => None,
                };
                if let Some(until) = until {
                    let [from, until] = [(hours, minutes), until].map(|time| clock(time, Genitive));
                    self.say(&format!("с {from} до {until}"));
                    return next + 2;
                }
                let case = self.governed(at, hours);
                self.say(&clock((hours, minutes), case));
                next
            }
            Some(Piece::Date(day, month, year)) => self.date(at, (day, month, year)),
            Some(Piece::Fraction(share, parts)) => {
                let case = self.governed(at, share);
                self.say(&shares(share, parts, case));
                next
            }
            _ => next,
        }
    }

    fn number(&mut self, at: usize, number: &Number) -> usize {
        let next = at + 1;
        if self.line.is(next, '–') && self.line.number(next + 1).is_some() {
            return self.range(at, number);
        }
        if self.line.is(next, '-') {
            return self.hyphened(at, number);
        }
        let plain = number.fraction.is_none() && !number.grouped;
        let behind = self.line.next_word(next);
        let counts = behind.is_some_and(|word| {
            nouns::gender(word).is_some() || word.ends_with("ых") || word.ends_with("их")
        });
        if let Some(service) = service(&number.digits, Lang::Ru)
            .filter(|_| plain && (number.digits.len() > 3 || !counts))
        {
            self.say(&service);
            return next;
        }
        if self.is_number(self.line.before(at)) {
            self.said.push(',');
        }
        if let Some(second) = self.sides(next) {
            // «3х4»: the sides of a picture.
            let [first, second] = [number, &second].map(|n| amount(n, Nominative, Masculine));
            self.say(&format!("{first} на {second}"));
            return next + 2;
        }
        if let Some((day, (case, gender))) = number.integer().zip(self.order(at, next, number)) {
            self.held = Some((next, case));
            self.say(&ordinal(day, case, gender));
            return next;
        }
        self.amount(at, next, number)
    }

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
        self.held = Some((next, case));
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
        let before = self.line.before(at);
        if let Some(number) = before.and_then(|before| self.line.number(before)) {
            let case = self.held.map_or(Nominative, |(_, case)| case);
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

    fn sides(&self, next: usize) -> Option<Number> {
        let cross = match self.line.at(next)? {
            Piece::Word(word) => word == "х" || word == "x",
            Piece::Sign(sign) => *sign == '×',
            _ => false,
        };
        self.line.number(next + 1).filter(|_| cross).cloned()
    }

    /// «36-2», «74-90-00», «3-й», «18-летний», «88-V».
    fn hyphened(&mut self, at: usize, number: &Number) -> usize {
        let mut next = at + 1;
        let mut parts = vec![number.clone()];
        while let Some(part) = self
            .line
            .number(next + 1)
            .filter(|_| self.line.is(next, '-'))
        {
            parts.push(part.clone());
            next += 2;
        }
        let plain = |number: &Number| amount(number, Nominative, Masculine);
        match parts.as_slice() {
            [_] => {}
            [first, second] => {
                self.say(&format!("{} тире {}", plain(first), plain(second)));
                return next;
            }
            parts => {
                let parts = parts.iter().map(|part| by_parts(&part.digits, Lang::Ru));
                self.say(&parts.collect::<Vec<_>>().join(", "));
                return next;
            }
        }
        let Some(word) = self.line.word(next + 1).map(str::to_owned) else {
            self.say(&plain(number));
            return next + 1;
        };
        let whole = number.integer();
        if let Some(mark) = capitals::roman(&word) {
            self.say(&format!(
                "{} {}",
                plain(number),
                cardinal(mark, Nominative, Masculine)
            ));
            return next + 2;
        }
        match (whole, ending(&word)) {
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
