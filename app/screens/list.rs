//! Pages that are lists: a section's topics, the memos, the resources, the bookmarks.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::{GuideError, PageTitle, Result};
use crate::ui;

struct Heading<'a> {
    title: String,
    lead: String,
    icon: &'a str,
    section: &'a str,
}

pub(super) fn fill_section(app: &App, id: &str) -> Result<ui::Screen> {
    let section = app
        .guide
        .section(app.lang(), id)?
        .ok_or_else(|| GuideError::NoPage(format!("section/{id}")))?;
    let topics = app.guide.topics(app.lang(), id)?;
    let heading = Heading {
        title: section.title,
        lead: section.summary,
        icon: id,
        section: id,
    };
    Ok(fill(app, &heading, &topics, ""))
}

pub(super) fn fill_memos(app: &App) -> Result<ui::Screen> {
    let memos = app.guide.memos(app.lang())?;
    Ok(fill(app, &heading(app, "memos", "memo"), &memos, ""))
}

pub(super) fn fill_resources(app: &App) -> Result<ui::Screen> {
    let resources = app.guide.resources(app.lang())?;
    Ok(fill(
        app,
        &heading(app, "resources", "resources"),
        &resources,
        "",
    ))
}

pub(super) fn fill_bookmarks(app: &App) -> Result<ui::Screen> {
    let mut pages = Vec::new();
    for address in app.reader.borrow().bookmarks() {
        // A bookmark of a page that a later edition dropped is passed over.
        pages.extend(app.guide.page_title(app.lang(), &address)?);
    }
    let empty = if pages.is_empty() {
        app.words.get("bookmarks-empty")
    } else {
        String::new()
    };
    Ok(fill(
        app,
        &heading(app, "bookmarks", "bookmark"),
        &pages,
        &empty,
    ))
}

fn heading<'a>(app: &App, name: &str, icon: &'a str) -> Heading<'a> {
    Heading {
        title: app.words.get(&format!("{name}-title")),
        lead: app.words.get(&format!("{name}-lead")),
        icon,
        section: "",
    }
}

fn fill(app: &App, heading: &Heading<'_>, pages: &[PageTitle], empty: &str) -> ui::Screen {
    let list = app.window.global::<ui::List<'_>>();
    list.set_title(heading.title.as_str().into());
    list.set_lead(heading.lead.as_str().into());
    list.set_icon(heading.icon.into());
    list.set_section(heading.section.into());
    list.set_entries(convert::titles(pages));
    list.set_empty(empty.into());
    ui::Screen::List
}
