//! The search: what answers the question typed so far.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::anchor::part_id;
use super::doors::Doors;
use super::{Anchor, ContactView, Context, Row, Target, row};
use crate::guide::{Danger, Hit, PageTitle, Result, Segment};
use crate::i18n::Words;
use crate::page::Page;
use kenes_content::schema::{EntryRef, Part};

/// Hits shown on the page, and by the command where it is not told otherwise.
const LIMIT: usize = 20;

/// The search.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchView {
    /// The page's title.
    pub title: String,
    /// The question.
    pub query: String,
    /// Something is asked: not only spaces.
    #[serde(skip)]
    pub asked: bool,
    /// How much was found, or what to do.
    pub status: String,
    /// The question as it was probably meant.
    pub suggestion: Option<Row>,
    /// What to do at once, where the words mean danger.
    pub danger: Option<DangerView>,
    /// The hits only come near to it: most likely no page answers.
    pub unsure: bool,
    /// What answers it, best first.
    pub hits: Vec<Found>,
    /// Pages to offer where nothing is found.
    pub nearest: Vec<Row>,
    /// Questions asked before, where nothing is asked now.
    pub recent: Vec<Row>,
}

/// What to do at once, above every answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DangerView {
    /// One sentence: what to do first.
    pub say: String,
    /// Whom to call, the most needed first: nothing but calls.
    #[serde(serialize_with = "in_danger")]
    pub contacts: Vec<ContactView>,
    /// What to read then.
    pub page: Option<Row>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A page, with the line that answers best.
    Page {
        /// The page.
        row: Row,
        /// Its line, in pieces.
        snippet: Vec<Segment>,
    },
    /// A contact, to be called from here.
    Contact(ContactView),
}

pub(super) fn view(context: &Context<'_>, query: &str) -> Result<SearchView> {
    let (guide, words) = (context.guide, context.words);
    let answer = guide.search(words.lang(), query, LIMIT)?;
    let asked = !query.trim().is_empty();
    let status = match asked {
        false => words.get("search-start"),
        true if answer.unsure => words.get("search-unsure"),
        true => words.with("search-found", [("count", answer.hits.len().into())]),
    };
    let suggestion = answer.suggestion.map(|meant| {
        let title = words.with("search-suggestion", [("query", meant.as_str().into())]);
        question(title, meant)
    });
    let recent = match asked {
        true => Vec::new(),
        false => context.user.recent(),
    };
    let doors = Doors::of(context)?;
    let hits: Result<Vec<Found>> = answer
        .hits
        .into_iter()
        .map(|hit| found(context, &doors, hit))
        .collect();
    Ok(SearchView {
        title: words.get("search-title"),
        query: query.to_owned(),
        asked,
        status,
        suggestion,
        danger: answer.danger.map(|danger| at_once(words, &doors, danger)),
        unsure: answer.unsure,
        hits: hits?,
        nearest: row::rows(answer.nearest),
        recent: recent
            .into_iter()
            .map(|query| question(query.clone(), query))
            .collect(),
    })
}

fn at_once(words: &Words, doors: &Doors<'_>, danger: Danger) -> DangerView {
    let more = |page: PageTitle| {
        let title = words.with(
            "search-danger-more",
            [("title", page.title.as_str().into())],
        );
        Row {
            title,
            ..Row::of(page)
        }
    };
    DangerView {
        say: danger.say,
        contacts: doors.urgent(&danger.contacts),
        page: danger.page.map(more),
    }
}

fn question(title: String, query: String) -> Row {
    Row {
        id: String::new(),
        title,
        detail: String::new(),
        icon: "search".to_owned(),
        section: String::new(),
        target: Target::Page(Page::Search(query)),
    }
}

/// A hit with its line; a contact comes as its own card, so that it can be called from here.
fn found(context: &Context<'_>, doors: &Doors<'_>, hit: Hit) -> Result<Found> {
    let lang = context.words.lang();
    if let EntryRef::Contact(id) = &hit.entry
        && let Some(contact) = context.guide.contact(lang, id)?
    {
        return Ok(Found::Contact(doors.contact(contact)));
    }
    let mut row = Row::of(PageTitle {
        entry: hit.entry,
        section: hit.section,
        title: hit.title,
    });
    // The answer in short is what a page begins with anyway.
    if let Some(place) = hit.place.filter(|place| place.part != Part::Summary)
        && let Target::Page(page) = row.target
    {
        let anchor = Anchor {
            part: part_id(place.part, place.nth),
            line: Some(place.line),
        };
        row.target = Target::Place(page, anchor);
    }
    Ok(Found::Page {
        row,
        snippet: hit.snippet,
    })
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Found::Page { row, snippet } => {
                let line: String = snippet.iter().map(|piece| piece.text.as_str()).collect();
                let mut hit = serializer.serialize_struct("Found", 4)?;
                hit.serialize_field("id", &row.id)?;
                hit.serialize_field("title", &row.title)?;
                hit.serialize_field("target", &row.target)?;
                hit.serialize_field("line", &line)?;
                hit.end()
            }
            Found::Contact(card) => {
                let mut hit = serializer.serialize_struct("Found", 3)?;
                hit.serialize_field("id", &card.contact.id)?;
                hit.serialize_field("title", &card.contact.name)?;
                hit.serialize_field("contact", card)?;
                hit.end()
            }
        }
    }
}

/// The contacts with `danger` beside their own keys, so that who reads the JSON tells them from answers.
fn in_danger<S: Serializer>(
    contacts: &[ContactView],
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct InDanger<'a> {
        danger: bool,
        #[serde(flatten)]
        contact: &'a ContactView,
    }
    serializer.collect_seq(contacts.iter().map(|contact| InDanger {
        danger: true,
        contact,
    }))
}
