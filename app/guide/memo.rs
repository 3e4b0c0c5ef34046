//! A memo or a useful resource: parts one after another.

use kenes_content::Lang;

use super::{Contact, Guide, Line, Link, PageHead, Result, code};

/// Everything on a memo's or a resource's page.
#[derive(Clone, Debug)]
pub struct Memo {
    /// Title, summary, urgent numbers, laws.
    pub head: PageHead,
    /// Its parts; a resource has one, without a title.
    pub parts: Vec<MemoPart>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Pages in the network.
    pub links: Vec<Link>,
}

/// A list within a memo.
#[derive(Clone, Debug)]
pub struct MemoPart {
    /// Its heading; empty where the page has only one part.
    pub title: String,
    /// The items are steps in their order.
    pub numbered: bool,
    /// The items.
    pub items: Vec<Line>,
}

impl Guide {
    /// The memo or resource at this address (`memo/…`, `resource/…`).
    ///
    /// # Errors
    /// [`super::GuideError::NoPage`] where there is none.
    pub fn memo(&self, lang: Lang, address: &str) -> Result<Memo> {
        let head = self.head(lang, address)?;
        let mut parts = Vec::new();
        let titles: Vec<(u32, String, bool)> = self.rows(
            "SELECT position, title, numbered FROM memo_part WHERE page = ?1 AND lang = ?2 ORDER BY position",
            &[&address, &code(lang)],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        for (position, title, numbered) in titles {
            parts.push(MemoPart {
                title,
                numbered,
                items: self.lines(lang, address, &format!("part:{position}"))?,
            });
        }
        let items = self.lines(lang, address, "item")?;
        if !items.is_empty() {
            parts.push(MemoPart {
                title: String::new(),
                numbered: false,
                items,
            });
        }
        Ok(Memo {
            head,
            parts,
            contacts: self.contacts_of(lang, address, "contacts")?,
            links: self.links_of(lang, address, "links")?,
        })
    }
}
