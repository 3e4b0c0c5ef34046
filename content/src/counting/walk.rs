//! From one day to another: a term forward, a term back. The day of the event itself is never counted (АППК 76(2), ГПК 122(2),
//! ГК 173, ТК 13(3), КоАП 739(2), Tax Code 64(1)), whether it is a working day or not.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::calendar::Calendar;
use super::error::CountError;
use super::sky::Sky;
use super::term::{Term, Unit};

/// The last day of terms one after the other. `skip`: days are counted without non-working ones.
pub(super) fn forth(
    sky: Sky<'_>,
    from: Date,
    terms: &[Term],
    skip: bool,
) -> Result<Date, CountError> {
    let add = |day, span| added(sky.calendar(), day, span);
    terms.iter().try_fold(from, |day, term| {
        let amount = i32::from(term.amount);
        match term.unit {
            Unit::Days if !skip => add(day, amount.days()),
            Unit::Days | Unit::WorkingDays => {
                (0..amount).try_fold(day, |day, _| sky.working_after(day))
            }
            Unit::Months => add(day, amount.months()),
            Unit::Years => add(day, amount.years()),
            Unit::DayOfNextMonth => {
                let next = add(day.first_of_month(), 1.month())?;
                let last = next.days_in_month();
                let number = i8::try_from(term.amount).map_or(last, |number| number.min(last));
                add(next, (i32::from(number) - 1).days())
            }
        }
    })
}

/// The first day of terms that end with a day, the last of them next to it.
pub(super) fn back(
    sky: Sky<'_>,
    from: Date,
    terms: &[Term],
    skip: bool,
) -> Result<Date, CountError> {
    let subtract = |day, span: Span| added(sky.calendar(), day, span.negate());
    terms.iter().try_fold(from, |day, term| {
        let amount = i32::from(term.amount);
        match term.unit {
            Unit::Days if !skip => subtract(day, amount.days()),
            Unit::Days | Unit::WorkingDays => {
                (0..amount).try_fold(day, |day, _| sky.working_before(day))
            }
            Unit::Months => subtract(day, amount.months()),
            Unit::Years => subtract(day, amount.years()),
            Unit::DayOfNextMonth => Err(CountError::NotBackwards),
        }
    })
}

/// The day after a day.
pub(super) fn day_after(calendar: &Calendar, day: Date) -> Result<Date, CountError> {
    added(calendar, day, 1.day())
}

/// The day before a day.
pub(super) fn day_before(calendar: &Calendar, day: Date) -> Result<Date, CountError> {
    added(calendar, day, (-1).day())
}

/// A day and a span. A month that has no such number gives its last day. Where no calendar goes so far, this one does not.
fn added(calendar: &Calendar, day: Date, span: Span) -> Result<Date, CountError> {
    day.checked_add(span).map_err(|_| {
        let no_year = CountError::NoYear { year: day.year() };
        if span.is_negative() {
            let day = Date::MIN;
            calendar
                .first()
                .map_or(no_year, |first| CountError::BeforeCalendar { day, first })
        } else {
            let day = Date::MAX;
            calendar
                .last()
                .map_or(no_year, |last| CountError::AfterCalendar { day, last })
        }
    })
}
