//! The search: results while the reader types, and while a keyboard composes a word.

use slint::{ComponentHandle, Model, ModelRc, SharedString, StyledText};

use super::{App, convert};
use crate::guide::{Hit, PageTitle, Result, Segment};
use crate::page::Page;
use crate::ui;

/// Hits shown on the page.
const LIMIT: usize = 20;

pub(super) fn fill(app: &App, query: &str) -> Result<ui::Screen> {
    let search = app.window.global::<ui::Search<'_>>();
    search.set_query(query.into());
    let answer = app.guide.search(app.lang(), query, LIMIT)?;
    let asked = !query.trim().is_empty();
    search.set_asked(asked);
    search.set_status(status(app, asked, answer.hits.len()));
    let suggestion = answer.suggestion.unwrap_or_default();
    search.set_suggestion(match suggestion.as_str() {
        "" => SharedString::default(),
        query => app
            .words
            .with("search-suggestion", [("query", query.into())])
            .into(),
    });
    search.set_suggested(Page::Search(suggestion).to_string().into());
    search.set_danger(convert::contacts(&app.words, &answer.danger));
    search.set_nearest(convert::titles(&answer.nearest));
    let hits: Result<Vec<ui::Found>> = answer.hits.into_iter().map(|hit| found(app, hit)).collect();
    search.set_hits(convert::refreshed(&search.get_hits(), hits?));
    search.set_recent(match asked {
        true => ModelRc::default(),
        false => recent(app),
    });
    Ok(ui::Screen::Search)
}

/// What stands in the field: its text, and at the cursor's place the word that a keyboard composes there.
pub(super) fn whole(text: &str, composed: &str, cursor: i32) -> String {
    let cursor = usize::try_from(cursor).unwrap_or(0).min(text.len());
    let (before, after) = text.split_at(text.floor_char_boundary(cursor));
    [before, composed, after].concat()
}

/// The reader typed: the same page with other words, so that Back leads out of the search at once. A field that is left
/// at this moment has nothing to say any more.
pub(super) fn edited(app: &App, query: &str) {
    if !matches!(app.page(), Page::Search(_)) {
        return;
    }
    app.history
        .borrow_mut()
        .replace(Page::Search(query.to_owned()));
    app.show();
}

/// Remembers the question that leads the reader somewhere: to a page, to a call, to the Kenes service.
pub(super) fn remember(app: &App, target: &str) {
    if let Page::Search(query) = app.page()
        && !matches!(target.parse(), Ok(Page::Search(_)))
    {
        app.reader.borrow_mut().remember_search(&query);
    }
}

fn status(app: &App, asked: bool, count: usize) -> SharedString {
    match asked {
        false => app.words.get("search-start"),
        true => app.words.with("search-found", [("count", count.into())]),
    }
    .into()
}

fn recent(app: &App) -> ModelRc<ui::Entry> {
    let recent = app.reader.borrow().recent();
    convert::model(recent.into_iter().map(|query| ui::Entry {
        title: query.as_str().into(),
        icon: "search".into(),
        target: Page::Search(query).to_string().into(),
        ..Default::default()
    }))
}

/// A hit with its line; a contact comes as its own card, so that it can be called from here.
fn found(app: &App, hit: Hit) -> Result<ui::Found> {
    let contact = match hit.address.strip_prefix("contact/") {
        Some(id) => app.guide.contact(app.lang(), id)?,
        None => None,
    };
    if let Some(contact) = contact {
        return Ok(ui::Found {
            card: convert::contacts(&app.words, &[contact])
                .row_data(0)
                .unwrap_or_default(),
            contact: true,
            ..Default::default()
        });
    }
    let line: String = hit
        .snippet
        .iter()
        .map(|piece| piece.text.as_str())
        .collect();
    let page = PageTitle {
        address: hit.address,
        section: hit.section,
        title: hit.title,
    };
    Ok(ui::Found {
        entry: convert::titles(&[page]).row_data(0).unwrap_or_default(),
        marked: marked(&hit.snippet, &line),
        line: line.into(),
        ..Default::default()
    })
}

/// A line with its searched words in bold.
fn marked(snippet: &[Segment], line: &str) -> StyledText {
    let mut markdown = String::with_capacity(line.len() + 16);
    for Segment { text, marked } in snippet {
        let sign = if *marked { "**" } else { "" };
        markdown.push_str(sign);
        for c in text.chars() {
            if c.is_ascii_punctuation() {
                markdown.push('\\');
            }
            markdown.push(c);
        }
        markdown.push_str(sign);
    }
    StyledText::from_markdown(&markdown).unwrap_or_else(|error| {
        log::error!("{markdown:?}: {error}");
        StyledText::from_plain_text(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_composed_word_stands_at_the_cursor() {
        for (text, cursor, whole) in [
            ("", 0, "бала"),
            ("жас ", 7, "жас бала"),
            (" асырау", 0, "бала асырау"),
            ("жас асырау", 7, "жас балаасырау"),
            ("жас ", 99, "жас бала"),
            ("жас", -1, "балажас"),
            ("жас", 3, "жбалаас"),
        ] {
            assert_eq!(super::whole(text, "бала", cursor), whole);
        }
    }

    #[test]
    fn signs_of_a_line_stay_signs() {
        for line in [
            "10. *Не* [звоните](tel:112) <b>",
            "# 1\\2 _a_",
            "- - -",
            "`x` & ~y~",
        ] {
            let snippet = [
                Segment {
                    text: line.to_owned(),
                    marked: false,
                },
                Segment {
                    text: "112".to_owned(),
                    marked: true,
                },
            ];
            let whole = format!("{line}112");
            assert_ne!(
                marked(&snippet, &whole),
                StyledText::from_plain_text(&whole),
                "{line}"
            );
        }
    }
}
