//! Which terms of the index the question means, to be asked for by id.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::expand::Expansion;

/// What a term of the index says of the question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TermMatch {
    /// Which term of the question it stands for, counted from 0.
    pub(super) term: usize,
    /// How sure that is, from 0 to 1.
    pub(super) confidence: f32,
    /// How much the term of the index tells.
    pub(super) idf: f32,
}

/// The terms of the index that a question means.
#[derive(Debug)]
pub(super) struct Matches {
    by_id: FxHashMap<u32, TermMatch>,
}

impl Matches {
    /// Gathers the candidates of all terms.
    pub(super) fn of(expansions: &[Rc<Expansion>]) -> Matches {
        let mut by_id: FxHashMap<u32, TermMatch> = FxHashMap::default();
        for (term, expansion) in expansions.iter().enumerate() {
            for candidate in expansion.candidates.iter() {
                let (id, confidence) = (candidate.term.id, candidate.confidence);
                // A prefix has no id.
                if id == 0 || confidence <= 0.0 {
                    continue;
                }
                let found = TermMatch {
                    term,
                    confidence,
                    idf: candidate.term.idf,
                };
                let there = by_id.entry(id).or_insert(found);
                if there.confidence < confidence {
                    *there = found;
                }
            }
        }
        Matches { by_id }
    }

    /// What a term says of the question; `None` where it is not asked for.
    pub(super) fn of_id(&self, id: u32) -> Option<TermMatch> {
        self.by_id.get(&id).copied()
    }
}
