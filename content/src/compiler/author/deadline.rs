//! Deadlines as their authors write them.

use serde::Deserialize;
use toml::Spanned;

use super::text::{Pair, Str};

/// `deadlines/<group>.toml`: until when something has to be done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadline {
    pub(crate) id: Option<Str>,
    pub(crate) title: Option<Spanned<Pair>>,
    /// The question that the day it is counted from answers.
    pub(crate) since: Option<Spanned<Pair>>,
    /// `reader` or `other`.
    pub(crate) who: Option<Str>,
    /// The id of a rule of `counting.toml`.
    pub(crate) rule: Option<Str>,
    #[serde(default)]
    pub(crate) term: Vec<Spanned<Term>>,
    /// Counted back from the day.
    #[serde(default)]
    pub(crate) before: Option<Spanned<bool>>,
    /// Instead of what the rule says.
    pub(crate) moves: Option<Str>,
    /// The day may lie ahead.
    #[serde(default)]
    pub(crate) future: bool,
    pub(crate) note: Option<Spanned<Pair>>,
    /// Deadlines that begin where this one ends.
    #[serde(default)]
    pub(crate) then: Vec<Str>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

impl Deadline {
    /// Whether it is counted back from the day.
    pub(crate) fn is_before(&self) -> bool {
        self.before.as_ref().is_some_and(|before| *before.get_ref())
    }
}

/// One length.
#[derive(Debug, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a length: { amount = 3, unit = \"months\" }"
)]
pub(crate) struct Term {
    pub(crate) amount: Option<Spanned<u32>>,
    pub(crate) unit: Option<Str>,
}
