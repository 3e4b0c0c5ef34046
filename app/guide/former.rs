//! Pages that the guide had once, which a reader may have kept, and what took their place.

use kenes_content::Lang;
use kenes_content::schema::EntryRef;

use super::error::unreadable;
use super::{Guide, Result};

/// A page that is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The title that it had.
    pub title: String,
    /// The page that took its place, if one did.
    pub now: Option<EntryRef>,
}

impl Guide {
    /// What is known of a page that is gone; none of one that is there, or that never was.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn former(&self, lang: Lang, page: &EntryRef) -> Result<Option<Former>> {
        self.one(
            "SELECT title, target FROM former WHERE page = ?1 AND lang = ?2",
            &[&page.to_string(), &lang.code()],
            |row| {
                let now: Option<String> = row.get(1)?;
                let now = now.map(|page| page.parse()).transpose();
                Ok(Former {
                    title: row.get(0)?,
                    now: now.map_err(|error| unreadable(1, error))?,
                })
            },
        )
    }

    /// The names of the pages that are gone, each with that of the page which took its place.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn renamed(&self) -> Result<Vec<(EntryRef, EntryRef)>> {
        self.rows(
            "SELECT page, target FROM former WHERE lang = ?1 AND target IS NOT NULL ORDER BY page",
            &[&Lang::Kk.code()],
            |row| {
                let entry = |column| {
                    let name: String = row.get(column)?;
                    name.parse().map_err(|error| unreadable(column, error))
                };
                Ok((entry(0)?, entry(1)?))
            },
        )
    }
}
