//! The invented answers fit their questions, in both languages: the letter that is shown first is a whole one.

use super::Checked;
use crate::Lang;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::letters::{Fault, example, read};

pub(super) fn check(letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        let (_, faults) = read(&letter.whole, &example(&letter.whole, lang));
        for fault in faults {
            if !found.contains(&fault) {
                problems.push(problem(letter, &fault));
                found.push(fault);
            }
        }
    }
}

fn problem(letter: &Checked<'_>, fault: &Fault) -> Problem {
    let mut ids = letter
        .written
        .fields()
        .filter_map(|field| field.get_ref().id.as_ref());
    let place = ids.find(|id| id.get_ref() == fault.field());
    let span = place.map_or(0..0, toml::Spanned::span);
    let reason = match fault {
        Fault::Missing { .. } => "it is required, and the example leaves it out".to_owned(),
        Fault::Unknown { .. } => "there is no such field".to_owned(),
        Fault::Misfit { why, .. } => why.to_string(),
    };
    let kind = ProblemKind::BadExample {
        field: fault.field().to_owned(),
        reason,
    };
    letter.problem(&span, kind)
}
