//! The steps that the reader has ticked off, by their ids: what an editor writes between them changes nothing.

use std::collections::BTreeSet;

use super::UserData;
use crate::page::Page;

impl UserData {
    /// The ids of the steps of a page that are ticked off.
    #[must_use]
    pub fn done_steps(&self, page: &Page) -> BTreeSet<String> {
        self.query(|db| {
            db.prepare_cached("SELECT step FROM done_step WHERE page = ?1")?
                .query_map([page.to_string()], |row| row.get(0))?
                .collect()
        })
    }

    /// Ticks a step off, or takes the tick back.
    pub fn set_step_done(&mut self, page: &Page, step: &str, on: bool) {
        let page = page.to_string();
        if on {
            self.execute(
                "INSERT OR IGNORE INTO done_step VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM done_step))",
                [page.as_str(), step],
            );
        } else {
            self.delete(
                "DELETE FROM done_step WHERE page = ?1 AND step = ?2",
                [page.as_str(), step],
            );
        }
    }

    /// Takes all ticks of a page back.
    pub fn clear_steps(&mut self, page: &Page) {
        self.delete("DELETE FROM done_step WHERE page = ?1", [page.to_string()]);
    }

    /// The addresses of the pages that have ticks, the one ticked last first.
    #[must_use]
    pub fn begun(&self) -> Vec<String> {
        self.texts("SELECT page FROM done_step GROUP BY page ORDER BY max(position) DESC")
    }
}

#[cfg(test)]
mod tests {
    use crate::page::Page;
    use crate::user::UserData;

    #[test]
    fn ticks_are_kept_until_they_are_taken_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let pages = ["alimony", "pension"].map(|id| Page::Topic(id.into()));
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.set_step_done(&pages[0], "agree", true);
        reader.set_step_done(&pages[0], "agree", true);
        reader.set_step_done(&pages[1], "papers", true);
        reader.set_step_done(&pages[0], "court-order", true);
        reader.set_step_done(&pages[0], "agree", false);
        drop(reader);
        let mut reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.begun(), ["topic/alimony", "topic/pension"]);
        let done: Vec<String> = reader.done_steps(&pages[0]).into_iter().collect();
        assert_eq!(done, ["court-order"]);
        reader.clear_steps(&pages[0]);
        assert_eq!(reader.begun(), ["topic/pension"]);
    }
}
