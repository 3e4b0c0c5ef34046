//! Texts in two languages, and statements with their sources.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use toml::Spanned;

use super::dated::Period;
use crate::Lang;

/// A string that knows where it stands.
pub(crate) type Str = Spanned<String>;

/// A text in both languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, expecting = "{ kk = \"…\", ru = \"…\" }")]
pub(crate) struct Pair {
    pub(crate) kk: Option<Str>,
    pub(crate) ru: Option<Str>,
}

impl Pair {
    pub(crate) fn get(&self, lang: Lang) -> Option<&Str> {
        both(&self.kk, &self.ru, lang)
    }
}

/// A list of texts in both languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, expecting = "{ kk = [\"…\"], ru = [\"…\"] }")]
pub(crate) struct Pairs {
    pub(crate) kk: Option<Vec<Str>>,
    pub(crate) ru: Option<Vec<Str>>,
}

impl Pairs {
    pub(crate) fn get(&self, lang: Lang) -> &[Str] {
        both(&self.kk, &self.ru, lang).map_or(&[], Vec::as_slice)
    }
}

/// The one of two languages.
pub(crate) fn both<'a, T>(kk: &'a Option<T>, ru: &'a Option<T>, lang: Lang) -> Option<&'a T> {
    match lang {
        Lang::Kk => kk.as_ref(),
        Lang::Ru => ru.as_ref(),
    }
}

/// A fact, a step, an item of a list: a text with its source.
#[derive(Debug, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a text: { kk = \"…\", ru = \"…\", source = \"…\" }"
)]
pub(crate) struct Statement {
    /// The id of a step, by which it is ticked off.
    pub(crate) id: Option<Str>,
    pub(crate) kk: Option<Str>,
    pub(crate) ru: Option<Str>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
    /// The page that it sends the reader to: `letter/complaint`.
    pub(crate) leads: Option<Str>,
    /// Ids of the deadlines that it speaks of.
    #[serde(default)]
    pub(crate) deadlines: Vec<Str>,
    /// The first day that it holds on, `YYYY-MM-DD`.
    pub(crate) from: Option<Str>,
    /// The last day that it holds on, `YYYY-MM-DD`.
    pub(crate) until: Option<Str>,
    /// Shown before its first day too, with that day said.
    #[serde(default)]
    pub(crate) ahead: bool,
    /// Nothing held in its place before its first day.
    #[serde(default)]
    pub(crate) begins: bool,
    /// Nothing holds in its place after its last day.
    #[serde(default)]
    pub(crate) ends: bool,
}

impl Statement {
    /// When it holds.
    pub(crate) fn period(&self) -> Period<'_> {
        Period {
            from: self.from.as_ref(),
            until: self.until.as_ref(),
            ahead: self.ahead,
            begins: self.begins,
            ends: self.ends,
        }
    }

    pub(crate) fn get(&self, lang: Lang) -> Option<&Str> {
        both(&self.kk, &self.ru, lang)
    }
}

/// An address: one for both languages, or one for each.
#[derive(Debug)]
pub(crate) enum SameOrPair {
    Same(String),
    Pair(Pair),
}

impl SameOrPair {
    pub(crate) fn get(&self, lang: Lang) -> Option<&str> {
        match self {
            SameOrPair::Same(text) => Some(text),
            SameOrPair::Pair(pair) => pair.get(lang).map(|text| text.get_ref().as_str()),
        }
    }
}

impl<'de> Deserialize<'de> for SameOrPair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = SameOrPair;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or { kk = \"…\", ru = \"…\" }")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<SameOrPair, E> {
                Ok(SameOrPair::Same(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SameOrPair, A::Error> {
                Pair::deserialize(MapAccessDeserializer::new(map)).map(SameOrPair::Pair)
            }
        }

        deserializer.deserialize_any(Either)
    }
}
