//! A topic, a memo, a resource in the window.

use slint::ComponentHandle;

use super::rows::{contacts, lines, model, row};
use crate::pages::{BlockView, DocumentView};
use crate::ui;

/// Hands over what differs from the document shown before: turning a bookmark or the print leaves every block as it is.
pub(super) fn show(window: &ui::AppWindow, before: Option<&DocumentView>, page: &DocumentView) {
    let document = window.global::<ui::Document<'_>>();
    document.set_bookmarked(page.bookmarked);
    let unchanged = before.is_some_and(|before| {
        let bookmarked = page.bookmarked;
        DocumentView {
            bookmarked,
            ..before.clone()
        } == *page
    });
    if unchanged {
        return;
    }
    let section = page.section.as_ref();
    document.set_section(section.map_or("", |section| &section.id).into());
    document.set_section_title(section.map_or("", |section| &section.title).into());
    document.set_title(page.title.as_str().into());
    document.set_checked(page.checked.as_str().into());
    document.set_notice(page.notice.as_str().into());
    document.set_urgent(contacts(&page.urgent));
    document.set_urgent_heading(page.urgent_heading.as_str().into());
    document.set_summary(lines(&page.summary));
    document.set_blocks(model(page.blocks.iter().map(block)));
    document.set_laws(model(page.laws.iter().map(|law| row(&law.row))));
    document.set_related(model(page.related.iter().map(row)));
    document.set_sources(model(page.sources.iter().map(row)));
}

fn block(block: &BlockView) -> ui::BlockCard {
    ui::BlockCard {
        heading: block.heading.as_str().into(),
        name: block.name.as_str().into(),
        icon: block.icon.into(),
        numbered: block.numbered,
        lines: lines(&block.lines),
        contacts: contacts(&block.contacts),
        links: model(block.links.iter().map(row)),
        note: block.note.as_str().into(),
    }
}
