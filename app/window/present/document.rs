//! A topic, a memo, a resource in the window.

use std::collections::BTreeSet;

use slint::{ComponentHandle, Model, ModelRc, SharedString};

use super::rows::{contacts, lines, model, row, said, strings};
use crate::i18n::Words;
use crate::pages::{Anchor, BlockView, ConverterView, DocumentView, PartName};
use crate::ui;

/// Hands over what differs from the document shown before: turning a bookmark or the print leaves every block as it is.
pub(super) fn show(
    window: &ui::AppWindow,
    words: &Words,
    before: Option<&DocumentView>,
    page: &DocumentView,
) {
    let document = window.global::<ui::Document<'_>>();
    document.set_bookmarked(page.bookmarked);
    document.set_keeps(!page.private || page.bookmarked);
    document.set_progress(page.progress.as_str().into());
    let unchanged = before.is_some_and(|before| {
        DocumentView {
            bookmarked: page.bookmarked,
            done: page.done.clone(),
            progress: page.progress.clone(),
            ..before.clone()
        } == *page
    });
    if unchanged {
        ticks(&document.get_blocks(), page);
        return;
    }
    document.set_share(page.share.to_string().into());
    let section = page.section.as_ref();
    document.set_section(section.map_or("", |section| &section.id).into());
    document.set_section_title(section.map_or("", |section| &section.title).into());
    document.set_title(page.title.as_str().into());
    document.set_checked(page.checked.as_str().into());
    document.set_notices(strings(&page.notices));
    converter(window, page.converter.as_ref());
    document.set_urgent(contacts("", &page.urgent));
    document.set_urgent_heading(page.urgent_heading.as_str().into());
    document.set_calls(model(page.calls.iter().map(row)));
    document.set_summary(lines(&page.summary));
    document.set_parts(model(page.parts.iter().map(part)));
    let blocks = page.blocks.iter();
    document.set_blocks(model(blocks.map(|shown| block(words, shown, &page.done))));
    document.set_laws(model(page.laws.iter().map(|law| row(&law.row))));
    document.set_letters(model(page.letters.iter().map(row)));
    match &page.letter {
        Some(letter) => {
            document.set_sheet(super::fill::sheet(&letter.example));
            document.set_fill(row(&letter.fill));
        }
        None => document.set_fill(ui::Entry::default()),
    }
    document.set_related(model(page.related.iter().map(row)));
    document.set_sources(model(page.sources.iter().map(row)));
}

fn converter(window: &ui::AppWindow, converter: Option<&ConverterView>) {
    let shown = window.global::<ui::Converter<'_>>();
    shown.set_shown(converter.is_some());
    if let Some(converter) = converter {
        shown.set_heading(converter.heading.as_str().into());
        shown.set_units(converter.units.as_str().into());
        shown.set_tenge(converter.tenge.as_str().into());
    }
}

/// Ticks in the rows that are shown: what has the focus keeps it.
fn ticks(blocks: &ModelRc<ui::BlockCard>, page: &DocumentView) {
    for block in blocks.iter().filter(|block| block.ticks) {
        for lines in [&block.lines, &block.rest] {
            for (place, line) in lines.iter().enumerate() {
                let done = page.done.contains(line.step.as_str());
                if done != line.done {
                    lines.set_row_data(place, ui::Said { done, ..line });
                }
            }
        }
    }
}

fn block(words: &Words, block: &BlockView, done: &BTreeSet<String>) -> ui::BlockCard {
    let said = |from: usize, until: usize| {
        let places = from..until;
        let lines = block.lines[places.clone()].iter().zip(&block.doors[places]);
        let said = lines
            .zip(from + 1..)
            .map(|((line, doors), number)| said(words, line, doors, number, done));
        model(said)
    };
    ui::BlockCard {
        ticks: block.lines.iter().any(|line| line.step.is_some()),
        id: block.id.as_str().into(),
        heading: block.heading.as_str().into(),
        name: block.name.as_str().into(),
        icon: block.icon.into(),
        numbered: block.numbered,
        lines: said(0, block.shown),
        rest: said(block.shown, block.lines.len()),
        more: more(words, block.lines.len() - block.shown),
        open: false,
        marked: -1,
        contacts: contacts(&block.letters, &block.contacts[..block.contacts_shown]),
        contacts_rest: contacts(&block.letters, &block.contacts[block.contacts_shown..]),
        contacts_more: more(words, block.contacts.len() - block.contacts_shown),
        contacts_open: false,
        links: model(block.links[..block.links_shown].iter().map(row)),
        links_rest: model(block.links[block.links_shown..].iter().map(row)),
        links_more: more(words, block.links.len() - block.links_shown),
        links_open: false,
        note: block.note.as_str().into(),
    }
}

/// What is asked to show so many more; empty for none.
fn more(words: &Words, count: usize) -> SharedString {
    match count {
        0 => SharedString::default(),
        count => words.with("topic-more", [("count", count.into())]).into(),
    }
}

fn part(part: &PartName) -> ui::Entry {
    ui::Entry {
        title: part.title.as_str().into(),
        icon: part.icon.into(),
        section: part.id.as_str().into(),
        target: part.target.to_string().into(),
        ..Default::default()
    }
}

/// Unfolds what the reader has unfolded, and marks the line that the reader was led to.
pub(in crate::window) fn folds(
    window: &ui::AppWindow,
    unfolded: &BTreeSet<String>,
    marked: Option<&Anchor>,
) {
    let document = window.global::<ui::Document<'_>>();
    document.set_laws_open(unfolded.contains("laws"));
    document.set_related_open(unfolded.contains("related"));
    let blocks = document.get_blocks();
    for (place, block) in blocks.iter().enumerate() {
        let line = marked
            .filter(|anchor| anchor.part == *block.id)
            .and_then(|anchor| i32::try_from(anchor.line?).ok());
        let shown = ui::BlockCard {
            open: unfolded.contains(block.id.as_str()),
            contacts_open: unfolded.contains(&format!("{}/contacts", block.id)),
            links_open: unfolded.contains(&format!("{}/links", block.id)),
            marked: line.unwrap_or(-1),
            ..block.clone()
        };
        if shown != block {
            blocks.set_row_data(place, shown);
        }
    }
}
