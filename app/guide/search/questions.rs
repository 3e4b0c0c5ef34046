//! The nearest asked question: how near the question comes to those that people ask for each page.
//!
//! Two questions are as near as the words that they share tell, beside what both say: the sum over the shared words of what
//! each tells × how sure it is meant, by the geometric mean of what all words of either tell (the cosine of two sets). A page
//! is as near as its nearest question, and nearer where others come close. Beside that every word of the question votes for
//! the pages that are asked for with it, the more so the fewer other pages are; and all words together tell how likely each
//! page is asked for with them (naive Bayes). What a linear classifier learned of the pieces of words is told beside it.
//!
//! The weights were learned on questions of hands that the index had not seen: see `tests/search/README.md`.

use std::cell::RefCell;
use std::rc::Rc;

use kenes_content::text::ngrams;
use rustc_hash::FxHashMap;

use super::expand::Expansion;
use super::index::{Asked, Index, IndexTerm, Whose};
use crate::guide::Result;

/// Questions looked at, at most: rare words come first, and with them most is said.
const MOST_POSTINGS: usize = 12_000;
/// What the nearest question of a page counts, and what each of the two after it.
const NEAREST: f32 = 0.85;
const BESIDE: f32 = 0.33;
/// What the votes count.
const VOTES: f32 = 0.32;
/// Questions that a word has to be in beside those of one page, for its vote to count for half.
const STRAY: f32 = 2.0;
/// How steeply a vote rises with the share of the word's questions that ask for the page.
const STEEP: f32 = 80.0;
/// How often each word stands for each page though nobody asked so (Lidstone smoothing).
const UNASKED: f32 = 0.2;

/// How near an entry comes.
#[derive(Clone, Copy)]
struct Near {
    /// Its three nearest questions, the nearest first.
    questions: [f32; 3],
    votes: f32,
    /// The odds that the words are asked for it; as wide as the product over all words of a question may grow.
    odds: f64,
}

impl Near {
    const NOT: Near = Near {
        questions: [0.0; 3],
        votes: 0.0,
        odds: 1.0,
    };
}

/// What a question of the index shares with the typed one.
#[derive(Clone, Copy, Debug, Default)]
struct Shared {
    told: f32,
    /// The term that was added last, counted from 1.
    term: u32,
}

/// What each question of the index shares with the typed one. It is kept from one to the next, so that no keystroke makes it
/// anew.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// In the places of their numbers.
    shared: Vec<Shared>,
    /// The numbers of those that share anything.
    sharing: Vec<u32>,
}

/// How often each group of questions has a term.
#[derive(Debug)]
struct Counts {
    /// In the places of the groups.
    counts: Vec<f32>,
    /// Those that have it at all.
    having: Vec<usize>,
}

impl Counts {
    fn add(&mut self, group: usize, sure: f32) {
        if let Some(count) = self.counts.get_mut(group).filter(|_| sure > 0.0) {
            if *count == 0.0 {
                self.having.push(group);
            }
            *count += sure;
        }
    }

    /// The groups that have it, with how often.
    fn iter(&self) -> impl Iterator<Item = (usize, f32)> + Clone {
        self.having.iter().map(|&group| (group, self.counts[group]))
    }

    fn clear(&mut self) {
        for group in self.having.drain(..) {
            self.counts[group] = 0.0;
        }
    }
}

/// How near the question comes to what people ask for one entry.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NearTo {
    /// From 0 to about 3, where many ask for it in the same words.
    pub(super) near: f32,
    /// How likely its words are asked for it, in natural logarithms of the odds beside an entry that nobody asks for with
    /// any of them.
    pub(super) likely: f32,
    /// How far the pieces of its words ask for it, from 0 to about 3.
    pub(super) told: f32,
}

/// How near the question comes to what people ask.
#[derive(Debug, Default)]
pub(super) struct Nearness {
    /// To what they ask for each entry that shares a word, by its id in the index.
    pub(super) entries: FxHashMap<u32, NearTo>,
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
pub(super) fn nearness(
    index: Index<'_>,
    kept: &RefCell<Tally>,
    expansions: &[Rc<Expansion>],
) -> Result<Nearness> {
    let mut nearness = Nearness::default();
    let said: f32 = expansions.iter().map(|expansion| weight(expansion)).sum();
    if said <= 0.0 {
        return Ok(nearness);
    }
    let asked = index.asked()?;
    let groups = asked.groups();
    let mut near = vec![Near::NOT; groups.len()];
    let mut counts = Counts {
        counts: vec![0.0; groups.len()],
        having: Vec::new(),
    };
    let mut order: Vec<&Rc<Expansion>> = expansions.iter().collect();
    order.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    let mut left = MOST_POSTINGS;
    let mut tally = kept.take();
    tally
        .shared
        .resize(asked.questions().len(), Shared::default());
    for (number, expansion) in (1..).zip(order) {
        share(asked, expansion, number, &mut left, &mut tally, &mut counts);
        vote(&counts, expansion, said, &mut near);
        let typed = counts.iter().map(|(group, count)| (groups[group], count));
        if let Some(odds) = asked.odds(typed) {
            nearness.odds += odds * expansion.candidates.confidence();
            nearness.known += 1;
        }
        counts.clear();
    }
    for number in tally.sharing.drain(..) {
        let place = number as usize;
        let shared = std::mem::take(&mut tally.shared[place]);
        let question = asked.questions()[place];
        let like = shared.told / (said * question.size.max(shared.told)).sqrt();
        let group = question.group as usize;
        insert(&mut near[group].questions, like);
    }
    kept.replace(tally);
    for (near, &whose) in near.into_iter().zip(groups) {
        let [first, second, third] = near.questions;
        let all = NEAREST * first + BESIDE * (second + third) + VOTES * near.votes;
        if all <= 0.0 {
            continue;
        }
        match whose {
            Whose::Entry { id, of_danger } => {
                let likely = near.odds.ln() as f32;
                let near = NearTo {
                    near: all,
                    likely,
                    ..NearTo::default()
                };
                nearness.entries.insert(id, near);
                if !of_danger {
                    nearness.calm = nearness.calm.max(first);
                }
            }
            Whose::Danger(danger) => {
                nearness.dangers.push((danger, all));
                nearness.danger = nearness.danger.max(first);
            }
            Whose::Calm => nearness.calm = nearness.calm.max(first),
        }
    }
    let words = expansions
        .iter()
        .map(|expansion| expansion.term.folded.as_str());
    for (id, told) in index.classifier()?.answers(&ngrams(words)) {
        if told > 0.0 {
            nearness.entries.entry(id).or_default().told = told;
        }
    }
    let order =
        |one: &(u32, f32), other: &(u32, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
    nearness.dangers.sort_by(order);
    Ok(nearness)
}

/// Adds what the questions share of one term, and counts how many of each group hold it. What is asked with for nearly every
/// page is only counted.
fn share(
    asked: &Asked,
    expansion: &Expansion,
    number: u32,
    left: &mut usize,
    tally: &mut Tally,
    counts: &mut Counts,
) {
    let mut candidates: Vec<(&IndexTerm, f32)> = expansion
        .candidates
        .iter()
        .map(|candidate| (&candidate.term, candidate.confidence))
        .collect();
    candidates.sort_by(|one, other| other.1.total_cmp(&one.1));
    let most = weight(expansion);
    for (term, sure) in candidates {
        let tells = term.telling.min(most) * sure;
        for (group, count) in term.questions.counts().take(*left).enumerate() {
            *left -= 1;
            counts.add(group, count as f32 * sure);
        }
        for question in term.questions.iter().take(*left) {
            *left -= 1;
            let place = question as usize;
            let (Some(shared), Some(of)) =
                (tally.shared.get_mut(place), asked.questions().get(place))
            else {
                continue;
            };
            // The surest candidate of a term comes first, and counts.
            if shared.term != number {
                if shared.term == 0 {
                    tally.sharing.push(question);
                }
                shared.term = number;
                shared.told += tells;
                counts.add(of.group as usize, sure);
            }
        }
    }
}

/// Lets a term vote for what is asked with it.
fn vote(counts: &Counts, expansion: &Expansion, said: f32, near: &mut [Near]) {
    let total: f32 = counts.iter().map(|(_, count)| count).sum();
    let most = weight(expansion) * expansion.candidates.confidence() / said;
    for (group, count) in counts.iter() {
        let share = count / (total + STRAY);
        near[group].votes += most * (1.0 + STEEP * share).ln();
        near[group].odds *= f64::from(1.0 + count / UNASKED);
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
