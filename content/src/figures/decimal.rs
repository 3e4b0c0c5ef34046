//! Decimal numbers as people write them: exact, no floats.

use std::fmt;

use crate::money::grouped;

/// A decimal number of at most nine digits before the point and six after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    units: u64,
    places: u32,
}

impl Decimal {
    /// Reads `38` or `5.76`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Decimal> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let fits = (1..=9).contains(&whole.len()) && fraction.len() <= 6;
        if !fits || !digits(whole) || !digits(fraction) || text.ends_with('.') {
            return None;
        }
        let units = format!("{whole}{fraction}").parse().ok()?;
        let places = u32::try_from(fraction.len()).ok()?;
        (units > 0).then_some(Decimal { units, places })
    }

    /// So many hundredths: `3468` is 34,68. Written as any other, `0` too.
    #[must_use]
    pub fn hundredths(hundredths: u64) -> Decimal {
        Decimal {
            units: hundredths,
            places: 2,
        }
    }

    /// The hundredth part.
    #[must_use]
    pub fn percent(self) -> Decimal {
        Decimal {
            units: self.units,
            places: self.places + 2,
        }
    }

    /// This many times an amount in tenge, rounded up to a whole tenge, as the ministry publishes sums.
    #[must_use]
    pub fn times(self, tenge: u32) -> u64 {
        (u64::from(tenge) * self.units).div_ceil(10_u64.pow(self.places))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = 10_u64.pow(self.places);
        f.write_str(&grouped(self.units / one))?;
        match self.units % one {
            0 => Ok(()),
            rest => {
                let digits = format!("{rest:0width$}", width = self.places as usize);
                write!(f, ",{}", digits.trim_end_matches('0'))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).expect("a decimal number")
    }

    #[test]
    fn sums_are_exact_and_rounded_up_to_a_whole_tenge() {
        assert_eq!(decimal("38").times(4325), 164_350);
        assert_eq!(decimal("5.76").times(4325), 24_912);
        assert_eq!(decimal("6.81").times(4325), 29_454); // from 29 453,25
        assert_eq!(decimal("70").percent().times(50_851), 35_596); // from 35 595,7
        assert_eq!(decimal("0.3").times(4325), 1_298); // from 1 297,5
    }

    #[test]
    fn is_written_with_a_comma_and_groups() {
        assert_eq!(decimal("5.76").to_string(), "5,76");
        assert_eq!(decimal("0.30").to_string(), "0,3");
        assert_eq!(decimal("2.05").to_string(), "2,05");
        assert_eq!(decimal("10000").to_string(), "10 000");
    }

    #[test]
    fn hundredths_are_written_as_short_as_they_can_be() {
        let written = |hundredths| Decimal::hundredths(hundredths).to_string();
        assert_eq!(written(3468), "34,68");
        assert_eq!(written(3460), "34,6");
        assert_eq!(written(100_000), "1 000");
        assert_eq!(written(0), "0");
    }

    #[test]
    fn nothing_else_is_a_decimal() {
        for wrong in [
            "",
            "0",
            "0.0",
            ".5",
            "5.",
            "5,76",
            "-1",
            "1e3",
            "1 000",
            "1234567890",
        ] {
            assert_eq!(Decimal::parse(wrong), None, "{wrong}");
        }
    }
}
