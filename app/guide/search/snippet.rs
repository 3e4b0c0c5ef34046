//! The line that a hit is shown with, in the reader's language, its searched words marked.

use kenes_content::{Lang, words};

use super::answer::{Hit, Segment};
use super::index::Lists;
use super::meaning::Meaning;
use super::rank::Ranked;
use super::told::Told;
use crate::guide::{Guide, PageTitle, Result, code};

/// Hits that come with a line; further down nobody reads them.
const MOST_SNIPPETS: usize = 12;
/// Pages offered where nothing is found.
const MOST_NEAREST: usize = 4;

impl Guide {
    pub(super) fn hits(
        &self,
        lang: Lang,
        ranked: &[Ranked],
        limit: usize,
        meanings: &[Meaning],
        told: &Told,
    ) -> Result<Vec<Hit>> {
        let mut hits = Vec::new();
        for ranked in ranked {
            if hits.len() == limit {
                break;
            }
            if let Some(title) = self.title_of(lang, &ranked.address)? {
                let id = ranked
                    .address
                    .split_once('/')
                    .map_or(ranked.address.as_str(), |(_, id)| id);
                hits.push(Hit {
                    id: id.to_owned(),
                    section: title.section,
                    title: title.title,
                    score: (f64::from(ranked.score) * 1000.0).round() / 1000.0,
                    snippet: match hits.len() < MOST_SNIPPETS {
                        true => self.snippet(lang, ranked, told, meanings)?,
                        false => Vec::new(),
                    },
                    address: title.address,
                });
            }
        }
        Ok(hits)
    }

    /// The pages that hold some of the question, and after them those for every case.
    pub(super) fn nearest(&self, lang: Lang, near: &[Ranked]) -> Result<Vec<PageTitle>> {
        let mut addresses: Vec<String> = near
            .iter()
            .map(|ranked| ranked.address.clone())
            .filter(|address| !address.starts_with("contact/"))
            .take(2)
            .collect();
        for page in self.rows(
            "SELECT page FROM search_nearest ORDER BY position",
            &[],
            |row| row.get(0),
        )? {
            if !addresses.contains(&page) {
                addresses.push(page);
            }
        }
        let titles = addresses
            .iter()
            .take(MOST_NEAREST)
            .map(|address| self.page_title(lang, address));
        Ok(titles
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    fn title_of(&self, lang: Lang, address: &str) -> Result<Option<PageTitle>> {
        let Some(id) = address.strip_prefix("contact/") else {
            return self.page_title(lang, address);
        };
        self.one(
            "SELECT name FROM contact WHERE id = ?1 AND lang = ?2",
            &[&id, &code(lang)],
            |row| {
                Ok(PageTitle {
                    address: address.to_owned(),
                    section: None,
                    title: row.get(0)?,
                })
            },
        )
    }

    fn snippet(
        &self,
        lang: Lang,
        ranked: &Ranked,
        told: &Told,
        meanings: &[Meaning],
    ) -> Result<Vec<Segment>> {
        let (line, ids) = self
            .best_line(lang, ranked.entry, told)?
            .unwrap_or_default();
        let text: Option<String> = match ranked.address.strip_prefix("contact/") {
            Some(id) => self.one("SELECT purpose FROM contact WHERE id = ?1 AND lang = ?2", &[&id, &code(lang)], |row| row.get(0))?,
            None if ids.is_empty() => self.one(
                "SELECT text FROM line WHERE page = ?1 AND lang = ?2 AND part = 'summary' ORDER BY position LIMIT 1",
                &[&ranked.address, &code(lang)],
                |row| row.get(0),
            )?,
            None => self.one(
                "SELECT text FROM line WHERE page = ?1 AND lang = ?2 ORDER BY part, position LIMIT 1 OFFSET ?3",
                &[&ranked.address, &code(lang), &line],
                |row| row.get(0),
            )?,
        };
        let unfinished = meanings.last().filter(|meaning| meaning.asked.last);
        let unfinished = unfinished.map(|meaning| meaning.asked.folded.as_str());
        Ok(text.map_or_else(Vec::new, |text| marked(&text, &ids, told, unfinished)))
    }

    /// The line of an entry that holds most of the question, and the ids of its words.
    fn best_line(&self, lang: Lang, entry: u32, told: &Told) -> Result<Option<(u32, Vec<u32>)>> {
        let sql = match lang {
            Lang::Kk => "SELECT kk FROM search_entry WHERE id = ?1",
            Lang::Ru => "SELECT ru FROM search_entry WHERE id = ?1",
        };
        let lines = self
            .one(sql, &[&entry], |row| {
                Ok(Lists::of(row.get_ref(0)?.as_blob()?))
            })?
            .unwrap_or_default();
        let mut best: Option<(f32, u32, &[u32])> = None;
        for (number, line) in (0..).zip(lines.iter()) {
            let mut held: f32 = 0.0;
            for (at, id) in line.iter().enumerate() {
                if let Some(tells) = told.tells(*id).filter(|_| !line[..at].contains(id)) {
                    held += tells.sure * tells.weight;
                }
            }
            if held > best.map_or(0.0, |best| best.0) {
                best = Some((held, number, line));
            }
        }
        Ok(best.map(|(_, number, line)| (number, line.to_vec())))
    }
}

/// A line in pieces, the words of the question marked. The words of the line and their ids go side by side.
fn marked(text: &str, ids: &[u32], told: &Told, unfinished: Option<&str>) -> Vec<Segment> {
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
    for (number, word) in words(text).into_iter().enumerate() {
        let asked = ids.get(number).is_some_and(|id| told.tells(*id).is_some());
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
