//! The steps of a page by their ids, and whether it is private: what is asked of pages that are not shown.

use std::collections::BTreeSet;

use kenes_content::Lang;
use kenes_content::schema::EntryRef;

use super::day::{Period, Standing};
use super::{Guide, Result};

impl Guide {
    /// The ids of the steps that stand on a page on the day of reading, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn steps(&self, lang: Lang, page: &EntryRef) -> Result<Vec<String>> {
        let steps: Vec<(String, Period)> = self.rows(
            "SELECT step, from_day, until_day, ahead FROM line WHERE page = ?1 AND lang = ?2 AND step IS NOT NULL ORDER BY block, position",
            &[&page.to_string(), &lang.code()],
            |row| Ok((row.get(0)?, Period::read(row, 1, Some(3))?)),
        )?;
        let day = self.day();
        let shown = steps
            .into_iter()
            .filter(|(_, period)| period.on(day) != Standing::Hidden);
        Ok(shown.map(|(step, _)| step).collect())
    }

    /// Whether nobody else is to see that a page was read.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn is_private(&self, page: &EntryRef) -> Result<bool> {
        Ok(self.private_pages()?.contains(&page.to_string()))
    }

    /// The addresses of the private pages: few, and asked for with every page that is opened.
    fn private_pages(&self) -> Result<&BTreeSet<String>> {
        if let Some(pages) = self.private.get() {
            return Ok(pages);
        }
        let pages = self.rows(
            "SELECT DISTINCT address FROM page WHERE private",
            &[],
            |row| row.get(0),
        )?;
        Ok(self.private.get_or_init(|| pages.into_iter().collect()))
    }
}
