//! What the reader searched for last.

use super::Reader;

/// Searches remembered.
const MOST: u32 = 8;

impl Reader {
    /// The last searches, newest first.
    #[must_use]
    pub fn recent(&self) -> Vec<String> {
        let read = || -> rusqlite::Result<Vec<String>> {
            self.db
                .prepare_cached("SELECT query FROM recent ORDER BY position DESC")?
                .query_map([], |row| row.get(0))?
                .collect()
        };
        read().unwrap_or_else(|error| {
            log::warn!("recent searches: {error}");
            Vec::new()
        })
    }

    /// Remembers a search; the oldest beyond eight is forgotten.
    pub fn remember_search(&mut self, query: &str) {
        let query = query.trim();
        if query.is_empty() {
            return;
        }
        let written = self
            .db
            .execute(
                "INSERT OR REPLACE INTO recent VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM recent))",
                [query],
            )
            .and_then(|_| {
                self.db.execute(
                    "DELETE FROM recent WHERE query NOT IN (SELECT query FROM recent ORDER BY position DESC LIMIT ?1)",
                    [MOST],
                )
            });
        if let Err(error) = written {
            self.fail(&error);
        }
    }

    /// Forgets all searches.
    pub fn forget_searches(&mut self) {
        if let Err(error) = self.db.execute("DELETE FROM recent", []) {
            self.fail(&error);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::{Reader, Settings};

    #[test]
    fn the_last_eight_are_remembered_each_once() {
        let mut reader = Reader::passing(Settings::default()).expect("a reader");
        for n in 0..12 {
            reader.remember_search(&format!("сұрақ {n}"));
        }
        reader.remember_search(" сұрақ 7 ");
        reader.remember_search("  ");
        let recent = reader.recent();
        assert_eq!(recent.len(), 8);
        assert_eq!(recent[..2], ["сұрақ 7", "сұрақ 11"]);
        reader.forget_searches();
        assert!(reader.recent().is_empty());
    }
}
