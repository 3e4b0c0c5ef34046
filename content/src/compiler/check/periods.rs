//! What holds for a time: days are days, the versions of a rule follow each other without a gap or an overlap, and so do the
//! values of a figure.
//!
//! The versions of a rule stand one after another in their list: the first ends with `until`, the next begins with `from` on
//! the day after. Where nothing came before or nothing comes after, the author says so with `begins` or `ends`.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;
use toml::Spanned;

use super::months::month;
use crate::compiler::author::{FigureValue, Period, Statement, Str};
use crate::compiler::day::day;
use crate::compiler::files::File;
use crate::compiler::month::Month;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for draft in &world.drafts {
        let summary = draft.summary.map(|summary| summary.get_ref().statements());
        let lists = draft.blocks.iter().map(|block| block.statements);
        for list in summary.into_iter().chain(lists) {
            versions(draft.file, &periods(list), problems);
        }
        // A warning may come and go alone.
        let notices = draft.notice.map(|notice| notice.get_ref().statements());
        for (span, period) in periods(notices.unwrap_or_default()) {
            read(draft.file, &span, period, problems);
        }
    }
    let contacts = &world.content.contacts;
    let answering: Vec<_> = contacts
        .entries()
        .map(|contact| (contact.span(), contact.get_ref().period()))
        .collect();
    versions(&contacts.file, &answering, problems);
    for figure in world.content.figures.values() {
        values(&world.content.figures.file, &figure.values, problems);
    }
}

type Placed<'a> = (Range<usize>, Period<'a>);

fn periods(statements: &[Spanned<Statement>]) -> Vec<Placed<'_>> {
    let placed = statements.iter();
    placed
        .map(|statement| (statement.span(), statement.get_ref().period()))
        .collect()
}

/// The days of a period.
#[derive(Clone, Copy)]
struct Days {
    from: Option<Date>,
    until: Option<Date>,
}

fn versions(file: &File, list: &[Placed<'_>], problems: &mut Vec<Problem>) {
    let mut days: Vec<Days> = Vec::new();
    for (span, period) in list {
        days.push(read(file, span, *period, problems));
    }
    let mut say = |span: &Range<usize>, kind| problems.push(Problem::new(file, span, kind));
    for (at, (span, period)) in list.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| days.get(at));
        let ended = before.and_then(|before| before.until);
        // What ends for good has nothing after it.
        let ended = ended.filter(|_| at > 0 && !list[at - 1].1.ends);
        match days[at].from {
            Some(from) if !period.begins => match ended {
                None => say(
                    span,
                    ProblemKind::FromAlone {
                        from: from.to_string(),
                    },
                ),
                Some(until) => match until.checked_add(1.day()) {
                    Ok(next) if next == from => {}
                    Ok(next) if next < from => say(span, gap(until, from)),
                    _ => say(span, overlap(until, from)),
                },
            },
            _ => {
                if let Some(until) = ended {
                    let kind = ProblemKind::UntilAlone {
                        until: until.to_string(),
                    };
                    say(&list[at - 1].0, kind);
                }
            }
        }
        let last = at + 1 == list.len();
        if let (Some(until), true, false) = (days[at].until, last, period.ends) {
            say(
                span,
                ProblemKind::UntilAlone {
                    until: until.to_string(),
                },
            );
        }
    }
}

fn read(file: &File, span: &Range<usize>, period: Period<'_>, problems: &mut Vec<Problem>) -> Days {
    let mut read = |text: Option<&Str>| {
        let text = text?;
        let read = day(text.get_ref());
        if read.is_none() {
            let kind = ProblemKind::BadDay {
                text: text.get_ref().clone(),
            };
            problems.push(Problem::new(file, &text.span(), kind));
        }
        read
    };
    let days = Days {
        from: read(period.from),
        until: read(period.until),
    };
    if let (Some(from), Some(until)) = (days.from, days.until)
        && until < from
    {
        let (from, until) = (from.to_string(), until.to_string());
        problems.push(Problem::new(
            file,
            span,
            ProblemKind::BadDays { from, until },
        ));
    }
    let idle = [
        ("ahead", period.ahead && period.from.is_none(), "from"),
        ("begins", period.begins && period.from.is_none(), "from"),
        ("ends", period.ends && period.until.is_none(), "until"),
    ];
    for (key, _, lacks) in idle.into_iter().filter(|(_, idle, _)| *idle) {
        problems.push(Problem::new(
            file,
            span,
            ProblemKind::IdleKey { key, lacks },
        ));
    }
    days
}

fn gap(until: Date, from: Date) -> ProblemKind {
    ProblemKind::Gap {
        until: until.to_string(),
        from: from.to_string(),
    }
}

fn overlap(until: Date, from: Date) -> ProblemKind {
    ProblemKind::Overlap {
        until: until.to_string(),
        from: from.to_string(),
    }
}

/// The values of one figure. Their months may lie in the future.
fn values(file: &File, values: &[Spanned<FigureValue>], problems: &mut Vec<Problem>) {
    let mut ended: Option<Month> = None;
    for value in values {
        let mut read = |text: &Option<Str>| month(file, text.as_ref()?, problems);
        let from = read(&value.get_ref().valid_from);
        let until = read(&value.get_ref().valid_until);
        let (Some(from), Some(until)) = (from, until) else {
            ended = None;
            continue;
        };
        let mut say = |kind| problems.push(Problem::new(file, &value.span(), kind));
        if until < from {
            say(ProblemKind::BadPeriod { from, until });
        }
        let words = |ended: Month| (ended.to_string(), from.to_string());
        match ended {
            Some(ended) if from <= ended => {
                let (until, from) = words(ended);
                say(ProblemKind::Overlap { until, from });
            }
            Some(ended) if ended.months_until(from) > 1 => {
                let (until, from) = words(ended);
                say(ProblemKind::Gap { until, from });
            }
            _ => {}
        }
        ended = Some(until);
    }
}
