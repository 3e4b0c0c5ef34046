//! What a term of a question may stand for: terms of the index, each with how sure that is.

use super::index::IndexTerm;

/// A term of the index that may be meant.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) term: IndexTerm,
    /// How sure it is meant, from 0 to 1.
    pub(super) confidence: f32,
}

/// The candidates of one term, each term of the index once.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates(Vec<Candidate>);

impl Candidates {
    /// Adds a candidate, or makes one that is there surer.
    pub(super) fn add(&mut self, term: IndexTerm, confidence: f32) {
        let there = self.0.iter_mut().find(|there| there.term.key == term.key);
        match there {
            Some(there) => there.confidence = there.confidence.max(confidence),
            None => self.0.push(Candidate { term, confidence }),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Candidate> {
        self.0.iter()
    }

    pub(super) fn into_terms(self) -> impl Iterator<Item = IndexTerm> {
        self.0.into_iter().map(|candidate| candidate.term)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How sure the surest one is; 0 where there is none.
    pub(super) fn confidence(&self) -> f32 {
        self.iter()
            .map(|candidate| candidate.confidence)
            .fold(0.0, f32::max)
    }

    /// How much the term tells: what its surest candidate does.
    pub(super) fn idf(&self) -> f32 {
        let best = self.confidence();
        let surest = self
            .iter()
            .filter(|candidate| candidate.confidence > best - 0.05);
        surest
            .map(|candidate| candidate.term.idf)
            .fold(f32::INFINITY, f32::min)
    }
}
