//! How far the reader has come with the steps of a topic, and where he goes on.

use std::collections::BTreeSet;

use kenes_content::schema::{EntryRef, Part};

use super::anchor::part_id;
use super::{Anchor, Context, Row, Target};
use crate::guide::Result;
use crate::i18n::Words;

/// How many steps are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// How many of the steps that stand on the page now.
    pub(super) done: usize,
    /// How many there are.
    pub(super) all: usize,
    /// The place of the first that is not done.
    pub(super) open: Option<usize>,
}

impl Progress {
    /// Of the steps with these ids; none where there are none to tick off.
    pub(super) fn of<'a>(
        steps: impl IntoIterator<Item = &'a String>,
        done: &BTreeSet<String>,
    ) -> Option<Progress> {
        let steps: Vec<&String> = steps.into_iter().collect();
        // The two versions of a step that changes are one.
        let all: BTreeSet<&&String> = steps.iter().collect();
        (!all.is_empty()).then(|| Progress {
            done: all.iter().filter(|step| done.contains(***step)).count(),
            all: all.len(),
            open: steps.iter().position(|step| !done.contains(*step)),
        })
    }

    /// «Done: 3 of 8 steps».
    pub(super) fn say(self, words: &Words) -> String {
        match self.open {
            None => words.get("steps-all-done"),
            Some(_) => words.with(
                "steps-progress",
                [("done", self.done.into()), ("all", self.all.into())],
            ),
        }
    }
}

/// The topics that the reader has begun, the last one first.
pub(super) fn begun(context: &Context<'_>) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for address in context.user.begun() {
        // What a later edition dropped is passed over.
        let Ok(entry) = address.parse::<EntryRef>() else {
            continue;
        };
        if let Some(page) = context.guide.page_title(context.words.lang(), &entry)? {
            let mut row = Row::of(page);
            if mark(context, &mut row)? {
                rows.push(row);
            }
        }
    }
    Ok(rows)
}

/// Says on the rows of topics that are begun how far, and lets them lead to the first open step.
pub(super) fn mark_begun(context: &Context<'_>, rows: &mut [Row]) -> Result<()> {
    let begun = context.user.begun();
    for row in rows {
        if begun.contains(&row.target.to_string()) {
            mark(context, row)?;
        }
    }
    Ok(())
}

/// False where nothing on the page as it is now is done.
fn mark(context: &Context<'_>, row: &mut Row) -> Result<bool> {
    let Target::Page(page) = &row.target else {
        return Ok(false);
    };
    let Some(entry) = page.entry() else {
        return Ok(false);
    };
    let (guide, lang) = (context.guide, context.words.lang());
    let done = context.user.done_steps(page);
    let progress = Progress::of(&guide.steps(lang, &entry)?, &done);
    let Some(progress) = progress.filter(|it| it.done > 0) else {
        return Ok(false);
    };
    if guide.is_private(&entry)? {
        return Ok(false);
    }
    row.detail = progress.say(context.words);
    if let Some(line) = progress.open {
        let anchor = Anchor {
            part: part_id(Part::Step, 0),
            line: Some(line),
        };
        row.target = Target::Place(page.clone(), anchor);
    }
    Ok(true)
}
