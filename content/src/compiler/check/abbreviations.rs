//! An abbreviation is written out at or before its first use on the page.

use crate::Lang;
use crate::compiler::author::{Abbreviation, Str};
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::words::{Phrase, Text};
use crate::compiler::world::World;
use crate::figures::without_formulas;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let explained_by_page = figure_shorts(world);
    let entries: Vec<(&Abbreviation, Phrase)> = world
        .style
        .abbreviation
        .iter()
        .filter(|entry| !explained_by_page.contains(&entry.short.as_str()))
        .map(|entry| (entry, Phrase::of(&entry.full)))
        .collect();
    for draft in &world.drafts {
        for lang in Lang::ALL {
            let texts: Vec<(&Str, Text)> = draft
                .texts(lang)
                .into_iter()
                .map(|text| (text, Text::of(without_formulas(text.get_ref()))))
                .collect();
            for (entry, full) in entries
                .iter()
                .filter(|(entry, _)| entry.lang.get_ref() == lang.code())
            {
                if let Some(text) = unexplained(entry, full, &texts) {
                    let kind = ProblemKind::Unexplained {
                        short: entry.short.clone(),
                        full: entry.full.replace('*', "…"),
                    };
                    problems.push(Problem::new(draft.file, &text.span(), kind));
                }
            }
        }
    }
}

/// The first text that uses the abbreviation, if neither it nor any before it explains it.
fn unexplained<'a>(
    entry: &Abbreviation,
    full: &Phrase,
    texts: &[(&'a Str, Text)],
) -> Option<&'a Str> {
    let used = texts
        .iter()
        .position(|(_, text)| text.has_word(&entry.short))?;
    let explained = texts[..=used]
        .iter()
        .any(|(_, text)| text.find(full).is_some());
    (!explained).then(|| texts[used].0)
}

/// Short names of figures: the page itself says what they are.
fn figure_shorts<'a>(world: &World<'a>) -> Vec<&'a str> {
    let figures = world.content.figures.values();
    figures
        .filter_map(|figure| figure.short.as_ref())
        .flat_map(|short| Lang::ALL.map(|lang| short.get_ref().get(lang)))
        .flatten()
        .map(|short| short.get_ref().as_str())
        .collect()
}
