//! The text to hand to somebody: what a topic answers, what to do, whom to call, for which month it is said, and where it stands.

use kenes_content::schema::Part;
use kenes_content::text::plain;

use super::{BlockView, Body, DocumentView, Target, View, WayKind};
use crate::deep_link;
use crate::i18n::Words;
use crate::platform::ExternalAction;

/// Numbers to call at most: a message is read on a small screen.
const CALLS: usize = 4;

pub(super) fn of(words: &Words, view: &View) -> Option<String> {
    let Body::Document(document) = &view.body else {
        return None;
    };
    // Between asterisks WhatsApp shows a title in bold; elsewhere they do no harm.
    let mut parts = vec![format!("*{}*", document.title)];
    parts.extend(paragraph(
        document.summary.iter().map(|line| line.text.clone()),
    ));
    if let Some(steps) = document
        .blocks
        .iter()
        .find(|block| block.part == Part::Step)
    {
        let lines = (1..).zip(&steps.lines);
        let lines = lines.map(|(number, line)| format!("{number}. {}", line.text));
        parts.extend(paragraph(
            std::iter::once(format!("{}:", steps.heading)).chain(lines),
        ));
    }
    parts.extend(paragraph(calls(document).into_iter()));
    let link = deep_link::link(&view.page);
    parts.push(format!(
        "{}\n{}",
        document.checked,
        words.with("share-from", [("link", link.into())])
    ));
    Some(parts.join("\n\n"))
}

fn paragraph(lines: impl Iterator<Item = String>) -> Option<String> {
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Those who can be called, the urgent ones first, each once.
fn calls(document: &DocumentView) -> Vec<String> {
    let asked = document.blocks.iter();
    let asked = asked.filter(|block: &&BlockView| block.part == Part::Consult);
    let contacts = document
        .urgent
        .iter()
        .chain(asked.flat_map(|block| &block.contacts));
    let mut calls: Vec<String> = Vec::new();
    for contact in contacts {
        let way = contact.ways.iter().find(|way| way.kind == WayKind::Call);
        let Some(Target::External(ExternalAction::Call(phone))) = way.map(|way| &way.target) else {
            continue;
        };
        let line = format!("{phone} – {}", plain(&contact.contact.name));
        if !calls.contains(&line) {
            calls.push(line);
        }
    }
    calls.truncate(CALLS);
    calls
}
