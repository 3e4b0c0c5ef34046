//! How a law counts.

use serde::{Deserialize, Serialize};

use super::cited::Cited;
use super::term::Unit;
use crate::both::Both;

/// The rules of counting of one law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id, `appk`.
    pub id: String,
    /// How the law is called in a sentence.
    pub name: Both,
    /// Which days a term in days has.
    pub days: DayCount,
    /// What becomes of a last day that is a day off.
    pub moves: Moves,
    /// How it is counted, for the reader: one or two sentences.
    pub how: Both,
    /// Until what hour of the last day, and whether the post counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<Both>,
    /// Where the law says so.
    pub source: Cited,
    /// The month that the source speaks for, `YYYY-MM`.
    pub as_of: String,
}

/// Which days a term in days has.
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
pub enum DayCount {
    /// All days in a row.
    Plain,
    /// Only working ones: «сутки» of the КоАП leave non-working time out (739(3)). Whether courts count so is not
    /// confirmed: the safe day follows from all days in a row.
    WithoutNonWorking,
}

/// What becomes of a last day that is a day off, by the unit of the last term. A term in working days ends on a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    /// For terms in days.
    pub days: IfOff,
    /// For terms in months, and until a day of the next month.
    pub months: IfOff,
    /// For terms in years.
    pub years: IfOff,
}

impl Moves {
    /// What becomes of the last day of a term in this unit.
    #[must_use]
    pub const fn of(self, unit: Unit) -> IfOff {
        match unit {
            Unit::WorkingDays | Unit::Days => self.days,
            Unit::Months | Unit::DayOfNextMonth => self.months,
            Unit::Years => self.years,
        }
    }
}

/// What becomes of a last day that is a day off.
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
pub enum IfOff {
    /// The next working day takes its place: the law says so.
    Yes,
    /// The next working day takes its place by analogy only: no day by law is given.
    Assumed,
    /// It stays: whoever acts works on days off (elections law 49).
    No,
    /// The working day before takes its place (wages, ТК 113(1)).
    Back,
}
