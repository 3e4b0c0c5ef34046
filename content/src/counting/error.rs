//! Why a deadline cannot be counted.

use jiff::civil::Date;

use super::term::Unit;

/// Why there is no answer. The texts are for logs: what a reader is told is for the program to say.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CountError {
    /// The count comes to a day before the calendar begins.
    #[error("{day} is before the calendar, which begins with {first}")]
    BeforeCalendar {
        /// The day.
        day: Date,
        /// The first day that the calendar knows.
        first: Date,
    },
    /// The count comes to a day after the calendar ends.
    #[error("{day} is after the calendar, which ends with {last}")]
    AfterCalendar {
        /// The day, or the last day of all where no calendar goes so far.
        day: Date,
        /// The last day that the calendar knows.
        last: Date,
    },
    /// The calendar has no year, or lacks one between two others.
    #[error("the calendar does not know the year {year}")]
    NoYear {
        /// The year.
        year: i16,
    },
    /// An amount that no term has.
    #[error("{amount} {unit}: an amount from 1 to {most} can be counted")]
    OutOfRange {
        /// What is counted.
        unit: Unit,
        /// How many.
        amount: u16,
        /// The most that is counted.
        most: u16,
    },
    /// Nothing to count.
    #[error("there is no term to count")]
    NoTerm,
    /// A day of the next month, counted back.
    #[error("a day of the next month cannot be counted back")]
    NotBackwards,
    /// A deadline by a rule that is not there.
    #[error("there is no rule {id:?}")]
    UnknownRule {
        /// The id that the deadline has.
        id: String,
    },
}
