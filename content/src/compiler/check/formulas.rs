//! Formulas can be read, and their figures exist and have the words that are needed.

use std::collections::BTreeSet;

use super::references::reference;
use super::wording::{Tone, Wording, wordings};
use crate::Lang;
use crate::compiler::author::{Figure, Pair, Str};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::figures::{Form, Formula, Piece, Times, pieces};

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for wording in wordings(world)
        .iter()
        .filter(|wording| !matches!(wording.tone, Tone::Short | Tone::Printed))
    {
        for text in Lang::ALL.into_iter().filter_map(|lang| wording.get(lang)) {
            check_text(world, wording, text, problems);
        }
        problems.extend(different(wording));
    }
}

fn check_text(world: &World<'_>, wording: &Wording<'_>, text: &Str, problems: &mut Vec<Problem>) {
    for piece in pieces(text.get_ref()) {
        let kind = match piece {
            Piece::Words(_) => None,
            Piece::Malformed(formula, reason) => Some(ProblemKind::BadFormula {
                formula: formula.to_owned(),
                reason,
            }),
            Piece::Formula(formula) => match world.figure(formula.key) {
                Some(figure) => wordless(figure, formula),
                None => reference(world, Thing::Figure, formula.key),
            },
        };
        problems.extend(kind.map(|kind| Problem::new(wording.file, &text.span(), kind)));
    }
}

/// Both languages compute the same amounts, in whatever form.
fn different(wording: &Wording<'_>) -> Option<Problem> {
    let (kk, ru) = (wording.kk?, wording.ru?);
    let (in_kk, in_ru) = (amounts(kk.get_ref())?, amounts(ru.get_ref())?);
    (in_kk != in_ru).then(|| {
        let kind = ProblemKind::DifferentAmounts {
            kk: list(&in_kk),
            ru: list(&in_ru),
        };
        Problem::new(wording.file, &kk.span(), kind)
    })
}

/// The amounts of a text; `None` when one of them cannot be read.
fn amounts(text: &str) -> Option<BTreeSet<&str>> {
    let mut amounts = BTreeSet::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(_) => {}
            Piece::Formula(formula) => {
                amounts.insert(formula.amount);
            }
            Piece::Malformed(..) => return None,
        }
    }
    Some(amounts)
}

fn list(amounts: &BTreeSet<&str>) -> String {
    if amounts.is_empty() {
        return "none".to_owned();
    }
    amounts.iter().copied().collect::<Vec<_>>().join(", ")
}

/// A multiple needs the figure's short name, a percentage its share.
fn wordless(figure: &Figure, formula: Formula<'_>) -> Option<ProblemKind> {
    let (pair, missing) = match (formula.form, formula.times?) {
        (Form::Tenge, _) => return None,
        (_, Times::Multiple(_)) => (&figure.short, "short"),
        (_, Times::Percent(_)) => (&figure.share, "share"),
    };
    let whole = |pair: &Pair| Lang::ALL.into_iter().all(|lang| pair.get(lang).is_some());
    let there = pair.as_ref().is_some_and(|pair| whole(pair.get_ref()));
    (!there).then(|| ProblemKind::FigureWithoutWords {
        key: formula.key.to_owned(),
        missing,
        formula: formula.raw.to_owned(),
    })
}
