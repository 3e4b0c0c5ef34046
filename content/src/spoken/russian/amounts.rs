//! Whole numbers, fractions and hours in a case.

use super::super::pieces::Number;
use super::super::telephone::{as_code, by_parts};
use super::numerals::Case::{self, Accusative, Genitive, Nominative};
use super::numerals::Gender::{self, Feminine, Masculine, Plural};
use super::numerals::{cardinal, ordinal};
use crate::Lang;

/// A number with its fraction: «ноль целых пять десятых», «до двух целых пяти десятых», «полтора».
pub(super) fn amount(number: &Number, case: Case, gender: Gender) -> String {
    let Some(whole) = number.whole() else {
        return as_code(number, Lang::Ru);
    };
    let Some(fraction) = number.decimals() else {
        return cardinal(whole, case, gender);
    };
    let direct = matches!(case, Nominative | Accusative);
    if (whole, fraction) == (1, "5") {
        return match (direct, gender) {
            (true, Feminine) => "полторы",
            (true, _) => "полтора",
            (false, _) => "полутора",
        }
        .to_owned();
    }
    let parts = match fraction.len() {
        1 => 10,
        2 => 100,
        3 => 1000,
        _ => 0,
    };
    let share = fraction.parse().unwrap_or_default();
    if parts == 0 || share == 0 {
        let fraction = by_parts(fraction, Lang::Ru);
        return format!("{} {fraction}", cardinal(whole, case, gender));
    }
    let full = cardinal(whole, case, Feminine);
    let of_whole = match (is_one(whole), direct) {
        (true, true) if case == Accusative => "целую",
        (true, true) => "целая",
        (true, false) => "целой",
        (false, true) => "целых",
        (false, false) => whole_ending(case),
    };
    format!("{full} {of_whole} {}", shares(share, parts, case))
}

fn whole_ending(case: Case) -> &'static str {
    match case {
        Case::Dative => "целым",
        Case::Instrumental => "целыми",
        _ => "целых",
    }
}

fn is_one(number: u64) -> bool {
    number % 10 == 1 && number % 100 != 11
}

/// «одна четвёртая», «две третьих», «до пяти десятых».
pub(super) fn shares(share: u64, parts: u64, case: Case) -> String {
    let named = match case {
        _ if is_one(share) => ordinal(parts, case, Feminine),
        Nominative | Accusative => ordinal(parts, Genitive, Plural),
        _ => ordinal(parts, case, Plural),
    };
    format!("{} {named}", cardinal(share, case, Feminine))
}

/// Hours and minutes: «семь ноль пять», «до двадцати двух ноль-ноль».
pub(super) fn clock((hours, minutes): (u64, u64), case: Case) -> String {
    let said = |number| cardinal(number, case, Masculine);
    match minutes {
        0 => format!("{} ноль-ноль", said(hours)),
        1..=9 => format!("{} ноль {}", said(hours), said(minutes)),
        _ => format!("{} {}", said(hours), said(minutes)),
    }
}
