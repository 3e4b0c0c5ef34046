//! The index as tables.

use rusqlite::{Transaction, params};

use super::classifier::Classifier;
use super::keys::{Keys, Spelt};
use super::questions::{Asked, Sizes, Whose};
use super::texts::Field;
use super::weigh::Index;
use crate::Lang;
use crate::compiler::model::Alarm;
use crate::compiler::write::insert;
use crate::schema::OFTEN_ASKED;
use crate::varint::push;

/// The words and the entries. `of_pages` is how many of the questions ask for pages: they come first.
pub(super) fn write(
    to: &Transaction<'_>,
    entries: &[Spelt],
    index: &Index,
    of_pages: usize,
) -> rusqlite::Result<()> {
    let into = "search_word (word, id, weight, spelt, entries, telling, questions)";
    for (key, word) in &index.words {
        let (entries, questions) = (
            packed_entries(&word.entries),
            packed_numbers(&word.questions),
        );
        // A word that only one question asks a page with is known by its pieces: see [`super::classifier`].
        if entries.is_empty() && matches!(*word.questions, [only] if only < of_pages) {
            continue;
        }
        // What is spelt as its key need not be written twice, and what few ask with is offered to nobody.
        let offered = !entries.is_empty() || questions.len() >= OFTEN_ASKED;
        let spelt = if offered && word.spelt != *key {
            word.spelt.as_str()
        } else {
            ""
        };
        insert(
            to,
            into,
            params![
                key,
                word.id,
                word.weight,
                spelt,
                entries,
                word.telling,
                questions,
            ],
        )?;
    }
    for (beginning, known) in &index.beginnings {
        insert(
            to,
            into,
            params![
                format!("{beginning}*"),
                0,
                1000,
                "",
                packed_entries(known),
                0,
                [].as_slice()
            ],
        )?;
    }
    for (id, entry) in entries.iter().enumerate() {
        // Titles, an empty list, keywords.
        let mut phrases = packed(index, entry, |passage| passage.field <= Field::TitlePart);
        push(&mut phrases, 0);
        phrases.extend(packed(index, entry, |passage| {
            passage.field == Field::Keyword
        }));
        let lines = |lang| {
            packed(index, entry, |passage| {
                let line = matches!(passage.field, Field::Summary | Field::Body);
                line && !passage.added && passage.lang == lang
            })
        };
        let row = params![
            id,
            entry.entry.to_string(),
            phrases,
            lines(Lang::Kk),
            lines(Lang::Ru)
        ];
        insert(to, "search_entry (id, address, phrases, kk, ru)", row)?;
    }
    Ok(())
}

/// The asked questions: whose they are, and how much each says.
pub(super) fn asked(
    to: &Transaction<'_>,
    asked: &[Asked<'_>],
    sizes: &[Sizes],
    entries: &[Spelt],
    alarms: &[Alarm],
) -> rusqlite::Result<()> {
    for (asked, sizes) in asked.iter().zip(sizes) {
        let (entry, danger) = match asked.whose {
            Whose::Entry(id) => {
                let page = entries.get(id).map(|entry| &entry.entry);
                let of_danger = alarms.iter().position(|alarm| alarm.page.as_ref() == page);
                (Some(id), of_danger)
            }
            Whose::Danger(kind) => (None, Some(kind)),
            Whose::Calm => (None, None),
        };
        let mut packed = Vec::new();
        let each = sizes.of_each.iter();
        each.for_each(|&size| push(&mut packed, size));
        let row = params![sizes.first, entry, danger, packed];
        insert(to, "search_asked (first, entry, danger, sizes)", row)?;
    }
    Ok(())
}

/// What the classifier learned.
pub(super) fn classifier(to: &Transaction<'_>, learned: &Classifier) -> rusqlite::Result<()> {
    for (position, entry) in learned.pages.iter().enumerate() {
        let row = params![position, entry];
        insert(to, "search_class (position, entry)", row)?;
    }
    insert(
        to,
        "search_weights (id, weights)",
        params![0, learned.packed],
    )
}

/// The pages that are offered where nothing is found.
pub(super) fn nearest(to: &Transaction<'_>, pages: &[String]) -> rusqlite::Result<()> {
    for (position, page) in pages.iter().enumerate() {
        insert(
            to,
            "search_nearest (position, page)",
            params![position, page],
        )?;
    }
    Ok(())
}

fn packed_entries(entries: &[(usize, u8)]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(entries.len() * 2);
    let mut before = 0;
    for &(entry, about) in entries {
        push(
            &mut bytes,
            u32::try_from(entry - before).unwrap_or(u32::MAX),
        );
        bytes.push(about);
        before = entry;
    }
    bytes
}

/// Rising numbers, each as the difference to the one before.
fn packed_numbers(numbers: &[usize]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(numbers.len() * 2);
    let mut before = 0;
    for &number in numbers {
        push(
            &mut bytes,
            u32::try_from(number - before).unwrap_or(u32::MAX),
        );
        before = number;
    }
    bytes
}

fn packed(index: &Index, entry: &Spelt, chosen: impl Fn(&Keys) -> bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    for passage in entry.passages.iter().filter(|passage| chosen(passage)) {
        push(
            &mut bytes,
            u32::try_from(passage.keys.len()).unwrap_or(u32::MAX),
        );
        for key in &passage.keys {
            push(&mut bytes, index.words.get(key).map_or(0, |word| word.id));
        }
    }
    bytes
}
