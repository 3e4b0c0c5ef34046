//! Topics, memos and resources.

use serde::Deserialize;
use toml::Spanned;

use super::dated::{Notices, Sentences};
use super::text::{Pair, Pairs, Statement, Str};

/// `topics/<section>/<id>.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) as_of: Option<Str>,
    #[serde(default)]
    pub(crate) laws: Vec<Str>,
    #[serde(default)]
    pub(crate) urgent: Vec<Str>,
    #[serde(default)]
    pub(crate) related: Vec<Str>,
    pub(crate) title: Option<Spanned<Pair>>,
    pub(crate) summary: Option<Spanned<Sentences>>,
    pub(crate) notice: Option<Spanned<Notices>>,
    /// Nobody else is to see that it was read.
    #[serde(default)]
    pub(crate) private: bool,
    /// Ids of steps that were taken out.
    #[serde(default)]
    pub(crate) retired_steps: Vec<Str>,
    #[serde(default)]
    pub(crate) facts: Vec<Spanned<Statement>>,
    #[serde(default)]
    pub(crate) steps: Vec<Spanned<Statement>>,
    pub(crate) info: Option<Spanned<Info>>,
    pub(crate) consult: Option<Spanned<Consult>>,
    pub(crate) appeal: Option<Spanned<Appeal>>,
    pub(crate) keywords: Option<Spanned<Pairs>>,
}

/// Where to find out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Info {
    #[serde(default)]
    pub(crate) links: Vec<Str>,
    #[serde(default)]
    pub(crate) text: Vec<Spanned<Statement>>,
}

/// Whom to ask.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Consult {
    #[serde(default)]
    pub(crate) contacts: Vec<Str>,
    #[serde(default)]
    pub(crate) text: Vec<Spanned<Statement>>,
}

/// How to complain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Appeal {
    #[serde(default)]
    pub(crate) contacts: Vec<Str>,
    #[serde(default)]
    pub(crate) text: Vec<Spanned<Statement>>,
}

/// `memos/<id>.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Memo {
    pub(crate) as_of: Option<Str>,
    #[serde(default)]
    pub(crate) laws: Vec<Str>,
    #[serde(default)]
    pub(crate) urgent: Vec<Str>,
    #[serde(default)]
    pub(crate) related: Vec<Str>,
    pub(crate) title: Option<Spanned<Pair>>,
    pub(crate) summary: Option<Spanned<Sentences>>,
    pub(crate) notice: Option<Spanned<Notices>>,
    #[serde(default)]
    pub(crate) parts: Vec<Spanned<Part>>,
    pub(crate) contacts: Option<List>,
    pub(crate) links: Option<List>,
    pub(crate) keywords: Option<Spanned<Pairs>>,
}

/// One part of a memo: an algorithm when numbered, a list otherwise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    #[serde(default)]
    pub(crate) numbered: bool,
    pub(crate) title: Option<Spanned<Pair>>,
    #[serde(default)]
    pub(crate) items: Vec<Spanned<Statement>>,
}

/// The contacts or the links at the end of a memo.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    #[serde(default)]
    pub(crate) list: Vec<Str>,
}

/// `resources.toml`: one useful resource.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Resource {
    pub(crate) id: Option<Str>,
    /// What stands on it beside its texts: `converter`.
    pub(crate) tool: Option<Str>,
    pub(crate) as_of: Option<Str>,
    #[serde(default)]
    pub(crate) laws: Vec<Str>,
    #[serde(default)]
    pub(crate) related: Vec<Str>,
    pub(crate) title: Option<Spanned<Pair>>,
    pub(crate) summary: Option<Spanned<Sentences>>,
    pub(crate) notice: Option<Spanned<Notices>>,
    #[serde(default)]
    pub(crate) items: Vec<Spanned<Statement>>,
    #[serde(default)]
    pub(crate) contacts: Vec<Str>,
    #[serde(default)]
    pub(crate) links: Vec<Str>,
    pub(crate) keywords: Option<Spanned<Pairs>>,
}
