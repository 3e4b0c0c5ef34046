//! The pages that the reader keeps at hand.

use super::UserData;
use crate::page::Page;

impl UserData {
    /// Addresses of the pages kept, newest first.
    #[must_use]
    pub fn bookmarks(&self) -> Vec<String> {
        self.texts("SELECT page FROM bookmark ORDER BY position DESC")
    }

    /// Whether a page is kept.
    #[must_use]
    pub fn is_bookmarked(&self, page: &Page) -> bool {
        self.query(|db| {
            db.prepare_cached("SELECT 1 FROM bookmark WHERE page = ?1")?
                .exists([page.to_string()])
        })
    }

    /// Lets go of what is kept under an address, be it a page's or not.
    pub fn drop_bookmark(&mut self, address: &str) {
        self.delete("DELETE FROM bookmark WHERE page = ?1", [address]);
    }

    /// Keeps a page, or lets it go.
    pub fn set_bookmark(&mut self, page: &Page, on: bool) {
        let page = [page.to_string()];
        if on {
            self.execute(
                "INSERT OR IGNORE INTO bookmark VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM bookmark))",
                page,
            );
        } else {
            self.delete("DELETE FROM bookmark WHERE page = ?1", page);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::page::Page;
    use crate::user::{Settings, UserData};

    #[test]
    fn a_page_is_kept_until_it_is_let_go() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
        let pages = ["alimony", "pension"].map(|id| Page::Topic(id.into()));
        for page in &pages {
            assert!(!reader.is_bookmarked(page));
            reader.set_bookmark(page, true);
            reader.set_bookmark(page, true);
            assert!(reader.is_bookmarked(page));
        }
        assert_eq!(reader.bookmarks(), ["topic/pension", "topic/alimony"]);
        reader.set_bookmark(&pages[1], false);
        assert!(!reader.is_bookmarked(&pages[1]));
        assert_eq!(reader.bookmarks(), ["topic/alimony"]);
    }
}
