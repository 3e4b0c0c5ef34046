//! What the first pages list: sections, titles, regions, videos.

use kenes_content::Lang;
use kenes_content::schema::EntryRef;
use rusqlite::Row;

use super::error::unreadable;
use super::{Guide, GuideError, Result};

/// One of the six sections of rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Id, as in addresses.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What is inside, in one line.
    pub summary: String,
    /// How many topics it has.
    pub topics: u32,
}

/// A page that a list leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageTitle {
    /// Which page it is.
    pub entry: EntryRef,
    /// The section of a topic.
    pub section: Option<String>,
    /// Its title.
    pub title: String,
}

/// A region of Kazakhstan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Id, kept for the reader.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The town that its bodies sit in.
    pub centre: String,
}

/// A video of the Kenes service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Video {
    /// The title that the service gave it, in the video's own language.
    pub title: String,
    /// Where it is, in the network.
    pub url: String,
}

/// The pages of one kind and section, in their order.
const LIST: &str = "SELECT address, section, title FROM page WHERE lang = ?1 AND kind = ?2 AND section IS ?3 ORDER BY position";

impl Guide {
    /// The sections, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn sections(&self, lang: Lang) -> Result<Vec<Section>> {
        self.rows(
            "SELECT id, title, summary, topics FROM section WHERE lang = ?1 ORDER BY position",
            &[&lang.code()],
            section,
        )
    }

    /// One section, if there is one of this id.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn section(&self, lang: Lang, id: &str) -> Result<Option<Section>> {
        self.one(
            "SELECT id, title, summary, topics FROM section WHERE id = ?1 AND lang = ?2",
            &[&id, &lang.code()],
            section,
        )
    }

    /// The topics of a section, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn topics(&self, lang: Lang, section: &str) -> Result<Vec<PageTitle>> {
        self.rows(
            LIST,
            &[&lang.code(), &EntryRef::TOPIC, &section],
            page_title,
        )
    }

    /// The memos, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn memos(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.rows(
            LIST,
            &[&lang.code(), &EntryRef::MEMO, &None::<&str>],
            page_title,
        )
    }

    /// The useful resources, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn resources(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.rows(
            LIST,
            &[&lang.code(), &EntryRef::RESOURCE, &None::<&str>],
            page_title,
        )
    }

    /// The letters, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn letters(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.rows(
            LIST,
            &[&lang.code(), &EntryRef::LETTER, &None::<&str>],
            page_title,
        )
    }

    /// The letters that go with a page.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn letters_about(&self, lang: Lang, page: &EntryRef) -> Result<Vec<PageTitle>> {
        self.rows(
            "SELECT address, section, title FROM page_related JOIN page ON page.address = page_related.page AND page.lang = ?2
             WHERE page_related.target = ?1 AND kind = 'letter' ORDER BY page_related.position, page.position",
            &[&page.to_string(), &lang.code()],
            page_title,
        )
    }

    /// Every page whose text is in the bundle, by its name.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn pages(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.rows(
            "SELECT address, section, title FROM page WHERE lang = ?1 ORDER BY address",
            &[&lang.code()],
            page_title,
        )
    }

    /// The title of one page of the bundle.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn page_title(&self, lang: Lang, entry: &EntryRef) -> Result<Option<PageTitle>> {
        if let EntryRef::Deadline(id) = entry {
            return match self.deadline(id) {
                Ok(deadline) => Ok(Some(PageTitle {
                    entry: entry.clone(),
                    section: None,
                    title: deadline.title.get(lang).clone(),
                })),
                Err(GuideError::NoPage(_)) => Ok(None),
                Err(error) => Err(error),
            };
        }
        self.one(
            "SELECT address, section, title FROM page WHERE address = ?1 AND lang = ?2",
            &[&entry.to_string(), &lang.code()],
            page_title,
        )
    }

    /// The regions, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn regions(&self, lang: Lang) -> Result<Vec<Region>> {
        self.rows(
            "SELECT id, name, centre FROM region WHERE lang = ?1 ORDER BY position",
            &[&lang.code()],
            region,
        )
    }

    /// One region, if there is one of this id.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn region(&self, lang: Lang, id: &str) -> Result<Option<Region>> {
        self.one(
            "SELECT id, name, centre FROM region WHERE id = ?1 AND lang = ?2",
            &[&id, &lang.code()],
            region,
        )
    }

    /// The videos, those in the reader's language first.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn videos(&self, lang: Lang) -> Result<Vec<Video>> {
        self.rows(
            "SELECT title, url FROM video ORDER BY lang <> ?1, position",
            &[&lang.code()],
            |row| {
                Ok(Video {
                    title: row.get(0)?,
                    url: row.get(1)?,
                })
            },
        )
    }

    /// The address of one channel of the Kenes service, which is `whatsapp`, `phone` (a number with country code), `site`
    /// or `email`.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn kenes(&self, channel: &str) -> Result<Option<String>> {
        self.one(
            "SELECT value FROM kenes WHERE channel = ?1",
            &[&channel],
            |row| row.get(0),
        )
    }
}

fn section(row: &Row<'_>) -> rusqlite::Result<Section> {
    Ok(Section {
        id: row.get(0)?,
        title: row.get(1)?,
        summary: row.get(2)?,
        topics: row.get(3)?,
    })
}

fn region(row: &Row<'_>) -> rusqlite::Result<Region> {
    Ok(Region {
        id: row.get(0)?,
        name: row.get(1)?,
        centre: row.get(2)?,
    })
}

/// Reads a row of address, section, title.
pub(super) fn page_title(row: &Row<'_>) -> rusqlite::Result<PageTitle> {
    let entry: String = row.get(0)?;
    Ok(PageTitle {
        entry: entry.parse().map_err(|error| unreadable(0, error))?,
        section: row.get(1)?,
        title: row.get(2)?,
    })
}
