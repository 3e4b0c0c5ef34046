//! Ways to read a question: as it stands, in Latin letters, on the wrong keyboard. The one that makes most sense is taken.

use super::meaning::{self, Meaning};
use super::question::{Asked, asked};
use super::{keyboard, latin};
use crate::guide::{Guide, Result};

/// Words of which this part is understood make sense enough; no other way is tried.
const ENOUGH: f32 = 0.5;

/// A question understood.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) meanings: Vec<Meaning>,
}

impl Reading {
    fn of(guide: &Guide, asked: Vec<Asked>, typos: bool) -> Result<Reading> {
        let meanings = asked
            .into_iter()
            .map(|word| meaning::of(guide, word, typos));
        Ok(Reading {
            meanings: meanings.collect::<Result<_>>()?,
        })
    }

    /// How much of the question is understood, from 0 to 1. Longer words count for more.
    fn sense(&self) -> f32 {
        let (mut understood, mut all) = (0.0, 0.0);
        for meaning in &self.meanings {
            let length = meaning.asked.folded.chars().count() as f32;
            all += length;
            understood += length * meaning.sure();
        }
        if all > 0.0 { understood / all } else { 0.0 }
    }

    /// The question with its mistyped words as they were probably meant.
    pub(super) fn suggestion(&self) -> Option<String> {
        if self
            .meanings
            .iter()
            .all(|meaning| meaning.corrected.is_none())
        {
            return None;
        }
        let words = self
            .meanings
            .iter()
            .map(|meaning| meaning.corrected.as_ref().unwrap_or(&meaning.asked.typed));
        Some(words.cloned().collect::<Vec<_>>().join(" "))
    }
}

/// The reading of a question that makes most sense.
pub(super) fn best(guide: &Guide, query: &str) -> Result<Reading> {
    let words = asked(query);
    let foreign = words.iter().any(|word| latin::is_latin(&word.folded));
    let plain = Reading::of(guide, words.clone(), false)?;
    if plain.sense() > ENOUGH
        && (!foreign || plain.meanings.iter().all(|meaning| meaning.sure() > ENOUGH))
    {
        // One unknown word among known ones may still be mistyped.
        return match plain
            .meanings
            .iter()
            .any(|meaning| meaning.sure() <= ENOUGH)
        {
            true => Reading::of(guide, words, true),
            false => Ok(plain),
        };
    }
    let mut ways = Vec::new();
    if foreign {
        ways.push(in_cyrillic(guide, &words, false)?);
        ways.push(Reading::of(
            guide,
            asked(&keyboard::switched(query)),
            false,
        )?);
    } else if let Some(query) = keyboard::switched_back(query) {
        ways.push(Reading::of(guide, asked(&query), false)?);
    }
    if let Some(way) = most_sense(ways).filter(|way| way.sense() > plain.sense().max(ENOUGH)) {
        return Ok(way);
    }
    // Nothing is understood so far: now spelling is forgiven in every way.
    let mut ways = vec![Reading::of(guide, words.clone(), true)?];
    if foreign {
        ways.push(in_cyrillic(guide, &words, true)?);
        ways.push(Reading::of(guide, asked(&keyboard::switched(query)), true)?);
    }
    Ok(most_sense(ways).unwrap_or(plain))
}

/// The first of the ways that make most sense.
fn most_sense(ways: Vec<Reading>) -> Option<Reading> {
    ways.into_iter()
        .rev()
        .max_by(|one, other| one.sense().total_cmp(&other.sense()))
}

/// Every Latin word that the guide does not know, in the Cyrillic spelling that it knows best.
fn in_cyrillic(guide: &Guide, words: &[Asked], typos: bool) -> Result<Reading> {
    let mut meanings = Vec::new();
    for word in words {
        let own = meaning::of(guide, word.clone(), false)?;
        if !latin::is_latin(&word.folded) || own.sure() > ENOUGH {
            meanings.push(own);
            continue;
        }
        let mut best: Option<Meaning> = None;
        for spelt in latin::in_cyrillic(&word.typed) {
            let word = Asked::of(&spelt, word.last);
            let way = meaning::of(guide, word, typos)?;
            if best.as_ref().is_none_or(|best| way.sure() > best.sure()) {
                best = Some(way);
            }
        }
        meanings.extend(best);
    }
    Ok(Reading { meanings })
}
