//! The steps of a topic have ids by which a reader's ticks find them again, whatever an editor writes between them.

use std::collections::BTreeMap;

use crate::compiler::author::Str;
use crate::compiler::draft::{Block, Draft};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::{Part, is_id};

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for draft in &world.drafts {
        let (steps, others): (Vec<_>, Vec<_>) = draft
            .blocks
            .iter()
            .partition(|block| draft.thing == Thing::Topic && block.part == Part::Step);
        for block in steps {
            self::steps(draft, block, problems);
        }
        let others = others.into_iter().flat_map(|block| block.statements);
        for id in others
            .chain(draft.sentences())
            .filter_map(|statement| statement.get_ref().id.as_ref())
        {
            let kind = ProblemKind::IdleKey {
                key: "id",
                lacks: "[[steps]] of a topic",
            };
            problems.push(Problem::new(draft.file, &id.span(), kind));
        }
    }
}

fn steps(draft: &Draft<'_>, block: &Block<'_>, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let mut before = None;
    for step in block.statements {
        let mut say = |span, kind| problems.push(Problem::new(draft.file, span, kind));
        let Some(id) = &step.get_ref().id else {
            let (thing, key) = (Thing::Step, "id");
            say(&step.span(), ProblemKind::MissingKey { thing, key });
            before = None;
            continue;
        };
        let (span, name) = (id.span(), id.get_ref().as_str());
        // The version of a step that holds from some day on is the same step.
        let goes_on = step.get_ref().from.is_some() && !step.get_ref().begins;
        if !is_id(name) {
            let id = name.to_owned();
            say(&span, ProblemKind::BadId { id });
        } else if draft
            .retired_steps
            .iter()
            .map(Str::get_ref)
            .any(|retired| retired == name)
        {
            let id = name.to_owned();
            say(&span, ProblemKind::RetiredStep { id });
        } else if let Some(first) = seen.get(name)
            && !(goes_on && before == Some(name))
        {
            let (id, first) = (name.to_owned(), first.clone());
            let thing = Thing::Step;
            say(&span, ProblemKind::DuplicateId { thing, id, first });
        }
        seen.entry(name).or_insert_with(|| draft.file.place(&span));
        before = Some(name);
    }
}
