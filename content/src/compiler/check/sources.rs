//! Nothing is published without a source.

use std::ops::Range;

use crate::compiler::author::{Registry, Statement, Str};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::Part;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    registry(&content.contacts, problems, |contact| &contact.source);
    registry(&content.links, problems, |link| &link.source);
    if let Some(rules) = &content.rules {
        registry(rules, problems, |rule| &rule.source);
    }
    for deadlines in &content.deadlines {
        registry(deadlines, problems, |deadline| &deadline.source);
    }
    figures(world, problems);
    laws(world, problems);
    for draft in &world.drafts {
        for block in &draft.blocks {
            for statement in block.statements {
                if sourceless(statement.get_ref(), block.part == Part::Fact) {
                    problems.push(Problem::new(
                        draft.file,
                        &statement.span(),
                        ProblemKind::MissingSource,
                    ));
                }
            }
        }
    }
}

/// A fact has to have a source; any other text, when it has a month.
fn sourceless(statement: &Statement, fact: bool) -> bool {
    statement.source.is_none() && (fact || statement.as_of.is_some())
}

fn registry<T>(
    registry: &Registry<T>,
    problems: &mut Vec<Problem>,
    source: impl Fn(&T) -> &Option<Str>,
) {
    for entry in registry.entries() {
        if source(entry.get_ref()).is_none() {
            problems.push(Problem::new(
                &registry.file,
                &entry.span(),
                ProblemKind::MissingSource,
            ));
        }
    }
}

/// Every value of a figure has its source.
fn figures(world: &World<'_>, problems: &mut Vec<Problem>) {
    let file = &world.content.figures.file;
    let figures = world.content.figures.values();
    for value in figures.flat_map(|figure| &figure.values) {
        if value.get_ref().source.is_none() {
            problems.push(Problem::new(
                file,
                &value.span(),
                ProblemKind::MissingSource,
            ));
        }
    }
}

/// A law is found by its id on adilet.zan.kz, or by an address.
fn laws(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.laws;
    for entry in registry.entries() {
        let law = entry.get_ref();
        if law.adilet.is_none() && law.url.is_none() {
            let span: Range<usize> = entry.span();
            let kind = ProblemKind::MissingKey {
                thing: Thing::Law,
                key: "adilet or url",
            };
            problems.push(Problem::new(&registry.file, &span, kind));
        }
    }
}
