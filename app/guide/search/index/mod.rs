//! The index in the bundle: terms by key, entries by id, and the lists beside them.
//!
//! A bundle may be damaged, or come from outside: no number in it is trusted. Ids are looked up and never used as places
//! in a table, lists are read as they stand and end where they make no sense, and what is missing is not found.

mod asked;
mod classifier;
mod danger;
mod dictionary;
mod postings;

use std::cell::OnceCell;
use std::rc::Rc;

use kenes_content::Lang;
use kenes_content::schema::OFTEN_ASKED;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

pub(super) use asked::{Asked, Whose};
use classifier::Classifier;
pub(super) use dictionary::{Dictionary, letters};
pub(super) use postings::{IdLists, Postings, Questions};

use super::remembered::Remembered;
use crate::guide::{EntryRef, Result};

/// Terms looked at for a prefix.
const MOST_WITH_PREFIX: usize = 200;
/// Letters up to which the index has the prefixes ready.
const READY: usize = 2;

/// What is kept once it is read: the dictionaries of the guide's words and of the words of danger, who asks what, and what was
/// learned of that; and, from one question to the next, the entries.
#[derive(Debug, Default)]
pub(in crate::guide) struct Kept {
    words: OnceCell<Dictionary>,
    danger: OnceCell<Dictionary>,
    asked: OnceCell<Asked>,
    classifier: OnceCell<Classifier>,
    entries: Remembered<u32, Option<Rc<IndexEntry>>>,
}

impl Kept {
    /// Another question begins.
    pub(super) fn begin(&self) {
        self.entries.begin();
    }
}

/// The index of one bundle.
#[derive(Clone, Copy)]
pub(in crate::guide) struct Index<'a> {
    db: &'a Connection,
    kept: &'a Kept,
}

/// A term of the index.
#[derive(Clone, Debug)]
pub(super) struct IndexTerm {
    /// Its key; a prefix that is kept ready ends with `*`.
    pub(super) key: String,
    /// Its number; 0 for a prefix.
    pub(super) id: u32,
    /// How much it tells: its inverse document frequency.
    pub(super) idf: f32,
    /// What holds it.
    pub(super) postings: Postings,
    /// How much it tells in a question; 0 where nobody asks with it.
    pub(super) telling: f32,
    /// Which questions hold it.
    pub(super) questions: Questions,
}

/// What can be found.
#[derive(Debug)]
pub(super) struct IndexEntry {
    /// The page or contact.
    pub(super) entry: EntryRef,
    /// The ids of the terms of its titles and, after an empty list, of its keywords.
    pub(super) phrases: IdLists,
}

impl<'a> Index<'a> {
    /// The index of a bundle that is open.
    pub(in crate::guide) fn new(db: &'a Connection, kept: &'a Kept) -> Index<'a> {
        Index { db, kept }
    }

    /// The term with this key.
    pub(super) fn term(self, key: &str) -> Result<Option<IndexTerm>> {
        let found = self.one(
            "SELECT word, id, weight, entries, telling, questions FROM search_word WHERE word = ?1",
            &[&key],
            term,
        )?;
        found.map(|term| self.with_questions(term)).transpose()
    }

    /// Terms that begin so.
    pub(super) fn terms_with_prefix(self, prefix: &str) -> Result<Vec<IndexTerm>> {
        if prefix.chars().count() <= READY {
            return Ok(self.term(&format!("{prefix}*"))?.into_iter().collect());
        }
        let end = format!("{prefix}\u{10FFFF}");
        let found = self.rows(
            &format!("SELECT word, id, weight, entries, telling, questions FROM search_word WHERE word >= ?1 AND word < ?2 LIMIT {MOST_WITH_PREFIX}"),
            &[&prefix, &end],
            term,
        )?;
        let found = found.into_iter();
        found.map(|term| self.with_questions(term)).collect()
    }

    /// The term with the questions that hold it, where they are too many to stand beside it.
    fn with_questions(self, mut term: IndexTerm) -> Result<IndexTerm> {
        let elsewhere = matches!(&term.questions, Questions::Listed(none) if none.is_empty());
        if term.telling > 0.0 && elsewhere {
            let many = self.one(
                "SELECT counted, questions FROM search_often WHERE word = ?1",
                &[&term.id],
                |row| {
                    let bytes = row.get_ref(1)?.as_blob()?.into();
                    Ok(match row.get(0)? {
                        true => Questions::Counted(bytes),
                        false => Questions::Listed(bytes),
                    })
                },
            )?;
            term.questions = many.unwrap_or(term.questions);
        }
        Ok(term)
    }

    /// How the guide writes a term.
    pub(super) fn written(self, key: &str) -> Result<String> {
        let written: Option<String> = self.one(
            "SELECT substr(word, 1, shared) || spelt FROM search_word WHERE word = ?1",
            &[&key],
            |row| row.get(0),
        )?;
        Ok(written
            .filter(|written| !written.is_empty())
            .unwrap_or_else(|| key.to_owned()))
    }

    /// The keys that the guide itself uses, or many who ask, to hold mistyped words against; read at the first word that nothing else explains.
    pub(super) fn dictionary(self) -> Result<&'a Dictionary> {
        if let Some(read) = self.kept.words.get() {
            return Ok(read);
        }
        let all = self.rows(
            &format!("SELECT word, weight FROM search_word WHERE id > 0 AND (entries != x'' OR length(questions) >= {OFTEN_ASKED} OR telling > 0 AND questions = x'')"),
            &[],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let read = Dictionary::of(all);
        Ok(self.kept.words.get_or_init(|| read))
    }

    /// An entry, if there is one of this id.
    pub(super) fn entry(self, id: u32) -> Result<Option<Rc<IndexEntry>>> {
        self.kept.entries.of(id, |id| {
            let found: Option<(String, IdLists)> = self.one(
                "SELECT address, phrases FROM search_entry WHERE id = ?1",
                &[id],
                |row| Ok((row.get(0)?, id_lists(row, 1)?)),
            )?;
            Ok(found.and_then(|(name, phrases)| {
                let entry = name.parse().ok()?;
                Some(Rc::new(IndexEntry { entry, phrases }))
            }))
        })
    }

    /// The ids of the terms of an entry's lines, in one language.
    pub(super) fn lines(self, lang: Lang, entry: u32) -> Result<IdLists> {
        let sql = match lang {
            Lang::Kk => "SELECT lines FROM search_kk WHERE entry = ?1",
            Lang::Ru => "SELECT lines FROM search_ru WHERE entry = ?1",
        };
        let lines = self.one(sql, &[&entry], |row| id_lists(row, 0))?;
        Ok(lines.unwrap_or_default())
    }

    /// The pages that are offered where nothing is found.
    pub(super) fn nearest(self) -> Result<Vec<EntryRef>> {
        let names: Vec<String> = self.rows(
            "SELECT page FROM search_nearest ORDER BY position",
            &[],
            |row| row.get(0),
        )?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }

    fn rows<T>(
        self,
        sql: &str,
        params: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn one<T>(
        self,
        sql: &str,
        params: &[&dyn ToSql],
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row(params, read).optional()?)
    }
}

fn term(row: &Row<'_>) -> rusqlite::Result<IndexTerm> {
    let thousandths = |column| row.get(column).map(|number: u32| number as f32 / 1000.0);
    Ok(IndexTerm {
        key: row.get(0)?,
        id: row.get(1)?,
        idf: thousandths(2)?,
        postings: Postings::of(row.get_ref(3)?.as_blob()?),
        telling: thousandths(4)?,
        questions: Questions::Listed(row.get_ref(5)?.as_blob()?.into()),
    })
}

fn id_lists(row: &Row<'_>, column: usize) -> rusqlite::Result<IdLists> {
    Ok(IdLists::of(row.get_ref(column)?.as_blob()?))
}
