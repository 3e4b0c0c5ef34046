//! Whom to ask and where to complain.

use kenes_content::Lang;
use rusqlite::Row;
use serde::Serialize;

use super::{Guide, Result};

/// A service, an office or a line, and the ways to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Id in the registry, such as `1414`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for, in one sentence.
    pub purpose: String,
    /// A phone to dial: a short number, or one with country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A WhatsApp number with country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatsapp: Option<String>,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// What asking costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// Where to go in person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// A number of the home page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// The id of the contact that has the number.
    pub contact: String,
    /// The short number to dial.
    pub number: String,
    /// In a word or two, whom it calls.
    pub caption: String,
}

/// The columns of a contact, as [`read`] takes them.
pub(super) const COLUMNS: &str =
    "contact.id, name, purpose, phone, whatsapp, url, email, hours, cost, place";

/// Reads a contact whose columns begin at this one.
pub(super) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(first)?,
        name: row.get(first + 1)?,
        purpose: row.get(first + 2)?,
        phone: row.get(first + 3)?,
        whatsapp: row.get(first + 4)?,
        url: row.get(first + 5)?,
        email: row.get(first + 6)?,
        hours: row.get(first + 7)?,
        cost: row.get(first + 8)?,
        place: row.get(first + 9)?,
    })
}

impl Guide {
    /// One contact of the registry.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn contact(&self, lang: Lang, id: &str) -> Result<Option<Contact>> {
        self.one(
            &format!("SELECT {COLUMNS} FROM contact WHERE id = ?1 AND lang = ?2"),
            &[&id, &lang.code()],
            |row| read(row, 0),
        )
    }

    /// The numbers of the home page, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn emergency(&self, lang: Lang) -> Result<Vec<Emergency>> {
        self.rows(
            "SELECT contact, phone, caption FROM emergency JOIN contact ON contact.id = emergency.contact AND contact.lang = ?1
             WHERE emergency.lang = ?1 ORDER BY position",
            &[&lang.code()],
            |row| Ok(Emergency { contact: row.get(0)?, number: row.get(1)?, caption: row.get(2)? }),
        )
    }
}
