//! Deadlines: which are getting old, and which nobody is sent to.

use std::collections::BTreeSet;

use super::ages::entries;
use crate::compiler::month::Month;
use crate::compiler::world::World;

/// The rules and the deadlines that were last read more than some months ago.
pub(super) fn old(world: &World<'_>, today: Month, months: u32) -> Vec<Vec<String>> {
    let rules = world.content.rules.iter();
    let rules =
        rules.flat_map(|rules| entries(rules, today, months, |rule| (&rule.id, &rule.as_of)));
    let deadlines = world.content.deadlines.iter().flat_map(|deadlines| {
        entries(deadlines, today, months, |deadline| {
            (&deadline.id, &deadline.as_of)
        })
    });
    let mut rows: Vec<Vec<String>> = rules.chain(deadlines).collect();
    rows.sort();
    rows
}

/// Deadlines that neither a statement nor another deadline names: the place, the id.
pub(super) fn unnamed(world: &World<'_>) -> Vec<Vec<String>> {
    let statements = world.drafts.iter().flat_map(|draft| draft.statements());
    let by_statements = statements.flat_map(|statement| &statement.get_ref().deadlines);
    let deadlines = world.content.deadlines();
    let by_deadlines = deadlines.flat_map(|(_, deadline)| &deadline.get_ref().then);
    let named: BTreeSet<&str> = by_statements
        .chain(by_deadlines)
        .map(|id| id.get_ref().as_str())
        .collect();
    let deadlines = world.content.deadlines();
    deadlines
        .filter_map(|(file, deadline)| {
            let id = deadline.get_ref().id.as_ref()?;
            let unnamed = !named.contains(id.get_ref().as_str());
            unnamed.then(|| vec![file.place(&id.span()), id.get_ref().clone()])
        })
        .collect()
}
