//! The parts of a page: cards with sentences, contacts, pages in the network.

use std::collections::BTreeSet;

use kenes_content::schema::Part;

use super::anchor::part_id;
use super::doors::Doors;
use super::{ContactView, Context, Row, WayKind, dated, row};
use crate::guide::{Block, Document, EntryRef, Line, Result};
use crate::i18n::Words;

/// How many of a long list show before the reader asks for more. A list that is longer by one shows whole: a button that
/// hides one thing takes its place.
const STEPS: usize = 3;
const FACTS: usize = 2;
const APPEALS: usize = 2;
const TEXTS: usize = 1;
const CONTACTS: usize = 2;
const LINKS: usize = 2;

/// One part of a page: a card with a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockView {
    /// Its id on the page.
    pub id: String,
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
    /// Where each of them leads: letters, other pages, deadlines.
    pub doors: Vec<Vec<Row>>,
    /// How many of them show before the reader asks for more; all where it is as many.
    pub shown: usize,
    /// The same of its contacts.
    pub contacts_shown: usize,
    /// The same of its pages in the network.
    pub links_shown: usize,
    /// Whom to ask.
    pub contacts: Vec<ContactView>,
    /// Pages in the network.
    pub links: Vec<Row>,
    /// What the base figures in it are; empty where it has none.
    pub note: String,
    /// How to write to those of its contacts that take letters; empty where none does.
    pub letters: String,
}

pub(super) fn blocks(
    context: &Context<'_>,
    doors: &Doors<'_>,
    document: &Document,
) -> Result<Vec<BlockView>> {
    let stands = |block: &&Block| !matches!(block.part, Part::Urgent | Part::Summary);
    let mut blocks: Vec<BlockView> = Vec::new();
    let mut opened = BTreeSet::new();
    for block in document.blocks.iter().filter(stands) {
        let alike = |before: &&BlockView| before.part == block.part;
        let nth = blocks.iter().filter(alike).count();
        let mut view = block_view(context.words, doors, &document.head.title, block);
        view.id = part_id(block.part, nth);
        view.doors = doors_of_lines(context, &block.lines, &mut opened)?;
        if matches!(block.part, Part::Consult | Part::Contacts) {
            let phone = context.guide.kenes("phone")?;
            view.contacts =
                doors.callable_first(view.contacts, phone.map(|phone| doors.service(phone)));
            view.contacts_shown = shown(view.contacts.len(), CONTACTS);
        }
        blocks.push(view);
    }
    // The figures' note stands under what they are in: the facts, or the last list.
    let note = dated::figure_note(context.words, &document.head.figures);
    let bearer = blocks
        .iter_mut()
        .rfind(|block| matches!(block.part, Part::Fact | Part::List));
    if let Some(bearer) = bearer {
        bearer.note = note;
    }
    Ok(blocks)
}

/// Where each line leads. More doors than sentences would hide the sentences: a line has one, the page's letter before a deadline,
/// and a page has each once. What a later edition dropped is passed over.
fn doors_of_lines(
    context: &Context<'_>,
    lines: &[Line],
    opened: &mut BTreeSet<EntryRef>,
) -> Result<Vec<Vec<Row>>> {
    let lang = context.words.lang();
    let door = |entry: &EntryRef| {
        let page = context.guide.page_title(lang, entry)?;
        Ok(page.map(Row::of))
    };
    let doors = |line: &Line| {
        let new = line.doors.iter().find(|entry| !opened.contains(entry));
        opened.extend(new.cloned());
        let doors = new.into_iter().map(door);
        doors.filter_map(Result::transpose).collect()
    };
    lines.iter().map(doors).collect()
}

/// Brings the contacts that can be called before the others, and gives a row that calls for each of them.
pub(super) fn calls(blocks: &mut [BlockView]) -> Vec<Row> {
    let call = |contact: &ContactView| {
        let mut ways = contact.ways.iter();
        ways.find(|way| way.kind == WayKind::Call)
            .map(|way| way.target.clone())
    };
    let Some(block) = blocks.iter_mut().find(|block| block.part == Part::Contacts) else {
        return Vec::new();
    };
    block
        .contacts
        .sort_by_key(|contact| call(contact).is_none());
    let rows = block.contacts.iter().map_while(|contact| {
        Some(Row {
            id: contact.contact.id.clone(),
            title: contact.contact.name.clone(),
            detail: contact.contact.purpose.clone(),
            icon: String::new(),
            section: String::new(),
            target: call(contact)?,
        })
    });
    rows.collect()
}

fn block_view(words: &Words, doors: &Doors<'_>, title: &str, block: &Block) -> BlockView {
    let (id, icon) = match block.part {
        Part::Fact => ("topic-facts", "resources"),
        Part::Step => ("topic-steps", "memo"),
        Part::Info | Part::Links => ("topic-info", "info"),
        Part::Consult => ("topic-consult", "consult"),
        Part::Appeal => ("topic-appeal", "appeal"),
        Part::Contacts => ("memo-contacts", "consult"),
        Part::Use => ("letter-use", "letter"),
        Part::Not => ("letter-not", "close"),
        Part::Terms => ("letter-terms", "resources"),
        Part::HandIn => ("letter-hand-in", "next"),
        Part::Next => ("letter-next", "appeal"),
        Part::Urgent | Part::Summary | Part::List => ("", ""),
    };
    let heading = match id {
        "" => block.title.clone(),
        id => words.get(id),
    };
    let contacts = doors.contacts(&block.contacts);
    let writes = contacts.iter().any(|contact| {
        let mut ways = contact.ways.iter();
        ways.any(|way| way.kind == WayKind::Write)
    });
    let most = match block.part {
        Part::Step => STEPS,
        Part::Fact => FACTS,
        Part::Appeal => APPEALS,
        Part::Info | Part::Consult => TEXTS,
        // A memo is read whole.
        _ => usize::MAX,
    };
    BlockView {
        id: String::new(),
        part: block.part,
        name: match heading.as_str() {
            "" => title.to_owned(),
            heading => heading.to_owned(),
        },
        heading,
        icon,
        numbered: block.numbered,
        lines: dated::lines(words, &block.lines),
        doors: Vec::new(),
        shown: shown(block.lines.len(), most),
        contacts_shown: shown(block.contacts.len(), CONTACTS),
        links_shown: shown(block.links.len(), LINKS),
        contacts,
        links: row::links(words, &block.links),
        note: String::new(),
        letters: match writes {
            true => words.get("contact-write-how"),
            false => String::new(),
        },
    }
}

/// How many of a list show at first.
fn shown(all: usize, most: usize) -> usize {
    if all > most.saturating_add(1) {
        most
    } else {
        all
    }
}
