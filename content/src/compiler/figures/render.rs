//! Formulas become words and sums.

use super::formula::{Form, Formula, Piece, Times, pieces};
use super::money::tenge;

/// A base figure in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FigureWords<'a> {
    /// In tenge.
    pub(crate) value: u32,
    /// «МРП»
    pub(crate) short: &'a str,
    /// «{n} % МРП»
    pub(crate) share: &'a str,
}

/// A text with its formulas computed. A formula of an unknown figure stays as it is.
pub(crate) fn render<'a>(text: &str, figure: impl Fn(&str) -> Option<FigureWords<'a>>) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(raw) | Piece::Malformed(raw, _) => raw.to_owned(),
            Piece::Formula(formula) => match figure(formula.key) {
                Some(words) => amount(formula, words),
                None => formula.raw.to_owned(),
            },
        })
        .collect()
}

fn amount(formula: Formula<'_>, figure: FigureWords<'_>) -> String {
    let Some(times) = formula.times else {
        return tenge(figure.value.into());
    };
    let (multiple, sum) = match times {
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
        Form::Figure => format!("{multiple} ({})", tenge(sum)),
        Form::Tenge => tenge(sum),
        Form::Plain => multiple,
    }
}

#[cfg(test)]
mod tests {
    use super::{FigureWords, render};

    fn shown(text: &str) -> String {
        render(text, |key| match key {
            "mrp" => Some(FigureWords {
                value: 4325,
                short: "МРП",
                share: "{n} % МРП",
            }),
            "pm" => Some(FigureWords {
                value: 50_851,
                short: "ЕТКД",
                share: "ең төмен күнкөріс деңгейінің {n} %-ы",
            }),
            _ => None,
        })
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
            shown("{figure:mrp}, {tenge:mrp*38}, {plain:mrp*1000}"),
            "4 325 ₸, 164 350 ₸, 1 000 МРП"
        );
        assert_eq!(
            shown("{figure:none*2} за 5 000 ₸"),
            "{figure:none*2} за 5 000 ₸"
        );
    }
}
