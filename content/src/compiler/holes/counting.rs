//! Deadlines, the rules that they are counted by, and the days off of the calendar.

use super::{Hole, Look};
use crate::Lang;
use crate::compiler::model::Common;

/// Looks at them language by language.
pub(super) fn check(common: &Common, holes: &mut Vec<Hole>) {
    for lang in Lang::ALL {
        let mut look = Look {
            lang: Some(lang),
            holes,
        };
        for deadline in &common.deadlines {
            let note = deadline.note.as_ref().map(|note| note.get(lang).clone());
            look.at(&format_args!("deadline {}", deadline.id))
                .text("title", deadline.title.get(lang))
                .text("since", deadline.since.get(lang))
                .optional("note", &note)
                .text("source", deadline.source.url.get(lang))
                .text("as_of", &deadline.as_of);
        }
        let Some(counting) = &common.counting else {
            continue;
        };
        for rule in &counting.rules {
            let hour = rule.hour.as_ref().map(|hour| hour.get(lang).clone());
            look.at(&format_args!("rule {}", rule.id))
                .text("name", rule.name.get(lang))
                .text("how", rule.how.get(lang))
                .optional("hour", &hour)
                .text("source", rule.source.url.get(lang));
        }
        let years = &counting.calendar.years;
        for off in years.iter().flat_map(|year| &year.days) {
            look.at(&format_args!("day off {}", off.day))
                .text("name", off.name.get(lang));
        }
    }
}
