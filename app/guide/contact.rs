//! Whom to ask and where to complain.

use kenes_content::Lang;

use super::{Guide, Result, code};

/// A service, an office or a line, and the ways to reach it.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Id in the registry, such as `1414`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for, in one sentence.
    pub purpose: String,
    /// A phone to dial: a short number, or one with country code.
    pub phone: Option<String>,
    /// A WhatsApp number with country code.
    pub whatsapp: Option<String>,
    /// Its site.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// When it answers.
    pub hours: Option<String>,
    /// What asking costs.
    pub cost: Option<String>,
    /// Where to go in person.
    pub place: Option<String>,
}

const COLUMNS: &str = "contact.id, name, purpose, phone, whatsapp, url, email, hours, cost, place";

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(0)?,
        name: row.get(1)?,
        purpose: row.get(2)?,
        phone: row.get(3)?,
        whatsapp: row.get(4)?,
        url: row.get(5)?,
        email: row.get(6)?,
        hours: row.get(7)?,
        cost: row.get(8)?,
        place: row.get(9)?,
    })
}

impl Guide {
    pub(super) fn contacts_of(&self, lang: Lang, page: &str, part: &str) -> Result<Vec<Contact>> {
        self.rows(
            &format!(
                "SELECT {COLUMNS} FROM page_contact JOIN contact ON contact.id = page_contact.contact AND contact.lang = ?2
                 WHERE page = ?1 AND part = ?3 ORDER BY page_contact.position"
            ),
            &[&page, &code(lang), &part],
            read,
        )
    }

    /// One contact of the registry.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn contact(&self, lang: Lang, id: &str) -> Result<Option<Contact>> {
        self.one(
            &format!("SELECT {COLUMNS} FROM contact WHERE id = ?1 AND lang = ?2"),
            &[&id, &code(lang)],
            read,
        )
    }
}
