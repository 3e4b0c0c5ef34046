//! A deadline of the guide.

use serde::{Deserialize, Serialize};

use super::cited::Cited;
use super::rule::IfOff;
use super::term::Term;
use crate::both::Both;

/// Until when something has to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Its id, `complaint`.
    pub id: String,
    /// What has to be done.
    pub title: Both,
    /// The question that the day it is counted from answers.
    pub since: Both,
    /// Who has to do it.
    pub who: Who,
    /// The id of the rule that it is counted by.
    pub rule: String,
    /// How long it is.
    pub term: Vec<Term>,
    /// Counted back from the day.
    #[serde(default)]
    pub before: bool,
    /// What becomes of a last day that is a day off, where the deadline itself says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moves: Option<IfOff>,
    /// The day that it is counted from may lie ahead.
    #[serde(default)]
    pub future: bool,
    /// What the reader must know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Both>,
    /// Ids of the deadlines that begin where this one ends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<String>,
    /// Where the law says so.
    pub source: Cited,
    /// The month that the source speaks for, `YYYY-MM`.
    pub as_of: String,
}

/// Who has to act.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Who {
    /// The reader may act until then: [`super::Counted::safe`] is what to go by.
    Reader,
    /// An answer or a deed of somebody else is due then: [`super::Counted::law`] is what to go by.
    Other,
}

impl Deadline {
    /// How it is counted, whatever it is about.
    #[must_use]
    pub fn way(&self) -> Way<'_> {
        Way {
            terms: &self.term,
            before: self.before,
            moves: self.moves,
        }
    }
}

/// How a deadline is counted, whatever it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way<'a> {
    /// The lengths, one after the other.
    pub terms: &'a [Term],
    /// Counted back from the day.
    pub before: bool,
    /// What becomes of a last day that is a day off, where it is not what the rule says.
    pub moves: Option<IfOff>,
}

impl<'a> Way<'a> {
    /// Lengths counted forward, as the rule says.
    #[must_use]
    pub const fn of(terms: &'a [Term]) -> Way<'a> {
        Way {
            terms,
            before: false,
            moves: None,
        }
    }
}
