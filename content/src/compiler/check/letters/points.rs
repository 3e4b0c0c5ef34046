//! What the law asks of a letter is asked of its writer, and printed.

use std::str::FromStr;

use strum::VariantNames;
use toml::Spanned;

use super::Checked;
use crate::compiler::author::Point;
use crate::compiler::check::references::check_law;
use crate::compiler::check::required::require;
use crate::compiler::check::values::one_of;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::letters::PrintedIn;

pub(super) fn check(world: &World<'_>, letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    for point in &letter.written.points {
        if let Some(law) = &point.get_ref().law {
            check_law(world, letter.file, law, problems);
        }
        self::point(letter, point, problems);
    }
}

fn point(letter: &Checked<'_>, point: &Spanned<Point>, problems: &mut Vec<Problem>) {
    let Point {
        law,
        asks,
        field,
        printed,
    } = point.get_ref();
    let keys = [
        ("law", law.is_some()),
        ("asks", asks.is_some()),
        ("field", field.is_some()),
        ("in", printed.is_some()),
    ];
    require(letter.file, &point.span(), Thing::Point, &keys, problems);
    let (Some(asks), Some(field), Some(printed)) = (asks, field, printed) else {
        return;
    };
    one_of(
        letter.file,
        "in",
        Some(printed),
        PrintedIn::VARIANTS,
        problems,
    );
    let Ok(part) = PrintedIn::from_str(printed.get_ref()) else {
        return;
    };
    let reason = match unmet(letter, field.get_ref(), part) {
        Met::Yes => return,
        Met::No(reason) => reason,
        Met::Unknown => {
            problems.push(letter.problem(&field.span(), letter.unknown(field.get_ref())));
            return;
        }
    };
    let kind = ProblemKind::PointNotMet {
        asks: asks.get_ref().clone(),
        field: field.get_ref().clone(),
        part: printed.get_ref().clone(),
        reason,
    };
    problems.push(letter.problem(&point.span(), kind));
}

enum Met {
    Yes,
    No(&'static str),
    Unknown,
}

fn unmet(letter: &Checked<'_>, field: &str, part: PrintedIn) -> Met {
    let there = |there: bool| match there {
        true => Met::Yes,
        false => Met::No("the letter has none"),
    };
    match field {
        "to" => there(part == PrintedIn::Header && !letter.written.to.is_empty()),
        "signature" => there(part == PrintedIn::Foot),
        "requests" => there(part == PrintedIn::Requests && !letter.written.requests.is_empty()),
        "attachments" => {
            let asked = letter.whole.field("attach").is_some();
            there(
                part == PrintedIn::Attachments && (asked || !letter.written.attachments.is_empty()),
            )
        }
        _ => match letter.whole.field(field) {
            None => Met::Unknown,
            Some(asked) if !asked.required => {
                Met::No("it may be left unanswered: add required = true")
            }
            Some(_) if !letter.printed(part).contains(&field) => {
                Met::No("no line of that part prints it")
            }
            Some(_) => Met::Yes,
        },
    }
}
