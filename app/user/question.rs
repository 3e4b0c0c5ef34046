//! The question to the Kenes service: what was typed so far, and when the last one was handed over.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::UserData;

/// What a question may be at most, in characters: an address with more is cut by some messengers.
pub const LONGEST_QUESTION: usize = 2000;

/// A question to the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// What happened, in the reader's words.
    pub what: String,
    /// The address of the page that it is about; empty for none.
    pub about: String,
    /// How to answer: `whatsapp`, `call` or `email`; empty where it was not said.
    pub reply: String,
    /// The number or the address to answer at; empty where it was not said.
    pub contact: String,
    /// Whether the service may call: `yes` or `no`; empty where it was not said.
    pub call: String,
}

impl Question {
    fn parts(&self) -> [(&'static str, &str); 5] {
        [
            ("what", &self.what),
            ("about", &self.about),
            ("reply", &self.reply),
            ("contact", &self.contact),
            ("call", &self.call),
        ]
    }
}

impl UserData {
    /// The question as it was typed so far: the one that nobody else is to see while that is being asked, else the one kept.
    #[must_use]
    pub fn question(&self) -> Question {
        if let Some(question) = self
            .private_question
            .as_ref()
            .filter(|_| self.asks_privately)
        {
            return question.clone();
        }
        let part = |name| self.asking(name).unwrap_or_default();
        Question {
            what: part("what"),
            about: part("about"),
            reply: part("reply"),
            contact: part("contact"),
            call: part("call"),
        }
    }

    /// Whether nobody else is to see the question.
    #[must_use]
    pub fn asks_privately(&self) -> bool {
        self.asks_privately
    }

    /// From now on the question is one that nobody else is to see, beside the one kept; or the one kept again.
    pub fn ask_privately(&mut self, on: bool) {
        self.asks_privately = on;
        if on {
            self.private_question.get_or_insert_default();
        }
    }

    /// The question kept turns out to be one that nobody else is to see: nothing of it stays in the file or beside it.
    pub fn make_question_private(&mut self) {
        if !self.asks_privately {
            let question = self.question();
            self.forget_question();
            self.private_question = Some(question);
            self.asks_privately = true;
        }
    }

    /// Saves the question: in the file, or, where nobody else is to see it, until the app closes.
    pub fn save_question(&mut self, question: &Question) {
        if self.asks_privately {
            self.private_question = Some(question.clone());
            return;
        }
        for (name, value) in question.parts() {
            if self.asking(name).unwrap_or_default() != value {
                self.write_asking(name, value);
            }
        }
    }

    /// Forgets what was typed. Nothing of it stays in the file or beside it.
    pub fn forget_question(&mut self) {
        if self.asks_privately {
            self.private_question = Some(Question::default());
            return;
        }
        self.delete("DELETE FROM asking WHERE name <> 'asked-on'", []);
    }

    /// The day on which a question was handed over, until the reader has said whether it was answered.
    #[must_use]
    pub fn asked_on(&self) -> Option<Date> {
        self.asking("asked-on")?.parse().ok()
    }

    /// Remembers that a question was handed over on this day; or that there is nothing to ask about it any more.
    pub fn set_asked_on(&mut self, day: Option<Date>) {
        match day {
            Some(day) => self.write_asking("asked-on", &day.to_string()),
            None => self.delete("DELETE FROM asking WHERE name = 'asked-on'", []),
        }
    }

    fn asking(&self, name: &str) -> Option<String> {
        let mut found = self.texts_of("SELECT value FROM asking WHERE name = ?1", [name]);
        found.pop()
    }

    fn write_asking(&mut self, name: &str, value: &str) {
        self.execute(
            "INSERT OR REPLACE INTO asking VALUES (?1, ?2)",
            [name, value],
        );
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Question;
    use crate::user::{UserData, left_in};

    fn question() -> Question {
        Question {
            what: "Жалақымды бермей жатыр, Құпия көшесі".into(),
            about: "topic/labour-rights".into(),
            reply: "call".into(),
            contact: "8 777 777 77 77".into(),
            call: "yes".into(),
        }
    }

    #[test]
    fn a_question_is_there_when_the_app_opens_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.save_question(&question());
        reader.set_asked_on(Some(date(2026, 11, 28)));
        drop(reader);
        let mut reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.question(), question());
        assert_eq!(reader.asked_on(), Some(date(2026, 11, 28)));
        reader.set_asked_on(None);
        assert_eq!((reader.asked_on(), reader.question()), (None, question()));
    }

    #[test]
    fn a_question_that_nobody_is_to_see_stands_beside_the_one_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        let other = Question {
            what: "жайылым".into(),
            ..Question::default()
        };
        reader.save_question(&other);
        reader.ask_privately(true);
        assert_eq!(reader.question(), Question::default());
        reader.save_question(&question());
        assert_eq!(reader.question(), question());
        assert!(!left_in(folder.path(), "Құпия"));
        reader.ask_privately(false);
        assert_eq!(reader.question(), other);
        reader.ask_privately(true);
        assert_eq!(reader.question(), question());
        drop(reader);
        let reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.question(), other);
    }

    #[test]
    fn a_question_that_turns_private_leaves_nothing_in_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut reader = UserData::open(folder.path()).expect("a reader");
        reader.save_question(&question());
        assert!(left_in(folder.path(), "Құпия"));
        reader.make_question_private();
        assert_eq!(reader.question(), question());
        assert!(!left_in(folder.path(), "Құпия"));
    }
}
