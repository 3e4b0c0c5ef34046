//! The calendar under one of the skies that it may see: the moon may bring an uncertain day off a day earlier or later.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::calendar::{Calendar, Day, DayOff, is_weekend};
use super::error::CountError;
use super::walk::{day_after, day_before};

/// The calendar, with one of its uncertain days off perhaps elsewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sky<'a> {
    calendar: &'a Calendar,
    /// An uncertain day off as it is listed, and where it is instead.
    instead: Option<(Date, Date)>,
}

impl<'a> Sky<'a> {
    /// The days off where the table has them.
    pub(super) const fn as_listed(calendar: &'a Calendar) -> Sky<'a> {
        Sky {
            calendar,
            instead: None,
        }
    }

    /// Every other sky that some days in a row would see: each uncertain day off, a day earlier and a day later. Two of them
    /// are a year apart, and no term in working days is so long that it would meet both: the others stay where they are.
    pub(super) fn others(
        calendar: &'a Calendar,
        seen: RangeInclusive<Date>,
    ) -> impl Iterator<Item = Sky<'a>> {
        let days = calendar.uncertain().filter(move |day| {
            let around = [day.yesterday(), Ok(*day), day.tomorrow()];
            around.into_iter().flatten().any(|day| seen.contains(&day))
        });
        let moved = days.flat_map(|day| {
            let both = [day.yesterday(), day.tomorrow()].into_iter().flatten();
            both.map(move |instead| (day, instead))
        });
        moved.map(|moved| Sky {
            calendar,
            instead: Some(moved),
        })
    }

    /// What kind of day it is.
    pub(super) fn day(self, day: Date) -> Result<Day<'a>, CountError> {
        let year = self.calendar.year(day)?;
        if is_weekend(day) {
            let worked = year.working.contains(&day);
            return Ok(if worked { Day::Worked } else { Day::Weekend });
        }
        let off = year.days.iter().find(|off| self.kept(off) == day);
        Ok(off.map_or(Day::Ordinary, Day::Off))
    }

    /// When a day off is kept.
    fn kept(self, off: &DayOff) -> Date {
        match self.instead {
            Some((listed, instead)) if off.uncertain && off.day == listed => instead,
            _ => off.day,
        }
    }

    /// This day where it is a working one, else the next that is.
    pub(super) fn working_from(self, mut day: Date) -> Result<Date, CountError> {
        while !self.day(day)?.is_working() {
            day = day_after(self.calendar, day)?;
        }
        Ok(day)
    }

    /// This day where it is a working one, else the last before it that is.
    pub(super) fn working_until(self, mut day: Date) -> Result<Date, CountError> {
        while !self.day(day)?.is_working() {
            day = day_before(self.calendar, day)?;
        }
        Ok(day)
    }

    /// The working day after this day.
    pub(super) fn working_after(self, day: Date) -> Result<Date, CountError> {
        self.working_from(day_after(self.calendar, day)?)
    }

    /// The working day before this day.
    pub(super) fn working_before(self, day: Date) -> Result<Date, CountError> {
        self.working_until(day_before(self.calendar, day)?)
    }

    /// The last day from Monday to Friday that is not off, not later than one day and not earlier than another.
    pub(super) fn ordinary_between(
        self,
        earliest: Date,
        mut day: Date,
    ) -> Result<Option<Date>, CountError> {
        while day >= earliest {
            if self.day(day)? == Day::Ordinary {
                return Ok(Some(day));
            }
            day = day_before(self.calendar, day)?;
        }
        Ok(None)
    }

    /// The last day from Monday to Friday that is not off, before a day.
    pub(super) fn ordinary_before(self, mut day: Date) -> Result<Date, CountError> {
        loop {
            day = day_before(self.calendar, day)?;
            if self.day(day)? == Day::Ordinary {
                return Ok(day);
            }
        }
    }

    /// The calendar.
    pub(super) const fn calendar(self) -> &'a Calendar {
        self.calendar
    }
}
