//! Highlighting: the line that a hit is shown with, in the reader's language, its matched words marked.

use kenes_content::{Lang, tokenise};

use super::answer::{LinePlace, Segment};
use super::index::IdLists;
use super::matches::Matches;
use super::rank::Ranked;
use crate::guide::error::part;
use crate::guide::{EntryRef, Guide, Result};

/// The line of an entry that answers best, in pieces, and where it stands. `unfinished`: the beginning of a word that is still being typed.
pub(super) fn snippet(
    guide: &Guide,
    lang: Lang,
    ranked: &Ranked,
    matches: &Matches,
    unfinished: Option<&str>,
) -> Result<(Vec<Segment>, Option<LinePlace>)> {
    let lines = guide.index().lines(lang, ranked.id)?;
    let page = ranked.entry.to_string();
    let hidden = match ranked.entry {
        EntryRef::Contact(_) => Vec::new(),
        _ => guide.hidden_lines(lang, &page)?,
    };
    let best = best_line(&lines, matches, &hidden);
    let first = (0..).find(|line| !hidden.contains(line)).unwrap_or(0);
    let found: Option<(String, Option<LinePlace>)> = match &ranked.entry {
        EntryRef::Contact(id) => guide.one(
            "SELECT purpose FROM contact WHERE id = ?1 AND lang = ?2",
            &[&id, &lang.code()],
            |row| Ok((row.get(0)?, None)),
        )?,
        _ => line(guide, lang, &page, best.map_or(first, |(line, _)| line))?,
    };
    let Some((text, place)) = found else {
        return Ok((Vec::new(), None));
    };
    let ids = best.map_or(&[][..], |(_, ids)| ids);
    // Where no word of the question stands in a line, none of them is the place to open the page at.
    let place = place.filter(|_| !ids.is_empty());
    if text.contains('{') {
        let said = guide.said(lang, &text)?;
        let known = guide.indexed(lang, &text)?;
        let ids = aligned(&said.text, &known, ids);
        return Ok((marked(&said.text, &ids, matches, unfinished), place));
    }
    Ok((marked(&text, ids, matches, unfinished), place))
}

/// The ids of the words of a text with sums, where those of the text in the index are known: the same words in the same order,
/// with other sums between them. A word that the index does not have at this place has none, 0.
fn aligned(text: &str, known: &str, ids: &[u32]) -> Vec<u32> {
    let before: Vec<String> = tokenise(known)
        .into_iter()
        .map(|word| word.folded)
        .collect();
    let mut at = 0;
    let words = tokenise(text).into_iter();
    words
        .map(|word| {
            let found = before
                .iter()
                .skip(at)
                .position(|known| *known == word.folded);
            found.map_or(0, |ahead| {
                at += ahead + 1;
                ids.get(at - 1).copied().unwrap_or(0)
            })
        })
        .collect()
}

/// A line of a page by its number, and where it stands. The lines before it are passed over before their blocks are asked for.
const LINE: &str = "
    SELECT text, part, line.block, line.position,
        (SELECT count(*) FROM block AS before
         WHERE before.page = block.page AND before.lang = block.lang AND before.part = block.part AND before.position < block.position)
    FROM (SELECT * FROM line WHERE page = ?1 AND lang = ?2 ORDER BY block, position LIMIT 1 OFFSET ?3) AS line
        JOIN block ON block.page = line.page AND block.lang = line.lang AND block.position = line.block";

/// A line of a page by its number, and where it stands among those that the page shows.
fn line(
    guide: &Guide,
    lang: Lang,
    page: &str,
    number: u32,
) -> Result<Option<(String, Option<LinePlace>)>> {
    let found = guide.one(LINE, &[&page, &lang.code(), &number], |row| {
        let at: (u32, u32) = (row.get(2)?, row.get(3)?);
        let nth: u32 = row.get(4)?;
        Ok((row.get(0)?, part(row, 1)?, at, nth as usize))
    })?;
    let Some((text, part, at, nth)) = found else {
        return Ok(None);
    };
    let line = at.1 - guide.left_out_before(lang, page, at)?;
    let place = LinePlace {
        part,
        nth,
        line: line as usize,
    };
    Ok(Some((text, Some(place))))
}

/// Which of the lines holds most of the question, counted from 0, and the ids of its words.
fn best_line<'a>(
    lines: &'a IdLists,
    matches: &Matches,
    hidden: &[u32],
) -> Option<(u32, &'a [u32])> {
    let mut best: Option<(f32, u32, &[u32])> = None;
    let mut seen: Vec<u32> = Vec::new();
    for (number, line) in (0..).zip(lines.iter()) {
        if hidden.contains(&number) {
            continue;
        }
        let mut held: f32 = 0.0;
        seen.clear();
        for id in line {
            if let Some(found) = matches.of_id(*id).filter(|_| !seen.contains(id)) {
                held += found.confidence * found.idf;
                seen.push(*id);
            }
        }
        if held > best.map_or(0.0, |best| best.0) {
            best = Some((held, number, line));
        }
    }
    best.map(|(_, number, line)| (number, line))
}

/// A line in pieces, the words of the question marked. The words of the line and their ids go side by side.
fn marked(text: &str, ids: &[u32], matches: &Matches, unfinished: Option<&str>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut push = |text: &str, marked: bool| {
        if !text.is_empty() {
            segments.push(Segment {
                text: text.to_owned(),
                marked,
            });
        }
    };
    let mut done = 0;
    for (number, word) in tokenise(text).into_iter().enumerate() {
        let asked = ids
            .get(number)
            .is_some_and(|id| matches.of_id(*id).is_some());
        let begun = unfinished.is_some_and(|beginning| word.folded.starts_with(beginning));
        if asked || begun {
            push(&text[done..word.at.start], false);
            push(&text[word.at.clone()], true);
            done = word.at.end;
        }
    }
    push(&text[done..], false);
    segments
}
