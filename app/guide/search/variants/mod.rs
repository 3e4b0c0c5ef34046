//! Ways to read a question: as it stands, in Latin letters, on the wrong keyboard layout. The one of which most is
//! understood is taken.

mod layout;
mod translit;

use std::rc::Rc;

use super::expand::{Expansion, expand, mended};
use super::index::Index;
use super::query::{Term, terms};
use super::remembered::Remembered;
use crate::guide::Result;

pub(super) use translit::{in_cyrillic, is_latin};

/// A question of which this part is understood is understood enough; no other way is tried.
const ENOUGH: f32 = 0.5;

/// The words of the question, as they are spelt and as they were probably meant.
#[derive(Debug, Default)]
pub(super) struct Words(Remembered<(Term, bool), Rc<Expansion>>);

impl Words {
    /// Another question begins.
    pub(super) fn begin(&self) {
        self.0.begin();
    }

    /// What a term may stand for. `fuzzy`: look for a word spelt alike where there is no other.
    fn expand(&self, index: Index<'_>, term: Term, fuzzy: bool) -> Result<Rc<Expansion>> {
        if !fuzzy {
            return self
                .0
                .of((term, false), |(term, _)| expand(index, term).map(Rc::new));
        }
        self.0.of((term, true), |(term, _)| {
            let spelt = self.expand(index, term.clone(), false)?;
            match spelt.unknown {
                true => mended(index, &spelt).map(Rc::new),
                false => Ok(spelt),
            }
        })
    }

    fn read(&self, index: Index<'_>, terms: Vec<Term>, fuzzy: bool) -> Result<Variant> {
        let expansions = terms
            .into_iter()
            .map(|term| self.expand(index, term, fuzzy));
        Ok(Variant {
            expansions: expansions.collect::<Result<_>>()?,
        })
    }
}

/// A question read in one way.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) expansions: Vec<Rc<Expansion>>,
}

impl Variant {
    /// How much of the question is understood, from 0 to 1. Longer terms count for more.
    fn coverage(&self) -> f32 {
        let (mut understood, mut all) = (0.0, 0.0);
        for expansion in &self.expansions {
            let length = expansion.term.folded.chars().count() as f32;
            all += length;
            understood += length * expansion.candidates.confidence();
        }
        if all > 0.0 { understood / all } else { 0.0 }
    }

    /// Whether there is a term that is not understood enough.
    fn has_unknown(&self) -> bool {
        self.expansions
            .iter()
            .any(|expansion| expansion.candidates.confidence() <= ENOUGH)
    }

    /// The question with its mistyped words as they were probably meant.
    pub(super) fn suggestion(&self) -> Option<String> {
        if self
            .expansions
            .iter()
            .all(|expansion| expansion.corrected.is_none())
        {
            return None;
        }
        let words = self.expansions.iter().map(|expansion| {
            expansion
                .corrected
                .as_ref()
                .unwrap_or(&expansion.term.typed)
        });
        Some(words.cloned().collect::<Vec<_>>().join(" "))
    }
}

/// The way to read a question in which most of it is understood.
pub(super) fn best(index: Index<'_>, words: &Words, query: &str) -> Result<Variant> {
    let typed = terms(query);
    let foreign = typed.iter().any(|term| is_latin(&term.folded));
    let plain = words.read(index, typed.clone(), false)?;
    if plain.coverage() > ENOUGH && !(foreign && plain.has_unknown()) {
        // One unknown word among known ones may still be mistyped.
        return match plain.has_unknown() {
            true => words.read(index, typed, true),
            false => Ok(plain),
        };
    }
    let mut ways = Vec::new();
    if foreign {
        ways.push(all_in_cyrillic(index, words, &typed, false)?);
        ways.push(words.read(index, terms(&layout::switched(query)), false)?);
    } else if let Some(query) = layout::switched_back(query) {
        ways.push(words.read(index, terms(&query), false)?);
    }
    let enough = plain.coverage().max(ENOUGH);
    if let Some(way) = most_covered(ways).filter(|way| way.coverage() > enough) {
        return Ok(way);
    }
    // Nothing is understood so far: now spelling is forgiven in every way.
    let mut ways = vec![words.read(index, typed.clone(), true)?];
    if foreign {
        ways.push(all_in_cyrillic(index, words, &typed, true)?);
        ways.push(words.read(index, terms(&layout::switched(query)), true)?);
    }
    Ok(most_covered(ways).unwrap_or(plain))
}

/// The terms of a question that was typed with the Latin layout on and the Russian one in mind.
pub(super) fn on_the_other_layout(query: &str) -> Vec<Term> {
    terms(&layout::switched(query))
}

/// The first of the ways in which most is understood.
fn most_covered(ways: Vec<Variant>) -> Option<Variant> {
    ways.into_iter()
        .rev()
        .max_by(|one, other| one.coverage().total_cmp(&other.coverage()))
}

/// Every Latin word that the guide does not know, in the Cyrillic spelling that it knows best.
fn all_in_cyrillic(
    index: Index<'_>,
    words: &Words,
    terms: &[Term],
    fuzzy: bool,
) -> Result<Variant> {
    let mut expansions = Vec::new();
    for term in terms {
        let own = words.expand(index, term.clone(), false)?;
        if !is_latin(&term.folded) || own.candidates.confidence() > ENOUGH {
            expansions.push(own);
            continue;
        }
        let mut best: Option<Rc<Expansion>> = None;
        for spelt in in_cyrillic(&term.typed) {
            let way = words.expand(index, Term::of(&spelt, term.last), fuzzy)?;
            if best
                .as_ref()
                .is_none_or(|best| way.candidates.confidence() > best.candidates.confidence())
            {
                best = Some(way);
            }
        }
        expansions.extend(best);
    }
    Ok(Variant { expansions })
}
