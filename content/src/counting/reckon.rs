//! One count under one sky: the last day as it falls, by law, and safe.

use jiff::civil::Date;

use super::calendar::Day;
use super::count::Why;
use super::deadline::Way;
use super::error::CountError;
use super::rule::{DayCount, IfOff, Rule};
use super::sky::Sky;
use super::term::Unit;
use super::walk::{back, forth};

/// What one count has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reckoned {
    pub(super) unmoved: Date,
    pub(super) law: Option<Date>,
    pub(super) safe: Date,
    /// The safe day is one on which every office works.
    pub(super) office: bool,
    pub(super) why: Option<Why>,
}

/// Counts once. The terms have been looked at.
pub(super) fn reckon(
    sky: Sky<'_>,
    from: Date,
    way: Way<'_>,
    rule: &Rule,
) -> Result<Reckoned, CountError> {
    let last = way.terms.last().ok_or(CountError::NoTerm)?.unit;
    let if_off = way.moves.unwrap_or_else(|| rule.moves.of(last));
    let in_days = way.terms.iter().any(|term| term.unit == Unit::Days);
    // Who works on days off, as a court that decides about an arrest does, has no non-working time to leave out.
    let skip = rule.days == DayCount::WithoutNonWorking && in_days && way.moves != Some(IfOff::No);
    let end = End {
        sky,
        from,
        if_off,
        skip,
        // A term in working days ends on one. So do days without the non-working ones, unless the deadline itself doubts it.
        is_working: last == Unit::WorkingDays
            || (skip && last == Unit::Days && way.moves != Some(IfOff::Assumed)),
    };
    if way.before {
        end.backwards(way)
    } else {
        end.forwards(way)
    }
}

/// What becomes of the last day.
struct End<'a> {
    sky: Sky<'a>,
    from: Date,
    if_off: IfOff,
    skip: bool,
    is_working: bool,
}

impl End<'_> {
    fn forwards(&self, way: Way<'_>) -> Result<Reckoned, CountError> {
        let sky = self.sky;
        let unmoved = forth(sky, self.from, way.terms, false)?;
        let end = if self.skip {
            forth(sky, self.from, way.terms, true)?
        } else {
            unmoved
        };
        let mut why = self.why(unmoved)?;
        if end != unmoved {
            why = Some(Why::NonWorking);
        }
        let law = match self.if_off {
            _ if self.is_working => Some(end),
            IfOff::Yes => Some(sky.working_from(end)?),
            IfOff::Assumed => None,
            IfOff::No => Some(end),
            IfOff::Back => Some(sky.working_until(end)?),
        };
        let safe = if self.stays() {
            end
        } else {
            // Where there is no ordinary day left after the event, the last day itself is all that is safe.
            let ordinary = sky.ordinary_between(self.from, unmoved)?;
            ordinary.unwrap_or(unmoved)
        };
        Ok(Reckoned {
            unmoved,
            law,
            safe,
            office: !self.stays(),
            why,
        })
    }

    /// «Not later than so many days before»: never moved towards the event. Whether the day of filing is one of them is not
    /// confirmed, so that the safe day is a working day earlier.
    fn backwards(&self, way: Way<'_>) -> Result<Reckoned, CountError> {
        let sky = self.sky;
        let unmoved = back(sky, self.from, way.terms, self.skip)?;
        let working = sky.working_until(unmoved)?;
        let law = match self.if_off {
            IfOff::No => Some(unmoved),
            _ if self.is_working => Some(unmoved),
            IfOff::Yes | IfOff::Back => Some(working),
            IfOff::Assumed => None,
        };
        let safe = if self.stays() {
            unmoved
        } else {
            sky.ordinary_before(working)?
        };
        let why = self.why(unmoved)?;
        Ok(Reckoned {
            unmoved,
            law,
            safe,
            office: !self.stays(),
            why,
        })
    }

    /// Whether the last day is the last day, be it off or not.
    fn stays(&self) -> bool {
        self.if_off == IfOff::No && !self.skip
    }

    /// Why a day is no working day; an error where the calendar does not know it.
    fn why(&self, day: Date) -> Result<Option<Why>, CountError> {
        Ok(match self.sky.day(day)? {
            Day::Ordinary | Day::Worked => None,
            Day::Weekend => Some(Why::Weekend),
            Day::Off(off) => Some(Why::DayOff(off.name.clone())),
        })
    }
}
