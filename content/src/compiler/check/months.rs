//! Months are months, none is in the future where somebody asks, and a page is as new as its newest source.

use toml::Spanned;

use crate::compiler::author::{Registry, Statement, Str};
use crate::compiler::draft::Draft;
use crate::compiler::files::File;
use crate::compiler::month::Month;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::source::Source;
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    let today = world.today;
    registry(&content.contacts, today, problems, |contact| &contact.as_of);
    for numbers in &content.regional {
        registry(numbers, today, problems, |number| &number.as_of);
    }
    registry(&content.links, today, problems, |link| &link.as_of);
    registry(&content.laws, today, problems, |law| &law.as_of);
    if let Some(rules) = &content.rules {
        registry(rules, today, problems, |rule| &rule.as_of);
    }
    for deadlines in &content.deadlines {
        registry(deadlines, today, problems, |deadline| &deadline.as_of);
    }
    if let Some(read) = &content.calendar
        && let Some(calendar) = &read.item
    {
        past(&read.file, today, calendar.as_of.as_ref(), problems);
    }
    let values = content.figures.values().flat_map(|figure| &figure.values);
    for value in values {
        dated(
            &content.figures.file,
            value,
            &value.get_ref().as_of,
            today,
            problems,
        );
    }
    for video in content.videos.entries() {
        past(
            &content.videos.file,
            today,
            video.get_ref().as_of.as_ref(),
            problems,
        );
    }
    if let Some(kenes) = &content.kenes.item {
        past(&content.kenes.file, today, kenes.as_of.as_ref(), problems);
    }
    for draft in &world.drafts {
        for statement in draft.statements() {
            past(
                draft.file,
                today,
                statement.get_ref().as_of.as_ref(),
                problems,
            );
            if undated(statement.get_ref()) {
                problems.push(Problem::new(
                    draft.file,
                    &statement.span(),
                    ProblemKind::MissingMonth,
                ));
            }
        }
        page(world, draft, problems);
    }
}

/// A source that is a web address says nothing of its month.
fn undated(statement: &Statement) -> bool {
    let source = statement
        .source
        .as_ref()
        .map(|source| Source::of(source.get_ref()));
    matches!(source, Some(Source::Url(_))) && statement.as_of.is_none()
}

fn registry<T>(
    registry: &Registry<T>,
    today: Option<Month>,
    problems: &mut Vec<Problem>,
    as_of: impl Fn(&T) -> &Option<Str>,
) {
    for entry in registry.entries() {
        dated(
            &registry.file,
            entry,
            as_of(entry.get_ref()),
            today,
            problems,
        );
    }
}

fn dated<T>(
    file: &File,
    entry: &Spanned<T>,
    as_of: &Option<Str>,
    today: Option<Month>,
    problems: &mut Vec<Problem>,
) {
    past(file, today, as_of.as_ref(), problems);
    if as_of.is_none() {
        let kind = ProblemKind::MissingMonth;
        problems.push(Problem::new(file, &entry.span(), kind));
    }
}

fn page(world: &World<'_>, draft: &Draft<'_>, problems: &mut Vec<Problem>) {
    past(draft.file, world.today, draft.as_of, problems);
    let sourced = draft
        .statements()
        .filter(|statement| statement.get_ref().source.is_some());
    let months: Option<Vec<Month>> = sourced
        .map(|statement| world.month_of(statement.get_ref()))
        .collect();
    let Some(newest) = months.and_then(|months| months.into_iter().max()) else {
        return;
    };
    if let Some(as_of) = draft.as_of
        && let Some(written) = Month::parse(as_of.get_ref())
        && written != newest
        && world.today.is_none_or(|today| newest <= today)
    {
        problems.push(Problem::new(
            draft.file,
            &as_of.span(),
            ProblemKind::PageMonth { written, newest },
        ));
    }
}

fn past(file: &File, today: Option<Month>, written: Option<&Str>, problems: &mut Vec<Problem>) {
    if let Some(text) = written
        && let Some(month) = month(file, text, problems)
        && let Some(today) = today
        && month > today
    {
        problems.push(Problem::new(
            file,
            &text.span(),
            ProblemKind::FutureMonth { month, today },
        ));
    }
}

pub(super) fn month(file: &File, text: &Str, problems: &mut Vec<Problem>) -> Option<Month> {
    let month = Month::parse(text.get_ref());
    if month.is_none() {
        let kind = ProblemKind::BadMonth {
            text: text.get_ref().clone(),
        };
        problems.push(Problem::new(file, &text.span(), kind));
    }
    month
}
