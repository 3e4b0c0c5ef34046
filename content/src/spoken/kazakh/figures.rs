//! Kazakh numbers: amounts, years, days, articles.

use super::super::capitals;
use super::super::pieces::{Number, Piece};
use super::super::telephone::{by_parts, counted, service};
use super::{Reader, suffix};
use crate::Lang;
use crate::months::KAZAKH;

/// Between numbers that are counted together: «22 және 75-баптары».
const CONNECTORS: [&str; 6] = ["және", "мен", "бен", "пен", "не", "немесе"];

pub(super) fn is_year(number: &Number) -> bool {
    !number.grouped
        && number
            .integer()
            .is_some_and(|year| (1800..=2200).contains(&year))
}

/// The month that a word names, in whatever case.
pub(super) fn month(word: &str) -> Option<&'static [&'static str; 4]> {
    let word = word.to_lowercase();
    KAZAKH.iter().find(|[name, ..]| {
        word.strip_prefix(name)
            .is_some_and(|ending| ending.is_empty() || suffix::is_suffix(ending))
    })
}

/// A number as it is counted, with its fraction: «он», «бір жарым», «нөл бүтін жүзден жиырма бес».
pub(super) fn cardinal(number: &Number) -> String {
    let Some(whole) = number.whole() else {
        let mut words = by_parts(&number.digits, Lang::Kk);
        if let Some(fraction) = &number.fraction {
            words = format!("{words} {}", by_parts(fraction, Lang::Kk));
        }
        return words;
    };
    let words = counted(whole, Lang::Kk);
    let Some(fraction) = number.fraction.as_deref() else {
        return words;
    };
    // «0,50» is «0,5».
    let fraction = match fraction.trim_end_matches('0') {
        "" => fraction,
        shorter => shorter,
    };
    let parts = match fraction.len() {
        1 => "оннан",
        2 => "жүзден",
        3 => "мыңнан",
        _ => "",
    };
    match (whole, fraction) {
        (0, "5") => "жарты".to_owned(),
        (_, "5") => format!("{words} жарым"),
        (_, fraction) if parts.is_empty() || fraction.bytes().all(|byte| byte == b'0') => {
            format!("{words} {}", by_parts(fraction, Lang::Kk))
        }
        (_, fraction) => {
            let share = counted(fraction.parse().unwrap_or_default(), Lang::Kk);
            format!("{words} бүтін {parts} {share}")
        }
    }
}

/// Hours and minutes: «жеті нөл бес», «жиырма екі нөл нөл».
pub(super) fn clock(hours: u64, minutes: u64) -> String {
    let hours = counted(hours, Lang::Kk);
    format!("{hours} {}", by_parts(&format!("{minutes:02}"), Lang::Kk))
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
                        Some(clock(hours, minutes))
                    }
                    _ => None,
                };
                let from = clock(hours, minutes);
                let Some(until) = until else {
                    return self.ended(&from, false, next);
                };
                let (from, until) = suffix::from_until(&from, &until);
                self.say(&format!("{from} {until} дейін"));
                next + 2
            }
            Some(Piece::Date(day, month, year)) => {
                let named = usize::try_from(month - 1)
                    .ok()
                    .and_then(|place| KAZAKH.get(place));
                let month = named.map_or("", |[name, ..]| name);
                let [year, day] =
                    [year, day].map(|number| suffix::ordinal(&counted(number, Lang::Kk)));
                self.ended(&format!("{year} жылғы {day} {month}"), false, next)
            }
            Some(Piece::Fraction(share, parts)) => {
                let (parts, _) = suffix::from_until(&counted(parts, Lang::Kk), "");
                let share = counted(share, Lang::Kk);
                self.ended(&format!("{parts} {share}"), false, next)
            }
            _ => next,
        }
    }

    fn number(&mut self, at: usize, number: &Number) -> usize {
        let mut next = at + 1;
        if self.line.is(next, '–') && self.line.number(next + 1).is_some() {
            return self.range(at, number);
        }
        let plain = number.fraction.is_none() && !number.grouped;
        let mut words = cardinal(number);
        if let Some(service) = service(&number.digits, Lang::Kk).filter(|_| plain) {
            words = service;
        }
        let mut parts = vec![number.digits.clone()];
        let mut last = number.clone();
        while let Some(part) = self
            .line
            .number(next + 1)
            .filter(|_| self.line.is(next, '-'))
        {
            parts.push(part.digits.clone());
            last = part.clone();
            next += 2;
        }
        match parts.len() {
            1 => {}
            // «36-2-бап»: an article that was put in later.
            2 => words = format!("{words} тире {}", cardinal(&last)),
            // «74-90-00»: a telephone of a town.
            _ => {
                let parts = parts.iter().map(|part| by_parts(part, Lang::Kk));
                words = parts.collect::<Vec<_>>().join(", ");
            }
        }
        if let Some(second) = self.sides(next) {
            // «3х4»: the sides of a picture.
            self.say(&format!(
                "{} {}",
                suffix::from_until("", &words).1,
                cardinal(&second)
            ));
            return next + 2;
        }
        if self.named(next) {
            self.say(&suffix::ordinal(&words));
            return next + 1;
        }
        if self.line.is(next, '-')
            && self.line.word(next + 1).is_some()
            && self.ending(next).is_none()
        {
            // «88-V», «562-НҚ»: the mark of a law behind its number.
            self.say(&words);
            let roman = self.line.word(next + 1).and_then(capitals::roman);
            if let Some(mark) = roman {
                self.say(&counted(mark, Lang::Kk));
                return next + 2;
            }
            return next + 1;
        }
        if self.counts_order(at + 1, next, number) {
            self.say(&suffix::ordinal(&words));
            return next;
        }
        self.ended(&words, false, next)
    }

    /// A noun behind a hyphen: «3-бап».
    pub(super) fn named(&self, next: usize) -> bool {
        self.line.is(next, '-')
            && self.ending(next).is_none()
            && self.line.word(next + 1).is_some_and(|word| {
                word.chars().all(char::is_lowercase) && !word.is_ascii() && word.chars().count() > 1
            })
    }

    /// «№ 663 қаулы» is «663 нөмірлі қаулы»; where no word follows, the number comes last.
    pub(super) fn titled(&mut self, at: usize) -> usize {
        let first = self.line.skip(at + 1);
        let Some(number) = self.line.number(first) else {
            self.say("нөмірі");
            return at + 1;
        };
        let mut words = cardinal(number);
        let mut next = first + 1;
        let mark = self.line.word(next + 1).filter(|_| self.line.is(next, '-'));
        if let Some(mark) = mark.filter(|mark| mark.chars().all(char::is_uppercase)) {
            let mark = match capitals::roman(mark) {
                Some(mark) => counted(mark, Lang::Kk),
                None => capitals::said(mark, Lang::Kk),
            };
            words = format!("{words} {mark}");
            next += 2;
        }
        if self.line.at(next) == Some(&Piece::Space) && self.line.word(next + 1).is_some() {
            self.say(&format!("{words} нөмірлі"));
            return next;
        }
        self.say(&format!("нөмірі {words}"));
        next
    }

    fn sides(&self, next: usize) -> Option<Number> {
        let cross = match self.line.at(next)? {
            Piece::Word(word) => word == "х" || word == "x",
            Piece::Sign(sign) => *sign == '×',
            _ => false,
        };
        self.line.number(next + 1).filter(|_| cross).cloned()
    }

    /// Is the number one of a row: a day of a month, a year, a form at school, one of several articles?
    fn counts_order(&self, first: usize, next: usize, number: &Number) -> bool {
        let day = |number: &Number| number.integer().is_some_and(|day| (1..=31).contains(&day));
        let (all, years, days) = (
            self.line.head(next, &CONNECTORS, |_| true),
            self.line.head(next, &CONNECTORS, is_year),
            self.line.head(next, &CONNECTORS, day),
        );
        if all > first && self.named(all) {
            return true;
        }
        let word = |head| self.line.next_word(head);
        is_year(number) && word(years).is_some_and(is_of_year)
            || day(number) && word(days).is_some_and(|word| month(word).is_some())
            || day(number) && word(days).is_some_and(|word| word.starts_with("сынып"))
    }
}

/// «жыл», «жылғы», «жылдары», but not «жылқы», a horse.
pub(super) fn is_of_year(word: &str) -> bool {
    word.to_lowercase()
        .strip_prefix("жыл")
        .is_some_and(|ending| ending.is_empty() || ending == "ғы" || suffix::is_suffix(ending))
}
