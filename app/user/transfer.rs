//! What is kept of the reader as one file, which he sends to himself: to another phone, or to be safe.
//!
//! The file is JSON: who made it, the version of its form, a check sum (CRC-32 of the text in `data`), and in `data` the rest as
//! JSON once more. Letters and questions that were not to be kept are not in it.

use std::collections::BTreeMap;

use kenes_content::Lang;
use kenes_content::letters::Given;
use kenes_content::schema::is_id;
use serde::{Deserialize, Serialize};

use super::{LONGEST_QUESTION, LetterDraft, Question, UserData};
use crate::page::Page;

/// What a file of the guide's says of itself.
const MADE_BY: &str = "kenes-reader";
/// The version of the form.
const VERSION: u32 = 1;
/// Longest file that is looked at, in bytes.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;

/// Why a file was not taken over. Nothing of it was, then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It was not made by the guide.
    #[error("this file was not made by «Кеңес»")]
    NotOurs,
    /// It was, but it is not whole any more.
    #[error("this file is damaged: what it holds does not fit its check sum")]
    Damaged,
    /// A newer guide has made it.
    #[error("a newer «Кеңес» has made this file (version {0} of its form): update this one")]
    Newer(u32),
    /// The phone has no room for it.
    #[error("what is in this file could not be written down here")]
    NotKept,
}

/// How much of a file was taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Pages, numbers, dates, ticks, letters and searches that were not here before.
    pub added: usize,
    /// What does not fit, or stands here already.
    pub left: usize,
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    made_by: String,
    version: u32,
    check: String,
    data: String,
}

/// As much of it as every version has.
#[derive(Deserialize)]
struct Head {
    made_by: String,
    version: u32,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Data {
    choices: BTreeMap<String, String>,
    bookmarks: Vec<String>,
    numbers: BTreeMap<String, String>,
    /// Deadlines and the days that they are counted from.
    dates: Vec<(String, String)>,
    /// Pages and the ids of their steps.
    steps: Vec<(String, String)>,
    letters: BTreeMap<String, LetterInFile>,
    question: Question,
    searches: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct LetterInFile {
    lang: String,
    step: usize,
    answers: BTreeMap<String, Given>,
}

fn check_sum(data: &str) -> String {
    format!("{:08x}", crc32fast::hash(data.as_bytes()))
}

impl UserData {
    /// Everything that is kept, as the bytes of a file.
    ///
    /// # Errors
    /// Where it cannot be written as JSON.
    pub fn export(&self) -> serde_json::Result<Vec<u8>> {
        let data = serde_json::to_string(&self.data())?;
        serde_json::to_vec_pretty(&Envelope {
            made_by: MADE_BY.to_owned(),
            version: VERSION,
            check: check_sum(&data),
            data,
        })
    }

    fn data(&self) -> Data {
        let choices = self.settings.entries().into_iter();
        let letters = self.drafts().into_iter().filter_map(|letter| {
            let draft = self.draft(&letter).filter(|draft| draft.kept)?;
            let LetterDraft {
                lang,
                step,
                answers,
                ..
            } = draft;
            let lang = lang.code().to_owned();
            Some((
                letter,
                LetterInFile {
                    lang,
                    step,
                    answers,
                },
            ))
        });
        let pages = self.begun().into_iter();
        let steps = pages.filter_map(|address| Some((address.parse::<Page>().ok()?, address)));
        let question = match self.asks_privately {
            true => Question::default(),
            false => self.question(),
        };
        Data {
            choices: choices
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
            bookmarks: self.bookmarks(),
            numbers: self.own_numbers().into_iter().collect(),
            dates: self
                .own_dates()
                .into_iter()
                .map(|own| (own.deadline, own.from.to_string()))
                .collect(),
            steps: steps
                .flat_map(|(page, address)| {
                    let done = self.done_steps(&page).into_iter();
                    done.map(move |step| (address.clone(), step))
                })
                .collect(),
            letters: letters.collect(),
            question,
            searches: self.recent(),
        }
    }

    /// Takes over what a file of the guide's holds: choices in the place of those made here; of the rest what is not here yet.
    ///
    /// # Errors
    /// [`Refused`], and everything here stays as it was.
    pub fn import(&mut self, file: &[u8]) -> Result<Taken, Refused> {
        let data = read(file)?;
        let before = (
            self.settings.clone(),
            self.unkept.clone(),
            self.asks_privately,
        );
        if let Err(error) = self.db.execute_batch("BEGIN IMMEDIATE") {
            log::warn!("the reader's file: {error}");
            return Err(Refused::NotKept);
        }
        self.asks_privately = false;
        self.import_failed = Some(false);
        let taken = self.take_over(data);
        let failed = self.import_failed.take() != Some(false);
        let kept = !failed && self.db.execute_batch("COMMIT").is_ok();
        if !kept && !self.db.is_autocommit() {
            // Where SQLite has not done it by itself.
            let _ = self.db.execute_batch("ROLLBACK");
        }
        self.asks_privately = before.2;
        match kept {
            true => Ok(taken),
            false => {
                (self.settings, self.unkept, _) = before;
                Err(Refused::NotKept)
            }
        }
    }

    fn take_over(&mut self, data: Data) -> Taken {
        let mut taken = Taken::default();
        let mut count = |new: bool| match new {
            true => taken.added += 1,
            false => taken.left += 1,
        };
        self.change(|settings| {
            for (key, value) in &data.choices {
                settings.take(key, value);
            }
        });
        // The one kept last stands first: it is written last.
        for address in data.bookmarks.iter().rev() {
            let page = address.parse::<Page>();
            let new = page.is_ok_and(|page| {
                let new = page.entry().is_some() && !self.is_bookmarked(&page);
                if new {
                    self.set_bookmark(&page, true);
                }
                new
            });
            count(new);
        }
        for (contact, phone) in &data.numbers {
            let new = is_id(contact) && self.own_number(contact).is_none();
            count(new && self.set_own_number(contact, phone).is_ok());
        }
        for (deadline, day) in &data.dates {
            let day = day.parse().ok().filter(|_| is_id(deadline));
            let day = day.filter(|&day| !self.follows(deadline, day));
            if let Some(day) = day {
                self.follow(deadline, day, true);
            }
            count(day.is_some());
        }
        for (address, step) in data.steps.iter().rev() {
            let page = address.parse::<Page>().ok().filter(|_| is_id(step));
            let page = page.filter(|page| !self.done_steps(page).contains(step));
            if let Some(page) = &page {
                self.set_step_done(page, step, true);
            }
            count(page.is_some());
        }
        for (letter, found) in data.letters {
            let lang = Lang::parse(&found.lang).filter(|_| is_id(&letter));
            let lang = lang.filter(|_| self.draft(&letter).is_none());
            if let Some(lang) = lang {
                let draft = LetterDraft {
                    lang,
                    step: found.step,
                    answers: found.answers,
                    kept: true,
                };
                self.save_draft(&letter, &draft);
            }
            count(lang.is_some());
        }
        if !data.question.what.is_empty() {
            let new = self.question().what.is_empty();
            if new {
                let known = |said: String, all: &[&str]| match all.contains(&said.as_str()) {
                    true => said,
                    false => String::new(),
                };
                let question = data.question;
                self.save_question(&Question {
                    what: question.what.chars().take(LONGEST_QUESTION).collect(),
                    reply: known(question.reply, &["whatsapp", "call", "email"]),
                    call: known(question.call, &["yes", "no"]),
                    ..question
                });
            }
            count(new);
        }
        // Those of this phone stand above the others, as far as there is room.
        let own = self.recent();
        let others = data.searches.iter().rev();
        let others: Vec<&String> = others.filter(|search| !own.contains(search)).collect();
        self.forget_searches();
        for search in others.iter().copied().chain(own.iter().rev()) {
            self.remember_search(search);
        }
        let known = self.recent();
        for search in &data.searches {
            count(others.contains(&search) && known.contains(search));
        }
        taken
    }
}

fn read(file: &[u8]) -> Result<Data, Refused> {
    if file.len() > LONGEST {
        return Err(Refused::NotOurs);
    }
    // Some editors put the mark of UTF-8 before a text that was only looked at and saved.
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    let ours = file
        .windows(MADE_BY.len())
        .take(256)
        .any(|at| at == MADE_BY.as_bytes());
    let cut = if ours {
        Refused::Damaged
    } else {
        Refused::NotOurs
    };
    let head: Head = serde_json::from_slice(file).map_err(|_| cut.clone())?;
    if head.made_by != MADE_BY {
        return Err(Refused::NotOurs);
    }
    if head.version > VERSION {
        return Err(Refused::Newer(head.version));
    }
    let envelope: Envelope = serde_json::from_slice(file).map_err(|_| cut)?;
    if check_sum(&envelope.data) != envelope.check {
        return Err(Refused::Damaged);
    }
    serde_json::from_str(&envelope.data).map_err(|_| Refused::Damaged)
}

#[cfg(test)]
mod tests;
