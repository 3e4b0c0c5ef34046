//! Kazakh numbers: amounts, years, days, articles.

use super::super::capitals;
use super::super::pieces::{Number, Piece};
use super::super::reader::{Figures, Words};
use super::super::telephone::{as_code, by_parts, counted, in_groups, service};
use super::{Reader, suffix};
use crate::Lang;
use crate::months::KAZAKH;

/// Between numbers that are counted together: «22 және 75-баптары».
const CONNECTORS: [&str; 6] = ["және", "мен", "бен", "пен", "не", "немесе"];

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
        return as_code(number, Lang::Kk);
    };
    let words = counted(whole, Lang::Kk);
    let Some(fraction) = number.decimals() else {
        return words;
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
fn clock((hours, minutes): (u64, u64)) -> String {
    let hours = counted(hours, Lang::Kk);
    format!("{hours} {}", by_parts(&format!("{minutes:02}"), Lang::Kk))
}

/// A number of a row: «он алтыншы».
pub(super) fn nth(number: u64) -> String {
    suffix::ordinal(&counted(number, Lang::Kk))
}

impl Figures for Reader<'_> {
    fn number(&mut self, at: usize, number: &Number) -> usize {
        if let Some(last) = self.line.number_behind(at + 1, '–') {
            return self.range(at, number, last);
        }
        let words = service(number, Lang::Kk).unwrap_or_else(|| cardinal(number));
        let (parts, next) = self.line.joined(at);
        let words = match parts.as_slice() {
            // «36-2-бап»: an article that was put in later.
            [_, last] => format!("{words} тире {}", cardinal(last)),
            // «74-90-00»: a telephone of a town.
            [_, _, _, ..] => in_groups(parts.iter().map(|part| &part.digits), Lang::Kk),
            _ => words,
        };
        if let Some(second) = self.line.second_side(next) {
            let (_, first) = suffix::from_until("", &words);
            self.say(&format!("{first} {}", cardinal(second)));
            return next + 2;
        }
        if self.named(next) {
            self.say(&suffix::ordinal(&words));
            return next + 1;
        }
        if let Some(mark) = self.joined_word(next) {
            // «88-V», «562-НҚ»: the mark of a law behind its number.
            self.say(&words);
            let Some(mark) = capitals::roman(mark) else {
                return next + 1;
            };
            self.say(&counted(mark, Lang::Kk));
            return next + 2;
        }
        if self.counts_order(at + 1, next, number) {
            self.say(&suffix::ordinal(&words));
            return next;
        }
        self.ended(&words, next)
    }

    fn time(&mut self, at: usize, time: (u64, u64)) -> usize {
        self.ended(&clock(time), at + 1)
    }

    fn times(from: (u64, u64), until: (u64, u64)) -> String {
        let (from, until) = suffix::from_until(&clock(from), &clock(until));
        format!("{from} {until} дейін")
    }

    fn date(&mut self, at: usize, (day, month, year): (u64, usize, u64)) -> usize {
        let month = KAZAKH.get(month - 1).map_or("", |[name, ..]| name);
        let words = format!("{} жылғы {} {month}", nth(year), nth(day));
        self.ended(&words, at + 1)
    }

    fn fraction(&mut self, at: usize, (share, parts): (u64, u64)) -> usize {
        let (parts, _) = suffix::from_until(&counted(parts, Lang::Kk), "");
        self.ended(&format!("{parts} {}", counted(share, Lang::Kk)), at + 1)
    }

    fn roman(&mut self, at: usize, number: u64) -> usize {
        let next = at + 1;
        let last = self.line.word_behind(next, '–').and_then(capitals::roman);
        let Some(last) = last else {
            return self.ended(&nth(number), next);
        };
        if number + 1 == last {
            self.say(&format!("{}-{}", nth(number), nth(last)));
        } else {
            self.through(&nth(number), &nth(last), "дейінгі");
        }
        next + 2
    }
}

impl Reader<'_> {
    /// A noun behind a hyphen: «3-бап».
    pub(super) fn named(&self, next: usize) -> bool {
        self.joined_word(next).is_some_and(|word| {
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
        let mark = self.line.word_behind(next, '-');
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
        } else {
            self.say(&format!("нөмірі {words}"));
        }
        next
    }

    /// Is the number one of a row: a day of a month, a year, a form at school, one of several articles?
    fn counts_order(&self, first: usize, next: usize, number: &Number) -> bool {
        let head = |fits: fn(&Number) -> bool| self.line.head(next, &CONNECTORS, fits);
        let all = head(|_| true);
        if all > first && self.named(all) {
            return true;
        }
        let counted = |fits| self.line.next_word(head(fits)).filter(|_| fits(number));
        counted(Number::is_year).is_some_and(is_of_year)
            || counted(Number::is_day)
                .is_some_and(|word| month(word).is_some() || word.starts_with("сынып"))
    }
}

/// «жыл», «жылғы», «жылдары», but not «жылқы», a horse.
pub(super) fn is_of_year(word: &str) -> bool {
    word.to_lowercase()
        .strip_prefix("жыл")
        .is_some_and(|ending| ending.is_empty() || ending == "ғы" || suffix::is_suffix(ending))
}
