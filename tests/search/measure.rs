//! Success@k and mean reciprocal rank, group by group.

use std::collections::BTreeMap;

/// Ranks of one group of questions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    ranks: Vec<Option<usize>>,
}

impl Score {
    /// Adds a question's rank, counted from 1; `None` where its answer was not found.
    pub(crate) fn add(&mut self, rank: Option<usize>) {
        self.ranks.push(rank);
    }

    /// How many questions there are.
    pub(crate) fn count(&self) -> usize {
        self.ranks.len()
    }

    /// The share of questions whose answer stands among the first so many.
    pub(crate) fn success(&self, first: usize) -> f64 {
        let right = |rank: &&Option<usize>| rank.is_some_and(|rank| rank <= first);
        self.share(self.ranks.iter().filter(right).count() as f64)
    }

    /// The mean of 1 / rank.
    pub(crate) fn mrr(&self) -> f64 {
        self.share(
            self.ranks
                .iter()
                .flatten()
                .map(|rank| 1.0 / *rank as f64)
                .sum(),
        )
    }

    fn share(&self, sum: f64) -> f64 {
        sum / self.ranks.len().max(1) as f64
    }
}

/// Scores by half and group.
#[derive(Debug, Default)]
pub(crate) struct Scores(pub(crate) BTreeMap<(String, String), Score>);

impl Scores {
    pub(crate) fn add(&mut self, half: &str, group: &str, rank: Option<usize>) {
        let score = self
            .0
            .entry((half.to_owned(), group.to_owned()))
            .or_default();
        score.add(rank);
    }

    pub(crate) fn of(&self, half: &str, group: &str) -> Score {
        let key = (half.to_owned(), group.to_owned());
        self.0.get(&key).cloned().unwrap_or_default()
    }
}
