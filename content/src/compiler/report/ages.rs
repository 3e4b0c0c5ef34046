//! What is getting old: rows that begin with the month, the oldest first.

use std::collections::BTreeMap;

use crate::Lang;
use crate::compiler::author::{Registry, Statement, Str};
use crate::compiler::month::Month;
use crate::compiler::source::{LawRef, Source};
use crate::compiler::world::World;
use crate::schema::Part;

const SHOWN_WORDS: usize = 8;

/// The facts: the month of the source, the place, how the fact begins.
pub(super) fn facts(world: &World<'_>) -> Vec<Vec<String>> {
    let mut facts = Vec::new();
    for draft in &world.drafts {
        for block in draft.blocks.iter().filter(|block| block.part == Part::Fact) {
            facts.extend(block.statements.iter().filter_map(|statement| {
                let month = world.month_of(statement.get_ref())?;
                let place = draft.file.place(&statement.span());
                Some(vec![
                    month.to_string(),
                    place,
                    beginning(statement.get_ref()),
                ])
            }));
        }
    }
    facts.sort();
    facts
}

/// The sources read more than some months ago, each once: its oldest month, how many statements rest on it, where the first
/// of them stands. One visit mends them all.
pub(super) fn sources(world: &World<'_>, today: Month, months: u32) -> Vec<Vec<String>> {
    let mut old: BTreeMap<&str, (Month, usize, String)> = BTreeMap::new();
    for draft in &world.drafts {
        for statement in draft.statements() {
            let (Some(source), Some(month)) = (
                &statement.get_ref().source,
                world.month_of(statement.get_ref()),
            ) else {
                continue;
            };
            if month.months_until(today) <= months {
                continue;
            }
            let name = match Source::of(source.get_ref()) {
                Source::Url(url) => url,
                Source::Law(LawRef { id, .. }) => id,
            };
            let place = || draft.file.place(&statement.span());
            let row = old.entry(name).or_insert_with(|| (month, 0, place()));
            row.0 = row.0.min(month);
            row.1 += 1;
        }
    }
    let mut rows: Vec<Vec<String>> = old
        .into_iter()
        .map(|(name, (month, count, place))| {
            vec![month.to_string(), count.to_string(), name.to_owned(), place]
        })
        .collect();
    rows.sort();
    rows
}

/// The entries of a registry that were last seen more than some months ago.
pub(super) fn entries<T>(
    registry: &Registry<T>,
    today: Month,
    months: u32,
    of: impl Fn(&T) -> (&Option<Str>, &Option<Str>),
) -> Vec<Vec<String>> {
    let mut old: Vec<Vec<String>> = registry
        .entries()
        .filter_map(|entry| {
            let (id, as_of) = of(entry.get_ref());
            let month = Month::parse(as_of.as_ref()?.get_ref())?;
            let id = id.as_ref()?.get_ref().clone();
            let place = registry.file.place(&entry.span());
            (month.months_until(today) > months).then(|| vec![month.to_string(), place, id])
        })
        .collect();
    old.sort();
    old
}

pub(super) fn beginning(statement: &Statement) -> String {
    let text = statement.get(Lang::Ru).map_or("", |text| text.get_ref());
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..SHOWN_WORDS) {
        Some(first) if words.len() > SHOWN_WORDS => format!("{} …", first.join(" ")),
        _ => words.join(" "),
    }
}
