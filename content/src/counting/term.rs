//! How long a deadline is.

use serde::{Deserialize, Serialize};

/// What a term is counted in.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumString,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Unit {
    /// Days on which offices work by the calendar, worked weekends too.
    WorkingDays,
    /// Days in a row. Where the rule says so (КоАП 739(3)) non-working days are left out: see [`super::DayCount`].
    Days,
    /// The same number of a later month, or its last day where it has no such number (ГПК 123(2), ГК 174(3), ТК 13(4),
    /// КоАП 739(5)).
    Months,
    /// The same day of a later year; from 29 February 28 February, by analogy with months.
    Years,
    /// Not a length: this number of the month after, or the last day of that month (wages until the 10th, ТК 113(1)).
    DayOfNextMonth,
}

impl Unit {
    /// The largest amount that is counted. No term of the laws comes near it: beyond it lies a slip of the finger.
    #[must_use]
    pub const fn most(self) -> u16 {
        match self {
            Unit::WorkingDays => 250,
            Unit::Days => 366,
            Unit::Months => 120,
            Unit::Years => 50,
            Unit::DayOfNextMonth => 31,
        }
    }
}

/// One length: «3 months», «20 working days». A deadline may have several, each beginning where the one before it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// How many, from 1 to [`Unit::most`].
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
}

impl Term {
    /// A length.
    #[must_use]
    pub const fn new(amount: u16, unit: Unit) -> Term {
        Term { amount, unit }
    }

    /// Whether the amount can be counted.
    #[must_use]
    pub const fn is_in_range(self) -> bool {
        self.amount >= 1 && self.amount <= self.unit.most()
    }
}
