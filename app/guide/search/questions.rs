//! The nearest asked question: how near the question comes to those that people ask for each page.
//!
//! Two questions are as near as the words that they share tell, beside what both say: the sum over the shared words of what
//! each tells × how sure it is meant, by the geometric mean of what all words of either tell (the cosine of two sets). A page
//! is as near as its nearest question, and nearer where others come close. Beside that every word of the question votes for
//! the pages that are asked for with it, the more so the fewer other pages are.
//!
//! The weights were learned on one half of the questions: see `tests/search/README.md`.

use rustc_hash::FxHashMap;

use super::expand::Expansion;
use super::index::{Asked, Index, IndexTerm, Whose};
use crate::guide::Result;

/// Questions looked at, at most: rare words come first, and with them most is said.
const MOST_POSTINGS: usize = 30_000;
/// What the nearest question of a page counts, and what each of the two after it.
const NEAREST: f32 = 0.85;
const BESIDE: f32 = 0.33;
/// What the votes count.
const VOTES: f32 = 0.32;
/// Questions that a word has to be in beside those of one page, for its vote to count for half.
const STRAY: f32 = 2.0;
/// How steeply a vote rises with the share of the word's questions that ask for the page.
const STEEP: f32 = 80.0;

/// How near an entry comes.
#[derive(Clone, Copy, Default)]
struct Near {
    /// Its three nearest questions, the nearest first.
    questions: [f32; 3],
    votes: f32,
}

/// What a question of the index shares with the typed one.
#[derive(Clone, Copy, Default)]
struct Shared {
    told: f32,
    /// The term that was added last, counted from 1.
    term: usize,
}

/// How near the question comes to what people ask.
#[derive(Debug, Default)]
pub(super) struct Nearness {
    /// To what they ask for each entry, by its id in the index: nothing where no word is shared, about 3 where many ask for
    /// it in the same words.
    pub(super) entries: FxHashMap<u32, f32>,
    /// To what they type in each danger that shares a word, the nearest first.
    pub(super) dangers: Vec<(u32, f32)>,
    /// To the nearest question that is typed in any danger, and to the nearest that is not.
    pub(super) danger: f32,
    pub(super) calm: f32,
    /// The logarithm of the odds that its words are typed in danger rather than in calm (naive Bayes).
    pub(super) odds: f32,
    /// Its words of which that is known.
    pub(super) known: usize,
}

/// How near a question comes to the asked ones.
pub(super) fn nearness(index: Index<'_>, expansions: &[Expansion]) -> Result<Nearness> {
    let mut nearness = Nearness::default();
    let said: f32 = expansions.iter().map(weight).sum();
    if said <= 0.0 {
        return Ok(nearness);
    }
    let asked = index.asked()?;
    let mut near: FxHashMap<Whose, Near> = FxHashMap::default();
    let mut order: Vec<&Expansion> = expansions.iter().collect();
    order.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    let mut left = MOST_POSTINGS;
    let mut shared: FxHashMap<u32, Shared> = FxHashMap::default();
    for (number, expansion) in (1..).zip(order) {
        let counts = share(asked, expansion, number, &mut left, &mut shared);
        vote(&counts, expansion, said, &mut near);
        if let Some(odds) = asked.odds(&counts) {
            nearness.odds += odds * expansion.candidates.confidence();
            nearness.known += 1;
        }
    }
    for (question, shared) in shared {
        if let Some((whose, size)) = asked.of(question) {
            let like = shared.told / (said * size.max(shared.told)).sqrt();
            insert(&mut near.entry(whose).or_default().questions, like);
            match whose {
                Whose::Danger(_) => nearness.danger = nearness.danger.max(like),
                Whose::Entry {
                    of_danger: true, ..
                } => {}
                _ => nearness.calm = nearness.calm.max(like),
            }
        }
    }
    for (whose, near) in near {
        let [first, second, third] = near.questions;
        let near = NEAREST * first + BESIDE * (second + third) + VOTES * near.votes;
        match whose {
            Whose::Entry { id, .. } => {
                nearness.entries.insert(id, near);
            }
            Whose::Danger(danger) => nearness.dangers.push((danger, near)),
            Whose::Calm => {}
        }
    }
    let order =
        |one: &(u32, f32), other: &(u32, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
    nearness.dangers.sort_by(order);
    Ok(nearness)
}

/// Adds what the questions share of one term; how many of each kind hold it.
fn share(
    asked: &Asked,
    expansion: &Expansion,
    number: usize,
    left: &mut usize,
    all: &mut FxHashMap<u32, Shared>,
) -> FxHashMap<Whose, f32> {
    let mut counts: FxHashMap<Whose, f32> = FxHashMap::default();
    let mut candidates: Vec<(&IndexTerm, f32)> = expansion
        .candidates
        .iter()
        .map(|candidate| (&candidate.term, candidate.confidence))
        .collect();
    candidates.sort_by(|one, other| other.1.total_cmp(&one.1));
    let most = weight(expansion);
    for (term, sure) in candidates {
        for question in term.questions.iter().take(*left) {
            *left -= 1;
            let shared = all.entry(question).or_default();
            // The surest candidate of a term comes first, and counts.
            if shared.term != number {
                shared.term = number;
                shared.told += term.telling.min(most) * sure;
                if let Some((whose, _)) = asked.of(question) {
                    *counts.entry(whose).or_default() += sure;
                }
            }
        }
    }
    counts
}

/// Lets a term vote for what is asked with it.
fn vote(
    counts: &FxHashMap<Whose, f32>,
    expansion: &Expansion,
    said: f32,
    near: &mut FxHashMap<Whose, Near>,
) {
    let total: f32 = counts.values().sum();
    let most = weight(expansion) * expansion.candidates.confidence() / said;
    for (&whose, &count) in counts {
        let share = count / (total + STRAY);
        near.entry(whose).or_default().votes += most * (1.0 + STEEP * share).ln();
    }
}

/// What a term of the typed question tells.
fn weight(expansion: &Expansion) -> f32 {
    let told = expansion.candidates.telling();
    told.unwrap_or_else(|| expansion.term.untold())
}

fn insert(nearest: &mut [f32; 3], nearness: f32) {
    let mut moved = nearness;
    for place in nearest {
        if moved > *place {
            std::mem::swap(&mut moved, place);
        }
    }
}
