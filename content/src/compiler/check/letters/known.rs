//! What the guide is to answer by itself: from where, and whether a question of that kind can be answered so.

use std::str::FromStr;

use strum::VariantNames;
use toml::Spanned;

use crate::compiler::author::{Field, Step};
use crate::compiler::check::references::reference;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::letters::Known;

pub(super) fn check(
    world: &World<'_>,
    file: &File,
    steps: &[Spanned<Step>],
    problems: &mut Vec<Problem>,
) {
    let fields = steps.iter().flat_map(|step| &step.get_ref().fields);
    for field in fields.map(Spanned::get_ref) {
        if let Some(known) = &field.known
            && !answers(field, known.get_ref())
        {
            let kind = ProblemKind::UnknownValue {
                key: "known",
                value: known.get_ref().clone(),
                allowed: Known::VARIANTS.join(", "),
            };
            problems.push(Problem::new(file, &known.span(), kind));
        }
        let options = field.options.iter().map(Spanned::get_ref);
        for topic in options.flat_map(|option| &option.topics) {
            let unknown = reference(world, Thing::Page, topic.get_ref());
            problems.extend(unknown.map(|kind| Problem::new(file, &topic.span(), kind)));
        }
    }
}

/// The name of a region fits where a text is asked for.
fn answers(field: &Field, known: &str) -> bool {
    let kind = field.kind.as_ref().map(|kind| kind.get_ref().as_str());
    match Known::from_str(known) {
        Ok(Known::Region) => matches!(kind, Some("line" | "text")),
        Ok(Known::Writer) => true,
        Err(_) => false,
    }
}
