//! The registries: sections, contacts, links, laws, figures, regions, videos, and the channels of Kenes.

use serde::Deserialize;
use toml::Spanned;

use super::dated::Period;
use super::text::{Pair, SameOrPair, Str};

/// `sections.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) id: Option<Str>,
    #[serde(default)]
    pub(crate) topics: Vec<Str>,
    pub(crate) title: Option<Spanned<Pair>>,
    pub(crate) summary: Option<Spanned<Pair>>,
}

/// `contacts.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) id: Option<Str>,
    pub(crate) kind: Option<Str>,
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) purpose: Option<Spanned<Pair>>,
    pub(crate) phone: Option<Str>,
    pub(crate) whatsapp: Option<Str>,
    pub(crate) url: Option<Spanned<SameOrPair>>,
    pub(crate) email: Option<Str>,
    pub(crate) hours: Option<Spanned<Pair>>,
    pub(crate) cost: Option<Spanned<Pair>>,
    pub(crate) place: Option<Spanned<Pair>>,
    /// How far its office serves: `village`, `district` or `region`.
    pub(crate) scope: Option<Str>,
    /// What a map is asked for.
    pub(crate) map: Option<Spanned<Pair>>,
    /// The id of the contact through whose site letters to it go.
    pub(crate) write: Option<Str>,
    /// The letters that can be written to it, the most usual first: `letter/akim-problem`.
    #[serde(default)]
    pub(crate) letters: Vec<Str>,
    /// The number stands on the home page, and this below it.
    pub(crate) home: Option<Spanned<Pair>>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
    /// The first day that it answers on, `YYYY-MM-DD`.
    pub(crate) from: Option<Str>,
    /// The last day that it answers on, `YYYY-MM-DD`.
    pub(crate) until: Option<Str>,
    /// Nothing answered in its place before.
    #[serde(default)]
    pub(crate) begins: bool,
    /// Nothing answers in its place after.
    #[serde(default)]
    pub(crate) ends: bool,
}

impl Contact {
    /// When it answers.
    pub(crate) fn period(&self) -> Period<'_> {
        Period {
            from: self.from.as_ref(),
            until: self.until.as_ref(),
            ahead: false,
            begins: self.begins,
            ends: self.ends,
        }
    }
}

/// `links.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    pub(crate) id: Option<Str>,
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) url: Option<Spanned<SameOrPair>>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// `laws.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Law {
    pub(crate) id: Option<Str>,
    pub(crate) adilet: Option<Str>,
    pub(crate) url: Option<Spanned<SameOrPair>>,
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// `former.toml`: a page that was renamed, joined to another or taken out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Former {
    /// Its name while it was there: `topic/alimony`.
    pub(crate) page: Option<Str>,
    /// The title that it had last.
    pub(crate) title: Option<Spanned<Pair>>,
    /// The page that took its place.
    pub(crate) to: Option<Str>,
}

/// `home.toml`: what people ask most.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    /// A page, or a section: `topic/alimony`, `section/social`.
    pub(crate) page: Option<Str>,
    pub(crate) caption: Option<Spanned<Pair>>,
}

/// `figures.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) key: Option<Str>,
    pub(crate) short: Option<Spanned<Pair>>,
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) share: Option<Spanned<Pair>>,
    /// Its values, the oldest first.
    #[serde(default)]
    pub(crate) values: Vec<Spanned<FigureValue>>,
}

/// What a figure is in one period.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FigureValue {
    /// In tenge.
    pub(crate) value: Option<Spanned<u32>>,
    /// The first month, `YYYY-MM`.
    pub(crate) valid_from: Option<Str>,
    /// The last month, `YYYY-MM`.
    pub(crate) valid_until: Option<Str>,
    pub(crate) law: Option<Str>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// `regions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Region {
    pub(crate) id: Option<Str>,
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) centre: Option<Spanned<Pair>>,
}

/// `regional/<region>.toml`: how a body is reached in one region.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Regional {
    /// The id of the contact.
    pub(crate) contact: Option<Str>,
    pub(crate) phone: Option<Str>,
    pub(crate) address: Option<Spanned<Pair>>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// `videos.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Video {
    pub(crate) id: Option<Str>,
    pub(crate) lang: Option<Str>,
    pub(crate) title: Option<Str>,
    pub(crate) url: Option<Str>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}

/// `kenes.toml`: the channels of the service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kenes {
    pub(crate) name: Option<Spanned<Pair>>,
    pub(crate) purpose: Option<Spanned<Pair>>,
    pub(crate) whatsapp: Option<Str>,
    pub(crate) phone: Option<Str>,
    pub(crate) site: Option<Str>,
    pub(crate) email: Option<Str>,
    pub(crate) source: Option<Str>,
    pub(crate) as_of: Option<Str>,
}
