//! What is kept under the name of a page, when that page gets another name.

use super::UserData;
use crate::page::Page;

impl UserData {
    /// A page put aside stands under its present name from now on. Whether it stood under the former.
    pub fn follow_bookmark(&mut self, former: &Page, now: &Page) -> bool {
        self.follow_name("bookmark", "page", &former.to_string(), &now.to_string())
    }

    /// The steps ticked off of a page, and what was typed of a letter, stand under its present name from now on.
    pub fn follow_work(&mut self, former: &Page, now: &Page) {
        self.follow_name("done_step", "page", &former.to_string(), &now.to_string());
        if let (Page::Letter(former), Page::Letter(now)) = (former, now) {
            self.follow_name("draft", "letter", former, now);
        }
    }

    fn follow_name(&mut self, table: &str, column: &str, former: &str, now: &str) -> bool {
        let there = format!("SELECT 1 FROM {table} WHERE {column} = ?1");
        let there = self.query(|db| db.prepare_cached(&there)?.exists([former]));
        if there {
            let rename = format!("UPDATE OR IGNORE {table} SET {column} = ?2 WHERE {column} = ?1");
            self.execute(&rename, [former, now]);
            // What stood under both names.
            self.delete(
                &format!("DELETE FROM {table} WHERE {column} = ?1"),
                [former],
            );
        }
        there
    }
}

#[cfg(test)]
mod tests {
    use crate::page::Page;
    use crate::user::{Settings, UserData};

    #[test]
    fn what_is_kept_follows_the_name_of_its_page() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
        let [former, now, other] =
            ["child-support", "alimony", "pension"].map(|id| Page::Topic(id.into()));
        for page in [&former, &other] {
            reader.set_bookmark(page, true);
        }
        reader.set_step_done(&former, "agree", true);
        reader.set_step_done(&former, "papers", true);
        reader.set_step_done(&now, "agree", true);
        assert!(reader.follow_bookmark(&former, &now));
        assert!(!reader.follow_bookmark(&former, &now));
        reader.follow_work(&former, &now);
        assert_eq!(reader.bookmarks(), ["topic/pension", "topic/alimony"]);
        assert_eq!(reader.begun(), ["topic/alimony"]);
        assert_eq!(reader.done_steps(&now).len(), 2);
        // Kept under both names it is kept once.
        reader.set_bookmark(&former, true);
        assert!(reader.follow_bookmark(&former, &now));
        assert_eq!(reader.bookmarks(), ["topic/pension", "topic/alimony"]);
    }
}
