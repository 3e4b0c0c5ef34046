//! Topics, memos, resources and letters seen alike: as pages made of blocks, in reading order.

use std::ops::Range;

use toml::Spanned;

use crate::Lang;
use crate::compiler::author::{
    Content, Info, Letter, List, Memo, Notices, Pair, Pairs, Resource, Sentences, Statement, Str,
    Topic,
};
use crate::compiler::files::File;
use crate::compiler::problem::Thing;
use crate::schema::{EntryRef, Part};

/// A page as its author wrote it.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) file: &'a File,
    /// Where it begins in its file.
    pub(crate) span: Range<usize>,
    pub(crate) thing: Thing,
    pub(crate) id: &'a str,
    pub(crate) section: Option<&'a str>,
    pub(crate) as_of: Option<&'a Str>,
    pub(crate) laws: &'a [Str],
    pub(crate) related: &'a [Str],
    pub(crate) title: Option<&'a Spanned<Pair>>,
    pub(crate) summary: Option<&'a Spanned<Sentences>>,
    pub(crate) notice: Option<&'a Spanned<Notices>>,
    /// Nobody else is to see that it was read.
    pub(crate) private: bool,
    /// Ids of steps that were taken out.
    pub(crate) retired_steps: &'a [Str],
    /// What stands on it beside its texts.
    pub(crate) tool: Option<&'a Str>,
    pub(crate) keywords: Option<&'a Spanned<Pairs>>,
    pub(crate) blocks: Vec<Block<'a>>,
}

/// A part of a page: texts, contacts, links.
#[derive(Debug)]
pub(crate) struct Block<'a> {
    pub(crate) part: Part,
    /// Where it begins in its file.
    pub(crate) span: Range<usize>,
    /// The heading, for the parts of a memo.
    pub(crate) heading: Option<Heading<'a>>,
    pub(crate) statements: &'a [Spanned<Statement>],
    pub(crate) contacts: &'a [Str],
    pub(crate) links: &'a [Str],
}

impl Block<'_> {
    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.contacts.is_empty() && self.links.is_empty()
    }
}

/// The heading of a part of a memo.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heading<'a> {
    pub(crate) title: Option<&'a Spanned<Pair>>,
    pub(crate) numbered: bool,
}

impl<'a> Draft<'a> {
    /// The name of the page in the bundle: `topic/alimony`.
    pub(crate) fn entry(&self) -> EntryRef {
        let id = self.id.to_owned();
        match self.thing {
            Thing::Memo => EntryRef::Memo(id),
            Thing::Resource => EntryRef::Resource(id),
            Thing::Letter => EntryRef::Letter(id),
            _ => EntryRef::Topic(id),
        }
    }

    /// All statements of the page: of its summary and its warnings where they are written as such, and of its parts.
    pub(crate) fn statements(&self) -> impl Iterator<Item = &'a Spanned<Statement>> {
        let parts = self.blocks.iter();
        self.sentences()
            .chain(parts.flat_map(|block| block.statements))
    }

    /// The statements of its summary and its warnings, where they are written as such.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &'a Spanned<Statement>> + use<'a> {
        let summary = self.summary.map(|summary| summary.get_ref().statements());
        let notices = self.notice.map(|notice| notice.get_ref().statements());
        [summary, notices].into_iter().flatten().flatten()
    }

    /// All texts of the page in one language, in reading order.
    pub(crate) fn texts(&self, lang: Lang) -> Vec<&'a Str> {
        let mut texts: Vec<&Str> = Vec::new();
        texts.extend(self.title.and_then(|title| title.get_ref().get(lang)));
        if let Some(summary) = self.summary {
            texts.extend(summary.get_ref().get(lang));
        }
        if let Some(notice) = self.notice {
            let warnings = notice.get_ref().dated(lang);
            texts.extend(warnings.into_iter().map(|(text, _)| text));
        }
        for block in &self.blocks {
            let heading = block.heading.and_then(|heading| heading.title);
            texts.extend(heading.and_then(|title| title.get_ref().get(lang)));
            texts.extend(
                block
                    .statements
                    .iter()
                    .filter_map(|statement| statement.get_ref().get(lang)),
            );
        }
        texts
    }
}

/// All pages: topics, memos, resources, letters, in the order of their files.
pub(crate) fn drafts(content: &Content) -> Vec<Draft<'_>> {
    let topics = content
        .topics
        .iter()
        .filter_map(|read| Some(topic(&read.file, read.item.as_ref()?)));
    let memos = content
        .memos
        .iter()
        .filter_map(|read| Some(memo(&read.file, read.item.as_ref()?)));
    let resources = content.resources.entries();
    let resources = resources.map(|entry| resource(&content.resources.file, entry));
    let letters = content
        .letters
        .iter()
        .filter_map(|read| Some(letter(&read.file, read.item.as_ref()?)));
    topics
        .chain(memos)
        .chain(resources)
        .chain(letters)
        .collect()
}

fn topic<'a>(file: &'a File, topic: &'a Topic) -> Draft<'a> {
    let mut blocks = vec![
        contacts(Part::Urgent, &topic.urgent),
        statements(Part::Step, &topic.steps),
        statements(Part::Fact, &topic.facts),
    ];
    if let Some(info) = &topic.info {
        let Info { links, text } = info.get_ref();
        blocks.push(Block {
            links,
            ..block(Part::Info, info.span(), text)
        });
    }
    if let Some(consult) = &topic.consult {
        let (text, contacts) = (&consult.get_ref().text, &consult.get_ref().contacts);
        blocks.push(Block {
            contacts,
            ..block(Part::Consult, consult.span(), text)
        });
    }
    if let Some(appeal) = &topic.appeal {
        let (text, contacts) = (&appeal.get_ref().text, &appeal.get_ref().contacts);
        blocks.push(Block {
            contacts,
            ..block(Part::Appeal, appeal.span(), text)
        });
    }
    Draft {
        file,
        span: 0..0,
        thing: Thing::Topic,
        id: file.stem(),
        section: file.path.split('/').nth(1),
        as_of: topic.as_of.as_ref(),
        laws: &topic.laws,
        related: &topic.related,
        title: topic.title.as_ref(),
        summary: topic.summary.as_ref(),
        notice: topic.notice.as_ref(),
        private: topic.private,
        retired_steps: &topic.retired_steps,
        tool: None,
        keywords: topic.keywords.as_ref(),
        blocks,
    }
}

fn memo<'a>(file: &'a File, memo: &'a Memo) -> Draft<'a> {
    let list = |list: &'a Option<List>| list.as_ref().map_or(&[][..], |list| &list.list);
    let mut blocks = vec![contacts(Part::Urgent, &memo.urgent)];
    blocks.extend(memo.parts.iter().map(|part| {
        let heading = Heading {
            title: part.get_ref().title.as_ref(),
            numbered: part.get_ref().numbered,
        };
        Block {
            heading: Some(heading),
            ..block(Part::List, part.span(), &part.get_ref().items)
        }
    }));
    blocks.push(contacts(Part::Contacts, list(&memo.contacts)));
    blocks.push(links(Part::Links, list(&memo.links)));
    Draft {
        file,
        span: 0..0,
        thing: Thing::Memo,
        id: file.stem(),
        section: None,
        as_of: memo.as_of.as_ref(),
        laws: &memo.laws,
        related: &memo.related,
        title: memo.title.as_ref(),
        summary: memo.summary.as_ref(),
        notice: memo.notice.as_ref(),
        private: false,
        retired_steps: &[],
        tool: None,
        keywords: memo.keywords.as_ref(),
        blocks,
    }
}

fn resource<'a>(file: &'a File, entry: &'a Spanned<Resource>) -> Draft<'a> {
    let resource = entry.get_ref();
    Draft {
        file,
        span: entry.span(),
        thing: Thing::Resource,
        id: resource.id.as_ref().map_or("", |id| id.get_ref()),
        section: None,
        as_of: resource.as_of.as_ref(),
        laws: &resource.laws,
        related: &resource.related,
        title: resource.title.as_ref(),
        summary: resource.summary.as_ref(),
        notice: resource.notice.as_ref(),
        private: false,
        retired_steps: &[],
        tool: resource.tool.as_ref(),
        keywords: resource.keywords.as_ref(),
        blocks: vec![
            statements(Part::List, &resource.items),
            contacts(Part::Contacts, &resource.contacts),
            links(Part::Links, &resource.links),
        ],
    }
}

/// What is said about a letter. Its month is that of its newest source.
fn letter<'a>(file: &'a File, letter: &'a Letter) -> Draft<'a> {
    Draft {
        file,
        span: 0..0,
        thing: Thing::Letter,
        id: file.stem(),
        section: None,
        as_of: None,
        laws: &[],
        related: &letter.related,
        title: letter.title.as_ref(),
        summary: letter.summary.as_ref(),
        notice: letter.notice.as_ref(),
        private: letter.private,
        retired_steps: &[],
        tool: None,
        keywords: letter.keywords.as_ref(),
        blocks: vec![
            contacts(Part::Urgent, &letter.urgent),
            statements(Part::Use, &letter.uses),
            statements(Part::Not, &letter.not),
            statements(Part::Terms, &letter.terms),
            Block {
                contacts: &letter.contacts,
                ..statements(Part::HandIn, &letter.hand_in)
            },
            statements(Part::Next, &letter.next),
        ],
    }
}

fn block<'a>(part: Part, span: Range<usize>, statements: &'a [Spanned<Statement>]) -> Block<'a> {
    Block {
        part,
        span,
        heading: None,
        statements,
        contacts: &[],
        links: &[],
    }
}

fn statements<'a>(part: Part, statements: &'a [Spanned<Statement>]) -> Block<'a> {
    let span = statements.first().map_or(0..0, Spanned::span);
    block(part, span, statements)
}

fn contacts<'a>(part: Part, contacts: &'a [Str]) -> Block<'a> {
    Block {
        contacts,
        ..block(part, 0..0, &[])
    }
}

fn links<'a>(part: Part, links: &'a [Str]) -> Block<'a> {
    Block {
        links,
        ..block(part, 0..0, &[])
    }
}
