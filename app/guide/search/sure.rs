//! Calibration: whether the best hit answers the question at all, or no page does.
//!
//! A logistic model over what is known of the question and its best hit. Its weights were learned on one half of the asked
//! questions, which have a page, and of questions that have none; `tests/search/README.md` says how often it errs.

use std::rc::Rc;

use super::expand::Expansion;
use super::rank::{Best, weight};

const SCORE: f32 = 0.55;
/// By the logarithm of the number of words: a long question shares some word with every page.
const LENGTH: f32 = 2.3;
/// By the share of what no page says.
const UNSAID: f32 = -2.7;
const HELD: f32 = 1.6;
const ABOUT: f32 = 4.6;
const NEAR: f32 = 0.9;
/// Below this no page answers.
const SURE: f32 = 6.2;
/// Letters from which one word alone is judged, and how much of it has to be held.
const WORD: usize = 5;
const WORD_HELD: f32 = 0.6;

/// Whether the best hit most likely does not answer the question.
pub(super) fn is_unsure(expansions: &[Rc<Expansion>], best: Best) -> bool {
    if let [only] = expansions {
        // Where a slip of the hand was mended, the reader is asked about that.
        let judged = only.term.folded.chars().count() >= WORD && only.corrected.is_none();
        return judged && best.held < WORD_HELD;
    }
    let weights = |said: fn(&Expansion) -> bool| -> f32 {
        expansions
            .iter()
            .filter(|expansion| said(expansion))
            .map(|expansion| weight(expansion))
            .sum()
    };
    let unsaid = weights(|expansion| expansion.candidates.idf().is_none()) / weights(|_| true);
    let sure = SCORE * best.score
        + LENGTH * (expansions.len() as f32).ln()
        + UNSAID * unsaid
        + HELD * best.held
        + ABOUT * best.about
        + NEAR * best.near;
    sure < SURE
}
