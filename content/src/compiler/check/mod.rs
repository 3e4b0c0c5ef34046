//! The rules of the content, one family per file. Each is a function from the content to its problems.

mod abbreviations;
mod addresses;
mod blocks;
mod contacts;
mod danger;
mod deadlines;
mod former;
mod formulas;
mod home;
mod ids;
mod language;
mod letters;
mod months;
mod numbers;
mod periods;
mod questions;
mod references;
mod regional;
mod required;
mod sections;
mod sentence_length;
mod sources;
mod steps;
mod synonyms;
mod translations;
mod values;
mod wording;

use crate::compiler::problem::Problem;
use crate::compiler::world::World;

/// A rule: it looks at everything and adds what it finds wrong.
type Rule = fn(&World<'_>, &mut Vec<Problem>);

const RULES: [Rule; 26] = [
    abbreviations::check,
    addresses::check,
    blocks::check,
    contacts::check,
    danger::check,
    deadlines::check,
    former::check,
    formulas::check,
    home::check,
    ids::check,
    language::check,
    letters::check,
    months::check,
    numbers::check,
    periods::check,
    questions::check,
    references::check,
    regional::check,
    required::check,
    sections::check,
    sentence_length::check,
    sources::check,
    steps::check,
    synonyms::check,
    translations::check,
    values::check,
];

/// Applies every rule.
pub(crate) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for rule in RULES {
        rule(world, problems);
    }
}
