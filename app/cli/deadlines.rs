//! Deadlines: their list, one of them from a day, and any term by the rules of a law.

use std::str::FromStr;

use jiff::civil::Date;
use kenes_content::Lang;
use kenes_content::counting::{self, Cited, CountError, Counted, Deadline, Term, Unit, Who, Why};
use kenes_content::letters;
use serde::Serialize;

use super::{Refusal, say_data, titles};
use crate::guide::Guide;

/// A term of the command line.
pub(super) struct Way<'a> {
    pub(super) amount: u16,
    pub(super) unit: &'a str,
    pub(super) rule: &'a str,
}

/// What is wrong with a term of the command line.
#[derive(Debug, thiserror::Error)]
pub(super) enum TermError {
    /// No unit is called so.
    #[error("unknown unit {0:?}: working-days, days, months, years or day-of-next-month")]
    Unit(String),
    /// No rule has this id.
    #[error("unknown rule {id:?}: {}", .known.join(", "))]
    Rule {
        /// As it was given.
        id: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// The day is none.
    #[error("{text:?}: {why}")]
    Day {
        /// As it was given.
        text: String,
        /// Why not.
        why: letters::Misfit,
    },
    /// It cannot be counted.
    #[error(transparent)]
    Count(#[from] CountError),
}

/// Until when, as JSON.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    from: Date,
    law: Option<Date>,
    safe: Date,
    rule: &'a str,
    article: String,
    moved: bool,
    why: Option<String>,
    without_transfers: bool,
    uncertain: bool,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    title: &'a str,
    since: &'a str,
    who: Who,
    rule: &'a str,
    term: &'a [Term],
    article: String,
    as_of: &'a str,
}

/// Counts a term from a day by the rules of a law.
pub(super) fn count(from: &str, way: &Way<'_>, lang: Lang, json: bool) -> Result<(), Refusal> {
    let counting = Guide::open()?.counting()?;
    let unit = Unit::from_str(way.unit).map_err(|_| TermError::Unit(way.unit.to_owned()))?;
    let rule = counting.rule(way.rule).ok_or_else(|| TermError::Rule {
        id: way.rule.to_owned(),
        known: counting.rules.iter().map(|rule| rule.id.clone()).collect(),
    })?;
    let terms = [Term::new(way.amount, unit)];
    let counted = counting::count(
        day(from)?,
        counting::Way::of(&terms),
        rule,
        &counting.calendar,
    )
    .map_err(TermError::Count)?;
    print(&answer(None, &rule.id, &rule.source, &counted, lang), json)
}

/// Counts a deadline of the guide from a day.
pub(super) fn deadline(id: &str, from: &str, lang: Lang, json: bool) -> Result<(), Refusal> {
    let guide = Guide::open()?;
    let deadline = guide.deadline(id)?;
    let counted = guide.counting()?.count(&deadline, day(from)?);
    let counted = counted.map_err(TermError::Count)?;
    let (rule, source) = (&deadline.rule, &deadline.source);
    print(&answer(Some(&deadline), rule, source, &counted, lang), json)
}

/// Prints the deadlines, one a line, or as JSON.
pub(super) fn list(lang: Lang, json: bool) -> Result<(), Refusal> {
    let deadlines = Guide::open()?.deadlines()?;
    let entries = deadlines.iter().map(|deadline| Entry {
        id: &deadline.id,
        title: deadline.title.get(lang),
        since: deadline.since.get(lang),
        who: deadline.who,
        rule: &deadline.rule,
        term: &deadline.term,
        article: article(&deadline.source),
        as_of: &deadline.as_of,
    });
    let entries: Vec<Entry<'_>> = entries.collect();
    say_data(json, &entries, || {
        titles(entries.iter().map(|entry| (entry.id, entry.title)))
    })
}

fn answer<'a>(
    deadline: Option<&'a Deadline>,
    rule: &'a str,
    source: &Cited,
    counted: &Counted,
    lang: Lang,
) -> Answer<'a> {
    Answer {
        id: deadline.map(|deadline| deadline.id.as_str()),
        title: deadline.map(|deadline| deadline.title.get(lang).as_str()),
        from: counted.from,
        law: counted.law,
        safe: counted.safe,
        rule,
        article: article(source),
        moved: counted.moved,
        why: counted.why.as_ref().map(|why| match why {
            Why::DayOff(name) => name.get(lang).clone(),
            Why::Weekend => "weekend".to_owned(),
            Why::NonWorking => "non-working days are left out".to_owned(),
        }),
        without_transfers: counted.without_transfers,
        uncertain: counted.uncertain,
    }
}

/// `appk:92`, or the address of what is no law.
fn article(source: &Cited) -> String {
    match &source.law {
        Some(law) if source.articles.is_empty() => law.clone(),
        Some(law) => format!("{law}:{}", source.articles),
        None => source.url.ru.clone(),
    }
}

fn print(answer: &Answer<'_>, json: bool) -> Result<(), Refusal> {
    say_data(json, answer, || in_lines(answer))
}

fn in_lines(answer: &Answer<'_>) -> String {
    let law = answer
        .law
        .map_or_else(|| "–".to_owned(), |law| law.to_string());
    let mut lines = vec![
        format!("safe  {}", answer.safe),
        format!("law   {law}"),
        format!("rule  {} ({})", answer.rule, answer.article),
    ];
    lines.extend(answer.why.as_ref().map(|why| format!("why   {why}")));
    if answer.uncertain {
        lines.push("uncertain: a day off may come a day earlier or later".to_owned());
    }
    if answer.without_transfers {
        lines.push("by law, without possible transfers of days off".to_owned());
    }
    lines.join("\n")
}

fn day(text: &str) -> Result<Date, TermError> {
    letters::day(text).map_err(|why| TermError::Day {
        text: text.to_owned(),
        why,
    })
}
