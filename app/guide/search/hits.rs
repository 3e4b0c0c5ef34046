//! What was found, as the reader sees it: with a title in the reader's language.

use kenes_content::Lang;

use super::answer::Hit;
use super::matches::Matches;
use super::rank::Ranked;
use super::snippet::snippet;
use super::variants::Variant;
use crate::guide::day::Period;
use crate::guide::{EntryRef, Guide, PageTitle, Result};

/// Hits that come with a line; further down nobody reads them.
const MOST_SNIPPETS: usize = 12;
/// Pages offered where nothing is found.
const MOST_NEAREST: usize = 4;

/// The best of the entries, at most `limit` of them.
pub(super) fn of(
    guide: &Guide,
    lang: Lang,
    ranked: &[Ranked],
    limit: usize,
    variant: &Variant,
    matches: &Matches,
) -> Result<Vec<Hit>> {
    let unfinished = variant
        .expansions
        .last()
        .map(|expansion| &expansion.term)
        .filter(|term| term.last)
        .map(|term| term.folded.as_str());
    let mut hits = Vec::new();
    for ranked in ranked {
        if hits.len() == limit {
            break;
        }
        if let Some(title) = title_of(guide, lang, &ranked.entry)? {
            let (snippet, place) = match hits.len() < MOST_SNIPPETS {
                true => snippet(guide, lang, ranked, matches, unfinished)?,
                false => (Vec::new(), None),
            };
            hits.push(Hit {
                id: ranked.entry.id().to_owned(),
                section: title.section,
                title: title.title,
                score: (f64::from(ranked.score) * 1000.0).round() / 1000.0,
                snippet,
                place,
                entry: title.entry,
            });
        }
    }
    Ok(hits)
}

/// The pages that hold some of the question, and after them those for every case.
pub(super) fn nearest(guide: &Guide, lang: Lang, near: &[Ranked]) -> Result<Vec<PageTitle>> {
    let mut entries: Vec<EntryRef> = near
        .iter()
        .map(|ranked| ranked.entry.clone())
        .filter(|entry| !matches!(entry, EntryRef::Contact(_)))
        .take(2)
        .collect();
    for page in guide.index().nearest()? {
        if !entries.contains(&page) {
            entries.push(page);
        }
    }
    let titles = entries
        .iter()
        .take(MOST_NEAREST)
        .map(|entry| guide.page_title(lang, entry));
    Ok(titles
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

fn title_of(guide: &Guide, lang: Lang, entry: &EntryRef) -> Result<Option<PageTitle>> {
    let EntryRef::Contact(id) = entry else {
        return guide.page_title(lang, entry);
    };
    guide
        .one(
            "SELECT name, from_day, until_day FROM contact WHERE id = ?1 AND lang = ?2",
            &[&id, &lang.code()],
            |row| {
                let title = PageTitle {
                    entry: entry.clone(),
                    section: None,
                    title: row.get(0)?,
                };
                let answers = Period::read(row, 1, None)?.holds(guide.day());
                Ok(answers.then_some(title))
            },
        )
        .map(Option::flatten)
}
