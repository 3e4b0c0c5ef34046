//! The calendar of working days and the rules of counting, as their authors write them.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use toml::Spanned;

use super::text::{Pair, Str};

/// `calendar.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Calendar {
    /// The month that the table speaks for.
    pub(crate) as_of: Option<Str>,
    /// The last day for which moved days off are known.
    pub(crate) transfers_until: Option<Spanned<WrittenDay>>,
    /// The years, the earliest first.
    #[serde(default)]
    pub(crate) year: Vec<Spanned<Year>>,
}

/// One year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Year {
    pub(crate) year: Option<Spanned<u16>>,
    pub(crate) source: Option<Str>,
    /// Days off beyond Saturdays and Sundays.
    #[serde(default)]
    pub(crate) days: Vec<Spanned<DayOff>>,
    /// Saturdays and Sundays that are worked, `MM-DD`.
    #[serde(default)]
    pub(crate) working: Vec<Str>,
}

/// A day off.
#[derive(Debug, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a day off: { day = \"01-01\", kk = \"…\", ru = \"…\" }"
)]
pub(crate) struct DayOff {
    /// `MM-DD`
    pub(crate) day: Option<Str>,
    pub(crate) kk: Option<Str>,
    pub(crate) ru: Option<Str>,
    /// It may come a day earlier or later.
    #[serde(default)]
    pub(crate) uncertain: bool,
}

/// A day as TOML writes it, `2026-12-31`, or the same as a text.
#[derive(Debug)]
pub(crate) struct WrittenDay(pub(crate) String);

impl<'de> Deserialize<'de> for WrittenDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::Datetime(day) => Ok(WrittenDay(day.to_string())),
            toml::Value::String(day) => Ok(WrittenDay(day)),
            _ => Err(D::Error::custom("a day is written 2026-12-31")),
        }
    }
}

/// `counting.toml`: how a law counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: Option<Str>,
    pub(crate) name: Option<Spanned<Pair>>,
    /// `plain` or `without-non-working`.
    pub(crate) days: Option<Str>,
    pub(crate) moves: Option<Spanned<Moves>>,
    pub(crate) how: Option<Spanned<Pair>>,
    pub(crate) hour: Option<Spanned<Pair>>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// What becomes of a last day that is a day off, by the unit of the term: `yes`, `assumed` or `no`.
#[derive(Debug, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "{ days = \"…\", months = \"…\", years = \"…\" }"
)]
pub(crate) struct Moves {
    pub(crate) days: Option<Str>,
    pub(crate) months: Option<Str>,
    pub(crate) years: Option<Str>,
}
