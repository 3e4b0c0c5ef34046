//! Deadlines as data: until when something has to be done, counted from a day by the rules of the laws of Kazakhstan.
//!
//! A deadline is content: [`Deadline`] is what the compiler makes of an entry of `content/deadlines/`, [`Rule`] of an entry of
//! `content/counting.toml`, [`Calendar`] of `content/calendar.toml`; the bundle carries all three. [`count()`] gives two days:
//! the last one by law, where a law says what becomes of a last day that is a day off, and a safe one on which every office
//! works. What the calendar does not know is an error and never a guess: see [`CountError`].

mod calendar;
mod cited;
mod count;
mod deadline;
mod error;
mod reckon;
mod rule;
mod sky;
mod term;
mod walk;

#[cfg(feature = "compiler")]
pub(crate) use calendar::is_weekend;
pub use calendar::{Calendar, Day, DayOff, Year};
pub use cited::Cited;
pub use count::{Counted, Counting, Why, count};
pub use deadline::{Deadline, Way, Who};
pub use error::CountError;
pub use rule::{DayCount, IfOff, Moves, Rule};
pub use term::{Term, Unit};
