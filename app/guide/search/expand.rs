//! Term expansion: what a term of a question may stand for in the index, and how sure that is.

use std::collections::BTreeSet;

use kenes_content::{Lang, prefix_key, stem_key, with_vowel};

use super::candidate::Candidates;
use super::correct::correct;
use super::index::{Index, IndexTerm};
use super::query::{LEAST_LEFT, LEAST_STEM, Term, keys};
use crate::guide::Result;

/// Letters that a term has at least to be looked up by its prefix though it is finished.
const LEAST_PREFIX: usize = 4;
/// Letters by which a term of the index may be longer than a finished term of the question.
const MOST_LONGER: usize = 4;
/// Letters that a term of the index has at least to be taken for the beginning of a longer word.
const LEAST_KNOWN: usize = 4;
/// Letters of an unfinished or unknown ending.
const MOST_ENDING: usize = 4;

/// How sure a candidate is, by how it was found.
const SAME: f32 = 1.0;
const PREFIX: f32 = 0.85;
const LONGER: f32 = 0.55;
const SHORTER: f32 = 0.5;

/// A term of a question and what it may stand for.
#[derive(Debug)]
pub(super) struct Expansion {
    pub(super) term: Term,
    pub(super) candidates: Candidates,
    /// The index has neither the word nor a longer one: at best a shorter one, or one that is spelt alike.
    pub(super) unknown: bool,
    /// The word as it was probably meant, where it was found by its spelling.
    pub(super) corrected: Option<String>,
}

/// What a term may stand for as it is spelt.
pub(super) fn expand(index: Index<'_>, term: &Term) -> Result<Expansion> {
    let keys = keys(&term.folded);
    let mut candidates = by_key(index, &keys)?;
    if term.last {
        by_prefix(index, term, &mut candidates)?;
        by_begun_ending(index, term, &keys, &mut candidates)?;
    } else if candidates.is_empty() {
        by_longer(index, &keys, &mut candidates)?;
    }
    let unknown = candidates.is_empty();
    if unknown {
        by_shorter(index, term, &mut candidates)?;
    }
    Ok(Expansion {
        term: term.clone(),
        candidates,
        unknown,
        corrected: None,
    })
}

/// What a term that is unknown as it is spelt may stand for: a word that is spelt alike or, where there is none, what it
/// stands for anyway.
pub(super) fn mended(index: Index<'_>, unknown: &Expansion) -> Result<Expansion> {
    let term = &unknown.term;
    let correction = correct(index, term, &keys(&term.folded))?;
    let candidates = match correction.candidates.is_empty() {
        true => unknown.candidates.clone(),
        false => correction.candidates,
    };
    Ok(Expansion {
        term: term.clone(),
        candidates,
        unknown: true,
        corrected: correction.written,
    })
}

/// Terms of the index with one of these keys.
fn by_key(index: Index<'_>, keys: &[String]) -> Result<Candidates> {
    let mut candidates = Candidates::default();
    for key in keys {
        if let Some(found) = of_key(index, key)? {
            candidates.add(found, SAME);
        }
    }
    Ok(candidates)
}

/// The term with this key, or with the vowel in it that an ending drove out.
fn of_key(index: Index<'_>, key: &str) -> Result<Option<IndexTerm>> {
    if let Some(found) = index.term(key)? {
        return Ok(Some(found));
    }
    for whole in with_vowel(key) {
        if let Some(found) = index.term(&whole)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Terms that begin as the term that is still being typed.
fn by_prefix(index: Index<'_>, term: &Term, candidates: &mut Candidates) -> Result<()> {
    let typed = prefix_key(&term.folded);
    if typed.chars().count() * LEAST_LEFT < term.folded.chars().count() {
        return Ok(());
    }
    let length = typed.chars().count() as f32;
    // What is a word already is rather that word than a longer one.
    let most = if candidates.is_empty() {
        PREFIX
    } else {
        LONGER
    };
    let begun = index.terms_with_prefix(&typed)?.into_iter();
    candidates.add_all(begun.map(|found| {
        let share = if found.id == 0 {
            0.5
        } else {
            length / found.key.chars().count().max(1) as f32
        };
        (found, most * share.sqrt())
    }));
    Ok(())
}

/// Terms of which an ending is begun: «сотқ» may become «сотқа», the key of which is that of «сот».
fn by_begun_ending(
    index: Index<'_>,
    term: &Term,
    keys: &[String],
    candidates: &mut Candidates,
) -> Result<()> {
    const VOWELS: [char; 4] = ['а', 'е', 'ы', 'и'];
    if term.folded.ends_with(VOWELS) || term.folded.chars().count() < LEAST_PREFIX {
        return Ok(());
    }
    let finished = VOWELS.map(|vowel| stem_key(&format!("{}{vowel}", term.folded), Lang::Kk));
    for key in BTreeSet::from(finished) {
        if key.chars().count() >= LEAST_STEM
            && !keys.contains(&key)
            && let Some(found) = index.term(&key)?
        {
            candidates.add(found, LONGER);
        }
    }
    Ok(())
}

/// Terms a little longer than a finished term.
fn by_longer(index: Index<'_>, keys: &[String], candidates: &mut Candidates) -> Result<()> {
    for key in keys {
        let length = key.chars().count();
        if length < LEAST_PREFIX {
            continue;
        }
        let longer = index.terms_with_prefix(key)?.into_iter();
        let longer = longer.filter(|found| found.key.chars().count() <= length + MOST_LONGER);
        candidates.add_all(longer.map(|found| (found, LONGER)));
    }
    Ok(())
}

/// The longest term of the index with which the term begins, so that an unknown ending does not hide it.
fn by_shorter(index: Index<'_>, term: &Term, candidates: &mut Candidates) -> Result<()> {
    let mut word = term.folded.clone();
    for _ in 0..MOST_ENDING {
        word.pop();
        if word.chars().count() < LEAST_KNOWN {
            break;
        }
        let known = by_key(index, &keys(&word))?;
        if !known.is_empty() {
            known
                .into_terms()
                .for_each(|found| candidates.add(found, SHORTER));
            return Ok(());
        }
    }
    let mut typed = prefix_key(&term.folded);
    let least = LEAST_KNOWN.max(typed.chars().count().div_ceil(2));
    while typed.pop().is_some() && typed.chars().count() >= least {
        if let Some(found) = index.term(&typed)? {
            candidates.add(found, SHORTER);
            return Ok(());
        }
    }
    Ok(())
}
