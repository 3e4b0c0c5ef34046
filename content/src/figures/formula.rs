//! The formulas in texts: `{figure:mrp*38}`, `{tenge:pm*70%}`, `{plain:mrp*1000}`, `{figure:min-pension}`, `{year:mrp}`.

use super::decimal::Decimal;
use crate::schema::is_id;

/// How an amount is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The multiple and the sum: «38 МРП (164 350 ₸)».
    Figure,
    /// The sum: «164 350 ₸».
    Tenge,
    /// The multiple: «1 000 МРП».
    Plain,
    /// The year of the figure: «2026».
    Year,
}

/// By what a figure is multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// `*38`
    Multiple(Decimal),
    /// `*70%`
    Percent(Decimal),
}

/// A formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formula<'a> {
    /// As written, with its braces.
    pub raw: &'a str,
    /// What is computed, whatever the form: `mrp*38`.
    pub amount: &'a str,
    /// How it is shown.
    pub form: Form,
    /// The key of the figure.
    pub key: &'a str,
    /// `None`: the figure itself.
    pub times: Option<Times>,
}

/// What a text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Plain words.
    Words(&'a str),
    /// A formula.
    Formula(Formula<'a>),
    /// Braces with something else inside, as written, and what is wrong with it.
    Malformed(&'a str, &'static str),
}

/// Takes a text apart at its braces.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        if brace > 0 {
            pieces.push(Piece::Words(&rest[..brace]));
        }
        let (piece, length) = braced(&rest[brace..]);
        pieces.push(piece);
        rest = &rest[brace + length..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// The piece at the beginning of a text that begins with a brace, and its length.
fn braced(text: &str) -> (Piece<'_>, usize) {
    if text.starts_with('}') {
        return (Piece::Malformed("}", "a } without its {"), 1);
    }
    let brace = text[1..].find(['{', '}']).map(|at| at + 1);
    let Some(end) = brace.filter(|at| text[*at..].starts_with('}')) else {
        let word = text.split(char::is_whitespace).next().unwrap_or(text);
        return (Piece::Malformed(word, "a { without its }"), word.len());
    };
    let raw = &text[..=end];
    let piece = match parse(raw, &text[1..end]) {
        Ok(formula) => Piece::Formula(formula),
        Err(reason) => Piece::Malformed(raw, reason),
    };
    (piece, raw.len())
}

/// The text with a stand-in for every formula, for the checks that look at its words.
#[must_use]
pub fn without_formulas(text: &str) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Formula(_) | Piece::Malformed(..) => "₸",
        })
        .collect()
}

fn parse<'a>(raw: &'a str, inside: &'a str) -> Result<Formula<'a>, &'static str> {
    let (form, amount) = inside.split_once(':').ok_or("it has no colon")?;
    let form = match form {
        "figure" => Form::Figure,
        "tenge" => Form::Tenge,
        "plain" => Form::Plain,
        "year" => Form::Year,
        _ => return Err("it has to begin with figure:, tenge:, plain: or year:"),
    };
    let (key, times) = match amount.split_once('*') {
        None if form == Form::Plain => return Err("plain: needs a multiple after *"),
        Some(_) if form == Form::Year => return Err("year: takes the key of a figure alone"),
        None => (amount, None),
        Some((_, number)) if number.contains(',') => return Err("write the number with a point"),
        Some((key, number)) => (
            key,
            Some(parse_times(number).ok_or("what follows * is not a number")?),
        ),
    };
    if !is_id(key) {
        return Err("the key of a figure has to follow the colon");
    }
    Ok(Formula {
        raw,
        amount,
        form,
        key,
        times,
    })
}

fn parse_times(number: &str) -> Option<Times> {
    match number.strip_suffix('%') {
        Some(percent) => Decimal::parse(percent).map(Times::Percent),
        None => Decimal::parse(number).map(Times::Multiple),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Piece, pieces, without_formulas};

    #[test]
    fn takes_a_text_apart() {
        let found = pieces("a {figure:mrp*5.76} b {tenge:min-pension}");
        assert_eq!(found.len(), 4);
        assert_eq!(found[0], Piece::Words("a "));
        let Piece::Formula(formula) = found[1] else {
            panic!("{found:?}")
        };
        assert_eq!((formula.form, formula.key), (Form::Figure, "mrp"));
        assert!(
            matches!(found[3], Piece::Formula(last) if last.key == "min-pension" && last.times.is_none())
        );
        assert_eq!(without_formulas("a {plain:mrp*5} b"), "a ₸ b");
    }

    #[test]
    fn says_what_is_wrong() {
        let reason = |text| match pieces(text)
            .into_iter()
            .find(|piece| !matches!(piece, Piece::Words(_)))
        {
            Some(Piece::Malformed(_, reason)) => reason,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(reason("{mrp*38}"), "it has no colon");
        assert_eq!(
            reason("{sum:mrp*38}"),
            "it has to begin with figure:, tenge:, plain: or year:"
        );
        assert_eq!(reason("{figure:mrp*5,76}"), "write the number with a point");
        assert_eq!(reason("{figure:mrp*x}"), "what follows * is not a number");
        assert_eq!(
            reason("{figure:*5}"),
            "the key of a figure has to follow the colon"
        );
        assert_eq!(
            reason("{year:mrp*2}"),
            "year: takes the key of a figure alone"
        );
        assert_eq!(reason("{plain:mrp}"), "plain: needs a multiple after *");
        assert_eq!(reason("a } b"), "a } without its {");
        assert_eq!(reason("a {figure:mrp b"), "a { without its }");
    }
}
