//! A question to the service: what is typed is saved at once, and leaves the phone by the reader's hand alone.

use slint::ComponentHandle;

use super::App;
use crate::page::{Page, Rating};
use crate::pages::{Channel, Target};
use crate::ui;
use crate::user::{LONGEST_QUESTION, Question};

/// As many words of a text as the search looks at, and how far one look is from the next: no phrase falls between two.
const LOOK: usize = 20;
const STEP: usize = 10;

impl App {
    /// The form is opened, from a page or a search: what was typed there comes along, and what it may be about. From a page that
    /// nobody else is to see, it is a question of its own that nobody else is to see.
    pub(super) fn begin_question(&self, typed: &str, private: bool) {
        let about = self.history.borrow().last_topic().map(ToString::to_string);
        self.user.borrow_mut().ask_privately(private);
        let mut question = self.user.borrow().question();
        let before = question.clone();
        let typed = typed.trim();
        let new = !typed.is_empty() && *self.brought.borrow() != typed;
        if new && !question.what.contains(typed) {
            // One that was handed over has had its turn.
            if self.user.borrow().asked_on().is_some() && !private {
                question = Question::default();
            }
            question.what = match question.what.trim() {
                "" => typed.to_owned(),
                written => format!("{written}\n{typed}"),
            };
        }
        if new {
            typed.clone_into(&mut self.brought.borrow_mut());
        }
        if question.about.is_empty() {
            question.about = about.unwrap_or_default();
        }
        if question != before {
            self.save_question(&question, &before.what);
        }
        self.window.global::<ui::Ask<'_>>().set_wrong("".into());
    }

    /// Saves the question; one that tells of danger is for nobody else to see, and stays so.
    fn save_question(&self, question: &Question, before: &str) {
        let mut user = self.user.borrow_mut();
        if !user.asks_privately() && self.tells_of_danger(&question.what, before) {
            user.make_question_private();
        }
        user.save_question(question);
        drop(user);
        self.tell_trouble();
    }

    /// Whether what is new in a text tells of danger, together with the words around it.
    fn tells_of_danger(&self, text: &str, before: &str) -> bool {
        let same = |now: &mut dyn Iterator<Item = (u8, u8)>| {
            now.take_while(|(now, then)| now == then).count()
        };
        let before = before.as_bytes();
        let head = same(&mut text.bytes().zip(before.iter().copied()));
        let shorter = text.len().min(before.len());
        let tail = same(&mut text.bytes().rev().zip(before.iter().rev().copied()));
        let tail = tail.min(shorter - head);
        let spaces = |part: &[u8]| {
            part.iter()
                .filter(|byte| byte.is_ascii_whitespace())
                .count()
        };
        let bytes = text.as_bytes();
        let words: Vec<&str> = text.split_whitespace().collect();
        let first = spaces(&bytes[..head]).min(words.len()).saturating_sub(STEP);
        let behind = spaces(&bytes[bytes.len() - tail..]);
        let last = (words.len().saturating_sub(behind) + STEP).min(words.len());
        (first..last).step_by(STEP).any(|from| {
            let part = words[from..(from + LOOK).min(words.len())].join(" ");
            let answer = self.guide.search(self.lang(), &part, 1);
            // What cannot be looked at is rather taken for danger than told.
            answer.map_or(true, |answer| answer.danger.is_some())
        })
    }

    /// Something was typed.
    pub(super) fn ask_typed(&self, what: &str) {
        if !matches!(self.page(), Page::Ask(_)) {
            return;
        }
        let mut question = self.user.borrow().question();
        let before = std::mem::replace(&mut question.what, what.to_owned());
        self.save_question(&question, &before);
        self.window.global::<ui::Ask<'_>>().set_wrong("".into());
        self.say("");
        self.refresh();
    }

    /// One of the questions of the form was answered.
    pub(super) fn ask_chose(&self, name: &str, value: &str) {
        if !matches!(self.page(), Page::Ask(_)) {
            return;
        }
        let mut question = self.user.borrow().question();
        let part = match name {
            "about" => &mut question.about,
            "reply" => &mut question.reply,
            "contact" => &mut question.contact,
            _ => &mut question.call,
        };
        value.clone_into(part);
        self.user.borrow_mut().save_question(&question);
        self.refresh();
        self.tell_trouble();
    }

    /// Whether there is something to send; what is wrong is said at the field.
    pub(super) fn ask_ready(&self) -> bool {
        let what = self.user.borrow().question().what;
        let found = what.chars().count();
        let wrong = if what.trim().is_empty() {
            self.words.get("ask-missing")
        } else if found > LONGEST_QUESTION {
            let counts = [("found", found.into()), ("most", LONGEST_QUESTION.into())];
            self.words.with("wrong-long", counts)
        } else {
            String::new()
        };
        let ask = self.window.global::<ui::Ask<'_>>();
        ask.set_wrong(wrong.as_str().into());
        if !wrong.is_empty() {
            self.say(&wrong);
        }
        wrong.is_empty()
    }

    /// Opens a channel of the service. In the form it takes the question along, if there is one: some days later the reader is asked
    /// once whether it helped. What is said of that is asked no more.
    pub(super) fn reach_service(&self, channel: Channel) {
        let page = self.page();
        let written = channel != Channel::Call;
        if matches!(page, Page::Ask(_)) && written && !self.ask_ready() {
            return;
        }
        let errand = self.shown.borrow().as_ref().and_then(|view| {
            let mut offered = view.service.iter();
            let offered = offered.find(|offered| offered.channel == channel);
            offered.map(|offered| offered.errand.clone())
        });
        let taken = errand.is_some_and(|errand| self.leave(&errand));
        if !taken || !written {
            return;
        }
        match page {
            Page::Ask(_) if !self.is_private() => {
                let today = self.clock.today();
                self.user.borrow_mut().set_asked_on(Some(today));
            }
            Page::Rating(Some(_)) if channel != Channel::Site => {
                self.user.borrow_mut().set_asked_on(None);
            }
            _ => {}
        }
        self.tell_trouble();
    }

    /// Forgets what was typed.
    pub(super) fn ask_forget(&self) {
        self.user.borrow_mut().forget_question();
        self.brought.borrow_mut().clear();
        self.refresh();
        self.say(&self.words.get("said-ask-forgotten"));
        self.tell_trouble();
    }

    /// What the reader says of the answer.
    pub(super) fn rating_chose(&self, name: &str) {
        self.history
            .borrow_mut()
            .replace(Page::Rating(Rating::parse(name)));
        self.refresh();
    }

    /// It is asked no more.
    pub(super) fn rating_decline(&self) {
        self.user.borrow_mut().set_asked_on(None);
        let back = self.history.borrow().can_go_back();
        match back {
            true => self.go_back(),
            false => self.go(Target::Page(Page::Home)),
        }
        self.say(&self.words.get("said-rating-over"));
        self.tell_trouble();
    }
}
