//! A topic, a memo, a useful resource: its head, then its blocks in reading order.

use super::contact::contacts;
use super::{ContactView, Context, Row, row, sources};
use crate::guide::{Block, Document, GuideError, LawRef, Line, Result};
use crate::i18n::Words;
use crate::page::Page;
use kenes_content::schema::Part;

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
    /// Whom to call first.
    pub urgent: Vec<ContactView>,
    /// What stands above the urgent numbers; empty where the page says it itself.
    pub urgent_heading: String,
    /// The answer in short.
    pub summary: Vec<Line>,
    /// A warning, such as «the law is changing»; empty where there is none.
    pub notice: String,
    /// The parts of the page, in reading order.
    pub blocks: Vec<BlockView>,
    /// The laws it rests on.
    pub laws: Vec<LawView>,
    /// Pages that go with it.
    pub related: Vec<Row>,
    /// Where its facts come from, each source once.
    pub sources: Vec<Row>,
}

/// A section, as the head of a topic names it.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionName {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A law that a page rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct LawView {
    /// The articles meant, `79, 80`; empty for the whole law.
    pub articles: String,
    /// Its name, the articles in words, and where its text stands.
    pub row: Row,
}

/// One part of a page: a card with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockView {
    /// Which part.
    pub part: Part,
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What assistive technology calls it: its heading, or the page's title.
    pub name: String,
    /// The icon's name; empty where it has none.
    pub icon: &'static str,
    /// Its lines are steps in their order.
    pub numbered: bool,
    /// Sentences.
    pub lines: Vec<Line>,
    /// Whom to ask.
    pub contacts: Vec<ContactView>,
    /// Pages in the network.
    pub links: Vec<Row>,
    /// What the base figures in it are; empty where it has none.
    pub note: String,
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
    let head = &document.head;
    let as_of = words.month(&head.as_of);
    Ok(DocumentView {
        section,
        title: head.title.clone(),
        as_of: head.as_of.clone(),
        checked: words.with("topic-checked", [("month", as_of.into())]),
        bookmarked: context.user.is_bookmarked(page),
        urgent: contacts(words, document.contacts(Part::Urgent)),
        urgent_heading: match is_topic {
            true => words.get("topic-urgent"),
            false => String::new(),
        },
        summary: document.lines(Part::Summary).to_vec(),
        notice: head.notice.clone().unwrap_or_default(),
        blocks: blocks(words, &document),
        laws: head.laws.iter().map(|law| law_view(words, law)).collect(),
        related: row::rows(head.related.clone()),
        sources: match is_topic {
            true => sources::rows(words, &document),
            false => Vec::new(),
        },
    })
}

fn blocks(words: &Words, document: &Document) -> Vec<BlockView> {
    let shown = |block: &&Block| !matches!(block.part, Part::Urgent | Part::Summary);
    let mut blocks: Vec<BlockView> = document
        .blocks
        .iter()
        .filter(shown)
        .map(|block| block_view(words, &document.head.title, block))
        .collect();
    // The figures' note stands under what they are in: the facts, or the last list.
    let note = document.head.figure_note.clone().unwrap_or_default();
    let bearer = blocks
        .iter_mut()
        .rfind(|block| matches!(block.part, Part::Fact | Part::List));
    if let Some(bearer) = bearer {
        bearer.note = note;
    }
    blocks
}

fn block_view(words: &Words, title: &str, block: &Block) -> BlockView {
    let (id, icon) = match block.part {
        Part::Fact => ("topic-facts", ""),
        Part::Step => ("topic-steps", ""),
        Part::Info | Part::Links => ("topic-info", "info"),
        Part::Consult => ("topic-consult", "consult"),
        Part::Appeal => ("topic-appeal", "appeal"),
        Part::Contacts => ("memo-contacts", "consult"),
        Part::Urgent | Part::Summary | Part::List => ("", ""),
    };
    let heading = match id {
        "" => block.title.clone(),
        id => words.get(id),
    };
    BlockView {
        part: block.part,
        name: match heading.as_str() {
            "" => title.to_owned(),
            heading => heading.to_owned(),
        },
        heading,
        icon,
        numbered: block.numbered,
        lines: block.lines.clone(),
        contacts: contacts(words, &block.contacts),
        links: row::links(words, &block.links),
        note: String::new(),
    }
}

fn law_view(words: &Words, law: &LawRef) -> LawView {
    let detail = match law.articles.as_str() {
        "" => row::network(words, &law.url),
        articles => words.with("topic-articles", [("articles", articles.into())]),
    };
    LawView {
        articles: law.articles.clone(),
        row: Row::web(law.name.clone(), detail, law.url.clone()),
    }
}
