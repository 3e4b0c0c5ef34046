//! What is getting old: rows that begin with the month, the oldest first.

use crate::Lang;
use crate::compiler::author::Statement;
use crate::compiler::month::Month;
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

/// The contacts that were last seen more than some months ago.
pub(super) fn contacts(world: &World<'_>, today: Month, months: u32) -> Vec<Vec<String>> {
    let registry = &world.content.contacts;
    let mut old: Vec<Vec<String>> = registry
        .entries()
        .filter_map(|entry| {
            let contact = entry.get_ref();
            let month = Month::parse(contact.as_of.as_ref()?.get_ref())?;
            let id = contact.id.as_ref()?.get_ref().clone();
            let place = registry.file.place(&entry.span());
            (month.months_until(today) > months).then(|| vec![month.to_string(), place, id])
        })
        .collect();
    old.sort();
    old
}

/// The base figures whose period is over.
pub(super) fn figures(world: &World<'_>, today: Month) -> Vec<Vec<String>> {
    let registry = &world.content.figures;
    let mut old: Vec<Vec<String>> = registry
        .entries()
        .filter_map(|entry| {
            let figure = entry.get_ref();
            let until = Month::parse(figure.valid_until.as_ref()?.get_ref())?;
            let key = figure.key.as_ref()?.get_ref().clone();
            let place = registry.file.place(&entry.span());
            (until < today).then(|| vec![until.to_string(), place, key])
        })
        .collect();
    old.sort();
    old
}

fn beginning(statement: &Statement) -> String {
    let text = statement.get(Lang::Ru).map_or("", |text| text.get_ref());
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..SHOWN_WORDS) {
        Some(first) if words.len() > SHOWN_WORDS => format!("{} …", first.join(" ")),
        _ => words.join(" "),
    }
}
