//! What the search gives back.

use crate::guide::{Contact, EntryRef, PageTitle, Part};

/// The answer to a question.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What answers it, best first.
    pub hits: Vec<Hit>,
    /// The hits only come near to what is asked: most likely no page answers it.
    pub unsure: bool,
    /// Where nothing does: the pages nearest to it.
    pub nearest: Vec<PageTitle>,
    /// The question as it was probably meant, where it seems mistyped.
    pub suggestion: Option<String>,
    /// What to do at once, where its words mean danger.
    pub danger: Option<Danger>,
}

/// The danger that a question tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Danger {
    /// One sentence: what to do first.
    pub say: String,
    /// Whom to call, the most needed first; there is one at least.
    pub contacts: Vec<Contact>,
    /// What to read then.
    pub page: Option<PageTitle>,
}

/// A page or a contact that answers a question.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Hit {
    /// What it is.
    #[serde(skip)]
    pub entry: EntryRef,
    /// Its id.
    pub id: String,
    /// The section of a topic.
    pub section: Option<String>,
    /// Its title in the reader's language.
    pub title: String,
    /// How well it answers; greater is better.
    pub score: f64,
    /// The line that answers best, in the reader's language, in pieces.
    #[serde(skip)]
    pub snippet: Vec<Segment>,
    /// Where that line stands on its page; none for a contact.
    #[serde(skip)]
    pub place: Option<LinePlace>,
}

/// Where a line stands on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinePlace {
    /// What kind of part it is in.
    pub part: Part,
    /// The how manieth part of this kind, counted from 0.
    pub nth: usize,
    /// The how manieth line of it, counted from 0.
    pub line: usize,
}

/// A piece of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its text.
    pub text: String,
    /// It is a word that was searched for.
    pub marked: bool,
}
