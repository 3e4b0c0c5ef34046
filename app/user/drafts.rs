//! Letters begun: what was typed, step by step. They stay on the phone, and a deleted one leaves nothing in the file.

use std::collections::BTreeMap;

use kenes_content::Lang;
use kenes_content::letters::Given;
use rusqlite::OptionalExtension;

use super::UserData;

/// A letter begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterDraft {
    /// The language that it is written in.
    pub lang: Lang,
    /// The step that was open last, from 0.
    pub step: usize,
    /// What was typed, by the ids of the fields.
    pub answers: BTreeMap<String, Given>,
    /// Kept in the file; one that is not is forgotten when the app closes.
    pub kept: bool,
}

impl UserData {
    /// The letters begun, the last one first, by their ids.
    #[must_use]
    pub fn drafts(&self) -> Vec<String> {
        let mut kept = self.texts("SELECT letter FROM draft ORDER BY position DESC");
        kept.retain(|letter| !self.unkept.contains_key(letter));
        self.unkept.keys().cloned().chain(kept).collect()
    }

    /// What was typed for a letter.
    #[must_use]
    pub fn draft(&self, letter: &str) -> Option<LetterDraft> {
        if let Some(draft) = self.unkept.get(letter) {
            return Some(draft.clone());
        }
        let row: Option<(String, u32, String)> = self.query(|db| {
            db.prepare_cached("SELECT lang, step, answers FROM draft WHERE letter = ?1")?
                .query_row([letter], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()
        });
        let (lang, step, answers) = row?;
        Some(LetterDraft {
            lang: Lang::parse(&lang).unwrap_or(Lang::Kk),
            step: usize::try_from(step).unwrap_or_default(),
            // What cannot be read any more is asked anew.
            answers: serde_json::from_str(&answers).unwrap_or_default(),
            kept: true,
        })
    }

    /// Saves what was typed for a letter: in the file, or until the app closes where it is not to be kept. Where the file takes
    /// no more, the reader is told, and it lasts until the app closes too.
    pub fn save_draft(&mut self, letter: &str, draft: &LetterDraft) {
        if !draft.kept {
            self.delete_draft(letter);
            self.unkept.insert(letter.to_owned(), draft.clone());
            return;
        }
        let Ok(answers) = serde_json::to_string(&draft.answers) else {
            return;
        };
        let step = u32::try_from(draft.step).unwrap_or_default();
        let written = self.execute(
            "INSERT INTO draft VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(position), 0) + 1 FROM draft))
             ON CONFLICT (letter) DO UPDATE SET lang = ?2, step = ?3, answers = ?4",
            rusqlite::params![letter, draft.lang.code(), step, answers],
        );
        if written {
            self.unkept.remove(letter);
        } else {
            self.unkept.insert(letter.to_owned(), draft.clone());
        }
    }

    /// Forgets a letter. Nothing of it stays in the file or beside it.
    pub fn delete_draft(&mut self, letter: &str) {
        self.unkept.remove(letter);
        self.delete("DELETE FROM draft WHERE letter = ?1", [letter]);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use kenes_content::Lang;
    use kenes_content::letters::{Given, Item};
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::LetterDraft;
    use crate::user::{Settings, Trouble, UserData, left_in};

    fn draft(kept: bool) -> LetterDraft {
        let item = Item {
            name: "қазан".to_owned(),
            sum: "150 000".to_owned(),
        };
        LetterDraft {
            lang: Lang::Ru,
            step: 2,
            answers: BTreeMap::from([
                ("place".to_owned(), Given::from("Құпия көшесі, 5-үй")),
                ("ask".to_owned(), Given::Texts(vec!["жөндеңіз".to_owned()])),
                ("months".to_owned(), Given::Items(vec![item])),
            ]),
            kept,
        }
    }

    #[test]
    fn what_was_typed_is_there_when_the_app_opens_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.save_draft("akim-problem", &draft(true));
        reader.save_draft("complaint", &draft(true));
        reader.save_draft("domestic-violence", &draft(false));
        assert_eq!(
            reader.drafts(),
            ["domestic-violence", "complaint", "akim-problem"]
        );
        drop(reader);
        let reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.drafts(), ["complaint", "akim-problem"]);
        assert_eq!(reader.draft("akim-problem"), Some(draft(true)));
        assert_eq!(reader.draft("domestic-violence"), None);
    }

    /// Neither the file nor what lies beside it has a word of a letter that was deleted, or that was never to be kept.
    #[test]
    fn a_deleted_letter_leaves_no_word() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        let words = |said: &str| left_in(folder.path(), said);
        let secret = "Құпия көшесі";
        reader.save_draft("domestic-violence", &draft(false));
        assert!(!words(secret), "never kept");
        reader.save_draft("akim-problem", &draft(true));
        assert!(words(secret), "kept");
        // Typed on, so that older pages of the file have it too.
        for step in 0..50 {
            let step = LetterDraft {
                step,
                ..draft(true)
            };
            reader.save_draft("akim-problem", &step);
        }
        reader.delete_draft("akim-problem");
        assert!(!words(secret), "while the app is open");
        assert_eq!(reader.drafts(), ["domestic-violence"]);
        drop(reader);
        assert!(!words(secret), "after it has closed");
    }

    /// No room on the phone: what is typed lasts until the app closes, what was saved before stays, and the reader is told.
    #[test]
    fn a_full_disk_loses_no_letter_that_was_saved() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.save_draft("akim-problem", &draft(true));
        let pages: u32 = reader
            .db
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .expect("pages");
        let limit = |reader: &UserData, pages: u32| {
            reader
                .db
                .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
                .expect("a limit");
        };
        limit(&reader, pages);
        let mut longer = draft(true);
        let story = "Су тасып, қора бұзылды. ".repeat(2_000);
        longer
            .answers
            .insert("story".to_owned(), Given::from(story.as_str()));
        reader.save_draft("akim-problem", &longer);
        reader.save_draft("complaint", &longer);
        assert_eq!(reader.take_trouble(), Some(Trouble::NotKept));
        assert_eq!(reader.draft("akim-problem"), Some(longer.clone()));
        assert_eq!(reader.drafts(), ["akim-problem", "complaint"]);

        // Room again: the next letter typed is saved.
        limit(&reader, pages + 1_000);
        reader.save_draft("complaint", &longer);
        drop(reader);
        let reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.draft("akim-problem"), Some(draft(true)));
        assert_eq!(reader.draft("complaint"), Some(longer));
    }

    proptest! {
        /// Whatever is typed, a letter comes back as it was. (Of lists nobody has put anything into only that they are empty.)
        #[test]
        fn any_writing_is_kept_as_it_is(
            typed in any::<String>(),
            several in vec(any::<String>(), 1..4),
            items in vec((any::<String>(), any::<String>()), 1..3),
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            let mut reader = UserData::open(folder.path()).expect("a reader");
            let items = items.into_iter().map(|(name, sum)| Item { name, sum });
            let written = LetterDraft {
                answers: BTreeMap::from([
                    ("place".to_owned(), Given::Text(typed)),
                    ("ask".to_owned(), Given::Texts(several)),
                    ("months".to_owned(), Given::Items(items.collect())),
                ]),
                ..draft(true)
            };
            reader.save_draft("akim-problem", &written);
            drop(reader);
            let reader = UserData::open(folder.path()).expect("a reader");
            prop_assert_eq!(reader.draft("akim-problem"), Some(written));
        }
    }

    #[test]
    fn a_letter_that_is_kept_after_all_is_in_one_place() {
        let mut reader = UserData::in_memory(Settings::default()).expect("a reader");
        reader.save_draft("domestic-violence", &draft(false));
        reader.save_draft("domestic-violence", &draft(true));
        assert_eq!(reader.drafts(), ["domestic-violence"]);
        assert_eq!(reader.draft("domestic-violence"), Some(draft(true)));
    }
}
