//! The search in the window.

use kenes_content::text::{GAP, fitted};
use slint::{ComponentHandle, StyledText};

use super::rows::{contact, contacts, refreshed, row};
use super::snippet;
use crate::guide::Segment;
use crate::page::Page;
use crate::pages::{Found, SearchView};
use crate::ui;

/// The shortest line that styled text is drawn in, in hundredths of its letters' size: see `MarkedLine` in ui/parts/hit.slint.
const SHORTEST: u32 = 650;

pub(super) fn show(window: &ui::AppWindow, page: &SearchView) -> ui::Screen {
    let search = window.global::<ui::Search<'_>>();
    search.set_query(page.query.as_str().into());
    search.set_asked(page.asked);
    let ask = Page::Ask(page.query.trim().to_owned());
    search.set_ask(ask.to_string().into());
    search.set_unsure(page.unsure);
    search.set_status(page.status.as_str().into());
    let suggestion = page.suggestion.as_ref().map(row).unwrap_or_default();
    search.set_suggestion(suggestion.title);
    search.set_suggested(suggestion.target);
    let danger = page.danger.as_ref();
    search.set_danger_say(danger.map_or("", |danger| &danger.say).into());
    search
        .set_danger(danger.map_or_else(Default::default, |danger| contacts("", &danger.contacts)));
    let more = danger.and_then(|danger| danger.page.as_ref());
    search.set_danger_page(more.map(row).unwrap_or_default());
    search.set_nearest(refreshed(
        &search.get_nearest(),
        page.nearest.iter().map(row),
    ));
    let room = snippet::room(&window.global::<ui::Theme<'_>>());
    let hits = page.hits.iter().map(|hit| found(hit, room));
    search.set_hits(refreshed(&search.get_hits(), hits));
    search.set_recent(refreshed(&search.get_recent(), page.recent.iter().map(row)));
    ui::Screen::Search
}

/// An answer, its line cut to so many letters.
fn found(found: &Found, room: usize) -> ui::Found {
    match found {
        Found::Contact(card) => ui::Found {
            card: contact("", card),
            contact: true,
            ..Default::default()
        },
        Found::Page {
            row: shown,
            snippet,
        } => {
            let snippet = snippet::cut(snippet, room);
            let line: String = snippet.iter().map(|piece| piece.text.as_str()).collect();
            ui::Found {
                entry: row(shown),
                marked: marked(&snippet, &line),
                line: line.into(),
                ..Default::default()
            }
        }
    }
}
/// What stands in the field: its text, and at the cursor's place the word that a keyboard composes there.
pub(in crate::window) fn whole(text: &str, composed: &str, cursor: i32) -> String {
    let cursor = usize::try_from(cursor).unwrap_or(0).min(text.len());
    let (before, after) = text.split_at(text.floor_char_boundary(cursor));
    [before, composed, after].concat()
}

/// A line with its searched words in bold.
fn marked(snippet: &[Segment], line: &str) -> StyledText {
    let mut markdown = String::with_capacity(line.len() + 16);
    for Segment { text, marked } in &loosened(snippet, line) {
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

/// The pieces for a line of [`SHORTEST`]: the pieces of a chain are weighed together.
fn loosened(snippet: &[Segment], line: &str) -> Vec<Segment> {
    let fitted = fitted(line, SHORTEST);
    let mut left = fitted.chars().peekable();
    let piece = |segment: &Segment| Segment {
        text: segment
            .text
            .chars()
            .filter_map(|c| left.next_if(|fit| *fit == c || c == GAP))
            .collect(),
        marked: segment.marked,
    };
    snippet.iter().map(piece).collect()
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
    fn a_chain_of_several_pieces_is_loosened_whole() {
        let pieces = ["15\u{202f}", "жұмыс", "\u{202f}күні, 1-\u{2060}", "бап"];
        let snippet = pieces.map(|text| Segment {
            text: text.to_owned(),
            marked: false,
        });
        let texts = |line: Vec<Segment>| line.into_iter().map(|piece| piece.text);
        let loose = texts(loosened(&snippet, &pieces.concat())).collect::<Vec<_>>();
        assert_eq!(loose, ["15\u{202f}", "жұмыс", " күні, 1-\u{2060}", "бап"]);
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
