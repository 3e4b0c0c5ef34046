//! Multiples of a base figure in tenge, and tenge in multiples of it.

use kenes_content::figures::Decimal;
use kenes_content::money::grouped;
use serde::Serialize;

use crate::guide::Figure;
use crate::i18n::Words;

/// The key of the figure that laws count in.
const KEY: &str = "mrp";

/// The converter of a page: for the figure that laws count in, as it is on the day of reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConverterView {
    /// Its heading.
    pub heading: String,
    /// What stands above the field for multiples.
    #[serde(skip)]
    pub units: String,
    /// What stands above the field for tenge.
    #[serde(skip)]
    pub tenge: String,
    /// What a multiple is called, «АЕК».
    pub short: String,
    /// What one is worth, in tenge.
    pub value: u32,
    /// The year of that value.
    pub year: u16,
    /// That year is over, and no newer value is known.
    pub past: bool,
}

impl ConverterView {
    /// The converter of the figures; none where that figure is not among them.
    pub(super) fn of(words: &Words, figures: &[Figure]) -> Option<ConverterView> {
        let figure = figures.iter().find(|figure| figure.key == KEY)?;
        let named = |id: &str| words.with(id, [("short", figure.short.as_str().into())]);
        Some(ConverterView {
            heading: named("converter-title"),
            units: named("converter-units"),
            tenge: words.get("converter-tenge"),
            short: figure.short.clone(),
            value: figure.value,
            year: figure.year,
            past: figure.past,
        })
    }

    /// What so many multiples, or so many tenge, come to, in words: «38 АЕК = 164 350 ₸». Empty for nothing typed; what cannot
    /// be read is told how to be written.
    #[must_use]
    pub fn answer(&self, words: &Words, is_tenge: bool, typed: &str) -> String {
        let bare: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        if bare.is_empty() {
            return String::new();
        }
        let Some(number) = Decimal::parse(&bare.replace(',', ".")) else {
            return words.get("converter-wrong");
        };
        let (units, tenge) = match is_tenge {
            false => (number.to_string(), grouped(number.times(self.value))),
            true => {
                let whole = number.times(1);
                (self.units_of(whole), grouped(whole))
            }
        };
        let (from, to) = match is_tenge {
            false => (format!("{units} {}", self.short), format!("{tenge} ₸")),
            true => (format!("{tenge} ₸"), format!("{units} {}", self.short)),
        };
        let id = if self.past {
            "converter-answer-past"
        } else {
            "converter-answer"
        };
        words.with(
            id,
            [
                ("from", from.into()),
                ("to", to.into()),
                ("short", self.short.as_str().into()),
                ("year", self.year.to_string().into()),
            ],
        )
    }

    /// A sum in multiples, to the nearest hundredth.
    fn units_of(&self, tenge: u64) -> String {
        let value = u64::from(self.value.max(1));
        Decimal::hundredths((tenge * 100 + value / 2) / value).to_string()
    }
}

#[cfg(test)]
mod tests {
    use kenes_content::Lang;
    use kenes_content::text::plain;

    use super::ConverterView;
    use crate::i18n::Words;

    fn converter(past: bool) -> ConverterView {
        ConverterView {
            heading: String::new(),
            units: String::new(),
            tenge: String::new(),
            short: "АЕК".to_owned(),
            value: 4325,
            year: 2026,
            past,
        }
    }

    #[test]
    fn multiples_and_tenge_are_told_in_each_other() {
        let words = Words::new(Lang::Kk);
        let told =
            |is_tenge, typed| plain(&converter(false).answer(&words, is_tenge, typed)).into_owned();
        assert_eq!(told(false, "38"), "38 АЕК = 164 350 ₸");
        assert_eq!(told(false, "0,3"), "0,3 АЕК = 1 298 ₸");
        assert_eq!(told(true, "150 000"), "150 000 ₸ = 34,68 АЕК");
        assert_eq!(told(true, "4325"), "4 325 ₸ = 1 АЕК");
        assert_eq!(told(true, " "), "");
        for wrong in ["отыз", "-5", "12 АЕК", "1e9", "12345678901"] {
            assert_eq!(
                told(false, wrong),
                plain(&words.get("converter-wrong")),
                "{wrong}"
            );
        }
        let past = converter(true).answer(&words, false, "2");
        assert_eq!(plain(&past), "2 АЕК = 8 650 ₸ (2026 жылғы АЕК)");
    }
}
