//! The search index: what can be found, taken apart into keys, and how much each entry is about each of them.
//!
//! Both languages of an entry stand together: a question finds it in either. The stages: [`texts`] gathers what an entry
//! says, [`keys`] spells its words as keys, [`synonyms`] adds what people type instead, [`weigh`] turns it into numbers. Beside them
//! [`danger`] writes the phrases that mean danger.

mod danger;
mod keys;
mod synonyms;
mod tables;
mod texts;
mod weigh;

use rusqlite::Transaction;

use crate::compiler::model::{Common, Guide};

/// Writes the index of both languages.
pub(super) fn write(
    to: &Transaction<'_>,
    guides: &[Guide],
    common: &Common,
) -> rusqlite::Result<()> {
    let mut entries = keys::spell(texts::entries(guides));
    synonyms::add(&mut entries, &common.synonyms.groups);
    let index = weigh::index(&entries, &common.synonyms.common);
    tables::write(to, &entries, &index)?;
    tables::nearest(to, &common.synonyms.nearest)?;
    danger::write(to, &common.alarms)
}
