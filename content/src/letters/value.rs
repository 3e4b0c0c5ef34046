//! Answers that fit their questions.

use std::str::FromStr;

use jiff::civil::{Date, Time};

use super::given::Given;
use super::model::{Field, FieldKind};

/// Letters that one line has at most.
const LONGEST_LINE: usize = 300;
/// Letters that a text of several lines has at most: about a page and a half of A4.
const LONGEST_TEXT: usize = 4000;
/// Things that a list has at most.
const LONGEST_LIST: usize = 40;
/// The largest sum, in tenge: what a `u64` of a thousand such sums holds.
const LARGEST_SUM: u64 = 1_000_000_000_000_000;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A line, a text, a phone, an address, a time: as it is printed.
    Text(String),
    /// Several things.
    List(Vec<String>),
    /// Things with their sums in tenge.
    Sums(Vec<(String, u64)>),
    /// The id of an option.
    Choice(String),
    /// Ids of options.
    Choices(Vec<String>),
    /// A day.
    Date(Date),
    /// Tenge.
    Sum(u64),
}

/// Why an answer does not fit its question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Not written as a day.
    #[error("not a day: write 2026-11-27")]
    NotADay,
    /// A day that no calendar has, as 31 February.
    #[error("no calendar has this day")]
    NoSuchDay,
    /// Not a time of day.
    #[error("not a time: write 14:30")]
    NotATime,
    /// Not a whole number of tenge.
    #[error("not a whole number of tenge: write 85000")]
    NotASum,
    /// Not a whole number.
    #[error("not a whole number")]
    NotANumber,
    /// So many digits where `wanted` are needed.
    #[error("{found} digits, {wanted} are needed")]
    Digits {
        /// How many there are.
        found: usize,
        /// How many there have to be.
        wanted: usize,
    },
    /// Not a phone number.
    #[error("not a phone number")]
    NotAPhone,
    /// Not an e-mail address.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// Not an account: KZ and 18 letters or digits.
    #[error("not an account: write KZ and 18 letters or digits")]
    NotAnAccount,
    /// None of the options.
    #[error("none of the options: write one of {}", known.join(", "))]
    NotAnOption {
        /// What can be chosen.
        known: Vec<String>,
    },
    /// Longer than a letter can hold.
    #[error("too long: {found}, at most {most}")]
    TooLong {
        /// How many letters or items there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A list where one answer is asked for, or the other way round.
    #[error("a list where one answer is asked for, or one answer where a list is")]
    WrongShape,
}

/// Reads an answer that is not empty.
pub(super) fn value(field: &Field, given: &Given) -> Result<Value, Misfit> {
    match (field.kind, given) {
        (FieldKind::Sums, Given::Items(items)) => {
            fits(items.len(), LONGEST_LIST)?;
            let filled = items
                .iter()
                .filter(|item| !(item.name.trim().is_empty() && item.sum.trim().is_empty()));
            let sums = filled.map(|item| Ok((line(&item.name)?, sum(&item.sum)?)));
            sums.collect::<Result<_, _>>().map(Value::Sums)
        }
        (FieldKind::List | FieldKind::Choices, Given::Texts(texts)) => {
            several(field, texts.iter().map(String::as_str))
        }
        (FieldKind::List, Given::Text(text)) => several(field, text.lines()),
        (FieldKind::Choices, Given::Text(text)) => several(field, text.split(',')),
        (FieldKind::Sums, _) | (_, Given::Items(_) | Given::Texts(_)) => Err(Misfit::WrongShape),
        (kind, Given::Text(text)) => single(field, kind, text.trim()),
    }
}

fn single(field: &Field, kind: FieldKind, text: &str) -> Result<Value, Misfit> {
    Ok(match kind {
        FieldKind::Text => Value::Text(paragraphs(text)?),
        FieldKind::Choice => Value::Choice(option(field, text)?),
        FieldKind::Date => Value::Date(day(text)?),
        FieldKind::Sum => Value::Sum(sum(text)?),
        FieldKind::Time => Value::Text(time(text)?),
        FieldKind::Number => Value::Text(number(text)?.to_string()),
        FieldKind::Phone => Value::Text(phone(text)?),
        FieldKind::Email => Value::Text(email(text)?),
        FieldKind::Iin => Value::Text(iin(text)?),
        FieldKind::Iban => Value::Text(iban(text)?),
        FieldKind::Line | FieldKind::List | FieldKind::Sums | FieldKind::Choices => {
            Value::Text(line(text)?)
        }
    })
}

fn several<'a>(field: &Field, texts: impl Iterator<Item = &'a str>) -> Result<Value, Misfit> {
    let filled: Vec<&str> = texts
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect();
    fits(filled.len(), LONGEST_LIST)?;
    if field.kind == FieldKind::Choices {
        let chosen = filled.into_iter().map(|text| option(field, text));
        return chosen.collect::<Result<_, _>>().map(Value::Choices);
    }
    let lines = filled.into_iter().map(line);
    lines.collect::<Result<_, _>>().map(Value::List)
}

fn fits(found: usize, most: usize) -> Result<(), Misfit> {
    if found > most {
        return Err(Misfit::TooLong { found, most });
    }
    Ok(())
}

/// One line: whatever parts lines is a space, and what controls a terminal is nothing.
fn line(text: &str) -> Result<String, Misfit> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    fits(text.chars().count(), LONGEST_LINE)?;
    Ok(text)
}

fn paragraphs(text: &str) -> Result<String, Misfit> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines
        .map(|line| line.chars().filter(|c| !c.is_control()).collect())
        .collect();
    let text = lines.join("\n");
    fits(text.chars().count(), LONGEST_TEXT)?;
    Ok(text)
}

fn option(field: &Field, id: &str) -> Result<String, Misfit> {
    let known = || field.options.iter().map(|option| option.id.clone());
    match known().find(|known| known == id) {
        Some(found) => Ok(found),
        None => Err(Misfit::NotAnOption {
            known: known().collect(),
        }),
    }
}

/// A day as `2026-10-30`, or as people write it: `30.10.2026`, `30/10/2026`. Of which century two figures are, nobody knows.
///
/// # Errors
/// [`Misfit::NotADay`] for what is not written so, [`Misfit::NoSuchDay`] for 31 February.
pub fn day(text: &str) -> Result<Date, Misfit> {
    let parts: Vec<&str> = text.split(['-', '.', '/']).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return Err(Misfit::NotADay);
    };
    let (year, day) = match (first.len(), last.len()) {
        (4, _) => (first, last),
        (_, 4) => (last, first),
        _ => return Err(Misfit::NotADay),
    };
    let number = |text: &str| i8::from_str(text).map_err(|_| Misfit::NotADay);
    let year = i16::from_str(year).map_err(|_| Misfit::NotADay)?;
    Date::new(year, number(month)?, number(day)?).map_err(|_| Misfit::NoSuchDay)
}

fn time(text: &str) -> Result<String, Misfit> {
    let part = |text: &str| i8::from_str(text).ok();
    let read = text
        .split_once([':', '.'])
        .and_then(|(hour, minute)| Time::new(part(hour)?, part(minute)?, 0, 0).ok());
    let time = read.ok_or(Misfit::NotATime)?;
    Ok(format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// Digits with spaces between them, and the sign of the tenge after them.
fn sum(text: &str) -> Result<u64, Misfit> {
    let text = text.trim().trim_end_matches('₸');
    let sum = number(text).map_err(|_| Misfit::NotASum)?;
    if sum > LARGEST_SUM {
        return Err(Misfit::NotASum);
    }
    Ok(sum)
}

fn number(text: &str) -> Result<u64, Misfit> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Misfit::NotANumber);
    }
    digits.parse().map_err(|_| Misfit::NotANumber)
}

fn phone(text: &str) -> Result<String, Misfit> {
    let known = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '\u{a0}');
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if !text.chars().all(known) || !(5..=15).contains(&digits) {
        return Err(Misfit::NotAPhone);
    }
    line(text)
}

fn email(text: &str) -> Result<String, Misfit> {
    let fits = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    let alone = text.matches('@').count() == 1 && !text.contains(char::is_whitespace);
    if fits && alone {
        line(text)
    } else {
        Err(Misfit::NotAnEmail)
    }
}

fn iin(text: &str) -> Result<String, Misfit> {
    const WANTED: usize = 12;
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() == WANTED && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(digits);
    }
    Err(Misfit::Digits {
        found: digits.chars().filter(char::is_ascii_digit).count(),
        wanted: WANTED,
    })
}

fn iban(text: &str) -> Result<String, Misfit> {
    let account: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let account = account.to_ascii_uppercase();
    let fits = account.len() == 20
        && account.starts_with("KZ")
        && account.bytes().all(|b| b.is_ascii_alphanumeric());
    fits.then_some(account).ok_or(Misfit::NotAnAccount)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Misfit, day, email, iban, iin, phone, sum, time};

    #[test]
    fn days_are_read_as_people_write_them() {
        assert_eq!(day("2026-10-30"), Ok(date(2026, 10, 30)));
        assert_eq!(day("30.10.2026"), Ok(date(2026, 10, 30)));
        assert_eq!(day("1.2.2026"), Ok(date(2026, 2, 1)));
        assert_eq!(day("30/10/2026"), Ok(date(2026, 10, 30)));
        assert_eq!(day(" 30. 10. 2026 "), Ok(date(2026, 10, 30)));
        assert_eq!(day("31.02.2026"), Err(Misfit::NoSuchDay));
        assert_eq!(day("2026-13-01"), Err(Misfit::NoSuchDay));
        for text in ["", "кеше", "30.10", "30.10.26", "2026-10", "2026-1a-01"] {
            assert_eq!(day(text), Err(Misfit::NotADay), "{text}");
        }
    }

    #[test]
    fn sums_are_whole_tenge() {
        for (text, tenge) in [
            ("85000", 85_000),
            ("85 000 ₸", 85_000),
            ("1\u{a0}000", 1000),
        ] {
            assert_eq!(sum(text), Ok(tenge));
        }
        for text in ["", "85 мың", "85,5", "-5", "99999999999999999999"] {
            assert_eq!(sum(text), Err(Misfit::NotASum), "{text}");
        }
    }

    #[test]
    fn numbers_of_people_and_places_have_their_length() {
        assert_eq!(iin("000000 000000").as_deref(), Ok("000000000000"));
        let short = Misfit::Digits {
            found: 11,
            wanted: 12,
        };
        assert_eq!(iin("00000000000"), Err(short));
        assert_eq!(
            iban("kz00 0000 0000 0000 0000").as_deref(),
            Ok("KZ000000000000000000")
        );
        assert_eq!(iban("KZ00"), Err(Misfit::NotAnAccount));
        assert_eq!(phone("+7 700 000 00 00").as_deref(), Ok("+7 700 000 00 00"));
        assert_eq!(phone("жоқ"), Err(Misfit::NotAPhone));
        assert_eq!(email("ulgi@example.kz").as_deref(), Ok("ulgi@example.kz"));
        for text in ["ulgi", "a@b", "a b@c.kz", "@c.kz", "a@.kz", "a@@b.kz"] {
            assert_eq!(email(text), Err(Misfit::NotAnEmail), "{text}");
        }
        assert_eq!(time("9.5").as_deref(), Ok("09:05"));
        assert_eq!(time("25:00"), Err(Misfit::NotATime));
    }
}
