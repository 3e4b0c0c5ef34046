//! Success@k and mean reciprocal rank, group by group, as a table.

use std::collections::BTreeMap;

/// Ranks of one group of questions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    ranks: Vec<Option<usize>>,
}

impl Score {
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
pub(crate) struct Scores(BTreeMap<(String, String), Score>);

impl Scores {
    pub(crate) fn add(&mut self, half: &str, group: &str, rank: Option<usize>) {
        let score = self
            .0
            .entry((half.to_owned(), group.to_owned()))
            .or_default();
        score.ranks.push(rank);
    }

    pub(crate) fn of(&self, half: &str, group: &str) -> Score {
        let key = (half.to_owned(), group.to_owned());
        self.0.get(&key).cloned().unwrap_or_default()
    }
}

/// Prints both, side by side.
pub(crate) fn print(ours: &Scores, theirs: &Scores) {
    println!(
        "{:6} {:14} {:>4}  {:>6} {:>6} {:>6}   plain FTS5: {:>6} {:>6} {:>6}",
        "half", "group", "n", "S@1", "S@3", "MRR", "S@1", "S@3", "MRR"
    );
    for ((half, group), score) in &ours.0 {
        let plain = theirs.of(half, group);
        println!(
            "{half:6} {group:14} {:>4}  {:6.3} {:6.3} {:6.3}               {:6.3} {:6.3} {:6.3}",
            score.ranks.len(),
            score.success(1),
            score.success(3),
            score.mrr(),
            plain.success(1),
            plain.success(3),
            plain.mrr(),
        );
    }
}
