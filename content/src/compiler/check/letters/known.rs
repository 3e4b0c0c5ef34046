//! What the guide is to answer by itself: from where, and whether a question of that kind can be answered so.

use strum::VariantNames;
use toml::Spanned;

use crate::compiler::author::{Field, Step};
use crate::compiler::check::references::reference;
use crate::compiler::check::values::one_of;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, Thing};
use crate::compiler::world::World;
use crate::letters::Known;

/// As [`Known::Writer`] is written.
const WRITER: &str = "writer";

pub(super) fn check(
    world: &World<'_>,
    file: &File,
    steps: &[Spanned<Step>],
    problems: &mut Vec<Problem>,
) {
    let fields = steps.iter().flat_map(|step| &step.get_ref().fields);
    for field in fields.map(Spanned::get_ref) {
        one_of(file, "known", field.known.as_ref(), known(field), problems);
        let options = field.options.iter().map(Spanned::get_ref);
        for topic in options.flat_map(|option| &option.topics) {
            let unknown = reference(world, Thing::Page, topic.get_ref());
            problems.extend(unknown.map(|kind| Problem::new(file, &topic.span(), kind)));
        }
    }
}

/// What a question can be answered from: the name of a region fits where a text is asked for.
fn known(field: &Field) -> &'static [&'static str] {
    let kind = field.kind.as_ref().map(|kind| kind.get_ref().as_str());
    match kind {
        Some("line" | "text") => Known::VARIANTS,
        _ => &[WRITER],
    }
}
