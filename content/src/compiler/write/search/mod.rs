//! The search index: what can be found, taken apart into keys, and how much each entry is about each of them.
//!
//! Both languages of an entry stand together: a question finds it in either. The stages: [`texts`] gathers what an entry
//! says and how people ask for it, [`keys`] spells its words as keys, [`synonyms`] adds what people type instead, [`weigh`]
//! turns it into numbers, [`questions`] does so with how people ask, and [`classifier`] learns from that. Beside them
//! [`danger`] writes the phrases that mean danger.

mod classifier;
mod danger;
mod keys;
mod questions;
mod synonyms;
mod tables;
mod texts;
mod weigh;

use rusqlite::Transaction;

use crate::Lang;
use crate::compiler::model::{Common, Guide};
use questions::Whose;

/// Writes the index of both languages.
pub(super) fn write(
    to: &Transaction<'_>,
    guides: &[Guide],
    common: &Common,
) -> rusqlite::Result<()> {
    let alarms = &common.alarms;
    let mut beside: Vec<&[(Lang, String)]> =
        alarms.iter().map(|alarm| alarm.asked.as_slice()).collect();
    beside.push(&common.calm);
    let entries = texts::entries(guides, &common.questions);
    let (mut entries, beside) = keys::spell(entries, &beside);
    synonyms::add(&mut entries, &common.synonyms.groups);
    let asked = questions::gather(&entries, &beside);
    let mut index = weigh::index(&entries, &asked, &common.synonyms.common);
    let sizes = questions::weigh(&asked, &mut index);
    let of_pages = asked.iter().zip(&sizes);
    let of_pages = of_pages.filter(|(asked, _)| matches!(asked.whose, Whose::Entry(_)));
    let of_pages = of_pages.map(|(_, sizes)| sizes.of_each.len()).sum();
    tables::write(to, &entries, &index, of_pages)?;
    tables::asked(to, &asked, &sizes, &entries, alarms)?;
    tables::classifier(to, &classifier::learn(&asked))?;
    tables::nearest(to, &common.synonyms.nearest)?;
    danger::write(to, alarms)
}
