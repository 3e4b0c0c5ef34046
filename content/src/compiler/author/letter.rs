//! Letters as their authors write them, and what all of them share.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use toml::Spanned;

use super::dated::{Notices, Sentences};
use super::text::{Pair, Pairs, Statement, Str, both};
use crate::{Lang, letters};

/// A letter: `letters/<id>.toml`. What is said about it makes its page, the rest is asked and printed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub(crate) title: Option<Spanned<Pair>>,
    pub(crate) summary: Option<Spanned<Sentences>>,
    pub(crate) notice: Option<Spanned<Notices>>,
    #[serde(default)]
    pub(crate) urgent: Vec<Str>,
    pub(crate) keywords: Option<Spanned<Pairs>>,
    #[serde(default)]
    pub(crate) related: Vec<Str>,
    /// When to write it, and when not.
    #[serde(default, rename = "use")]
    pub(crate) uses: Vec<Spanned<Statement>>,
    #[serde(default)]
    pub(crate) not: Vec<Spanned<Statement>>,
    /// When the answer comes, what silence means, till when to write, what it costs, what to keep.
    #[serde(default)]
    pub(crate) terms: Vec<Spanned<Statement>>,
    #[serde(default)]
    pub(crate) hand_in: Vec<Spanned<Statement>>,
    /// To whom it is handed in.
    #[serde(default)]
    pub(crate) contacts: Vec<Str>,
    #[serde(default)]
    pub(crate) next: Vec<Spanned<Statement>>,
    /// The deadline by which the answer comes.
    pub(crate) answered: Option<Str>,
    /// Begins with the question whether its writer is safe.
    #[serde(default)]
    pub(crate) danger: bool,
    /// Not kept unless the writer asks.
    #[serde(default)]
    pub(crate) private: bool,
    /// The optional shared questions that it wants, and the other shared ones that it does not want.
    #[serde(default)]
    pub(crate) shared: Vec<Str>,
    #[serde(default)]
    pub(crate) without: Vec<Str>,
    #[serde(default)]
    pub(crate) steps: Vec<Spanned<Step>>,
    pub(crate) heading: Option<Spanned<Pair>>,
    pub(crate) about: Option<Spanned<Pair>>,
    #[serde(default)]
    pub(crate) to: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) header: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) body: Vec<Spanned<Line>>,
    pub(crate) ask: Option<Spanned<Pair>>,
    #[serde(default)]
    pub(crate) requests: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) attachments: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) foot: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) after: Vec<Spanned<Line>>,
    #[serde(default)]
    pub(crate) points: Vec<Spanned<Point>>,
}

impl Letter {
    /// Its own questions, of all steps.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Spanned<Field>> {
        self.steps.iter().flat_map(|step| &step.get_ref().fields)
    }
}

/// Questions that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) title: Option<Spanned<Pair>>,
    #[serde(default)]
    pub(crate) fields: Vec<Spanned<Field>>,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) id: Option<Str>,
    pub(crate) kind: Option<Str>,
    pub(crate) label: Option<Spanned<Pair>>,
    pub(crate) help: Option<Spanned<Pair>>,
    #[serde(default)]
    pub(crate) required: bool,
    /// Of the shared questions: asked only by the letters that name it.
    #[serde(default)]
    pub(crate) optional: bool,
    #[serde(default, rename = "if")]
    pub(crate) when: Vec<Str>,
    #[serde(default)]
    pub(crate) options: Vec<Spanned<Opt>>,
    #[serde(default)]
    pub(crate) ready: Vec<Spanned<Line>>,
    /// What the answer is known from: `region`, `writer`.
    pub(crate) known: Option<Str>,
    pub(crate) example: Option<Spanned<Example>>,
}

/// One of the options of a choice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opt {
    pub(crate) id: Option<Str>,
    pub(crate) kk: Option<Str>,
    pub(crate) ru: Option<Str>,
    pub(crate) print: Option<Spanned<Pair>>,
    /// The ids of the topics from which this is chosen already.
    #[serde(default)]
    pub(crate) topics: Vec<Str>,
}

/// A line that is printed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    pub(crate) kk: Option<Str>,
    pub(crate) ru: Option<Str>,
    #[serde(default, rename = "if")]
    pub(crate) when: Vec<Str>,
    #[serde(default)]
    pub(crate) join: bool,
}

impl Line {
    pub(crate) fn get(&self, lang: Lang) -> Option<&Str> {
        both(&self.kk, &self.ru, lang)
    }
}

/// One thing that the law asks of the letter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Point {
    pub(crate) law: Option<Str>,
    pub(crate) asks: Option<Str>,
    pub(crate) field: Option<Str>,
    #[serde(rename = "in")]
    pub(crate) printed: Option<Str>,
}

/// What all letters share: `letters/shared.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shared {
    /// The letters in the order in which they are listed; others stand after these.
    #[serde(default)]
    pub(crate) order: Vec<Str>,
    pub(crate) header: Option<SharedHeader>,
    pub(crate) words: Option<Spanned<SharedWords>>,
    #[serde(default)]
    pub(crate) steps: Vec<Spanned<Step>>,
}

/// The lines that every letter begins with.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedHeader {
    #[serde(default)]
    pub(crate) lines: Vec<Spanned<Line>>,
}

/// The words of every letter.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedWords {
    pub(crate) ask: Option<Spanned<Pair>>,
    pub(crate) ask_together: Option<Spanned<Pair>>,
    pub(crate) attachments: Option<Spanned<Pair>>,
    pub(crate) signature: Option<Spanned<Pair>>,
    pub(crate) neighbours: Option<Spanned<Pair>>,
}

/// An invented answer, as [`letters::Example`] has it.
#[derive(Debug)]
pub(crate) struct Example(pub(crate) letters::Example);

/// An invented thing with its sum.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sum {
    kk: String,
    ru: String,
    sum: u64,
}

impl<'de> Deserialize<'de> for Example {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::Value::deserialize(deserializer)?;
        let misfit = |error: toml::de::Error| D::Error::custom(error.message().to_owned());
        let example = match value {
            toml::Value::String(text) => letters::Example::Same(text),
            toml::Value::Integer(number) => letters::Example::Same(number.to_string()),
            toml::Value::Array(items) if items.iter().all(toml::Value::is_str) => {
                let options = toml::Value::Array(items).try_into();
                letters::Example::Options(options.map_err(misfit)?)
            }
            toml::Value::Array(items) => {
                let sums: Vec<Sum> = toml::Value::Array(items).try_into().map_err(misfit)?;
                letters::Example::Sums(sums.into_iter().map(Sum::into_example).collect())
            }
            toml::Value::Table(table) if table.values().any(toml::Value::is_array) => {
                letters::Example::Lists(table.try_into().map_err(misfit)?)
            }
            toml::Value::Table(table) => letters::Example::Text(table.try_into().map_err(misfit)?),
            _ => {
                return Err(D::Error::custom(
                    "an example is a text in quotes, a number, a list, or { kk = \"…\", ru = \"…\" }",
                ));
            }
        };
        Ok(Example(example))
    }
}

impl Sum {
    fn into_example(self) -> letters::ExampleSum {
        letters::ExampleSum {
            name: letters::Both {
                kk: self.kk,
                ru: self.ru,
            },
            sum: self.sum,
        }
    }
}
