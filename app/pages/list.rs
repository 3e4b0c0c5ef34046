//! Pages that are lists: a section's topics, the memos, the resources, the letters, the bookmarks.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{Context, Row, row, steps};
use crate::guide::{GuideError, Result};
use crate::page::Page;

/// A list of pages.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// Its title.
    pub title: String,
    /// What is in it, in one line.
    pub lead: String,
    /// The icon's name.
    pub icon: String,
    /// The section's id; empty for other lists.
    pub section: String,
    /// The pages.
    pub pages: Vec<Row>,
    /// What is said where there are none; empty where there are some.
    pub empty: String,
}

pub(super) fn section(context: &Context<'_>, id: &str) -> Result<ListView> {
    let lang = context.words.lang();
    let section = context
        .guide
        .section(lang, id)?
        .ok_or_else(|| GuideError::NoPage(Page::Section(id.to_owned()).to_string()))?;
    let mut pages = row::rows(context.guide.topics(lang, id)?);
    steps::mark_begun(context, &mut pages)?;
    Ok(ListView {
        title: section.title,
        lead: section.summary,
        icon: section.id.clone(),
        pages,
        section: section.id,
        empty: String::new(),
    })
}

pub(super) fn memos(context: &Context<'_>) -> Result<ListView> {
    let pages = context.guide.memos(context.words.lang())?;
    Ok(named(context, "memos", "memo", row::rows(pages)))
}

pub(super) fn resources(context: &Context<'_>) -> Result<ListView> {
    let pages = context.guide.resources(context.words.lang())?;
    Ok(named(context, "resources", "resources", row::rows(pages)))
}

pub(super) fn letters(context: &Context<'_>) -> Result<ListView> {
    let pages = context.guide.letters(context.words.lang())?;
    Ok(named(context, "letters", "letter", row::rows(pages)))
}

pub(super) fn bookmarks(context: &Context<'_>) -> Result<ListView> {
    let mut pages = Vec::new();
    for address in context.user.bookmarks() {
        // A bookmark of a page that a later edition dropped is passed over.
        if let Ok(entry) = address.parse() {
            pages.extend(context.guide.page_title(context.words.lang(), &entry)?);
        }
    }
    let mut list = named(context, "bookmarks", "bookmark", row::rows(pages));
    if list.pages.is_empty() {
        list.empty = context.words.get("bookmarks-empty");
    }
    Ok(list)
}

fn named(context: &Context<'_>, name: &str, icon: &str, pages: Vec<Row>) -> ListView {
    ListView {
        title: context.words.get(&format!("{name}-title")),
        lead: context.words.get(&format!("{name}-lead")),
        icon: icon.to_owned(),
        section: String::new(),
        pages,
        empty: String::new(),
    }
}

/// A section calls its pages topics: other tools read both keys.
impl Serialize for ListView {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_struct("ListView", 3)?;
        list.serialize_field("title", &self.title)?;
        list.serialize_field("lead", &self.lead)?;
        let pages = if self.section.is_empty() {
            "pages"
        } else {
            "topics"
        };
        list.serialize_field(pages, &self.pages)?;
        list.end()
    }
}
