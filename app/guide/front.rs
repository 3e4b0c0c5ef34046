//! What the first pages list: sections, titles, regions, videos, base figures.

use kenes_content::Lang;

use super::{Guide, Result, code};

/// One of the six sections of rights.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct PageTitle {
    /// Its address: `topic/…`, `memo/…`, `resource/…`.
    pub address: String,
    /// The section of a topic.
    pub section: Option<String>,
    /// Its title.
    pub title: String,
}

/// A region of Kazakhstan.
#[derive(Clone, Debug)]
pub struct Region {
    /// Id, kept for the reader.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A video of the Kenes service.
#[derive(Clone, Debug)]
pub struct Video {
    /// The title that the service gave it, in the video's own language.
    pub title: String,
    /// Where it is, in the network.
    pub url: String,
}

/// A base figure that amounts are computed from.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Its full name.
    pub name: String,
    /// Its value, in tenge.
    pub value: i64,
    /// The last month that it is valid in.
    pub valid_until: String,
}

impl Guide {
    /// The sections, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn sections(&self, lang: Lang) -> Result<Vec<Section>> {
        self.rows(
            "SELECT id, title, summary, (SELECT count(*) FROM page p WHERE p.lang = s.lang AND p.kind = 'topic' AND p.section = s.id)
             FROM section s WHERE lang = ?1 ORDER BY position",
            &[&code(lang)],
            |row| Ok(Section { id: row.get(0)?, title: row.get(1)?, summary: row.get(2)?, topics: row.get(3)? }),
        )
    }

    /// One section, if there is one of this id.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn section(&self, lang: Lang, id: &str) -> Result<Option<Section>> {
        Ok(self
            .sections(lang)?
            .into_iter()
            .find(|section| section.id == id))
    }

    /// The topics of a section, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn topics(&self, lang: Lang, section: &str) -> Result<Vec<PageTitle>> {
        self.titles("SELECT address, section, title FROM page WHERE lang = ?1 AND kind = 'topic' AND section = ?2 ORDER BY position", &[&code(lang), &section])
    }

    /// The memos, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn memos(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.titles("SELECT address, section, title FROM page WHERE lang = ?1 AND kind = 'memo' ORDER BY position", &[&code(lang)])
    }

    /// The useful resources, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn resources(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.titles("SELECT address, section, title FROM page WHERE lang = ?1 AND kind = 'resource' ORDER BY position", &[&code(lang)])
    }

    /// Every page whose text is in the bundle, by address.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn pages(&self, lang: Lang) -> Result<Vec<PageTitle>> {
        self.titles(
            "SELECT address, section, title FROM page WHERE lang = ?1 ORDER BY address",
            &[&code(lang)],
        )
    }

    /// The title of one page of the bundle.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn page_title(&self, lang: Lang, address: &str) -> Result<Option<PageTitle>> {
        Ok(self
            .titles(
                "SELECT address, section, title FROM page WHERE lang = ?1 AND address = ?2",
                &[&code(lang), &address],
            )?
            .pop())
    }

    fn titles(&self, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Vec<PageTitle>> {
        self.rows(sql, params, |row| {
            Ok(PageTitle {
                address: row.get(0)?,
                section: row.get(1)?,
                title: row.get(2)?,
            })
        })
    }

    /// The regions, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn regions(&self, lang: Lang) -> Result<Vec<Region>> {
        self.rows(
            "SELECT id, name FROM region WHERE lang = ?1 ORDER BY position",
            &[&code(lang)],
            |row| {
                Ok(Region {
                    id: row.get(0)?,
                    name: row.get(1)?,
                })
            },
        )
    }

    /// The videos, those in the reader's language first.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn videos(&self, lang: Lang) -> Result<Vec<Video>> {
        self.rows(
            "SELECT title, url FROM video ORDER BY lang <> ?1, position",
            &[&code(lang)],
            |row| {
                Ok(Video {
                    title: row.get(0)?,
                    url: row.get(1)?,
                })
            },
        )
    }

    /// The base figures of the year, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn figures(&self, lang: Lang) -> Result<Vec<Figure>> {
        self.rows(
            "SELECT name, value, valid_until FROM figure WHERE lang = ?1 ORDER BY position",
            &[&code(lang)],
            |row| {
                Ok(Figure {
                    name: row.get(0)?,
                    value: row.get(1)?,
                    valid_until: row.get(2)?,
                })
            },
        )
    }

    /// The address of one channel of the Kenes service: a phone with country code, a site, an e-mail address.
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
