//! A month of the calendar: the precision at which the guide dates its sources.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// The variable in which reproducible builds name their second, see <https://reproducible-builds.org/specs/source-date-epoch/>.
const SOURCE_DATE_EPOCH: &str = "SOURCE_DATE_EPOCH";
/// The end of the year 9999: what comes after has no month of seven signs.
const LAST_SECOND: u64 = 253_402_300_799;

/// A month, written `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// A month from its number (1 to 12); `None` for any other number.
    #[must_use]
    pub fn new(year: u16, month: u8) -> Option<Month> {
        (1..=12).contains(&month).then_some(Month { year, month })
    }

    /// Reads `YYYY-MM`, and nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Month> {
        let (year, month) = text.split_once('-')?;
        let digits =
            |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        let year: u16 = year.parse().ok()?;
        (1990..=2100)
            .contains(&year)
            .then(|| Month::new(year, month.parse().ok()?))?
    }

    /// The month of today, in universal time: by `SOURCE_DATE_EPOCH` where a build names the second that it is made at,
    /// else by the clock of this machine.
    #[must_use]
    pub fn today() -> Month {
        let now = || SystemTime::now().duration_since(UNIX_EPOCH);
        let seconds = std::env::var(SOURCE_DATE_EPOCH)
            .ok()
            .and_then(|named| named.parse().ok())
            .unwrap_or_else(|| now().map_or(0, |since| since.as_secs()));
        Month::of_day(seconds.min(LAST_SECOND) / 86_400)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// How many months have passed from this month to a later one; 0 when it is not later.
    #[must_use]
    pub fn months_until(self, later: Month) -> u32 {
        later.count().saturating_sub(self.count())
    }

    fn count(self) -> u32 {
        u32::from(self.year) * 12 + u32::from(self.month) - 1
    }

    fn of_day(days_since_1970: u64) -> Month {
        let mut year = 1970_u16;
        let mut left = days_since_1970;
        let leap = |year: u16| {
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
        };
        while left >= 365 + u64::from(leap(year)) {
            left -= 365 + u64::from(leap(year));
            year += 1;
        }
        let february = 28 + u64::from(leap(year));
        let mut month = 1;
        for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
            if left < days {
                break;
            }
            left -= days;
            month += 1;
        }
        Month { year, month }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn reads_only_year_and_month() {
        assert_eq!(Month::parse("2026-03"), Month::new(2026, 3));
        for wrong in [
            "2026-3",
            "2026-13",
            "2026",
            "2026-03-01",
            "03-2026",
            "1026-03",
            "+026-03",
        ] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn finds_the_month_of_a_day() {
        assert_eq!(
            Month::of_day(0),
            Month {
                year: 1970,
                month: 1
            }
        );
        assert_eq!(
            Month::of_day(11_016),
            Month {
                year: 2000,
                month: 2
            }
        );
        assert_eq!(
            Month::of_day(11_017),
            Month {
                year: 2000,
                month: 3
            }
        );
        assert_eq!(
            Month::of_day(20_779),
            Month {
                year: 2026,
                month: 11
            }
        );
        assert_eq!(
            Month::of_day(20_818),
            Month {
                year: 2026,
                month: 12
            }
        );
        assert_eq!(
            Month::of_day(20_819),
            Month {
                year: 2027,
                month: 1
            }
        );
    }

    #[test]
    fn counts_months() {
        let month = |text| Month::parse(text).expect("a month");
        assert_eq!(month("2025-05").months_until(month("2026-11")), 18);
        assert_eq!(month("2026-11").months_until(month("2025-05")), 0);
    }
}
