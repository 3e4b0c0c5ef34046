//! Placeholders of a line: `{since}`, `{since:from}`.

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is printed as it stands.
    Words(&'a str),
    /// The answer of a field.
    Field {
        /// The field's id; `to` is the addressee.
        id: &'a str,
        /// How it is printed.
        form: Form,
    },
    /// Braces that are no placeholder.
    Malformed(&'a str),
}

/// How an answer is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As it is: a day in the nominative.
    #[default]
    Plain,
    /// The day on which: «қарашада».
    On,
    /// The day from which: «қарашадан».
    From,
    /// The day until which: «қарашаға».
    Until,
    /// A sum in figures and words.
    Full,
    /// All sums together.
    Total,
    /// A name with initials: «А. Б. Серікбаев».
    Short,
}

impl Form {
    /// The form of this name, as it stands after the colon.
    #[must_use]
    pub fn of(name: &str) -> Option<Form> {
        Some(match name {
            "on" => Form::On,
            "from" => Form::From,
            "until" => Form::Until,
            "full" => Form::Full,
            "total" => Form::Total,
            "short" => Form::Short,
            _ => return None,
        })
    }
}

/// The parts of a line, in their order.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        if start > 0 {
            pieces.push(Piece::Words(&rest[..start]));
        }
        let Some(length) = rest[start..].find('}') else {
            pieces.push(Piece::Malformed(&rest[start..]));
            return pieces;
        };
        let end = start + length + 1;
        pieces.push(placeholder(&rest[start..end]));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

fn placeholder(braces: &str) -> Piece<'_> {
    let inner = &braces[1..braces.len() - 1];
    let (id, form) = match inner.split_once(':') {
        Some((id, name)) => (id, Form::of(name)),
        None => (inner, Some(Form::Plain)),
    };
    let named = !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    match form {
        Some(form) if named => Piece::Field { id, form },
        _ => Piece::Malformed(braces),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Piece, pieces};

    #[test]
    fn a_line_is_taken_apart() {
        let field = |id, form| Piece::Field { id, form };
        assert_eq!(
            pieces("{what}. Содан {since:from} бері"),
            [
                field("what", Form::Plain),
                Piece::Words(". Содан "),
                field("since", Form::From),
                Piece::Words(" бері"),
            ]
        );
        assert_eq!(pieces("{a:b}"), [Piece::Malformed("{a:b}")]);
        assert_eq!(pieces("{A}"), [Piece::Malformed("{A}")]);
        assert_eq!(pieces("x {a"), [Piece::Words("x "), Piece::Malformed("{a")]);
        assert_eq!(pieces(""), []);
    }
}
