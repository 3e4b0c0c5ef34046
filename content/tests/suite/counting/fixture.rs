//! The calendar of the law in November 2026, with two earlier years for history and one later, and the rules of the laws.

use jiff::civil::{Date, date};
use kenes_content::Both;
use kenes_content::counting::{
    Calendar, Cited, Counted, DayCount, DayOff, IfOff, Moves, Rule, Term, Unit, Way, Year, count,
};

/// Days off beyond Saturdays and Sundays; `?` is an uncertain one, `+` a weekend that is worked.
const TABLE: [&str; 6] = [
    "2024 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16 +05-04",
    "2025 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16 +01-05",
    "2026 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
    "2027 01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 05-16? 07-06 10-25 12-16",
    "2028 01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23 05-01 05-05? 05-08 05-09 07-06 10-25 12-18",
    "2029 01-01 01-02 03-08 03-15 03-21 03-22 03-23 04-24? 05-01 05-07 05-09 07-06 10-25 12-17",
];

pub(super) fn calendar() -> Calendar {
    Calendar {
        as_of: "2026-11".to_owned(),
        transfers_until: date(2026, 12, 31),
        years: TABLE.map(year).into(),
    }
}

fn year(row: &str) -> Year {
    let mut words = row.split(' ');
    let year = words.next().expect("a year");
    let day = |text: &str| -> Date { format!("{year}-{text}").parse().expect(text) };
    let (mut days, mut working) = (Vec::new(), Vec::new());
    for word in words {
        if let Some(worked) = word.strip_prefix('+') {
            working.push(day(worked));
        } else {
            days.push(DayOff {
                day: day(word.trim_end_matches('?')),
                name: both(word),
                uncertain: word.ends_with('?'),
            });
        }
    }
    Year {
        year: year.parse().expect("a number"),
        days,
        working,
        source: Cited::default(),
    }
}

pub(super) fn both(text: &str) -> Both {
    let (kk, ru) = (text.to_owned(), text.to_owned());
    Both { kk, ru }
}

/// The rule of a law.
pub(super) fn rule(id: &str) -> Rule {
    use IfOff::{Assumed, No, Yes};
    let (days, months) = match id {
        "appk" => (Yes, Assumed),
        "elections" => (No, No),
        "plain" => (Assumed, Assumed),
        "gpk" | "gk" | "labour" | "koap" | "tax" | "family" => (Yes, Yes),
        other => panic!("no rule {other}"),
    };
    Rule {
        id: id.to_owned(),
        name: both(id),
        days: match id {
            "koap" => DayCount::WithoutNonWorking,
            _ => DayCount::Plain,
        },
        moves: Moves {
            days,
            months,
            years: months,
        },
        how: both("…"),
        hour: None,
        source: Cited::default(),
        as_of: "2026-07".to_owned(),
    }
}

/// Terms as they are written here: `20 wd, 1 m`.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let term = |text: &str| {
        let (amount, unit) = text.split_once(' ').expect(text);
        let unit = match unit {
            "wd" => Unit::WorkingDays,
            "d" => Unit::Days,
            "m" => Unit::Months,
            "y" => Unit::Years,
            "of next month" => Unit::DayOfNextMonth,
            other => panic!("no unit {other}"),
        };
        Term::new(amount.parse().expect(amount), unit)
    };
    text.split(", ").map(term).collect()
}

/// Counts with the rule's own moves.
pub(super) fn counted(id: &str, text: &str, from: Date) -> Counted {
    count(from, Way::of(&terms(text)), &rule(id), &calendar()).expect(text)
}

/// Counts with moves of its own, or back.
pub(super) fn counted_so(
    id: &str,
    text: &str,
    from: Date,
    before: bool,
    moves: Option<IfOff>,
) -> Counted {
    let terms = terms(text);
    let way = Way {
        terms: &terms,
        before,
        moves,
    };
    count(from, way, &rule(id), &calendar()).expect(text)
}

/// A day written `05.01.2027`.
pub(super) fn day(text: &str) -> Date {
    let numbers: Vec<i16> = text
        .split('.')
        .map(|part| part.parse().expect(text))
        .collect();
    let [number, month, year] = numbers.try_into().expect(text);
    let small = |number: i16| i8::try_from(number).expect(text);
    date(year, small(month), small(number))
}
