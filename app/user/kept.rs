//! What is kept of the reader, kind by kind, to be seen and deleted.

use super::{Settings, UserData, store};

/// A kind of what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum KeptKind {
    /// Looks, sizes, the region, the page open last.
    Choices,
    /// Pages put aside.
    Bookmarks,
    /// The reader's own numbers.
    Numbers,
    /// Deadlines followed.
    Dates,
    /// Steps ticked off.
    Steps,
    /// Letters begun.
    Letters,
    /// The question to the service.
    Question,
    /// Searches made before.
    Searches,
}

impl KeptKind {
    /// All kinds, in the order in which they are told.
    pub const ALL: &'static [KeptKind] = <KeptKind as strum::VariantArray>::VARIANTS;

    /// Its name in commands and in the ids of the interface's words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            KeptKind::Choices => "choices",
            KeptKind::Bookmarks => "bookmarks",
            KeptKind::Numbers => "numbers",
            KeptKind::Dates => "dates",
            KeptKind::Steps => "steps",
            KeptKind::Letters => "letters",
            KeptKind::Question => "question",
            KeptKind::Searches => "searches",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<KeptKind> {
        KeptKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.name() == name)
    }

    /// What counts as one of it, in the reader's file.
    const fn counted(self) -> &'static str {
        match self {
            KeptKind::Choices => "SELECT 0",
            KeptKind::Bookmarks => "SELECT count(*) FROM bookmark",
            KeptKind::Numbers => "SELECT count(*) FROM own_number",
            KeptKind::Dates => "SELECT count(*) FROM own_date",
            KeptKind::Steps => "SELECT count(*) FROM done_step",
            KeptKind::Letters => "SELECT count(*) FROM draft",
            KeptKind::Question => "SELECT count(*) > 0 FROM asking WHERE value <> ''",
            KeptKind::Searches => "SELECT count(*) FROM recent",
        }
    }

    const fn deleted(self) -> &'static str {
        match self {
            KeptKind::Choices => {
                "DELETE FROM setting WHERE key NOT IN ('lang', 'opened', 'app-language')"
            }
            KeptKind::Bookmarks => "DELETE FROM bookmark",
            KeptKind::Numbers => "DELETE FROM own_number",
            KeptKind::Dates => "DELETE FROM own_date",
            KeptKind::Steps => "DELETE FROM done_step",
            KeptKind::Letters => "DELETE FROM draft",
            KeptKind::Question => "DELETE FROM asking",
            KeptKind::Searches => "DELETE FROM recent",
        }
    }
}

/// How much is kept of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Of what.
    pub kind: KeptKind,
    /// How many.
    pub count: usize,
}

impl UserData {
    /// How much is kept, of every kind.
    #[must_use]
    pub fn kept(&self) -> Vec<Kept> {
        let count = |kind: KeptKind| match kind {
            KeptKind::Choices => self.choices_made(),
            kind => {
                let count: i64 =
                    self.query(|db| db.query_row(kind.counted(), [], |row| row.get(0)));
                usize::try_from(count).unwrap_or_default()
            }
        };
        let kinds = KeptKind::ALL.iter();
        let kept = kinds.map(|&kind| Kept {
            kind,
            count: count(kind),
        });
        kept.collect()
    }

    /// How many choices are not the ordinary ones, apart from the language.
    fn choices_made(&self) -> usize {
        let ordinary = Settings {
            lang: self.settings.lang,
            ..Settings::default()
        };
        let made = self.settings.entries().into_iter();
        made.zip(ordinary.entries())
            .filter(|(made, ordinary)| made != ordinary)
            .count()
    }

    /// Forgets everything of a kind; the language stays. Nothing of it stays in the file or beside it.
    pub fn delete_kept(&mut self, kind: KeptKind) {
        match kind {
            KeptKind::Choices => {
                self.settings = Settings {
                    lang: self.settings.lang,
                    ..Settings::default()
                };
            }
            KeptKind::Letters => self.unkept.clear(),
            KeptKind::Question => self.private_question = None,
            _ => {}
        }
        self.delete(kind.deleted(), []);
    }

    /// Forgets everything, the language too: the guide begins as on the first day.
    pub fn delete_all(&mut self) {
        for &kind in KeptKind::ALL {
            self.delete_kept(kind);
        }
        self.settings = Settings::default();
        self.delete("DELETE FROM setting WHERE key <> 'opened'", []);
        self.forget_private();
        if let Some(directory) = &self.directory {
            // A file that is not understood is read into memory: it is the file that is to go. So are damaged ones put aside.
            let in_memory = self.db.path().is_none_or(str::is_empty);
            store::remove(directory, in_memory);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kenes_content::Lang;

    use super::KeptKind;
    use crate::page::Page;
    use crate::user::{Change, Look, Question, Settings, UserData, left_in};

    /// A reader of whom one thing of every kind is kept, each with the word «құпия» where it has words.
    fn reader(folder: &std::path::Path) -> UserData {
        let mut reader = UserData::open(folder).expect("a reader");
        reader.apply(Change::Language(Lang::Ru));
        reader.apply(Change::Look(Look::Yellow));
        let topic = Page::Topic("alimony".into());
        reader.set_last_page(&topic);
        reader.set_bookmark(&topic, true);
        reader
            .set_own_number("aul-akimat", "21543")
            .expect("a number");
        reader.follow("complaint", date(2026, 11, 27), true);
        reader.set_step_done(&topic, "court-order", true);
        let draft = crate::user::LetterDraft {
            lang: Lang::Kk,
            step: 1,
            answers: [("place".to_owned(), "құпия".into())].into(),
            kept: true,
        };
        reader.save_draft("akim-problem", &draft);
        reader.save_question(&Question {
            what: "құпия".into(),
            ..Question::default()
        });
        reader.remember_search("құпия");
        reader
    }

    fn counts(reader: &UserData) -> Vec<usize> {
        reader.kept().iter().map(|kept| kept.count).collect()
    }

    #[test]
    fn each_kind_is_counted_and_deleted_alone() {
        for (place, &kind) in KeptKind::ALL.iter().enumerate() {
            let folder = tempfile::tempdir().expect("a folder");
            let mut reader = reader(folder.path());
            let mut left = [1; 8];
            assert_eq!(counts(&reader), left);
            reader.delete_kept(kind);
            left[place] = 0;
            assert_eq!(counts(&reader), left, "{kind:?}");
            drop(reader);
            let reader = UserData::open(folder.path()).expect("a reader");
            assert_eq!(counts(&reader), left, "{kind:?}");
            assert_eq!(reader.settings().lang, Some(Lang::Ru));
        }
    }

    #[test]
    fn deleted_at_once_nothing_is_left_in_any_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = reader(folder.path());
        let aside = folder.path().join("reader.damaged-1.db");
        std::fs::write(&aside, "құпия").expect("a file");
        reader.delete_all();
        assert!(!aside.exists());
        assert_eq!(counts(&reader), [0; 8]);
        assert_eq!(*reader.settings(), Settings::default());
        for word in ["құпия", "alimony", "21543", "2026-11-27", "yellow"] {
            assert!(!left_in(folder.path(), word), "{word}");
        }
    }
}
