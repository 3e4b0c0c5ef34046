//! The search: a question in any spelling, either language, half typed, and the pages that answer it.
//!
//! A question goes through these steps. [`question`] takes it apart into words. [`meaning`] looks every word up in the
//! bundle's index: by its stem, by its beginning where it is still being typed, by the index's word that it begins with, and
//! by spelling where nothing else is known ([`typo`]). [`reading`] tries other ways to read the whole question, Latin
//! letters ([`latin`]) and the wrong keyboard ([`keyboard`]), and keeps the one that makes most sense. [`rank`] weighs the
//! entries; [`snippet`] picks the line to show.

mod answer;
mod danger;
mod index;
mod keyboard;
mod latin;
mod meaning;
mod question;
mod rank;
mod reading;
mod snippet;
mod spelling;
mod told;
mod typo;

use kenes_content::Lang;

use super::{Guide, Result};
pub use answer::{Answer, Hit, Segment};
pub(super) use spelling::Spellings;
use told::Told;

impl Guide {
    /// The pages and contacts that answer a question, best first, at most `limit` of them.
    ///
    /// The same for the page of the search and for the command: what differs is only what they show of it.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn search(&self, lang: Lang, query: &str, limit: usize) -> Result<Answer> {
        let reading = reading::best(self, query)?;
        let told = Told::of(&reading.meanings);
        let ranking = rank::entries(self, &reading.meanings, &told)?;
        let found = self.hits(lang, &ranking.found, limit, &reading.meanings, &told)?;
        let nearest = match found.is_empty() && !reading.meanings.is_empty() {
            true => self.nearest(lang, &ranking.near)?,
            false => Vec::new(),
        };
        let danger = danger::contacts(self, lang, &reading.meanings)?;
        Ok(Answer {
            // Nobody in danger is asked how a word is spelt.
            suggestion: reading.suggestion().filter(|_| danger.is_empty()),
            danger,
            hits: found,
            nearest,
        })
    }
}
