//! Until when: the count, under every sky that the calendar may see.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, Day};
use super::deadline::{Deadline, Way};
use super::error::CountError;
use super::reckon::reckon;
use super::rule::Rule;
use super::sky::Sky;
use crate::both::Both;

/// What all deadlines share: the calendar and the rules. In the bundle it stands under the empty id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counting {
    /// The calendar of working days.
    pub calendar: Calendar,
    /// The rules of counting, law by law.
    pub rules: Vec<Rule>,
}

impl Counting {
    /// The rule of an id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// Counts a deadline from a day.
    ///
    /// # Errors
    /// [`CountError::UnknownRule`], and as [`count()`].
    pub fn count(&self, deadline: &Deadline, from: Date) -> Result<Counted, CountError> {
        let id = &deadline.rule;
        let rule = self
            .rule(id)
            .ok_or_else(|| CountError::UnknownRule { id: id.clone() })?;
        count(from, deadline.way(), rule, &self.calendar)
    }
}

/// Until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// The day that it was counted from; it is not counted itself.
    pub from: Date,
    /// The last day as it falls, be it a day off.
    pub unmoved: Date,
    /// The last day by law; none where no law says what becomes of a day off (`assumed`), so that only [`Counted::safe`] is to
    /// be shown.
    pub law: Option<Date>,
    /// The last day on which every office works, not later than the law allows in any reading.
    pub safe: Date,
    /// Whether the day by law is not the one that it falls on.
    pub moved: bool,
    /// Why the day that it falls on is not the last one, or would not be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Which days off are moved is not yet known for all of it: so it is by law, without possible transfers.
    pub without_transfers: bool,
    /// The moon decides: a day off may come a day earlier or later and change the result. [`Counted::safe`] is the earliest
    /// that may come out, [`Counted::law`] is as the table has it.
    pub uncertain: bool,
}

/// Why the day that a term falls on is not the last one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is this day off.
    DayOff(Both),
    /// It is a Saturday or a Sunday.
    Weekend,
    /// The law leaves non-working days out (КоАП 739(3)).
    NonWorking,
}

/// Counts from a day. It looks at the days of the term one by one, and again for each moon that may change them.
///
/// ```
/// use jiff::civil::date;
/// use kenes_content::counting::{Calendar, CountError};
/// let calendar = Calendar { as_of: "2026-11".into(), transfers_until: date(2026, 12, 31), years: vec![] };
/// assert_eq!(calendar.is_working_day(date(2026, 11, 27)), Err(CountError::NoYear { year: 2026 }));
/// ```
///
/// # Errors
/// [`CountError::BeforeCalendar`], [`CountError::AfterCalendar`] and [`CountError::NoYear`] where a day would have to be known
/// that the calendar does not know; the day that is counted from need not be known, it is not counted.
/// [`CountError::OutOfRange`], [`CountError::NoTerm`] and [`CountError::NotBackwards`] where the terms cannot be counted.
pub fn count(
    from: Date,
    way: Way<'_>,
    rule: &Rule,
    calendar: &Calendar,
) -> Result<Counted, CountError> {
    if let Some(term) = way.terms.iter().find(|term| !term.is_in_range()) {
        return Err(CountError::OutOfRange {
            unit: term.unit,
            amount: term.amount,
            most: term.unit.most(),
        });
    }
    let listed = reckon(Sky::as_listed(calendar), from, way, rule)?;
    let (mut safe, mut uncertain) = (listed.safe, false);
    // No other day decides about the result: where these are what they are, it is what it is.
    let days = [from, listed.unmoved, listed.safe].into_iter();
    let days = days.chain(listed.law);
    let seen = days.clone().min().unwrap_or(from)..=days.max().unwrap_or(from);
    for sky in Sky::others(calendar, seen) {
        let other = reckon(sky, from, way, rule)?;
        uncertain |= (other.law, other.safe) != (listed.law, listed.safe);
        safe = safe.min(other.safe);
    }
    if uncertain && listed.office {
        safe = open_under_every_moon(calendar, from, way.before, safe);
    }
    let latest = listed.law.unwrap_or(listed.unmoved).max(listed.unmoved);
    let latest = if way.before { latest.max(from) } else { latest };
    Ok(Counted {
        from,
        unmoved: listed.unmoved,
        law: listed.law,
        safe,
        moved: listed.law.is_some_and(|law| law != listed.unmoved),
        why: listed.why,
        without_transfers: latest > calendar.transfers_until,
        uncertain,
    })
}

/// The last day up to this one that is ordinary wherever the moon puts its days off: what is the day before one of them under one
/// sky may be off under another. This day itself where there is none after the event.
fn open_under_every_moon(calendar: &Calendar, from: Date, before: bool, safe: Date) -> Date {
    let ordinary = |day: Date| {
        let listed = std::iter::once(Sky::as_listed(calendar));
        let mut skies = listed.chain(Sky::others(calendar, day..=day));
        skies.all(|sky| sky.day(day) == Ok(Day::Ordinary))
    };
    let earlier = std::iter::successors(Some(safe), |day| day.yesterday().ok());
    let mut open = earlier
        .take_while(|day| (before || *day > from) && calendar.year(*day).is_ok())
        .filter(|day| ordinary(*day));
    open.next().unwrap_or(safe)
}
