//! What the reader searched for last.

use super::UserData;

/// Searches remembered.
const MOST: u32 = 8;

impl UserData {
    /// The last searches, newest first.
    #[must_use]
    pub fn recent(&self) -> Vec<String> {
        self.texts("SELECT query FROM recent ORDER BY position DESC")
    }

    /// Remembers a search; the oldest beyond eight is forgotten.
    pub fn remember_search(&mut self, query: &str) {
        let query = query.trim();
        if query.is_empty() {
            return;
        }
        self.execute(
            "INSERT OR REPLACE INTO recent VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM recent))",
            [query],
        );
        self.execute(
            "DELETE FROM recent WHERE query NOT IN (SELECT query FROM recent ORDER BY position DESC LIMIT ?1)",
            [MOST],
        );
    }

    /// Forgets a search.
    pub fn forget_search(&mut self, query: &str) {
        self.delete("DELETE FROM recent WHERE query = ?1", [query.trim()]);
    }

    /// Forgets all searches.
    pub fn forget_searches(&mut self) {
        self.delete("DELETE FROM recent", []);
    }
}

#[cfg(test)]
mod tests {
    use crate::user::{Settings, UserData};

    #[test]
    fn the_last_eight_are_remembered_each_once() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
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
