//! A rule says how days are counted, what becomes of a last day that is a day off, and how the reader counts.

use strum::VariantNames;

use crate::compiler::author::{Registry, Rule};
use crate::compiler::check::required::require;
use crate::compiler::check::values::one_of;
use crate::compiler::problem::{Problem, Thing};
use crate::counting::DayCount;

/// What a law can say about a last day that is a day off. «The day before» is for single deadlines to say.
const MOVES: [&str; 3] = ["yes", "assumed", "no"];

pub(super) fn check(rules: &Registry<Rule>, problems: &mut Vec<Problem>) {
    let file = &rules.file;
    for entry in rules.entries() {
        let rule = entry.get_ref();
        let keys = [
            ("id", rule.id.is_some()),
            ("name", rule.name.is_some()),
            ("days", rule.days.is_some()),
            ("moves", rule.moves.is_some()),
            ("how", rule.how.is_some()),
        ];
        require(file, &entry.span(), Thing::Rule, &keys, problems);
        one_of(
            file,
            "days",
            rule.days.as_ref(),
            DayCount::VARIANTS,
            problems,
        );
        if let Some(moves) = &rule.moves {
            let all = [
                ("moves.days", &moves.get_ref().days),
                ("moves.months", &moves.get_ref().months),
                ("moves.years", &moves.get_ref().years),
            ];
            let keys = all.map(|(key, value)| (key, value.is_some()));
            require(file, &moves.span(), Thing::Rule, &keys, problems);
            for (key, value) in all {
                one_of(file, key, value.as_ref(), &MOVES, problems);
            }
        }
    }
}
