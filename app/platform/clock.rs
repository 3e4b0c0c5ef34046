//! What day it is for the reader: by the phone's clock, or set, for tests and for looking ahead.

use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// Kazakhstan's time, one for the whole country since 1 March 2024: the Government's resolution № 1749 of 23 November 2000, as
/// changed on 19 January 2024. Its days are those of the law, wherever the reader is and whatever a phone's old table of zones
/// makes of Almaty.
const KAZAKHSTAN: Offset = jiff::tz::offset(5);

/// Says the day.
pub trait Clock {
    /// The day in Kazakhstan.
    fn today(&self) -> Date;

    /// How long this day goes on; none where it does not end.
    fn until_midnight(&self) -> Option<Duration>;
}

/// The phone's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn today(&self) -> Date {
        day_at(Timestamp::now())
    }

    fn until_midnight(&self) -> Option<Duration> {
        until_midnight(Timestamp::now())
    }
}

fn day_at(now: Timestamp) -> Date {
    KAZAKHSTAN.to_datetime(now).date()
}

fn until_midnight(now: Timestamp) -> Option<Duration> {
    let next = day_at(now).tomorrow().ok()?.at(0, 0, 0, 0);
    let left: SignedDuration = KAZAKHSTAN.to_timestamp(next).ok()?.duration_since(now);
    Duration::try_from(left).ok()
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

    fn until_midnight(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;
    use jiff::civil::date;

    use super::{day_at, until_midnight};

    #[test]
    fn the_year_begins_at_midnight_in_kazakhstan() {
        let before: Timestamp = "2026-12-31T18:59:58Z".parse().expect("a moment");
        assert_eq!(day_at(before), date(2026, 12, 31));
        assert_eq!(until_midnight(before), Some(Duration::from_secs(2)));
        let after: Timestamp = "2026-12-31T19:00:00Z".parse().expect("a moment");
        assert_eq!(day_at(after), date(2027, 1, 1));
        assert_eq!(until_midnight(after), Some(Duration::from_secs(86_400)));
        // A clock that was never set.
        let never: Timestamp = "1970-01-01T00:00:00Z".parse().expect("a moment");
        assert_eq!(day_at(never), date(1970, 1, 1));
    }
}
