//! What day it is for the reader: asked of the phone, or set, for tests and for looking ahead.

use jiff::ZonedDateTime;
use jiff::civil::Date;

/// Says the day.
pub trait Clock {
    /// The day where the reader is.
    fn today(&self) -> Date;
}

/// The phone's own clock, in the phone's own time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn today(&self) -> Date {
        ZonedDateTime::now().date()
    }
}

/// A clock that stands still.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(
    /// The day it shows.
    pub Date,
);

impl Clock for FixedClock {
    fn today(&self) -> Date {
        self.0
    }
}
