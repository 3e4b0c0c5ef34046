//! The calendar of working days: what is off besides Saturdays and Sundays, and which of those are worked.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::cited::Cited;
use super::error::CountError;
use super::sky::Sky;
use crate::both::Both;

/// The working days of some years in a row, for the five-day week (ТК 71(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The month that the table speaks for, `YYYY-MM`.
    pub as_of: String,
    /// The last day for which it is known which days off are moved (ТК 85(3)). What comes later is by law alone.
    pub transfers_until: Date,
    /// The years, the earliest first.
    pub years: Vec<Year>,
}

/// One year of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The days off beyond Saturdays and Sundays.
    pub days: Vec<DayOff>,
    /// Saturdays and Sundays that are worked instead of another day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub working: Vec<Date>,
    /// Where the law says so.
    pub source: Cited,
}

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// The day.
    pub day: Date,
    /// What it is kept for.
    pub name: Both,
    /// It may come a day earlier or later: the moon decides (Kurban-ait).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub uncertain: bool,
}

/// What kind of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day<'a> {
    /// Monday to Friday, and not off.
    Ordinary,
    /// A Saturday or Sunday that is worked instead of another day.
    Worked,
    /// A Saturday or Sunday.
    Weekend,
    /// Another day off.
    Off(&'a DayOff),
}

impl Day<'_> {
    /// Whether it counts as a working day.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Day::Ordinary | Day::Worked)
    }
}

impl Calendar {
    /// The first day that it knows.
    #[must_use]
    pub fn first(&self) -> Option<Date> {
        Date::new(self.years.first()?.year, 1, 1).ok()
    }

    /// The last day that it knows.
    #[must_use]
    pub fn last(&self) -> Option<Date> {
        Date::new(self.years.last()?.year, 12, 31).ok()
    }

    /// What kind of day it is, as the table has it.
    ///
    /// # Errors
    /// [`CountError::BeforeCalendar`], [`CountError::AfterCalendar`], [`CountError::NoYear`]: the calendar does not know.
    pub fn day(&self, day: Date) -> Result<Day<'_>, CountError> {
        Sky::as_listed(self).day(day)
    }

    /// Whether offices work on this day.
    ///
    /// # Errors
    /// As [`Calendar::day`].
    pub fn is_working_day(&self, day: Date) -> Result<bool, CountError> {
        Ok(self.day(day)?.is_working())
    }

    /// The day on which a body registers what comes on this day: this one, or the next working day (АППК 64(3)).
    ///
    /// # Errors
    /// As [`Calendar::day`].
    pub fn registered(&self, came: Date) -> Result<Date, CountError> {
        Sky::as_listed(self).working_from(came)
    }

    /// The year of a day.
    pub(super) fn year(&self, day: Date) -> Result<&Year, CountError> {
        let year = day.year();
        let missing = CountError::NoYear { year };
        let (Some(first), Some(last)) = (self.first(), self.last()) else {
            return Err(missing);
        };
        if day < first {
            return Err(CountError::BeforeCalendar { day, first });
        }
        if day > last {
            return Err(CountError::AfterCalendar { day, last });
        }
        let found = self.years.iter().find(|known| known.year == year);
        found.ok_or(missing)
    }

    /// The days off that may come a day earlier or later.
    pub(super) fn uncertain(&self) -> impl Iterator<Item = Date> {
        let days = self.years.iter().flat_map(|year| &year.days);
        days.filter(|day| day.uncertain).map(|day| day.day)
    }
}

/// Whether it is a Saturday or a Sunday.
pub(crate) fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
