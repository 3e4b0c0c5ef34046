//! Deadlines: the calendar has its days, the rules say what they have to, and every term can be counted.

mod calendar;
mod chains;
mod rules;
mod terms;

use std::ops::Range;
use std::str::FromStr;

use strum::VariantNames;

use crate::compiler::author::Str;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    if let Some(read) = &world.content.calendar
        && let Some(calendar) = &read.item
    {
        calendar::check(&read.file, calendar, problems);
    }
    if let Some(rules) = &world.content.rules {
        rules::check(rules, problems);
    }
    for (file, deadline) in world.content.deadlines() {
        terms::check(world, file, deadline, problems);
    }
    chains::check(world, problems);
}

/// The problem of a value that is none of those that a type has.
fn one_of<T: FromStr + VariantNames>(
    file: &File,
    key: &'static str,
    value: Option<&Str>,
    problems: &mut Vec<Problem>,
) {
    one_of_these(file, key, value, T::VARIANTS, problems);
}

/// The problem of a value that is none of those allowed.
fn one_of_these(
    file: &File,
    key: &'static str,
    value: Option<&Str>,
    allowed: &[&str],
    problems: &mut Vec<Problem>,
) {
    if let Some(value) = value
        && !allowed.contains(&value.get_ref().as_str())
    {
        let kind = ProblemKind::UnknownValue {
            key,
            value: value.get_ref().clone(),
            allowed: allowed.join(", "),
        };
        problems.push(Problem::new(file, &value.span(), kind));
    }
}

fn require(
    file: &File,
    span: &Range<usize>,
    thing: Thing,
    keys: &[(&'static str, bool)],
    problems: &mut Vec<Problem>,
) {
    for (key, _) in keys.iter().filter(|(_, there)| !there) {
        let kind = ProblemKind::MissingKey { thing, key };
        problems.push(Problem::new(file, span, kind));
    }
}
