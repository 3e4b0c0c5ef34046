//! What ends soon, or has ended: dated statements and contacts, base figures, and what waits for the figures of a new year.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::ages::beginning;
use crate::Lang;
use crate::compiler::day::day;
use crate::compiler::month::Month;
use crate::compiler::world::World;
use crate::figures::{Piece, pieces};

/// How far ahead the report looks from the first of its month: 60 days from any day of it.
const AHEAD_DAYS: i32 = 91;

/// What holds until a day that is near or over: the day, the place, how it begins.
pub(super) fn statements(world: &World<'_>, today: Month) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for draft in &world.drafts {
        for statement in draft.statements() {
            let until = statement.get_ref().until.as_ref();
            if let Some(until) = until.and_then(|until| day(until.get_ref()))
                && is_near(until, today)
            {
                let place = draft.file.place(&statement.span());
                rows.push(vec![
                    until.to_string(),
                    place,
                    beginning(statement.get_ref()),
                ]);
            }
        }
    }
    let contacts = &world.content.contacts;
    for contact in contacts.entries() {
        let until = contact.get_ref().until.as_ref();
        if let Some(until) = until.and_then(|until| day(until.get_ref()))
            && is_near(until, today)
        {
            let place = contacts.file.place(&contact.span());
            let id = contact.get_ref().id.as_ref();
            let id = id.map_or_else(String::new, |id| id.get_ref().clone());
            rows.push(vec![until.to_string(), place, id]);
        }
    }
    rows.sort();
    rows
}

/// The base figures whose newest value ends soon or has ended: the last month, the key, how many texts follow from it. All of
/// them wait for the budget law of the next years.
pub(super) fn figures(world: &World<'_>, today: Month) -> Vec<Vec<String>> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for draft in &world.drafts {
        for text in draft.texts(Lang::Kk) {
            for piece in pieces(text.get_ref()) {
                if let Piece::Formula(formula) = piece {
                    *uses.entry(formula.key).or_default() += 1;
                }
            }
        }
    }
    let registry = &world.content.figures;
    let mut rows: Vec<Vec<String>> = registry
        .values()
        .filter_map(|figure| {
            let newest = figure.values.last()?.get_ref();
            let until = Month::parse(newest.valid_until.as_ref()?.get_ref())?;
            let key = figure.key.as_ref()?.get_ref();
            let uses = uses.get(key.as_str()).copied().unwrap_or(0);
            let ends = day(&format!("{until}-01"))?.last_of_month();
            is_near(ends, today).then(|| vec![until.to_string(), uses.to_string(), key.clone()])
        })
        .collect();
    rows.sort();
    rows
}

fn is_near(until: Date, today: Month) -> bool {
    let first = day(&format!("{today}-01"));
    let horizon = first.and_then(|first| first.checked_add(AHEAD_DAYS.days()).ok());
    horizon.is_some_and(|horizon| until <= horizon)
}
