//! The index in the bundle: words by key, entries by id.

use kenes_content::packed::Numbers;
use rusqlite::Row;

use crate::guide::{Guide, Result};

/// Words looked at for a beginning.
const MOST_BEGUN: usize = 200;
/// Letters up to which the index has the beginnings ready.
const READY: usize = 2;

/// A word of the index.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// Its key.
    pub(super) word: String,
    /// Its number; 0 for a beginning.
    pub(super) id: u32,
    /// How much it tells.
    pub(super) weight: f32,
    /// What holds it.
    pub(super) entries: Vec<Holding>,
}

/// An entry that holds a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holding {
    /// The entry's id.
    pub(super) entry: u32,
    /// How much the entry is about the word, from 0 to 1.
    pub(super) about: f32,
}

impl Guide {
    /// The word of the index with this key.
    pub(super) fn word(&self, key: &str) -> Result<Option<Known>> {
        self.one(
            "SELECT word, id, weight, entries FROM search_word WHERE word = ?1",
            &[&key],
            known,
        )
    }

    /// Words of the index that begin so.
    pub(super) fn words_begun(&self, beginning: &str) -> Result<Vec<Known>> {
        if beginning.chars().count() <= READY {
            return Ok(self.word(&format!("{beginning}*"))?.into_iter().collect());
        }
        let end = format!("{beginning}\u{10FFFF}");
        self.rows(
            &format!("SELECT word, id, weight, entries FROM search_word WHERE word >= ?1 AND word < ?2 LIMIT {MOST_BEGUN}"),
            &[&beginning, &end],
            known,
        )
    }

    /// How many entries there are.
    pub(super) fn entry_count(&self) -> Result<usize> {
        let last: Option<i64> =
            self.one("SELECT max(id) FROM search_entry", &[], |row| row.get(0))?;
        Ok(last.map_or(0, |id| usize::try_from(id).unwrap_or(0) + 1))
    }

    /// The address of an entry and the ids of the words of its titles and keywords, phrase by phrase.
    pub(super) fn phrases(&self, entry: u32) -> Result<Option<(String, Lists)>> {
        self.one(
            "SELECT address, phrases FROM search_entry WHERE id = ?1",
            &[&entry],
            |row| Ok((row.get(0)?, Lists::of(row.get_ref(1)?.as_blob()?))),
        )
    }
}

/// Lists of ids one after another.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    ids: Vec<u32>,
    ends: Vec<usize>,
}

impl Lists {
    /// Reads packed counts and ids.
    pub(super) fn of(bytes: &[u8]) -> Lists {
        let mut numbers = Numbers::of(bytes);
        let mut lists = Lists {
            ids: Vec::with_capacity(bytes.len() / 2),
            ends: Vec::new(),
        };
        while let Some(count) = numbers.next() {
            let count = usize::try_from(count).unwrap_or(0);
            lists.ids.extend(numbers.by_ref().take(count));
            lists.ends.push(lists.ids.len());
        }
        lists
    }

    /// The lists.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let mut begin = 0;
        self.ends.iter().map(move |&end| {
            let list = &self.ids[begin..end];
            begin = end;
            list
        })
    }
}

fn known(row: &Row<'_>) -> rusqlite::Result<Known> {
    let weight: u32 = row.get(2)?;
    Ok(Known {
        word: row.get(0)?,
        id: row.get(1)?,
        weight: weight as f32 / 1000.0,
        entries: holdings(row.get_ref(3)?.as_blob()?),
    })
}

fn holdings(bytes: &[u8]) -> Vec<Holding> {
    let mut numbers = Numbers::of(bytes);
    let mut entry = 0;
    let mut entries = Vec::with_capacity(bytes.len() / 2);
    while let Some(step) = numbers.next() {
        entry += step;
        let about = f32::from(numbers.byte().unwrap_or(0)) / 255.0;
        entries.push(Holding { entry, about });
    }
    entries
}
