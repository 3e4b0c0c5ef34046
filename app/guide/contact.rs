//! Whom to ask and where to complain.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kenes_content::Lang;
use rusqlite::Row;
use serde::Serialize;

use super::day::Period;
use super::error::unreadable;
use super::{Guide, Result};

/// A service, an office or a line, and the ways to reach it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
    /// How far its office serves; none for what has no office near the reader.
    #[serde(skip)]
    pub scope: Option<Scope>,
    /// What a map is asked for.
    #[serde(skip)]
    pub map: Option<String>,
    /// The site that takes letters to it.
    #[serde(skip)]
    pub write: Option<String>,
    /// The addresses of the letters that can be written to it, the most usual first.
    #[serde(skip)]
    pub letters: Vec<String>,
}

/// How far an office serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A village, or a few.
    Village,
    /// A district.
    District,
    /// A region, from its centre.
    Region,
}

/// How a body is reached in one region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regional {
    /// Its phone there.
    pub phone: Option<String>,
    /// Its address there.
    pub address: Option<String>,
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

/// Something that people ask most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The address of a page or a section.
    pub page: String,
    /// In a word or two, what it is.
    pub caption: String,
}

/// The columns of a contact, as [`answering`] takes them.
pub(super) const COLUMNS: &str = "contact.id, name, purpose, phone, whatsapp, url, email, hours, cost, place, scope, map, write, letters, contact.from_day, contact.until_day";

/// Reads a contact whose columns begin at this one; none where it does not answer on a day.
pub(super) fn answering(
    row: &Row<'_>,
    first: usize,
    day: Date,
) -> rusqlite::Result<Option<Contact>> {
    let answers = Period::read(row, first + 14, None)?.holds(day);
    answers.then(|| read(row, first)).transpose()
}

fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Contact> {
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
        scope: scope(row, first + 10)?,
        map: row.get(first + 11)?,
        write: row.get(first + 12)?,
        letters: row
            .get::<_, Option<String>>(first + 13)?
            .map_or_else(Vec::new, |letters| {
                letters.split_whitespace().map(str::to_owned).collect()
            }),
    })
}

fn scope(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Scope>> {
    let Some(code) = row.get::<_, Option<String>>(column)? else {
        return Ok(None);
    };
    match code.as_str() {
        "village" => Ok(Some(Scope::Village)),
        "district" => Ok(Some(Scope::District)),
        "region" => Ok(Some(Scope::Region)),
        _ => Err(unreadable(column, UnknownScope(code))),
    }
}

/// A scope that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("no such scope: {0:?}")]
struct UnknownScope(String);

impl Guide {
    /// One contact of the registry; none where it does not answer on the day of reading.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn contact(&self, lang: Lang, id: &str) -> Result<Option<Contact>> {
        self.one(
            &format!("SELECT {COLUMNS} FROM contact WHERE id = ?1 AND lang = ?2"),
            &[&id, &lang.code()],
            |row| answering(row, 0, self.day()),
        )
        .map(Option::flatten)
    }

    /// The numbers of the bodies of one region, by the ids of the contacts.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn regional(&self, lang: Lang, region: &str) -> Result<BTreeMap<String, Regional>> {
        let numbers = self.rows(
            "SELECT contact, phone, address FROM regional WHERE lang = ?1 AND region = ?2",
            &[&lang.code(), &region],
            |row| {
                let regional = Regional {
                    phone: row.get(1)?,
                    address: row.get(2)?,
                };
                Ok((row.get(0)?, regional))
            },
        )?;
        Ok(numbers.into_iter().collect())
    }

    /// What people ask most, for the home page.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn asked(&self, lang: Lang) -> Result<Vec<Asked>> {
        self.rows(
            "SELECT page, caption FROM asked WHERE lang = ?1 ORDER BY position",
            &[&lang.code()],
            |row| {
                Ok(Asked {
                    page: row.get(0)?,
                    caption: row.get(1)?,
                })
            },
        )
    }

    /// The numbers of the home page, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn emergency(&self, lang: Lang) -> Result<Vec<Emergency>> {
        let day = self.day();
        let numbers = self.rows(
            "SELECT contact, phone, caption, from_day, until_day FROM emergency
             JOIN contact ON contact.id = emergency.contact AND contact.lang = ?1
             WHERE emergency.lang = ?1 ORDER BY position",
            &[&lang.code()],
            |row| {
                let number = Emergency {
                    contact: row.get(0)?,
                    number: row.get(1)?,
                    caption: row.get(2)?,
                };
                Ok(Period::read(row, 3, None)?.holds(day).then_some(number))
            },
        )?;
        Ok(numbers.into_iter().flatten().collect())
    }
}
