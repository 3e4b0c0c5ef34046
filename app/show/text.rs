//! A page as plain text.

use std::fmt::Write;

use super::view::{Body, Law, MemoView, Place, Reach, Title, TopicView, View};
use crate::words::Words;

pub(super) fn of(words: &Words, view: &View) -> String {
    let mut out = String::new();
    match &view.body {
        Body::Home { sections } => titles(&mut out, &words.get("home-title"), sections),
        Body::Section { title, topics } => titles(&mut out, title, topics),
        Body::List { title, pages } => titles(&mut out, title, pages),
        Body::Search { query, hits } => titles(&mut out, query, hits),
        Body::Plain { title } => heading(&mut out, title),
        Body::Videos { title, videos } => {
            heading(&mut out, title);
            places(&mut out, videos);
        }
        Body::Topic(topic) => topic_text(&mut out, words, topic),
        Body::Memo(memo) => memo_text(&mut out, words, memo),
    }
    heading(&mut out, &words.get("kenes-title"));
    for channel in &view.kenes {
        line(&mut out, "", &channel.url);
    }
    out
}

fn topic_text(out: &mut String, words: &Words, topic: &TopicView) {
    heading(out, &topic.title);
    line(
        out,
        "",
        &words.with(
            "topic-checked",
            [("month", words.month(&topic.as_of).into())],
        ),
    );
    if !topic.urgent.is_empty() {
        heading(out, &words.get("topic-urgent"));
        reaches(out, &topic.urgent);
    }
    paragraphs(out, &topic.summary);
    paragraphs(out, topic.notice.as_slice());
    heading(out, &words.get("topic-facts"));
    for fact in &topic.facts {
        line(out, "• ", &fact.text);
    }
    paragraphs(out, topic.figure_note.as_slice());
    heading(out, &words.get("topic-steps"));
    numbered(out, &topic.steps);
    heading(out, &words.get("topic-info"));
    paragraphs(out, &topic.info_text);
    places(out, &topic.info);
    heading(out, &words.get("topic-consult"));
    paragraphs(out, &topic.consult_text);
    reaches(out, &topic.consult);
    heading(out, &words.get("topic-appeal"));
    numbered(out, &topic.appeal.text);
    reaches(out, &topic.appeal.contacts);
    laws(out, words, &topic.laws);
}

fn memo_text(out: &mut String, words: &Words, memo: &MemoView) {
    heading(out, &memo.title);
    line(
        out,
        "",
        &words.with(
            "topic-checked",
            [("month", words.month(&memo.as_of).into())],
        ),
    );
    paragraphs(out, &memo.summary);
    paragraphs(out, memo.notice.as_slice());
    for part in &memo.parts {
        heading(out, &part.title);
        let items: Vec<String> = part.items.iter().map(|item| item.text.clone()).collect();
        if part.numbered {
            numbered(out, &items);
        } else {
            items.iter().for_each(|item| line(out, "• ", item));
        }
    }
    reaches(out, &memo.contacts);
    places(out, &memo.links);
    laws(out, words, &memo.laws);
}

fn heading(out: &mut String, text: &str) {
    if !text.is_empty() {
        let gap = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{gap}{text}\n{}", "─".repeat(text.chars().count()));
    }
}

fn line(out: &mut String, mark: &str, text: &str) {
    let _ = writeln!(out, "{mark}{text}");
}

fn paragraphs(out: &mut String, texts: &[String]) {
    texts.iter().for_each(|text| line(out, "", text));
}

fn numbered(out: &mut String, texts: &[String]) {
    for (n, text) in (1..).zip(texts) {
        line(out, &format!("{n}. "), text);
    }
}

fn titles(out: &mut String, title: &str, pages: &[Title]) {
    heading(out, title);
    for page in pages {
        line(out, "• ", &format!("{} ({})", page.title, page.id));
    }
}

fn places(out: &mut String, places: &[Place]) {
    for place in places {
        line(out, "• ", &format!("{}: {}", place.name, place.url));
    }
}

fn reaches(out: &mut String, contacts: &[Reach]) {
    for contact in contacts {
        let ways = [
            &contact.phone,
            &contact.whatsapp,
            &contact.url,
            &contact.email,
            &contact.place,
        ];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        line(out, "• ", &format!("{}: {}", contact.name, ways.join(", ")));
    }
}

fn laws(out: &mut String, words: &Words, laws: &[Law]) {
    if laws.is_empty() {
        return;
    }
    heading(out, &words.get("topic-laws"));
    for law in laws {
        let articles = if law.articles.is_empty() {
            String::new()
        } else {
            format!(" ({})", law.articles)
        };
        line(out, "• ", &format!("{}{articles}: {}", law.name, law.url));
    }
}
