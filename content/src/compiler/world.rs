//! What the checks and the resolver look up: which ids exist, what a law or a figure says.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::compiler::author::{
    Contact, Content, Figure, Law, Link, Region, Registry, Section, Statement, Str, Style,
};
use crate::compiler::draft::{Draft, drafts};
use crate::compiler::month::Month;
use crate::compiler::phone::dialable;
use crate::compiler::problem::Thing;
use crate::compiler::source::Source;
use crate::schema::{EntryRef, Part};

/// The content with its indexes.
#[derive(Debug)]
pub(crate) struct World<'a> {
    pub(crate) content: &'a Content,
    pub(crate) style: &'a Style,
    pub(crate) drafts: Vec<Draft<'a>>,
    /// The month after which nothing can have been read; `None` where nobody asks for it.
    pub(crate) today: Option<Month>,
    contacts: Option<BTreeMap<&'a str, &'a Contact>>,
    laws: Option<BTreeMap<&'a str, &'a Law>>,
    figures: Option<BTreeMap<&'a str, &'a Figure>>,
    links: Option<BTreeMap<&'a str, &'a Link>>,
    sections: Option<BTreeMap<&'a str, &'a Section>>,
    regions: Option<BTreeMap<&'a str, &'a Region>>,
    /// Ids of topics and names of pages, those of unreadable files too.
    topics: BTreeSet<&'a str>,
    pages: Option<BTreeSet<String>>,
}

impl<'a> World<'a> {
    pub(crate) fn new(content: &'a Content, style: &'a Style, today: Option<Month>) -> World<'a> {
        let drafts = drafts(content);
        let topics: BTreeSet<&str> = content.topics.iter().map(|read| read.file.stem()).collect();
        let memos = content
            .memos
            .iter()
            .map(|read| EntryRef::Memo(read.file.stem().to_owned()));
        let letters = content
            .letters
            .iter()
            .map(|read| EntryRef::Letter(read.file.stem().to_owned()));
        let named = drafts.iter().filter(|draft| !draft.id.is_empty());
        let pages = topics
            .iter()
            .map(|id| EntryRef::Topic((*id).to_owned()))
            .chain(memos)
            .chain(letters)
            .chain(named.map(Draft::entry))
            .map(|page| page.to_string())
            .collect();
        World {
            content,
            style,
            today,
            contacts: index(&content.contacts, |contact| contact.id.as_ref()),
            laws: index(&content.laws, |law| law.id.as_ref()),
            figures: index(&content.figures, |figure| figure.key.as_ref()),
            links: index(&content.links, |link| link.id.as_ref()),
            sections: index(&content.sections, |section| section.id.as_ref()),
            regions: index(&content.regions, |region| region.id.as_ref()),
            topics,
            pages: content.resources.item.is_some().then_some(pages),
            drafts,
        }
    }

    /// The ids of one kind of thing; `None` when they are not known because their file could not be read.
    pub(crate) fn ids(&self, thing: Thing) -> Option<Vec<&str>> {
        match thing {
            Thing::Contact => Some(self.contacts.as_ref()?.keys().copied().collect()),
            Thing::Law => Some(self.laws.as_ref()?.keys().copied().collect()),
            Thing::Figure => Some(self.figures.as_ref()?.keys().copied().collect()),
            Thing::Link => Some(self.links.as_ref()?.keys().copied().collect()),
            Thing::Section => Some(self.sections.as_ref()?.keys().copied().collect()),
            Thing::Region => Some(self.regions.as_ref()?.keys().copied().collect()),
            Thing::Topic => Some(self.topics.iter().copied().collect()),
            Thing::Letter => {
                let letters = self.content.letters.iter();
                Some(letters.map(|read| read.file.stem()).collect())
            }
            Thing::Danger => {
                let dangers = self.content.dangers.item.as_ref()?;
                Some(named(dangers, |danger| danger.id.as_ref()))
            }
            Thing::Rule => {
                let Some(rules) = &self.content.rules else {
                    return Some(Vec::new());
                };
                Some(named(rules.item.as_ref()?, |rule| rule.id.as_ref()))
            }
            Thing::Deadline => {
                let files = self.content.deadlines.iter();
                let read: Option<Vec<_>> = files.map(|file| file.item.as_ref()).collect();
                let deadlines = read?.into_iter().flatten();
                Some(named(deadlines, |deadline| deadline.id.as_ref()))
            }
            Thing::Page => Some(self.pages.as_ref()?.iter().map(String::as_str).collect()),
            _ => None,
        }
    }

    /// The section of an id.
    pub(crate) fn section(&self, id: &str) -> Option<&'a Section> {
        self.sections.as_ref()?.get(id).copied()
    }

    /// The contact of an id.
    pub(crate) fn contact(&self, id: &str) -> Option<&'a Contact> {
        self.contacts.as_ref()?.get(id).copied()
    }

    /// The law of an id.
    pub(crate) fn law(&self, id: &str) -> Option<&'a Law> {
        self.laws.as_ref()?.get(id).copied()
    }

    /// The figure of a key.
    pub(crate) fn figure(&self, key: &str) -> Option<&'a Figure> {
        self.figures.as_ref()?.get(key).copied()
    }

    /// The month that a statement speaks for: its own, or that of the law which it cites.
    pub(crate) fn month_of(&self, statement: &Statement) -> Option<Month> {
        let written = match (&statement.as_of, &statement.source) {
            (Some(as_of), _) => as_of,
            (None, Some(source)) => match Source::of(source.get_ref()) {
                Source::Law(law) => self.law(law.id)?.as_of.as_ref()?,
                Source::Url(_) => return None,
            },
            (None, None) => return None,
        };
        Month::parse(written.get_ref())
    }

    /// How many facts the topics state.
    pub(crate) fn facts(&self) -> usize {
        let blocks = self.drafts.iter().flat_map(|draft| &draft.blocks);
        blocks
            .filter(|block| block.part == Part::Fact)
            .map(|block| block.statements.len())
            .sum()
    }

    /// Every number that a text may name without a source: the phones of the contacts and of Kenes, dialable.
    pub(crate) fn phones(&self) -> BTreeSet<String> {
        let contacts = self.contacts.iter().flat_map(BTreeMap::values);
        let contacts = contacts.flat_map(|contact| [&contact.phone, &contact.whatsapp]);
        let kenes = self
            .content
            .kenes
            .item
            .iter()
            .flat_map(|kenes| [&kenes.phone, &kenes.whatsapp]);
        let regional = self.content.regional.iter().flat_map(Registry::values);
        contacts
            .chain(regional.map(|number| &number.phone))
            .chain(kenes)
            .flatten()
            .filter_map(|phone| dialable(phone.get_ref()))
            .collect()
    }
}

fn index<'a, T>(
    registry: &'a Registry<T>,
    id: impl Fn(&'a T) -> Option<&'a Str>,
) -> Option<BTreeMap<&'a str, &'a T>> {
    let entries = registry.item.as_ref()?;
    let known = entries.iter().map(Spanned::get_ref);
    Some(
        known
            .filter_map(|entry| Some((id(entry)?.get_ref().as_str(), entry)))
            .collect(),
    )
}

/// The ids of entries.
fn named<'a, T: 'a>(
    entries: impl IntoIterator<Item = &'a Spanned<T>>,
    id: impl Fn(&'a T) -> Option<&'a Str>,
) -> Vec<&'a str> {
    let ids = entries.into_iter().filter_map(|entry| id(entry.get_ref()));
    ids.map(|id| id.get_ref().as_str()).collect()
}
