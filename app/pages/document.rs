//! A topic, a memo, a useful resource, a letter: its head, then its blocks in reading order.

use std::collections::BTreeSet;

use kenes_content::schema::Part;
use serde::Serialize;

use super::block::{self, BlockView};
use super::doors::Doors;
use super::{
    Anchor, ContactView, Context, ConverterView, LawView, LetterView, Row, Target, dated, row,
    sources, steps,
};
use crate::guide::{EntryRef, GuideError, Line, Result};
use crate::i18n::Words;
use crate::page::Page;

/// A page of the bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentView {
    /// The section of a topic.
    pub section: Option<SectionName>,
    /// The title.
    pub title: String,
    /// The month that its newest source speaks for, `YYYY-MM`.
    pub as_of: String,
    /// That month in words.
    pub checked: String,
    /// The reader has put it aside.
    pub bookmarked: bool,
    /// Nobody else is to see that it was read: it cannot be put aside, and its steps are not ticked off.
    pub private: bool,
    /// The page that passes it on.
    pub share: Page,
    /// The ids of the steps that the reader has done.
    pub done: BTreeSet<String>,
    /// How far the reader has come with the steps; empty where nothing is done.
    pub progress: String,
    /// Whom to call first.
    pub urgent: Vec<ContactView>,
    /// What stands above the urgent numbers; empty where the page says it itself.
    pub urgent_heading: String,
    /// Rows that call, above everything: a page of call centres begins with the numbers. The contacts that they call stand
    /// first among the page's.
    pub calls: Vec<Row>,
    /// The answer in short.
    pub summary: Vec<Line>,
    /// Warnings, such as «the law is changing»; those about the day of reading first.
    pub notices: Vec<String>,
    /// The letter to be filled in, on the page of a letter.
    pub letter: Option<LetterView>,
    /// The letters that go with a topic.
    pub letters: Vec<Row>,
    /// Multiples of a base figure in tenge; none where the page has no such thing.
    pub converter: Option<ConverterView>,
    /// The way through the page: its parts by name, in reading order.
    pub parts: Vec<PartName>,
    /// The parts of the page, in reading order.
    pub blocks: Vec<BlockView>,
    /// The laws it rests on.
    pub laws: Vec<LawView>,
    /// Pages that go with it.
    pub related: Vec<Row>,
    /// Where its facts come from, each source once.
    pub sources: Vec<Row>,
}

/// A part of a page that has a heading, and the way to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartName {
    /// Its id on the page.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The icon's name; empty where it has none.
    #[serde(skip)]
    pub icon: &'static str,
    /// Where a tap on its name leads.
    #[serde(skip)]
    pub target: Target,
}

/// A section, as the head of a topic names it.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionName {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

pub(super) fn view(context: &Context<'_>, page: &Page) -> Result<DocumentView> {
    let (guide, words) = (context.guide, context.words);
    let lang = words.lang();
    let entry = page
        .entry()
        .ok_or_else(|| GuideError::NoPage(page.to_string()))?;
    let document = guide.document(lang, &entry)?;
    let section = match document.head.section.as_deref() {
        Some(id) => guide.section(lang, id)?.map(|section| SectionName {
            id: section.id,
            title: section.title,
        }),
        None => None,
    };
    let is_topic = matches!(page, Page::Topic(_));
    let stands_on_law = is_topic || matches!(page, Page::Letter(_));
    let head = &document.head;
    let as_of = words.month(&head.as_of);
    let letters = match is_topic {
        true => row::rows(guide.letters_about(lang, &entry)?),
        false => Vec::new(),
    };
    let doors = Doors::of(context)?.on(page, &letters);
    let mut blocks = block::blocks(context, &doors, &document)?;
    let calls = match page {
        Page::Resource(_) => block::calls(&mut blocks),
        _ => Vec::new(),
    };
    if head.private {
        let lines = blocks.iter_mut().flat_map(|block| &mut block.lines);
        lines.for_each(|line| line.step = None);
    }
    let done = context.user.done_steps(page);
    let steps = blocks.iter().filter(|block| block.part == Part::Step);
    let steps = steps.flat_map(|block| &block.lines);
    let progress = steps::Progress::of(steps.filter_map(|line| line.step.as_ref()), &done)
        .filter(|progress| progress.done > 0)
        .map_or_else(String::new, |progress| progress.say(words));
    let laws: Vec<LawView> = head
        .laws
        .iter()
        .map(|law| LawView::of(words, law))
        .collect();
    let mut related = head.related.clone();
    // A topic's letters stand in a list of their own.
    related.retain(|page| !is_topic || !matches!(page.entry, EntryRef::Letter(_)));
    let related = row::rows(related);
    Ok(DocumentView {
        parts: parts(words, page, &blocks, !laws.is_empty(), !related.is_empty()),
        section,
        title: head.title.clone(),
        as_of: head.as_of.clone(),
        checked: words.with("topic-checked", [("month", as_of.into())]),
        bookmarked: context.user.is_bookmarked(page),
        private: head.private,
        share: Page::Share(entry.clone(), None),
        progress,
        done,
        calls,
        urgent: doors.urgent(document.contacts(Part::Urgent)),
        urgent_heading: match stands_on_law {
            true => words.get("topic-urgent"),
            false => String::new(),
        },
        summary: dated::lines(words, document.lines(Part::Summary)),
        notices: dated::notices(context, head),
        letter: match page {
            Page::Letter(id) => Some(LetterView::of(context, id)?),
            _ => None,
        },
        letters: letters
            .into_iter()
            .filter(|letter| !in_sight(&blocks, letter))
            .collect(),
        converter: match head.tool.as_deref() {
            Some("converter") => ConverterView::of(words, &guide.figures(lang)?),
            _ => None,
        },
        blocks,
        laws,
        related,
        sources: match stands_on_law {
            true => sources::rows(words, &document),
            false => Vec::new(),
        },
    })
}

/// Whether a line that shows from the first leads to a letter: it needs no second place then.
fn in_sight(blocks: &[BlockView], letter: &Row) -> bool {
    let shown = blocks.iter().flat_map(|block| &block.doors[..block.shown]);
    shown.flatten().any(|door| door.target == letter.target)
}

/// The parts that have a heading, the laws and the pages close by at the end.
fn parts(
    words: &Words,
    page: &Page,
    blocks: &[BlockView],
    laws: bool,
    related: bool,
) -> Vec<PartName> {
    let part = |id: &str, title: String, icon| PartName {
        id: id.to_owned(),
        title,
        icon,
        target: Target::Place(page.clone(), Anchor::of(id)),
    };
    let headed = blocks.iter().filter(|block| !block.heading.is_empty());
    let mut parts: Vec<PartName> = headed
        .map(|block| {
            let name = match block.part {
                Part::List => block.heading.clone(),
                _ => words.get(&format!("part-{}", block.id)),
            };
            part(&block.id, name, block.icon)
        })
        .collect();
    if laws {
        parts.push(part("laws", words.get("topic-laws"), "law"));
    }
    if related {
        parts.push(part("related", words.get("topic-related"), "next"));
    }
    parts
}
