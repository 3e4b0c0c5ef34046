//! What holds for a time, and texts that are written either plainly or as statements with days.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use toml::Spanned;

use super::text::{Pair, Pairs, Statement, Str};
use crate::Lang;

/// When something holds, as its author wrote it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Period<'a> {
    /// The first day.
    pub(crate) from: Option<&'a Str>,
    /// The last day.
    pub(crate) until: Option<&'a Str>,
    /// Shown before the first day too.
    pub(crate) ahead: bool,
    /// Nothing held in its place before.
    pub(crate) begins: bool,
    /// Nothing holds in its place after.
    pub(crate) ends: bool,
}

/// The answer in short: two lists of sentences, or statements where one of them holds for a time.
#[derive(Debug)]
pub(crate) enum Sentences {
    Lists(Pairs),
    Statements(Vec<Spanned<Statement>>),
}

impl Sentences {
    /// The sentences of one language.
    pub(crate) fn get(&self, lang: Lang) -> Vec<&Str> {
        let sentences = self.dated(lang).into_iter();
        sentences.map(|(text, _)| text).collect()
    }

    /// The same, each with when it holds.
    pub(crate) fn dated(&self, lang: Lang) -> Vec<(&Str, Period<'_>)> {
        match self {
            Sentences::Lists(lists) => {
                let plain = lists.get(lang).iter();
                plain.map(|text| (text, Period::default())).collect()
            }
            Sentences::Statements(statements) => dated(statements, lang),
        }
    }

    /// The statements, where it is written as such.
    pub(crate) fn statements(&self) -> &[Spanned<Statement>] {
        match self {
            Sentences::Lists(_) => &[],
            Sentences::Statements(statements) => statements,
        }
    }
}

/// A warning, or several of which some hold for a time.
#[derive(Debug)]
pub(crate) enum Notices {
    One(Pair),
    Several(Vec<Spanned<Statement>>),
}

impl Notices {
    /// The statements, where they are written as such.
    pub(crate) fn statements(&self) -> &[Spanned<Statement>] {
        match self {
            Notices::One(_) => &[],
            Notices::Several(statements) => statements,
        }
    }

    /// Each warning in one language, with when it holds.
    pub(crate) fn dated(&self, lang: Lang) -> Vec<(&Str, Period<'_>)> {
        match self {
            Notices::One(pair) => {
                let text = pair.get(lang).into_iter();
                text.map(|text| (text, Period::default())).collect()
            }
            Notices::Several(statements) => dated(statements, lang),
        }
    }
}

/// Each statement in one language, with when it holds.
fn dated(statements: &[Spanned<Statement>], lang: Lang) -> Vec<(&Str, Period<'_>)> {
    let statements = statements.iter().map(Spanned::get_ref);
    statements
        .filter_map(|statement| Some((statement.get(lang)?, statement.period())))
        .collect()
}

/// Reads a table as the one and an array of tables as the other.
macro_rules! table_or_array {
    ($name:ident, $one:ident, $several:ident, $expecting:literal) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Either;

                impl<'de> Visitor<'de> for Either {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        Deserialize::deserialize(MapAccessDeserializer::new(map)).map($name::$one)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<$name, A::Error> {
                        Deserialize::deserialize(SeqAccessDeserializer::new(seq))
                            .map($name::$several)
                    }
                }

                deserializer.deserialize_any(Either)
            }
        }
    };
}

table_or_array!(
    Sentences,
    Lists,
    Statements,
    "{ kk = [\"…\"], ru = [\"…\"] }, or [[…]] with kk = \"…\", ru = \"…\" and days"
);
table_or_array!(
    Notices,
    One,
    Several,
    "{ kk = \"…\", ru = \"…\" }, or [[…]] with kk = \"…\", ru = \"…\" and days"
);
