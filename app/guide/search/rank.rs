//! Which entries answer best.
//!
//! An entry's score is the sum, over the terms of the question, of how much the term tells (idf) × how sure its candidate is
//! × how much the entry is about it; so rare words dominate, and common ones decide between equals. What holds only a part of
//! the question loses more than that part: all words first, then fewer. Among the best, titles and keywords that say the
//! same as the question, no more and no less, come first.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::expand::Expansion;
use super::index::{Index, IndexEntry};
use super::matches::Matches;
use super::questions::NearTo;
use crate::guide::{EntryRef, Result};

/// Entries whose titles and keywords are looked at.
const LOOKED_AT: usize = 40;
/// What the texts count beside how people ask.
const TEXTS: f32 = 1.4;
/// What counts how likely the words are asked for an entry. Unlike the rest it grows with every word.
const LIKELY: f32 = 0.08;
/// What counts what the pieces of the words tell.
const TOLD: f32 = 1.1;
/// What remains of the score of an entry that holds nothing of the question's weight.
const LEAST_COVERED: f32 = 0.25;
/// What a title, or a keyword, that says just the question adds, in parts of the question's weight.
const TITLE: f32 = 2.0;
const KEYWORD: f32 = 1.43;
/// What a contact adds that holds the whole question, in parts of its weight: nobody is asked how people ask for contacts.
const CONTACT: f32 = 2.8;
/// What remains of the score of a letter: whoever asks what to do is answered before being asked to write, and whoever asks
/// for a letter names it by its title or its keywords.
const LETTER: f32 = 0.75;
/// Part of the question that an entry holds at least to be called found.
const FOUND: f32 = 0.15;

/// An entry and its score.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    /// Its id in the index.
    pub(super) id: u32,
    pub(super) entry: EntryRef,
    pub(super) score: f32,
}

/// What was found, and what is only near.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    pub(super) found: Vec<Ranked>,
    pub(super) near: Vec<Ranked>,
    /// How much the best of them answers.
    pub(super) best: Best,
}

/// How much the best hit answers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Best {
    /// How much of the question it holds, from 0 to 1.
    pub(super) held: f32,
    /// How near it comes to what people ask, how likely its words are asked for it, and what their pieces tell: see
    /// [`NearTo`].
    pub(super) near: f32,
    pub(super) likely: f32,
    pub(super) told: f32,
}

/// Score and part of the question held, entry by entry.
#[derive(Clone, Copy, Default)]
struct Sum {
    score: f32,
    held: f32,
    /// For the term being added.
    best: f32,
    best_confidence: f32,
}

/// Ranks the entries that hold any of the terms.
pub(super) fn entries(
    index: Index<'_>,
    expansions: &[Rc<Expansion>],
    matches: &Matches,
    nearness: &FxHashMap<u32, NearTo>,
) -> Result<Ranking> {
    let weights: Vec<f32> = expansions
        .iter()
        .map(|expansion| weight(expansion))
        .collect();
    let all: f32 = weights.iter().sum();
    if all <= 0.0 {
        return Ok(Ranking::default());
    }
    // By id and not by place: an id of a damaged bundle may be any number.
    let mut sums: FxHashMap<u32, Sum> = FxHashMap::default();
    for (expansion, weight) in expansions.iter().zip(&weights) {
        add(expansion, *weight, &mut sums);
    }
    for &entry in nearness.keys() {
        sums.entry(entry).or_default();
    }
    let mut best: Vec<(u32, f32, f32)> = sums
        .iter()
        .map(|(&entry, sum)| {
            let covered = sum.held / all;
            let part = LEAST_COVERED + (1.0 - LEAST_COVERED) * covered * covered;
            let NearTo { near, likely, told } = nearness.get(&entry).copied().unwrap_or_default();
            let asked = near + LIKELY * likely + TOLD * told;
            let score = TEXTS * sum.score * part + all * asked;
            (entry, score, covered.max(near))
        })
        .filter(|(_, score, _)| *score > 0.0)
        .collect();
    let order = |one: &(u32, f32, f32), other: &(u32, f32, f32)| {
        other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
    };
    if best.len() > LOOKED_AT {
        best.select_nth_unstable_by(LOOKED_AT, order);
        best.truncate(LOOKED_AT);
    }
    best.sort_by(order);
    let mut ranking = Ranking::default();
    for (id, score, covered) in best {
        let Some(known) = index.entry(id)? else {
            continue;
        };
        let IndexEntry { entry, phrases } = &*known;
        let mut worth = TITLE;
        let mut most: f32 = 0.0;
        for phrase in phrases.iter() {
            if phrase.is_empty() {
                worth = KEYWORD;
            }
            most = most.max(worth * said(phrase, matches, &weights, all));
        }
        let contact = match entry {
            EntryRef::Contact(_) => CONTACT * covered,
            _ => 0.0,
        };
        let remains = match entry {
            EntryRef::Letter(_) => LETTER,
            _ => 1.0,
        };
        let ranked = Ranked {
            id,
            entry: entry.clone(),
            score: (score + all * (most + contact)) * remains,
        };
        if covered >= FOUND {
            ranking.found.push(ranked);
        } else {
            ranking.near.push(ranked);
        }
    }
    for list in [&mut ranking.found, &mut ranking.near] {
        list.sort_by(|one, other| {
            other
                .score
                .total_cmp(&one.score)
                .then(one.id.cmp(&other.id))
        });
    }
    if let Some(first) = ranking.found.first() {
        let sum = sums.get(&first.id).copied().unwrap_or_default();
        let NearTo { near, likely, told } = nearness.get(&first.id).copied().unwrap_or_default();
        ranking.best = Best {
            held: sum.held / all,
            near,
            likely,
            told,
        };
    }
    Ok(ranking)
}

/// What a term adds to the question: an unknown one counts too, so that little is promised where little is understood.
fn weight(expansion: &Expansion) -> f32 {
    let idf = expansion.candidates.idf();
    idf.unwrap_or_else(|| expansion.term.untold())
}

fn add(expansion: &Expansion, weight: f32, sums: &mut FxHashMap<u32, Sum>) {
    let mut held = Vec::new();
    for candidate in expansion.candidates.iter() {
        for posting in candidate.term.postings.iter() {
            let sum = sums.entry(posting.entry).or_default();
            if sum.best_confidence == 0.0 {
                held.push(posting.entry);
            }
            sum.best = sum.best.max(candidate.confidence * posting.about);
            sum.best_confidence = sum.best_confidence.max(candidate.confidence);
        }
    }
    for entry in held {
        let sum = sums.entry(entry).or_default();
        sum.score += weight * sum.best;
        sum.held += weight * sum.best_confidence;
        sum.best = 0.0;
        sum.best_confidence = 0.0;
    }
}

/// How nearly a phrase says the question, from 0 to 1: what it holds of the question × what the question holds of it.
fn said(phrase: &[u32], matches: &Matches, weights: &[f32], all: f32) -> f32 {
    let (mut held, mut met) = (0.0, 0_u16);
    let mut seen: Vec<usize> = Vec::new();
    for found in phrase.iter().filter_map(|id| matches.of_id(*id)) {
        if !seen.contains(&found.term) {
            seen.push(found.term);
            held += weights[found.term] * found.confidence;
            met += 1;
        }
    }
    if met == 0 {
        return 0.0;
    }
    let share = f32::from(met) / phrase.len() as f32;
    held / all * share.sqrt()
}
