//! Calibration: whether the best hit answers the question at all, or no page does.
//!
//! A logistic model over what is known of the question and its best hit. Its weights were learned on asked questions that the
//! index had not seen, which have a page, and on questions that have none; `tests/search/README.md` says how often it errs.

use std::rc::Rc;

use super::expand::Expansion;
use super::rank::Best;

/// By the logarithm of the number of words: a long question shares some word with every page.
const LENGTH: f32 = -2.2;
const HELD: f32 = 4.1;
const NEAR: f32 = 1.0;
/// By how likely the words are asked.
const LIKELY: f32 = 0.18;
/// By what their pieces tell.
const TOLD: f32 = 1.9;
/// Below this no page answers.
const SURE: f32 = 2.55;
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
    let sure = LENGTH * (expansions.len() as f32).ln()
        + HELD * best.held
        + NEAR * best.near
        + LIKELY * best.likely
        + TOLD * best.told;
    sure < SURE
}
