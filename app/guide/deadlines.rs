//! Deadlines, and the calendar and the rules that they are counted by.

use kenes_content::Lang;
use kenes_content::counting::{Cited, Counting, Deadline};

use super::letters::json;
use super::{EntryRef, Guide, GuideError, LawRef, Result};

/// Under this id stands what all deadlines share.
const SHARED: &str = "";

impl Guide {
    /// A deadline, in both languages.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] where there is none of this id, others where the bundle cannot be read.
    pub fn deadline(&self, id: &str) -> Result<Deadline> {
        self.deadline_data(id)
    }

    /// The calendar of working days and the rules of counting.
    ///
    /// # Errors
    /// [`GuideError::NoPage`] in a bundle without deadlines, others where it cannot be read.
    pub fn counting(&self) -> Result<Counting> {
        self.deadline_data(SHARED)
    }

    /// Every deadline, in the order of the content.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn deadlines(&self) -> Result<Vec<Deadline>> {
        self.rows(
            "SELECT data FROM deadline WHERE id <> '' ORDER BY position",
            &[],
            json,
        )
    }

    /// The law that a deadline or a rule rests on; none for what is no law.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn cited(&self, lang: Lang, cited: &Cited) -> Result<Option<LawRef>> {
        let Some(id) = &cited.law else {
            return Ok(None);
        };
        self.one(
            "SELECT name, url FROM law WHERE id = ?1 AND lang = ?2",
            &[id, &lang.code()],
            |row| {
                Ok(LawRef {
                    name: row.get(0)?,
                    url: row.get(1)?,
                    articles: cited.articles.clone(),
                })
            },
        )
    }

    fn deadline_data<T: serde::de::DeserializeOwned>(&self, id: &str) -> Result<T> {
        let none = || GuideError::NoPage(EntryRef::Deadline(id.to_owned()).to_string());
        let found = self.one("SELECT data FROM deadline WHERE id = ?1", &[&id], json)?;
        found.ok_or_else(none)
    }
}
