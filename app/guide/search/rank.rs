//! Which entries answer best.
//!
//! An entry's score is the sum, over the words of the question, of how much the word tells × how sure its meaning is × how
//! much the entry is about it; so rare words dominate, and common ones decide between equals. What holds only a part of
//! the question loses more than that part: all words first, then fewer. Among the best, titles and keywords that say the
//! same as the question, no more and no less, come first.

use super::meaning::Meaning;
use super::told::Told;
use crate::guide::{Guide, Result};

/// Entries whose titles and keywords are looked at.
const LOOKED_AT: usize = 40;
/// What remains of the score of an entry that holds nothing of the question's weight.
const LEAST_COVERED: f32 = 0.25;
/// What a title, or a keyword, that says just the question adds, in parts of the question's weight.
const TITLE: f32 = 1.25;
const KEYWORD: f32 = 0.9;
/// Contacts, memos and resources come after topics that answer as well, but not where they are asked for by name.
const CONTACT: f32 = 0.85;
const BESIDE: f32 = 0.92;
/// How nearly a question says what something is called, to ask for it by name.
const BY_NAME: f32 = 0.95;
/// Part of the question that an entry holds at least to be called found.
const FOUND: f32 = 0.15;

/// An entry and its score.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    pub(super) entry: u32,
    pub(super) address: String,
    pub(super) score: f32,
}

/// What was found, and what is only near.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    pub(super) found: Vec<Ranked>,
    pub(super) near: Vec<Ranked>,
}

/// Score and part of the question held, entry by entry.
#[derive(Clone, Copy, Default)]
struct Sum {
    score: f32,
    held: f32,
    /// For the word being added.
    best: f32,
    best_sure: f32,
}

/// Ranks the entries that hold any of the words.
pub(super) fn entries(guide: &Guide, meanings: &[Meaning], told: &Told) -> Result<Ranking> {
    let weights: Vec<f32> = meanings.iter().map(weight).collect();
    let all: f32 = weights.iter().sum();
    if all <= 0.0 {
        return Ok(Ranking::default());
    }
    let mut sums = vec![Sum::default(); guide.entry_count()?];
    let mut touched = Vec::new();
    for (meaning, weight) in meanings.iter().zip(&weights) {
        add(meaning, *weight, &mut sums, &mut touched);
    }
    let mut best: Vec<(u32, f32)> = Vec::new();
    for entry in touched {
        let sum = sums[entry as usize];
        if sum.score > 0.0 {
            let covered = sum.held / all;
            best.push((
                entry,
                sum.score * (LEAST_COVERED + (1.0 - LEAST_COVERED) * covered * covered),
            ));
            sums[entry as usize].score = 0.0;
        }
    }
    best.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    best.truncate(LOOKED_AT);
    let mut ranking = Ranking::default();
    for (entry, score) in best {
        let Some((address, phrases)) = guide.phrases(entry)? else {
            continue;
        };
        let mut worth = TITLE;
        let (mut most, mut named): (f32, f32) = (0.0, 0.0);
        for phrase in phrases.iter() {
            if phrase.is_empty() {
                worth = KEYWORD;
            }
            let said = said(phrase, told, &weights, all);
            most = most.max(worth * said);
            named = named.max(said);
        }
        let kind = match address.split('/').next() {
            Some("topic") => 1.0,
            _ if named >= BY_NAME => 1.0,
            Some("contact") => CONTACT,
            _ => BESIDE,
        };
        let covered = sums[entry as usize].held / all;
        let ranked = Ranked {
            entry,
            address,
            score: (score + all * most) * kind,
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
                .then(one.entry.cmp(&other.entry))
        });
    }
    Ok(ranking)
}

/// What a word adds to the question: an unknown one counts too, so that little is promised where little is understood.
fn weight(meaning: &Meaning) -> f32 {
    const UNKNOWN: f32 = 2.5;
    match meaning.known.is_empty() {
        true => UNKNOWN.min(0.4 * meaning.asked.folded.chars().count() as f32),
        false => meaning.weight(),
    }
}

fn add(meaning: &Meaning, weight: f32, sums: &mut [Sum], touched: &mut Vec<u32>) {
    let mut held = Vec::new();
    for sure in &meaning.known {
        for holding in &sure.known.entries {
            let Some(sum) = sums.get_mut(holding.entry as usize) else {
                continue;
            };
            if sum.best == 0.0 {
                held.push(holding.entry);
            }
            sum.best = sum.best.max(sure.sure * holding.about);
            sum.best_sure = sum.best_sure.max(sure.sure);
        }
    }
    for entry in held {
        let sum = &mut sums[entry as usize];
        if sum.score == 0.0 {
            touched.push(entry);
        }
        sum.score += weight * sum.best;
        sum.held += weight * sum.best_sure;
        sum.best = 0.0;
        sum.best_sure = 0.0;
    }
}

/// How nearly a phrase says the question, from 0 to 1: what it holds of the question × what the question holds of it.
fn said(phrase: &[u32], told: &Told, weights: &[f32], all: f32) -> f32 {
    let (mut held, mut met) = (0.0, 0_u16);
    for (at, id) in phrase.iter().enumerate() {
        let Some(tells) = told.tells(*id) else {
            continue;
        };
        let again = phrase[..at].iter().any(|before| {
            told.tells(*before)
                .is_some_and(|before| before.word == tells.word)
        });
        if !again {
            held += weights[tells.word] * tells.sure;
            met += 1;
        }
    }
    if met == 0 {
        return 0.0;
    }
    let share = f32::from(met) / phrase.len() as f32;
    held / all * share.sqrt()
}
