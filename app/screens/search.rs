//! The search: results while the reader types.

use slint::{ComponentHandle, SharedString};

use super::{App, convert};
use crate::guide::{Hit, PageTitle, Result};
use crate::page::Page;
use crate::ui;

/// Hits shown on the page.
const LIMIT: usize = 20;

pub(super) fn fill(app: &App, query: &str) -> Result<ui::Screen> {
    let search = app.window.global::<ui::Search<'_>>();
    if search.get_query() != query {
        search.set_query(query.into());
    }
    let hits = app.guide.search(app.lang(), query, LIMIT)?;
    search.set_status(status(app, query, hits.len()));
    search.set_hits(convert::titles(
        &hits.into_iter().map(title).collect::<Vec<_>>(),
    ));
    Ok(ui::Screen::Search)
}

/// The reader typed: the same page with other words, so that Back leads out of the search at once.
pub(super) fn edited(app: &App, query: &str) {
    app.history
        .borrow_mut()
        .replace(Page::Search(query.to_owned()));
    app.show();
}

fn status(app: &App, query: &str, count: usize) -> SharedString {
    if query.trim().is_empty() {
        app.words.get("search-start")
    } else {
        app.words.with("search-found", [("count", count.into())])
    }
    .into()
}

/// A contact is found through the page that lists the contacts.
fn title(hit: Hit) -> PageTitle {
    let address = if hit.address.starts_with("contact/") {
        "resource/call-centres".to_owned()
    } else {
        hit.address
    };
    PageTitle {
        address,
        section: hit.section,
        title: hit.title,
    }
}
