//! A deadline says who has to do what, since when, and in how much time.

use std::str::FromStr;

use strum::VariantNames;
use toml::Spanned;

use crate::compiler::author::{Deadline, Term};
use crate::compiler::check::references::reference;
use crate::compiler::check::required::require;
use crate::compiler::check::values::one_of;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::counting::{IfOff, Unit, Who};

pub(super) fn check(
    world: &World<'_>,
    file: &File,
    entry: &Spanned<Deadline>,
    problems: &mut Vec<Problem>,
) {
    let deadline = entry.get_ref();
    let keys = [
        ("id", deadline.id.is_some()),
        ("title", deadline.title.is_some()),
        ("since", deadline.since.is_some()),
        ("who", deadline.who.is_some()),
        ("rule", deadline.rule.is_some()),
        ("term", !deadline.term.is_empty()),
    ];
    require(file, &entry.span(), Thing::Deadline, &keys, problems);
    one_of(file, "who", deadline.who.as_ref(), Who::VARIANTS, problems);
    one_of(
        file,
        "moves",
        deadline.moves.as_ref(),
        IfOff::VARIANTS,
        problems,
    );
    let rule = deadline.rule.iter().map(|id| (Thing::Rule, id));
    let then = deadline.then.iter().map(|id| (Thing::Deadline, id));
    for (thing, id) in rule.chain(then) {
        let unknown = reference(world, thing, id.get_ref());
        problems.extend(unknown.map(|kind| Problem::new(file, &id.span(), kind)));
    }
    for term in &deadline.term {
        self::term(file, term, problems);
    }
    counted_back(file, deadline, problems);
}

fn term(file: &File, term: &Spanned<Term>, problems: &mut Vec<Problem>) {
    let Term { amount, unit } = term.get_ref();
    let keys = [("amount", amount.is_some()), ("unit", unit.is_some())];
    require(file, &term.span(), Thing::Term, &keys, problems);
    one_of(file, "unit", unit.as_ref(), Unit::VARIANTS, problems);
    let known = unit.as_ref().and_then(|unit| self::unit(unit.get_ref()));
    if let (Some(amount), Some(unit)) = (amount, known) {
        let most = unit.most();
        if !(1..=u32::from(most)).contains(amount.get_ref()) {
            let kind = ProblemKind::AmountOutOfRange {
                amount: *amount.get_ref(),
                unit: unit.to_string(),
                most,
            };
            problems.push(Problem::new(file, &amount.span(), kind));
        }
    }
}

/// A day of the next month cannot be counted back.
fn counted_back(file: &File, deadline: &Deadline, problems: &mut Vec<Problem>) {
    let units = deadline
        .term
        .iter()
        .filter_map(|term| unit(term.get_ref().unit.as_ref()?.get_ref()));
    let Some(before) = &deadline.before else {
        return;
    };
    if deadline.is_before() && units.into_iter().any(|unit| unit == Unit::DayOfNextMonth) {
        let kind = ProblemKind::IdleKey {
            key: "before",
            lacks: "a term in days, months or years",
        };
        problems.push(Problem::new(file, &before.span(), kind));
    }
}

fn unit(text: &str) -> Option<Unit> {
    Unit::from_str(text).ok()
}
