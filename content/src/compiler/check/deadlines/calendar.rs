//! The calendar: its years in a row, its days days of them, each once, and none that is off or worked anyway.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::civil::{Date, Weekday};
use toml::Spanned;

use crate::compiler::author::{Calendar, Str, Year};
use crate::compiler::check::required::require;
use crate::compiler::day::{day, day_of};
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::counting::is_weekend;

/// Years that a calendar can be of.
const YEARS: RangeInclusive<u16> = 1990..=2100;

pub(super) fn check(file: &File, calendar: &Calendar, problems: &mut Vec<Problem>) {
    let keys = [
        ("as_of", calendar.as_of.is_some()),
        ("transfers_until", calendar.transfers_until.is_some()),
        ("year", !calendar.year.is_empty()),
    ];
    require(file, &(0..0), Thing::Calendar, &keys, problems);
    let mut before: Option<u16> = None;
    for entry in &calendar.year {
        let keys = [
            ("year", entry.get_ref().year.is_some()),
            ("days", !entry.get_ref().days.is_empty()),
            ("source", entry.get_ref().source.is_some()),
        ];
        require(file, &entry.span(), Thing::Year, &keys, problems);
        let Some(year) = &entry.get_ref().year else {
            continue;
        };
        let number = *year.get_ref();
        let kind = if !YEARS.contains(&number) {
            Some(ProblemKind::UnknownValue {
                key: "year",
                value: number.to_string(),
                allowed: format!("{} to {}", YEARS.start(), YEARS.end()),
            })
        } else {
            before
                .filter(|before| before + 1 != number)
                .map(|before| ProblemKind::YearsNotInARow {
                    year: number,
                    before,
                })
        };
        problems.extend(kind.map(|kind| Problem::new(file, &year.span(), kind)));
        before = Some(number).filter(|number| YEARS.contains(number));
        days(file, number, entry.get_ref(), problems);
    }
    transfers(file, calendar, problems);
}

/// The days of one year.
fn days(file: &File, year: u16, written: &Year, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<Date, String> = BTreeMap::new();
    for off in &written.days {
        let keys = [("day", off.get_ref().day.is_some())];
        require(file, &off.span(), Thing::DayOff, &keys, problems);
        if let Some(text) = &off.get_ref().day
            && let Some(day) = known(file, year, text, &mut seen, problems)
            && is_weekend(day)
            && !off.get_ref().uncertain
        {
            let kind = ProblemKind::OffAnyway {
                day: day.to_string(),
                weekday: name(day),
            };
            problems.push(Problem::new(file, &text.span(), kind));
        }
    }
    for text in &written.working {
        if let Some(day) = known(file, year, text, &mut seen, problems)
            && !is_weekend(day)
        {
            let kind = ProblemKind::WorksAnyway {
                day: day.to_string(),
                weekday: name(day),
            };
            problems.push(Problem::new(file, &text.span(), kind));
        }
    }
}

/// A day of the year that has not been there yet.
fn known(
    file: &File,
    year: u16,
    text: &Str,
    seen: &mut BTreeMap<Date, String>,
    problems: &mut Vec<Problem>,
) -> Option<Date> {
    let mut report = |kind| problems.push(Problem::new(file, &text.span(), kind));
    let Some(day) = day_of(year, text.get_ref()) else {
        let text = text.get_ref().clone();
        report(ProblemKind::NoSuchDay { text, year });
        return None;
    };
    if let Some(first) = seen.get(&day) {
        report(ProblemKind::DuplicateDay {
            day: day.to_string(),
            first: first.clone(),
        });
        return None;
    }
    seen.insert(day, file.place(&text.span()));
    Some(day)
}

/// The last day for which transfers are known is a day, and one of the calendar.
fn transfers(file: &File, calendar: &Calendar, problems: &mut Vec<Problem>) {
    let Some(written) = &calendar.transfers_until else {
        return;
    };
    let text = &written.get_ref().0;
    let years = calendar.year.iter();
    let years = years.filter_map(|year| year.get_ref().year.as_ref().map(Spanned::get_ref));
    let years = years.filter(|year| YEARS.contains(year));
    let kind = match (day(text), years.clone().min(), years.max()) {
        (None, ..) => ProblemKind::BadDay { text: text.clone() },
        (Some(day), Some(first), Some(last))
            if !(i32::from(*first)..=i32::from(*last)).contains(&i32::from(day.year())) =>
        {
            ProblemKind::OutsideCalendar {
                day: day.to_string(),
                first: *first,
                last: *last,
            }
        }
        _ => return,
    };
    problems.push(Problem::new(file, &written.span(), kind));
}

fn name(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
