//! What a figure is worth in a month.

use super::render::FigureWords;

/// One value of a base figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureValue {
    /// In tenge.
    pub value: u32,
    /// The first month that it is valid in, `YYYY-MM`.
    pub valid_from: String,
    /// The last month that it is valid in, `YYYY-MM`.
    pub valid_until: String,
}

impl FigureValue {
    /// The year that it is of: that of its first month; 0 where the month is none.
    #[must_use]
    pub fn year(&self) -> u16 {
        let year = self.valid_from.split('-').next();
        year.and_then(|year| year.parse().ok()).unwrap_or(0)
    }

    /// The figure as a text needs it, with this value. `past`: the value's year is over, and no newer one is known.
    #[must_use]
    pub fn words<'a>(&self, short: &'a str, share: &'a str, past: bool) -> FigureWords<'a> {
        FigureWords {
            value: self.value,
            year: self.year(),
            past,
            short,
            share,
        }
    }

    /// Whether its months are over in this one, `YYYY-MM`.
    #[must_use]
    pub fn is_past(&self, month: &str) -> bool {
        self.valid_until.as_str() < month
    }
}

/// The value that holds in a month, `YYYY-MM`: the last one that has begun by then, even where its months are over; before
/// all of them the first. `values` stand in the order of their months.
#[must_use]
pub fn value_in<'a>(values: &'a [FigureValue], month: &str) -> Option<&'a FigureValue> {
    let begun = values
        .iter()
        .rfind(|value| value.valid_from.as_str() <= month);
    begun.or(values.first())
}

#[cfg(test)]
mod tests {
    use super::{FigureValue, value_in};

    #[test]
    fn the_year_s_value_holds_and_the_last_one_goes_on_as_a_past_one() {
        let value = |value, year: &str| FigureValue {
            value,
            valid_from: format!("{year}-01"),
            valid_until: format!("{year}-12"),
        };
        let values = [value(3932, "2025"), value(4325, "2026")];
        let held = |month| value_in(&values, month).map(|held| (held.value, held.is_past(month)));
        assert_eq!(held("2025-12"), Some((3932, false)));
        assert_eq!(held("2026-01"), Some((4325, false)));
        assert_eq!(held("2026-12"), Some((4325, false)));
        assert_eq!(held("2027-01"), Some((4325, true)));
        assert_eq!(held("1970-01"), Some((3932, false)));
        assert_eq!(value_in(&[], "2026-01"), None);
        assert_eq!(values[1].year(), 2026);
    }
}
