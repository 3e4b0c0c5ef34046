//! The guide in one language, as it goes into the bundle: every reference resolved, every amount computed.

use crate::Lang;
use crate::counting::{Counting, Deadline};
use crate::figures::{FigureValue, render};
use crate::letters;
use crate::schema::{EntryRef, Part};

/// Everything that the guide says in one language.
#[derive(Debug)]
pub(crate) struct Guide {
    pub(crate) lang: Lang,
    pub(crate) sections: Vec<Section>,
    pub(crate) pages: Vec<Page>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) emergency: Vec<Emergency>,
    pub(crate) asked: Vec<Asked>,
    pub(crate) dangers: Vec<Danger>,
    pub(crate) links: Vec<Link>,
    pub(crate) laws: Vec<Law>,
    pub(crate) former: Vec<Former>,
    pub(crate) regions: Vec<Region>,
    pub(crate) regional: Vec<Regional>,
    pub(crate) figures: Vec<Figure>,
}

impl Guide {
    /// A text as it is read with the newest values of the figures.
    pub(crate) fn said(&self, text: &str) -> String {
        let figure = |key: &str| {
            let figure = self.figures.iter().find(|figure| figure.key == key)?;
            let newest = figure.values.last()?;
            Some(newest.words(&figure.short, &figure.share, false))
        };
        render(text, self.lang, figure).text
    }
}

/// One of the six sections.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// How many topics it has.
    pub(crate) topics: usize,
}

/// A topic, a memo or a resource.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) entry: EntryRef,
    pub(crate) section: Option<String>,
    /// Its place in its section, or in the list of its kind.
    pub(crate) position: usize,
    pub(crate) title: String,
    pub(crate) as_of: String,
    /// Warnings, such as «the law is changing».
    pub(crate) notices: Vec<Line>,
    /// Keys of the base figures that it names.
    pub(crate) figures: Vec<String>,
    /// Nobody else is to see that it was read.
    pub(crate) private: bool,
    /// What stands on it beside its texts.
    pub(crate) tool: Option<String>,
    pub(crate) keywords: Vec<String>,
    /// Its parts in the order of reading: the same in every language.
    pub(crate) blocks: Vec<Block>,
    pub(crate) laws: Vec<CitedLaw>,
    pub(crate) related: Vec<String>,
}

/// A part of a page.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) part: Part,
    /// The heading of a memo's list; empty where the program has one.
    pub(crate) title: String,
    /// Whether its lines are done one after another.
    pub(crate) numbered: bool,
    pub(crate) lines: Vec<Line>,
    /// Ids of contacts.
    pub(crate) contacts: Vec<String>,
    /// Ids of links.
    pub(crate) links: Vec<String>,
}

/// A sentence or two of a page.
#[derive(Debug)]
pub(crate) struct Line {
    /// The id of a step that can be ticked off.
    pub(crate) step: Option<String>,
    /// The text, its formulas as they are written.
    pub(crate) text: String,
    pub(crate) source: Option<String>,
    pub(crate) as_of: Option<String>,
    pub(crate) days: Days,
    /// Shown before its first day too.
    pub(crate) ahead: bool,
    /// Where it leads: pages, and the deadlines that it speaks of.
    pub(crate) doors: Vec<String>,
}

/// When something holds.
#[derive(Debug, Default)]
pub(crate) struct Days {
    /// The first day, `YYYY-MM-DD`.
    pub(crate) from: Option<String>,
    /// The last day, `YYYY-MM-DD`.
    pub(crate) until: Option<String>,
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
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) phone: Option<String>,
    pub(crate) whatsapp: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) hours: Option<String>,
    pub(crate) cost: Option<String>,
    pub(crate) place: Option<String>,
    /// How far its office serves; none for what has no office near the reader.
    pub(crate) scope: Option<String>,
    /// What a map is asked for.
    pub(crate) map: Option<String>,
    /// The site that takes letters to it.
    pub(crate) write: Option<String>,
    /// The letters that can be written to it: `letter/akim-problem`.
    pub(crate) letters: Vec<String>,
    /// When it answers.
    pub(crate) days: Days,
}

/// A page that is gone, which readers may have kept.
#[derive(Debug)]
pub(crate) struct Former {
    /// Its name while it was there: `topic/alimony`.
    pub(crate) page: String,
    /// The title that it had.
    pub(crate) title: String,
    /// The page that took its place.
    pub(crate) to: Option<String>,
}

/// A number of the home page.
#[derive(Debug)]
pub(crate) struct Emergency {
    /// The id of the contact that has the number.
    pub(crate) contact: String,
    /// What stands below the number.
    pub(crate) caption: String,
}

/// Something that people ask most.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The address of a page or a section.
    pub(crate) page: String,
    pub(crate) caption: String,
}

/// Where to read more.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: String,
}

/// A law.
#[derive(Debug)]
pub(crate) struct Law {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: String,
}

/// A region of the country.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The town that its bodies sit in.
    pub(crate) centre: String,
}

/// How a body is reached in one region.
#[derive(Debug)]
pub(crate) struct Regional {
    pub(crate) region: String,
    pub(crate) contact: String,
    pub(crate) phone: Option<String>,
    pub(crate) address: Option<String>,
}

/// A base figure.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) key: String,
    pub(crate) name: String,
    /// «АЕК»
    pub(crate) short: String,
    /// «АЕК-тің {n} %-ы»
    pub(crate) share: String,
    /// Its values in the order of their months.
    pub(crate) values: Vec<FigureValue>,
}

/// What has no language.
#[derive(Debug)]
pub(crate) struct Common {
    /// The facts about the content itself.
    pub(crate) meta: Vec<(&'static str, String)>,
    pub(crate) videos: Vec<Video>,
    /// The channels of the Kenes service.
    pub(crate) kenes: Vec<(&'static str, String)>,
    pub(crate) synonyms: Synonyms,
    pub(crate) questions: Vec<Questions>,
    /// The kinds of danger, in the order of [`Guide::dangers`]: the first that a question tells of goes first.
    pub(crate) alarms: Vec<Alarm>,
    /// What sounds like danger and is none.
    pub(crate) calm: Vec<(Lang, String)>,
    /// Letters, in the order of their files.
    pub(crate) letters: Vec<letters::Letter>,
    /// What all letters share.
    pub(crate) shared: letters::Shared,
    /// The calendar and the rules of counting; none where there are no deadlines.
    pub(crate) counting: Option<Counting>,
    /// Deadlines, in the order of their files.
    pub(crate) deadlines: Vec<Deadline>,
}

/// What people type instead of the guide's own words.
#[derive(Debug, Default)]
pub(crate) struct Synonyms {
    /// Words that count for little.
    pub(crate) common: Vec<String>,
    /// Pages to offer when nothing is found.
    pub(crate) nearest: Vec<String>,
    pub(crate) groups: Vec<SynonymGroup>,
}

/// How people ask for a page in one language.
#[derive(Debug)]
pub(crate) struct Questions {
    pub(crate) page: EntryRef,
    pub(crate) lang: Lang,
    pub(crate) asked: Vec<String>,
}

/// Phrases that mean the same; those `typed` are never taken for what a page says.
#[derive(Debug)]
pub(crate) struct SynonymGroup {
    pub(crate) words: Vec<String>,
    pub(crate) typed: Vec<String>,
    /// Entries that they find whatever those say.
    pub(crate) pages: Vec<EntryRef>,
}

/// What is said in one kind of danger.
#[derive(Debug)]
pub(crate) struct Danger {
    pub(crate) id: String,
    /// The sentence above the numbers.
    pub(crate) say: String,
    /// The address of the page to read then.
    pub(crate) page: Option<String>,
}

/// What one kind of danger is known by, and what is done then.
#[derive(Debug)]
pub(crate) struct Alarm {
    pub(crate) phrases: Vec<String>,
    /// Phrases beside which those mean something else.
    pub(crate) unless: Vec<String>,
    /// What people in this danger type.
    pub(crate) asked: Vec<(Lang, String)>,
    /// What to read then.
    pub(crate) page: Option<EntryRef>,
    /// Ids of the contacts to call, the most needed first.
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
