//! A topic has its three blocks; nothing is empty, nothing too long to take in.

use toml::Spanned;

use crate::Lang;
use crate::compiler::author::Statement;
use crate::compiler::draft::{Block, Draft};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::Part;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for draft in &world.drafts {
        summary(draft, problems);
        match draft.thing {
            Thing::Topic => topic(draft, problems),
            Thing::Memo => {
                let parts = draft
                    .blocks
                    .iter()
                    .filter(|block| block.heading.is_some())
                    .count();
                at_least(draft, &draft.span, "parts", parts, 1, problems);
            }
            _ => {}
        }
        for block in draft.blocks.iter().filter(|block| block.heading.is_some()) {
            at_least(
                draft,
                &block.span,
                "items",
                block.statements.len(),
                1,
                problems,
            );
        }
    }
}

fn summary(draft: &Draft<'_>, problems: &mut Vec<Problem>) {
    let Some(summary) = draft.summary else { return };
    let [kk, ru] = Lang::ALL.map(|lang| summary.get_ref().get(lang).len());
    if kk == 0 || ru == 0 {
        return;
    }
    if kk != ru {
        problems.push(Problem::new(
            draft.file,
            &summary.span(),
            ProblemKind::SummaryCounts { kk, ru },
        ));
    }
    at_least(
        draft,
        &summary.span(),
        "summary sentences",
        kk.min(ru),
        // A letter says in one sentence what it is for.
        if draft.thing == Thing::Letter { 1 } else { 2 },
        problems,
    );
    at_most(
        draft,
        &summary.span(),
        "summary sentences",
        kk.max(ru) - later(summary.get_ref().statements()),
        5,
        problems,
    );
}

/// How many statements take the place of another from some day on.
fn later(statements: &[Spanned<Statement>]) -> usize {
    let statements = statements.iter().map(Spanned::get_ref);
    statements
        .filter(|statement| statement.from.is_some() && !statement.begins)
        .count()
}

fn topic(draft: &Draft<'_>, problems: &mut Vec<Problem>) {
    let find = |part: Part| draft.blocks.iter().find(|block| block.part == part);
    let count = |block: Option<&Block<'_>>| block.map_or(0, |block| block.statements.len());
    at_least(
        draft,
        &draft.span,
        "facts",
        count(find(Part::Fact)),
        1,
        problems,
    );
    at_least(
        draft,
        &draft.span,
        "steps",
        count(find(Part::Step)),
        1,
        problems,
    );
    let steps = find(Part::Step).map_or(0..0, |block| block.span.clone());
    let at_one_time =
        find(Part::Step).map_or(0, |block| block.statements.len() - later(block.statements));
    at_most(draft, &steps, "steps", at_one_time, 8, problems);
    for part in [Part::Info, Part::Consult, Part::Appeal] {
        let Some(block) = find(part) else {
            let kind = ProblemKind::MissingBlock { block: part.code() };
            problems.push(Problem::new(draft.file, &draft.span, kind));
            continue;
        };
        let mut least =
            |what, found, least| at_least(draft, &block.span, what, found, least, problems);
        match part {
            Part::Info => least(
                "links and texts",
                block.links.len() + block.statements.len(),
                1,
            ),
            Part::Consult => least("contacts", block.contacts.len(), 1),
            _ => {
                least("contacts", block.contacts.len(), 1);
                least("texts on how to complain", block.statements.len(), 2);
            }
        }
    }
}

type Span = std::ops::Range<usize>;

fn at_least(
    draft: &Draft<'_>,
    span: &Span,
    what: &'static str,
    found: usize,
    least: usize,
    problems: &mut Vec<Problem>,
) {
    if found < least {
        problems.push(Problem::new(
            draft.file,
            span,
            ProblemKind::TooFew { what, found, least },
        ));
    }
}

fn at_most(
    draft: &Draft<'_>,
    span: &Span,
    what: &'static str,
    found: usize,
    most: usize,
    problems: &mut Vec<Problem>,
) {
    if found > most {
        problems.push(Problem::new(
            draft.file,
            span,
            ProblemKind::TooMany { what, found, most },
        ));
    }
}
