//! The guide in one language, as it goes into the bundle: every reference resolved, every amount computed.

use crate::Lang;

/// Everything that the guide says in one language.
#[derive(Debug)]
pub(crate) struct Guide {
    pub(crate) lang: Lang,
    pub(crate) sections: Vec<Section>,
    pub(crate) pages: Vec<Page>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) links: Vec<Link>,
    pub(crate) laws: Vec<Law>,
    pub(crate) regions: Vec<Region>,
    pub(crate) figures: Vec<Figure>,
}

/// One of the six sections.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) summary: String,
}

/// A topic, a memo or a resource.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) address: String,
    pub(crate) kind: &'static str,
    pub(crate) section: Option<String>,
    /// Its place in its section, or in the list of its kind.
    pub(crate) position: usize,
    pub(crate) title: String,
    pub(crate) as_of: String,
    pub(crate) notice: Option<String>,
    pub(crate) figure_note: Option<String>,
    pub(crate) keywords: Vec<String>,
    pub(crate) lines: Vec<Line>,
    pub(crate) parts: Vec<MemoPart>,
    pub(crate) contacts: Vec<Mention>,
    pub(crate) links: Vec<Mention>,
    pub(crate) laws: Vec<CitedLaw>,
    pub(crate) related: Vec<String>,
}

/// A sentence or two of a page.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) part: String,
    pub(crate) position: usize,
    pub(crate) text: String,
    pub(crate) source: Option<String>,
    pub(crate) as_of: Option<String>,
}

/// The heading of a part of a memo.
#[derive(Debug)]
pub(crate) struct MemoPart {
    pub(crate) title: String,
    pub(crate) numbered: bool,
}

/// A contact or a link that a part of a page names.
#[derive(Debug)]
pub(crate) struct Mention {
    pub(crate) part: String,
    pub(crate) position: usize,
    pub(crate) id: String,
}

/// A law that a page rests on.
#[derive(Debug)]
pub(crate) struct CitedLaw {
    pub(crate) id: String,
    /// «79, 80»; empty when it is the whole law.
    pub(crate) articles: String,
}

/// Whom to ask.
#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) phone: Option<String>,
    pub(crate) whatsapp: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) hours: Option<String>,
    pub(crate) cost: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) source: String,
    pub(crate) as_of: String,
}

/// Where to read more.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) source: String,
    pub(crate) as_of: String,
}

/// A law.
#[derive(Debug)]
pub(crate) struct Law {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) as_of: String,
}

/// A region of the country.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) centre: Option<String>,
}

/// A base figure.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) value: u32,
    pub(crate) valid_from: String,
    pub(crate) valid_until: String,
    pub(crate) source: String,
}

/// What has no language.
#[derive(Debug)]
pub(crate) struct Common {
    /// The facts about the content itself.
    pub(crate) meta: Vec<(&'static str, String)>,
    pub(crate) videos: Vec<Video>,
    /// The channels of the Kenes service, in the order in which they are offered.
    pub(crate) kenes: Vec<(&'static str, String)>,
    pub(crate) synonyms: Synonyms,
}

/// What people type instead of the guide's own words.
#[derive(Debug, Default)]
pub(crate) struct Synonyms {
    /// Words that count for little.
    pub(crate) common: Vec<String>,
    /// Pages to offer when nothing is found.
    pub(crate) nearest: Vec<String>,
    pub(crate) groups: Vec<SynonymGroup>,
    pub(crate) dangers: Vec<Danger>,
}

/// Phrases that mean the same; those `typed` are never taken for what a page says.
#[derive(Debug)]
pub(crate) struct SynonymGroup {
    pub(crate) words: Vec<String>,
    pub(crate) typed: Vec<String>,
    /// Addresses that they find whatever those say.
    pub(crate) pages: Vec<String>,
}

/// Words that mean danger, and whom to call then.
#[derive(Debug)]
pub(crate) struct Danger {
    pub(crate) words: Vec<String>,
    pub(crate) contacts: Vec<String>,
}

/// A video of the service; it is in one language.
#[derive(Debug)]
pub(crate) struct Video {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) url: String,
}
