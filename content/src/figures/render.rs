//! Formulas become words and sums.

use super::formula::{Form, Formula, Piece, Times, pieces};
use super::money::tenge;
use crate::Lang;

/// A base figure in one language, as it is in the month of reading.
#[derive(Clone, Copy, Debug)]
pub struct FigureWords<'a> {
    /// In tenge.
    pub value: u32,
    /// The year that the value is of.
    pub year: u16,
    /// That year is over, and no newer value is known.
    pub past: bool,
    /// «МРП»
    pub short: &'a str,
    /// «{n} % МРП»
    pub share: &'a str,
}

/// A text with its formulas computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The text. A formula of an unknown figure stays as it is.
    pub text: String,
    /// The last year that one of its sums is of, where that year is over.
    pub past: Option<u16>,
}

/// Computes the formulas of a text. A sum of a year that is over says so, unless the text has the year itself (`{year:mrp}`).
pub fn render<'a>(
    text: &str,
    lang: Lang,
    figure: impl Fn(&str) -> Option<FigureWords<'a>>,
) -> Rendered {
    let pieces = pieces(text);
    let says_year = |key: &str| {
        pieces.iter().any(|piece| {
            matches!(piece, Piece::Formula(other) if other.form == Form::Year && other.key == key)
        })
    };
    let mut past = None;
    let text = pieces
        .iter()
        .map(|piece| match *piece {
            Piece::Words(raw) | Piece::Malformed(raw, _) => raw.to_owned(),
            Piece::Formula(formula) => match figure(formula.key) {
                Some(words) => {
                    let of_year = Some(words.year).filter(|_| {
                        words.past && !matches!(formula.form, Form::Plain | Form::Year)
                    });
                    past = past.max(of_year);
                    amount(
                        formula,
                        words,
                        of_year.filter(|_| !says_year(formula.key)),
                        lang,
                    )
                }
                None => formula.raw.to_owned(),
            },
        })
        .collect();
    Rendered { text, past }
}

/// `year`: to be said beside the sum.
fn amount(formula: Formula<'_>, figure: FigureWords<'_>, year: Option<u16>, lang: Lang) -> String {
    let sum = |amount: u64| {
        let sum = tenge(amount);
        match (year, lang) {
            (None, _) => sum,
            (Some(year), Lang::Kk) => format!("{year} жылы {sum}"),
            (Some(year), Lang::Ru) => format!("{sum} в {year} году"),
        }
    };
    let Some(times) = formula.times else {
        return match formula.form {
            Form::Year => figure.year.to_string(),
            _ => sum(figure.value.into()),
        };
    };
    let (multiple, amount) = match times {
        Times::Multiple(number) => (
            format!("{number} {}", figure.short),
            number.times(figure.value),
        ),
        Times::Percent(number) => (
            figure.share.replace("{n}", &number.to_string()),
            number.percent().times(figure.value),
        ),
    };
    match formula.form {
        Form::Figure => format!("{multiple} ({})", sum(amount)),
        Form::Tenge => sum(amount),
        Form::Plain | Form::Year => multiple,
    }
}

#[cfg(test)]
mod tests {
    use super::{FigureWords, render};
    use crate::Lang;

    fn words(key: &str, past: bool) -> Option<FigureWords<'static>> {
        let (value, short, share) = match key {
            "mrp" => (4325, "МРП", "{n} % МРП"),
            "pm" => (50_851, "ЕТКД", "ең төмен күнкөріс деңгейінің {n} %-ы"),
            _ => return None,
        };
        Some(FigureWords {
            value,
            year: 2026,
            past,
            short,
            share,
        })
    }

    fn shown(text: &str) -> String {
        render(text, Lang::Kk, |key| words(key, false)).text
    }

    #[test]
    fn computes_amounts() {
        assert_eq!(
            shown("Платят {figure:mrp*38}."),
            "Платят 38 МРП (164 350 ₸)."
        );
        assert_eq!(shown("{figure:mrp*5.76}"), "5,76 МРП (24 912 ₸)");
        assert_eq!(
            shown("{figure:pm*70%}"),
            "ең төмен күнкөріс деңгейінің 70 %-ы (35 596 ₸)"
        );
        assert_eq!(
            shown("{figure:mrp}, {tenge:mrp*38}, {plain:mrp*1000}, {year:mrp}"),
            "4 325 ₸, 164 350 ₸, 1 000 МРП, 2026"
        );
        assert_eq!(
            shown("{figure:none*2} за 5 000 ₸"),
            "{figure:none*2} за 5 000 ₸"
        );
    }

    #[test]
    fn a_sum_of_a_year_that_is_over_says_so() {
        let later = |text, lang| render(text, lang, |key| words(key, true));
        let kk = later("{figure:mrp*38}, {tenge:pm}", Lang::Kk);
        assert_eq!(kk.text, "38 МРП (2026 жылы 164 350 ₸), 2026 жылы 50 851 ₸");
        assert_eq!(kk.past, Some(2026));
        let ru = later("{figure:mrp*38}", Lang::Ru);
        assert_eq!(ru.text, "38 МРП (164 350 ₸ в 2026 году)");
        let says_itself = later("{year:mrp} жылы {figure:mrp}", Lang::Kk);
        assert_eq!(says_itself.text, "2026 жылы 4 325 ₸");
        assert_eq!(says_itself.past, Some(2026));
        assert_eq!(later("{plain:mrp*5}", Lang::Ru).past, None);
    }
}
