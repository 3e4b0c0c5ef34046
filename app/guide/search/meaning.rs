//! What a word of a question may mean: words of the index, each with how sure that is.

use kenes_content::{beginning, with_vowel};

use super::index::Known;
use super::question::{Asked, LEAST_LEFT, keys};
use super::typo;
use crate::guide::{Guide, Result};

/// Letters that a word has at least to be looked up by its beginning though it is finished.
const LEAST_BEGUN: usize = 4;
/// Letters by which a word of the index may be longer than a finished word of the question.
const MOST_LONGER: usize = 4;
/// Letters that a word of the index has at least to be taken for the beginning of a longer word.
const LEAST_KNOWN: usize = 4;

/// Letters of an unfinished or unknown ending.
const MOST_ENDING: usize = 4;

/// How sure a meaning is, by how it was found.
const SAME: f32 = 1.0;
const BEGUN: f32 = 0.85;
const LONGER: f32 = 0.55;
const SHORTER: f32 = 0.5;

/// A word of a question and what it may mean.
#[derive(Clone, Debug)]
pub(super) struct Meaning {
    pub(super) asked: Asked,
    pub(super) known: Vec<Sure>,
    /// The word as it was probably meant, where it was found by its spelling.
    pub(super) corrected: Option<String>,
}

/// A word of the index, and how sure it is meant, from 0 to 1.
#[derive(Clone, Debug)]
pub(super) struct Sure {
    pub(super) known: Known,
    pub(super) sure: f32,
}

impl Meaning {
    /// How much the word tells: what its surest meaning does.
    pub(super) fn weight(&self) -> f32 {
        let best = self.known.iter().map(|sure| sure.sure).fold(0.0, f32::max);
        let surest = self.known.iter().filter(|sure| sure.sure > best - 0.05);
        surest
            .map(|sure| sure.known.weight)
            .fold(f32::INFINITY, f32::min)
    }

    /// How sure the surest meaning is; 0 where there is none.
    pub(super) fn sure(&self) -> f32 {
        self.known.iter().map(|sure| sure.sure).fold(0.0, f32::max)
    }
}

/// What a word may mean. `typos`: look for a word spelt alike where there is no other.
pub(super) fn of(guide: &Guide, asked: Asked, typos: bool) -> Result<Meaning> {
    let mut meaning = Meaning {
        known: same(guide, &asked.keys)?,
        asked,
        corrected: None,
    };
    if meaning.asked.last {
        begun(guide, &mut meaning)?;
    } else if meaning.known.is_empty() {
        longer(guide, &mut meaning)?;
    }
    if meaning.known.is_empty() && typos {
        typo::correct(guide, &mut meaning)?;
    }
    if meaning.known.is_empty() {
        shorter(guide, &mut meaning)?;
    }
    Ok(meaning)
}

/// Words of the index with one of the word's keys.
fn same(guide: &Guide, keys: &[String]) -> Result<Vec<Sure>> {
    let mut known: Vec<Sure> = Vec::new();
    for key in keys {
        let mut found = guide.word(key)?;
        for whole in with_vowel(key) {
            if found.is_none() {
                found = guide.word(&whole)?;
            }
        }
        if let Some(found) =
            found.filter(|found| known.iter().all(|sure| sure.known.id != found.id))
        {
            known.push(Sure {
                known: found,
                sure: SAME,
            });
        }
    }
    Ok(known)
}

/// Words that begin as the word that is still being typed.
fn begun(guide: &Guide, meaning: &mut Meaning) -> Result<()> {
    let typed = beginning(&meaning.asked.folded);
    if typed.chars().count() * LEAST_LEFT < meaning.asked.folded.chars().count() {
        return Ok(());
    }
    let length = typed.chars().count() as f32;
    // What is a word already is rather that word than a longer one.
    let most = if meaning.known.is_empty() {
        BEGUN
    } else {
        LONGER
    };
    for found in guide.words_begun(&typed)? {
        let share = if found.id == 0 {
            0.5
        } else {
            length / found.word.chars().count().max(1) as f32
        };
        add(meaning, found, most * share.sqrt());
    }
    Ok(())
}

/// Words a little longer than a finished word.
fn longer(guide: &Guide, meaning: &mut Meaning) -> Result<()> {
    for key in meaning.asked.keys.clone() {
        let length = key.chars().count();
        if length < LEAST_BEGUN {
            continue;
        }
        for found in guide.words_begun(&key)? {
            if found.word.chars().count() <= length + MOST_LONGER {
                add(meaning, found, LONGER);
            }
        }
    }
    Ok(())
}

/// The longest word of the index with which the word begins, so that an unknown ending does not hide it.
fn shorter(guide: &Guide, meaning: &mut Meaning) -> Result<()> {
    let mut word = meaning.asked.folded.clone();
    for _ in 0..MOST_ENDING {
        word.pop();
        if word.chars().count() < LEAST_KNOWN {
            break;
        }
        let known = same(guide, &keys(&word))?;
        if !known.is_empty() {
            known
                .into_iter()
                .for_each(|sure| add(meaning, sure.known, SHORTER));
            return Ok(());
        }
    }
    let mut typed = beginning(&meaning.asked.folded);
    let least = LEAST_KNOWN.max(typed.chars().count().div_ceil(2));
    while typed.pop().is_some() && typed.chars().count() >= least {
        if let Some(found) = guide.word(&typed)? {
            add(meaning, found, SHORTER);
            return Ok(());
        }
    }
    Ok(())
}

/// Adds a meaning, or makes one that is there surer.
pub(super) fn add(meaning: &mut Meaning, found: Known, sure: f32) {
    let there = meaning
        .known
        .iter_mut()
        .find(|there| there.known.word == found.word);
    match there {
        Some(there) => there.sure = there.sure.max(sure),
        None => meaning.known.push(Sure { known: found, sure }),
    }
}
