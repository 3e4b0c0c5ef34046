//! Where a piece of a line ends.

use super::address;
use super::pieces::{Line, Number, Piece};
use super::telephone;
use crate::Lang;

/// Cuts a line into pieces.
pub(super) fn scan(line: &str, lang: Lang) -> Line {
    let chars: Vec<char> = line.chars().collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(&first) = chars.get(at) {
        let rest = &chars[at..];
        let inside = at > 0 && chars[at - 1].is_alphanumeric();
        let found = if first.is_whitespace() {
            (Piece::Space, spaces(rest))
        } else if let Some((words, length)) = (!inside)
            .then(|| address::spoken(rest, lang).or_else(|| telephone::spoken(rest, lang)))
            .flatten()
        {
            (Piece::Ready(words), length)
        } else if let Some(part) = inserted(rest).filter(|_| inside) {
            // «79(3)» is said as «79-3».
            pieces.push(Piece::Sign('-'));
            number_of(rest, part)
        } else if first.is_ascii_digit() {
            figure(rest)
        } else if first.is_alphabetic() {
            let length = word(rest);
            (Piece::Word(rest[..length].iter().collect()), length)
        } else {
            (Piece::Sign(first), 1)
        };
        let (piece, length) = found;
        pieces.push(piece);
        at += length;
    }
    Line::new(pieces)
}

/// The digits in brackets right behind a number.
fn inserted(rest: &[char]) -> Option<usize> {
    if rest.first() != Some(&'(') {
        return None;
    }
    let length = digits(&rest[1..]);
    (length > 0 && rest.get(length + 1) == Some(&')')).then_some(length)
}

fn number_of(rest: &[char], length: usize) -> (Piece, usize) {
    let (piece, _) = number(&rest[1..=length]);
    (piece, length + 2)
}

fn spaces(rest: &[char]) -> usize {
    rest.iter().take_while(|c| c.is_whitespace()).count()
}

/// A word ends where another alphabet begins («ДосболLIKE»), but a Latin name may have a hyphen inside («e-mail»).
fn word(rest: &[char]) -> usize {
    let latin = rest[0].is_ascii_alphabetic();
    let mut length = 1;
    while let Some(&c) = rest.get(length) {
        let joint =
            latin && c == '-' && rest.get(length + 1).is_some_and(char::is_ascii_alphabetic);
        let mark = matches!(c, '\u{300}'..='\u{36f}');
        if !(joint || mark || c.is_alphabetic() && c.is_ascii_alphabetic() == latin) {
            break;
        }
        length += 1;
    }
    length
}

pub(super) fn digits(rest: &[char]) -> usize {
    rest.iter().take_while(|c| c.is_ascii_digit()).count()
}

fn value(chars: &[char]) -> Option<u64> {
    chars.iter().collect::<String>().parse().ok()
}

fn figure(rest: &[char]) -> (Piece, usize) {
    date(rest)
        .or_else(|| time(rest))
        .or_else(|| fraction(rest))
        .unwrap_or_else(|| number(rest))
}

/// «27.11.2026», «7.1.2027».
fn date(rest: &[char]) -> Option<(Piece, usize)> {
    let mut parts = [0; 3];
    let mut at = 0;
    for (place, part) in parts.iter_mut().enumerate() {
        if place > 0 {
            if rest.get(at) != Some(&'.') {
                return None;
            }
            at += 1;
        }
        let length = digits(&rest[at..]);
        let fits = if place == 2 {
            length == 4
        } else {
            (1..=2).contains(&length)
        };
        *part = value(&rest[at..at + length]).filter(|_| fits)?;
        at += length;
    }
    let [day, month, year] = parts;
    let real = (1..=31).contains(&day) && (1..=12).contains(&month);
    let month = usize::try_from(month).ok()?;
    real.then_some((Piece::Date(day, month, year), at))
}

/// «7:05», «24:00».
fn time(rest: &[char]) -> Option<(Piece, usize)> {
    let length = digits(rest);
    let minutes = rest.get(length + 1..length + 3)?;
    if length > 2 || rest[length] != ':' || digits(&rest[length + 1..]) != 2 {
        return None;
    }
    let (hours, minutes) = (value(&rest[..length])?, value(minutes)?);
    (hours <= 24 && minutes < 60).then_some((Piece::Time(hours, minutes), length + 3))
}

/// «1/4». «24/7» is no fraction: it is more than one.
fn fraction(rest: &[char]) -> Option<(Piece, usize)> {
    let length = digits(rest);
    if rest.get(length) != Some(&'/') {
        return None;
    }
    let second = digits(&rest[length + 1..]);
    let end = length + 1 + second;
    let (share, parts) = (value(&rest[..length])?, value(&rest[length + 1..end])?);
    let date = rest.get(end) == Some(&'/');
    (share > 0 && share < parts && parts <= 100 && !date)
        .then_some((Piece::Fraction(share, parts), end))
}

/// A number with its thousands apart and with its fraction. A lone full stop inside («910.00») parts a fraction too.
fn number(rest: &[char]) -> (Piece, usize) {
    let mut at = digits(rest);
    let mut written: String = rest[..at].iter().collect();
    let mut grouped = false;
    if at <= 3 && rest[0] != '0' {
        while rest.get(at) == Some(&' ') && digits(&rest[at + 1..]) == 3 {
            written.extend(&rest[at + 1..at + 4]);
            at += 4;
            grouped = true;
        }
    }
    let mut fraction = None;
    if let Some(',' | '.') = rest.get(at) {
        let length = digits(&rest[at + 1..]);
        let more = matches!(rest.get(at + 1 + length), Some('.' | ','))
            && rest.get(at + 2 + length).is_some_and(char::is_ascii_digit);
        if length > 0 && !more {
            fraction = Some(rest[at + 1..=at + length].iter().collect());
            at += 1 + length;
        }
    }
    let number = Number {
        digits: written,
        fraction,
        grouped,
    };
    (Piece::Number(number), at)
}
