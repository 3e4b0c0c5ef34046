//! The index as tables.

use miniz_oxide::deflate::compress_to_vec;
use rusqlite::{Transaction, params};

use super::classifier::Classifier;
use super::keys::{Keys, Spelt};
use super::questions::{Asked, Sizes, Whose};
use super::texts::Field;
use super::weigh::Index;
use crate::Lang;
use crate::compiler::model::Alarm;
use crate::compiler::write::insert;
use crate::schema::{OFTEN_ASKED, SIZE_STEP};
use crate::varint::push;

/// How hard is tried to make the weights small, of 10.
const SMALLEST: u8 = 9;
/// A word that so few questions ask pages with is known by its pieces: see [`super::classifier`].
const FEW: usize = 3;
/// Bytes of a list of questions that still stands beside its word: longer ones would leave the pages of the file half empty.
const SHORT: usize = 192;

/// The words and the entries. `of_pages` is how many of the questions ask for pages: they come first.
pub(super) fn write(
    to: &Transaction<'_>,
    entries: &[Spelt],
    index: &Index,
    of_pages: usize,
) -> rusqlite::Result<()> {
    let into = "search_word (word, id, weight, shared, spelt, entries, telling, questions)";
    for (key, word) in &index.words {
        let entries = packed_entries(&word.entries);
        let counted = !word.counts.is_empty();
        let few = word.questions.len() <= FEW && !counted;
        if entries.is_empty() && few && word.questions.iter().all(|&number| number < of_pages) {
            continue;
        }
        let mut questions = packed_numbers(&word.questions);
        // What few ask with is offered to nobody, and how it is spelt is not asked.
        let offered = !entries.is_empty() || counted || questions.len() >= OFTEN_ASKED;
        let (shared, spelt) = if offered {
            apart(key, &word.spelt)
        } else {
            (0, "")
        };
        if counted || questions.len() > SHORT {
            let mut many = std::mem::take(&mut questions);
            word.counts.iter().for_each(|&count| push(&mut many, count));
            let row = params![word.id, counted, many];
            insert(to, "search_often (word, counted, questions)", row)?;
        }
        insert(
            to,
            into,
            params![
                key,
                word.id,
                word.weight,
                shared,
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
                0,
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
        let row = params![id, entry.entry.to_string(), phrases];
        insert(to, "search_entry (id, address, phrases)", row)?;
        insert(to, "search_kk (entry, lines)", params![id, lines(Lang::Kk)])?;
        insert(to, "search_ru (entry, lines)", params![id, lines(Lang::Ru)])?;
    }
    Ok(())
}

/// How a word is spelt, beside its key: the letters from the first on that both have, and what follows them.
fn apart<'a>(key: &str, spelt: &'a str) -> (usize, &'a str) {
    let alike = |(one, other): &(char, char)| one == other;
    let shared = key.chars().zip(spelt.chars()).take_while(alike).count();
    let begin = spelt.char_indices().nth(shared);
    (shared, begin.map_or("", |(begin, _)| &spelt[begin..]))
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
        let in_steps = |&size: &u32| (size as f32 / (1000.0 * SIZE_STEP)).round() as u8;
        let packed: Vec<u8> = sizes.of_each.iter().map(in_steps).collect();
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
        params![0, compress_to_vec(&learned.packed, SMALLEST)],
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
