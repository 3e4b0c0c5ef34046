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

    /// Adds candidates that are all different terms.
    pub(super) fn add_all(&mut self, different: impl Iterator<Item = (IndexTerm, f32)>) {
        let before = self.0.len();
        for (term, confidence) in different {
            let mut there = self.0[..before].iter_mut();
            match there.find(|there| there.term.key == term.key) {
                Some(there) => there.confidence = there.confidence.max(confidence),
                None => self.0.push(Candidate { term, confidence }),
            }
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

    /// How much the term tells: what its surest candidate does, of those that the guide's pages hold; `None` where they hold
    /// none.
    pub(super) fn idf(&self) -> Option<f32> {
        self.of_surest(|term| (!term.postings.is_empty()).then_some(term.idf))
    }

    /// How much the term tells among the asked questions; `None` where nobody asked with it.
    pub(super) fn telling(&self) -> Option<f32> {
        self.of_surest(|term| (term.telling > 0.0).then_some(term.telling))
    }

    /// The least of a number that the surest candidates have.
    fn of_surest(&self, number: impl Fn(&IndexTerm) -> Option<f32>) -> Option<f32> {
        let numbered = || {
            self.iter()
                .filter_map(|candidate| Some((candidate.confidence, number(&candidate.term)?)))
        };
        let best = numbered()
            .map(|(confidence, _)| confidence)
            .fold(0.0, f32::max);
        numbered()
            .filter(|(confidence, _)| *confidence > best - 0.05)
            .map(|(_, number)| number)
            .reduce(f32::min)
    }
}
