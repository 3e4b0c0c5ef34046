//! A page as plain text: everything that stands on it, in its order.

use std::fmt::Write;

use kenes_content::text::plain;

use super::{
    AboutView, AskView, BlockView, Body, Choice, ContactView, DeadlineView, DocumentView, FillView,
    Found, HomeView, LetterView, Row, SearchView, SettingsView, View,
};
use crate::guide::Line;
use crate::i18n::Words;

pub(super) fn of(words: &Words, view: &View) -> String {
    let mut out = Text::default();
    out.heading(view.title());
    match &view.body {
        Body::Home(home) => out.home(words, home),
        Body::List(list) => {
            out.line(&list.lead);
            out.rows(&list.pages);
            out.line(&list.empty);
            out.line(&list.gone);
        }
        Body::Document(document) => out.document(words, document),
        Body::Videos(videos) => {
            out.line(&videos.network);
            out.rows(&videos.videos);
        }
        Body::Share(share) => {
            out.row(&share.shared);
            out.choices(&share.languages);
            out.0.push('\n');
            out.line(&share.text);
        }
        Body::Ask(ask) => out.ask(words, ask),
        Body::Rating(rating) => {
            out.line(&rating.lead);
            out.choices(&rating.answers);
            out.line(&rating.message);
        }
        Body::MyData(data) => {
            out.line(&data.lead);
            for kept in &data.kept {
                out.item("• ", &format!("{}: {}", kept.title, kept.count));
            }
        }
        Body::Fill(fill) => out.fill(fill),
        Body::Deadline(deadline) => out.deadline(words, deadline),
        Body::Search(search) => out.search(words, search),
        Body::Settings(settings) => out.settings(words, settings),
        Body::Welcome(welcome) => out.choices(&welcome.choices),
        Body::OwnNumber(number) => {
            out.line(&number.name);
            out.line(&number.phone);
            out.line(&number.about);
        }
        Body::About(about) => out.about(about),
    }
    if !view.service.is_empty() {
        out.heading(&words.get("kenes-title"));
    }
    for channel in &view.service {
        let address = channel.errand.address().unwrap_or_default();
        out.item("• ", &format!("{}: {address}", channel.caption));
    }
    out.0
}

#[derive(Default)]
struct Text(String);

impl Text {
    fn heading(&mut self, text: &str) {
        if !text.is_empty() {
            let gap = if self.0.is_empty() { "" } else { "\n" };
            let rule = "─".repeat(plain(text).chars().count());
            let _ = writeln!(self.0, "{gap}{text}\n{rule}");
        }
    }

    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.item("", text);
        }
    }

    fn item(&mut self, mark: &str, text: &str) {
        let _ = writeln!(self.0, "{mark}{text}");
    }

    fn home(&mut self, words: &Words, home: &HomeView) {
        self.line(&home.notice);
        self.rows(&home.emergency);
        self.named(words, "home-asked", &home.asked);
        self.rows(home.rating.as_slice());
        self.named(words, "home-begun", &home.begun);
        self.named(words, "home-drafts", &home.drafts);
        self.named(words, "home-dates", &home.dates);
        self.heading(&words.get("home-sections"));
        self.rows(&home.sections);
        self.heading(&words.get("home-more"));
        self.rows(&home.more);
    }

    fn document(&mut self, words: &Words, document: &DocumentView) {
        self.line(&document.checked);
        self.heading(&document.urgent_heading);
        self.contacts(&document.urgent);
        if !document.urgent.is_empty() {
            self.0.push('\n');
        }
        self.lines(&document.summary, false);
        for notice in &document.notices {
            self.line(notice);
        }
        if let Some(letter) = &document.letter {
            self.letter(words, letter);
        }
        self.named(words, "topic-letters", &document.letters);
        self.line(&document.progress);
        for block in &document.blocks {
            self.heading(&block.heading);
            self.block(block);
            self.line(&block.note);
            self.rows(&block.links);
            self.contacts(&block.contacts);
            self.line(&block.letters);
        }
        if !document.laws.is_empty() {
            self.heading(&words.get("topic-laws"));
        }
        for law in &document.laws {
            self.row(&law.row);
        }
        self.named(words, "topic-related", &document.related);
        self.named(words, "topic-sources-show", &document.sources);
    }

    fn letter(&mut self, words: &Words, letter: &LetterView) {
        self.heading(&words.get("letter-example"));
        self.line(&letter.example.text);
        self.0.push('\n');
        self.row(&letter.fill);
    }

    fn fill(&mut self, fill: &FillView) {
        self.line(&fill.progress);
        self.heading(&fill.heading);
        self.choices(&fill.languages);
        for field in &fill.fields {
            self.item("• ", &field.label);
            for line in [&field.help, &field.example] {
                if !line.is_empty() {
                    self.item("  ", line);
                }
            }
            for option in &field.options {
                self.item(if option.chosen { "  ◉ " } else { "  ○ " }, &option.title);
            }
        }
        for fault in &fill.faults {
            self.item("• ", &fault.text);
        }
        if let Some(letter) = &fill.letter {
            self.line(&letter.text);
        }
        self.rows(fill.due.as_slice());
    }

    fn ask(&mut self, words: &Words, ask: &AskView) {
        self.line(&ask.lead);
        self.line(&ask.danger);
        self.row(&ask.help);
        for (name, choices) in [
            ("about", &ask.about),
            ("reply", &ask.replies),
            ("call", &ask.calls),
        ] {
            if !choices.is_empty() {
                self.heading(&words.get(&format!("ask-{name}")));
                self.choices(choices);
            }
        }
        self.heading(&words.get("settings-region"));
        self.row(&ask.region);
        self.heading(&words.get("ask-message"));
        self.line(&ask.message);
    }

    fn search(&mut self, words: &Words, search: &SearchView) {
        self.line(&search.query);
        if let Some(danger) = &search.danger {
            self.heading(&danger.say);
            self.contacts(&danger.contacts);
            self.rows(danger.page.as_slice());
            self.0.push('\n');
        }
        self.line(&search.status);
        self.rows(search.suggestion.as_slice());
        for found in &search.hits {
            match found {
                Found::Page { row, .. } => self.row(row),
                Found::Contact(contact) => self.contacts(std::slice::from_ref(contact)),
            }
        }
        self.named(words, "search-nearest", &search.nearest);
        self.named(words, "search-recent", &search.recent);
    }

    fn settings(&mut self, words: &Words, settings: &SettingsView) {
        let groups = [
            ("language", &settings.languages),
            ("print", &settings.prints),
            ("look", &settings.looks),
            ("spacing", &settings.spacings),
            ("leading", &settings.leadings),
            ("pictures", &settings.pictures),
        ];
        for (name, choices) in groups {
            self.heading(&words.get(&format!("settings-{name}")));
            self.choices(choices);
        }
        self.heading(&words.get("settings-size"));
        self.line(&settings.size);
        self.heading(&words.get("settings-region"));
        self.line(&settings.region.title);
        self.row(&settings.data);
    }

    fn about(&mut self, about: &AboutView) {
        for part in &about.parts {
            self.heading(&part.title);
            part.items.iter().for_each(|item| self.line(item));
        }
    }

    fn choices(&mut self, choices: &[Choice]) {
        for choice in choices {
            let mark = if choice.chosen { "◉ " } else { "○ " };
            self.item(mark, &choice.title);
        }
    }

    fn lines(&mut self, lines: &[Line], numbered: bool) {
        for (number, line) in (1..).zip(lines) {
            if numbered {
                self.item(&format!("{number}. "), &line.text);
            } else {
                self.item("• ", &line.text);
            }
        }
    }

    /// The sentences of a part, each with the rows that it leads to.
    fn block(&mut self, block: &BlockView) {
        let places = block.lines.iter().zip(&block.doors);
        for (number, (line, doors)) in (1..).zip(places) {
            let mark = match block.numbered {
                true => format!("{number}. "),
                false => "• ".to_owned(),
            };
            self.item(&mark, &line.text);
            for door in doors {
                self.item("  → ", &format!("{} ({})", door.title, door.target));
            }
        }
    }

    fn deadline(&mut self, words: &Words, deadline: &DeadlineView) {
        self.line(&deadline.length);
        self.line(&deadline.question);
        self.line(&deadline.wrong);
        if let Some(counted) = &deadline.counted {
            self.line(&format!("{} {}", counted.lead, counted.day));
            self.line(&counted.left);
            for remark in &counted.remarks {
                self.line(remark);
            }
        }
        self.line(&deadline.note);
        self.named(words, "deadline-then", &deadline.then);
        self.heading(&words.get("deadline-how"));
        self.line(&deadline.how);
        self.row(&deadline.law);
        self.line(&deadline.checked);
    }

    fn contacts(&mut self, contacts: &[ContactView]) {
        for ContactView {
            contact,
            detail,
            ways,
        } in contacts
        {
            let ways: Vec<&str> = ways.iter().map(|way| way.caption.as_str()).collect();
            let purpose = match contact.purpose.as_str() {
                "" => String::new(),
                purpose => format!(". {purpose}"),
            };
            self.item("• ", &format!("{}{purpose}", contact.name));
            for line in ways.into_iter().chain(detail.lines()) {
                self.item("  ", line);
            }
        }
    }

    fn named(&mut self, words: &Words, id: &str, rows: &[Row]) {
        if !rows.is_empty() {
            self.heading(&words.get(id));
            self.rows(rows);
        }
    }

    fn rows(&mut self, rows: &[Row]) {
        rows.iter().for_each(|row| self.row(row));
    }

    fn row(&mut self, row: &Row) {
        let detail = match row.detail.as_str() {
            "" => String::new(),
            detail => format!(". {detail}"),
        };
        self.item("• ", &format!("{}{detail} ({})", row.title, row.target));
    }
}
