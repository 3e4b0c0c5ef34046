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
    /// What is said of pages that were in it and are gone; empty where there are none.
    pub gone: String,
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
        gone: String::new(),
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

/// The pages kept. One that has another name now leads to what took its place, and says so; one that is gone is told of.
pub(super) fn bookmarks(context: &Context<'_>) -> Result<ListView> {
    let words = context.words;
    let mut list = named(context, "bookmarks", "bookmark", Vec::new());
    let (mut gone, mut titles) = (0_usize, Vec::new());
    for address in context.user.bookmarks() {
        match kept(context, &address)? {
            Kept::Page(row) => {
                if list.pages.iter().all(|other| other.target != row.target) {
                    list.pages.push(row);
                }
            }
            Kept::Gone(title) => {
                gone += 1;
                titles.extend(title.map(|title| format!("«{title}»")));
            }
        }
    }
    if gone > 0 {
        let count = [
            ("count", gone.into()),
            ("named", titles.len().into()),
            ("titles", titles.join(", ").into()),
        ];
        list.gone = words.with("bookmarks-gone", count);
    } else if list.pages.is_empty() {
        list.empty = words.get("bookmarks-empty");
    }
    Ok(list)
}

/// The addresses of the pages kept that are gone.
///
/// # Errors
/// Where the bundle cannot be read.
pub fn gone_bookmarks(context: &Context<'_>) -> Result<Vec<String>> {
    let mut gone = Vec::new();
    for address in context.user.bookmarks() {
        if matches!(kept(context, &address)?, Kept::Gone(_)) {
            gone.push(address);
        }
    }
    Ok(gone)
}

/// What became of a page that was kept.
enum Kept {
    Page(Row),
    /// It is gone, and nothing took its place; the title that it had, where that is known.
    Gone(Option<String>),
}

fn kept(context: &Context<'_>, address: &str) -> Result<Kept> {
    let (guide, lang) = (context.guide, context.words.lang());
    let Ok(entry) = address.parse() else {
        return Ok(Kept::Gone(None));
    };
    if let Some(page) = guide.page_title(lang, &entry)? {
        return Ok(Kept::Page(Row::of(page)));
    }
    let Some(former) = guide.former(lang, &entry)? else {
        return Ok(Kept::Gone(None));
    };
    let now = former.now.map(|now| guide.page_title(lang, &now));
    Ok(match now.transpose()?.flatten() {
        Some(page) => {
            let title = [("title", former.title.into())];
            let detail = context.words.with("bookmarks-renamed", title);
            Kept::Page(Row {
                detail,
                ..Row::of(page)
            })
        }
        None => Kept::Gone(Some(former.title)),
    })
}

fn named(context: &Context<'_>, name: &str, icon: &str, pages: Vec<Row>) -> ListView {
    ListView {
        title: context.words.get(&format!("{name}-title")),
        lead: context.words.get(&format!("{name}-lead")),
        icon: icon.to_owned(),
        section: String::new(),
        pages,
        empty: String::new(),
        gone: String::new(),
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
        if !self.gone.is_empty() {
            list.serialize_field("gone", &self.gone)?;
        }
        list.end()
    }
}
