//! What topics and memos are made of: sourced sentences, links, laws.

use kenes_content::Lang;

use super::{Contact, Guide, GuideError, PageTitle, Result, code};

/// A sentence or two of the guide, with where it comes from.
#[derive(Clone, Debug)]
pub struct Line {
    /// The text.
    pub text: String,
    /// The address of its source.
    pub source: Option<String>,
    /// The month that the source speaks for, `YYYY-MM`.
    pub as_of: Option<String>,
}

/// A page in the network.
#[derive(Clone, Debug)]
pub struct Link {
    /// What it is.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// A law that a page rests on.
#[derive(Clone, Debug)]
pub struct LawRef {
    /// The law's name.
    pub name: String,
    /// Its text in the reader's language.
    pub url: String,
    /// The articles meant, `79, 80`; empty for the whole law.
    pub articles: String,
}

/// What a topic and a memo have in common.
#[derive(Clone, Debug)]
pub struct PageHead {
    /// The section of a topic.
    pub section: Option<String>,
    /// The title.
    pub title: String,
    /// The month that its newest source speaks for, `YYYY-MM`.
    pub as_of: String,
    /// A warning, such as «the law is changing».
    pub notice: Option<String>,
    /// What the base figures on the page are.
    pub figure_note: Option<String>,
    /// The answer in short.
    pub summary: Vec<Line>,
    /// Whom to call first, above everything.
    pub urgent: Vec<Contact>,
    /// The laws it rests on.
    pub laws: Vec<LawRef>,
    /// Pages that go with it.
    pub related: Vec<PageTitle>,
}

impl Guide {
    pub(super) fn head(&self, lang: Lang, address: &str) -> Result<PageHead> {
        let (section, title, as_of, notice, figure_note) = self
            .one(
                "SELECT section, title, as_of, notice, figure_note FROM page WHERE lang = ?1 AND address = ?2",
                &[&code(lang), &address],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
            )?
            .ok_or_else(|| GuideError::NoPage(address.to_owned()))?;
        Ok(PageHead {
            section,
            title,
            as_of,
            notice,
            figure_note,
            summary: self.lines(lang, address, "summary")?,
            urgent: self.contacts_of(lang, address, "urgent")?,
            laws: self.laws_of(lang, address)?,
            related: self.related_to(lang, address)?,
        })
    }

    pub(super) fn lines(&self, lang: Lang, page: &str, part: &str) -> Result<Vec<Line>> {
        self.rows(
            "SELECT text, source, as_of FROM line WHERE page = ?1 AND lang = ?2 AND part = ?3 ORDER BY position",
            &[&page, &code(lang), &part],
            |row| Ok(Line { text: row.get(0)?, source: row.get(1)?, as_of: row.get(2)? }),
        )
    }

    pub(super) fn links_of(&self, lang: Lang, page: &str, part: &str) -> Result<Vec<Link>> {
        self.rows(
            "SELECT name, url FROM page_link JOIN link ON link.id = page_link.link AND link.lang = ?2
             WHERE page = ?1 AND part = ?3 ORDER BY page_link.position",
            &[&page, &code(lang), &part],
            |row| Ok(Link { name: row.get(0)?, url: row.get(1)? }),
        )
    }

    fn laws_of(&self, lang: Lang, page: &str) -> Result<Vec<LawRef>> {
        self.rows(
            "SELECT name, url, articles FROM page_law JOIN law ON law.id = page_law.law AND law.lang = ?2 WHERE page = ?1 ORDER BY page_law.position",
            &[&page, &code(lang)],
            |row| Ok(LawRef { name: row.get(0)?, url: row.get(1)?, articles: row.get(2)? }),
        )
    }

    fn related_to(&self, lang: Lang, page: &str) -> Result<Vec<PageTitle>> {
        self.rows(
            "SELECT address, section, title FROM page_related JOIN page ON page.address = page_related.target AND page.lang = ?2
             WHERE page_related.page = ?1 ORDER BY page_related.position",
            &[&page, &code(lang)],
            |row| Ok(PageTitle { address: row.get(0)?, section: row.get(1)?, title: row.get(2)? }),
        )
    }

    /// The name of the law whose text stands at this address, if it is one.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn law_at(&self, lang: Lang, url: &str) -> Result<Option<String>> {
        self.one(
            "SELECT name FROM law WHERE lang = ?1 AND url = ?2",
            &[&code(lang), &url],
            |row| row.get(0),
        )
    }
}
