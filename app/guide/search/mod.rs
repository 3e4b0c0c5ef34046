//! The search: a question in any spelling, either language, half typed, and the pages that answer it.
//!
//! The pipeline, a room to each stage:
//!
//! 1. Tokenise: [`alphabets`] reads the question in letters that are known, [`query`] takes the question apart into terms, each with the keys (stems) that it may have.
//! 2. Expand: [`expand`] looks a term up in the bundle's [`index`] and gives its candidates, the index's own terms with how
//!    sure each is: by its key, by its prefix where it is still being typed, by the term that it begins with.
//! 3. Correct: where nothing else is known, [`correct`] finds candidates that are spelt nearly alike in the dictionary.
//! 4. [`variants`] tries other ways to read the whole question, Latin letters and the wrong keyboard layout, and keeps the
//!    one of which most is understood.
//! 5. Match: [`matches`] gathers the candidates of all terms, to be asked for by the ids that stand in the index.
//! 6. Rank: [`rank`] scores the entries by the postings of the candidates, by the asked question that is nearest, which
//!    [`questions`] finds, and by what a linear classifier learned of all of them, which stands in the [`index`].
//! 7. Calibrate: [`sure`] says whether the best of them answers at all.
//! 8. Highlight: [`snippet`] picks the line of a hit and marks the matched words in it; [`hits`] gives it its title.
//!
//! Beside them [`crisis`] knows the phrases that mean danger, and whom to call.
//! What the words that stand already have been looked up as is [`remembered`] till the next keystroke.

mod alphabets;
mod answer;
mod candidate;
mod correct;
mod crisis;
mod expand;
mod hits;
mod index;
mod matches;
mod query;
mod questions;
mod rank;
mod remembered;
mod snippet;
mod sure;
mod variants;

use std::cell::RefCell;

use kenes_content::Lang;

use super::{Guide, Result};
pub use answer::{Answer, Danger, Hit, LinePlace, Segment};
pub(super) use index::Index;
use index::Kept;
use matches::Matches;

/// What the search keeps from one question to the next.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) index: Kept,
    words: variants::Words,
    words_of_danger: crisis::Words,
    tally: RefCell<questions::Tally>,
}

impl Memory {
    /// Another question begins.
    fn begin(&self) {
        self.index.begin();
        self.words.begin();
        self.words_of_danger.begin();
    }
}

impl Guide {
    /// The pages and contacts that answer a question, best first, at most `limit` of them.
    ///
    /// The same for the page of the search and for the command: what differs is only what they show of it.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn search(&self, lang: Lang, query: &str, limit: usize) -> Result<Answer> {
        let index = self.index();
        self.memory.begin();
        let variant = variants::best(index, &self.memory.words, query)?;
        let matches = Matches::of(&variant.expansions);
        let nearness = questions::nearness(index, &self.memory.tally, &variant.expansions)?;
        let ranking = rank::entries(index, &variant.expansions, &matches, &nearness.entries)?;
        let hits = hits::of(self, lang, &ranking.found, limit, &variant, &matches)?;
        let nearest = match hits.is_empty() && !variant.expansions.is_empty() {
            true => hits::nearest(self, lang, &ranking.near)?,
            false => Vec::new(),
        };
        let danger = crisis::danger(self, lang, query, &nearness)?;
        Ok(Answer {
            // Nobody in danger is asked how a word is spelt.
            suggestion: variant.suggestion().filter(|_| danger.is_none()),
            unsure: !hits.is_empty() && sure::is_unsure(&variant.expansions, ranking.best),
            danger,
            hits,
            nearest,
        })
    }
}
