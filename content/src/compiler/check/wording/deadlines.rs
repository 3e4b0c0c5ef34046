//! The texts of deadlines, of the rules that they are counted by, and of the calendar.

use toml::Spanned;

use super::{Tone, Wording, of_pair};
use crate::compiler::author::DayOff;
use crate::compiler::world::World;

/// Adds the texts of deadlines, rules and days off.
pub(super) fn collect<'a>(world: &World<'a>, all: &mut Vec<Wording<'a>>) {
    let content = world.content;
    for (file, deadline) in content.deadlines() {
        let deadline = deadline.get_ref();
        for pair in [&deadline.title, &deadline.since, &deadline.note] {
            all.extend(of_pair(file, pair.as_ref(), Tone::Prose));
        }
    }
    if let Some(read) = &content.rules {
        for rule in read.values() {
            all.extend(of_pair(&read.file, rule.name.as_ref(), Tone::Name));
            for pair in [&rule.how, &rule.hour] {
                all.extend(of_pair(&read.file, pair.as_ref(), Tone::Prose));
            }
        }
    }
    if let Some(read) = &content.calendar {
        let years = read.item.iter().flat_map(|calendar| &calendar.year);
        let days = years.flat_map(|year| &year.get_ref().days);
        all.extend(days.map(|day: &Spanned<DayOff>| Wording {
            file: &read.file,
            span: day.span(),
            kk: day.get_ref().kk.as_ref(),
            ru: day.get_ref().ru.as_ref(),
            tone: Tone::Name,
        }));
    }
}
