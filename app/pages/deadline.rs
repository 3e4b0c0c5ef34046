//! Until when: a day of the reader's, and what follows from it by the law.

use jiff::civil::Date;
use kenes_content::counting::{
    Calendar, CountError, Counted, Counting, DayCount, Deadline, Rule, Term, Unit, Who, Why,
};
use kenes_content::letters::{self, Misfit};
use serde::Serialize;

use super::{Context, LawView, Row, Target, field, row};
use crate::guide::{EntryRef, Result};
use crate::i18n::Words;
use crate::page::Page;

/// A deadline, counted where a day is known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadlineView {
    /// Its id.
    pub id: String,
    /// What has to be done, or will come.
    pub title: String,
    /// How long it is: «3 ай».
    pub length: String,
    /// The question that a day answers.
    pub question: String,
    /// Day, month and year as typed so far.
    pub typed: [String; 3],
    /// What is wrong with the day; empty where nothing is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub wrong: String,
    /// Until when, where a day is known.
    pub counted: Option<CountedView>,
    /// What the reader must know.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How the law counts.
    pub how: String,
    /// The law with its articles, or the page of the source.
    pub law: Row,
    /// For which month the source speaks.
    pub checked: String,
    /// The deadlines that follow.
    pub then: Vec<Row>,
}

/// Until when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountedView {
    /// The day that it is counted from.
    pub from: Date,
    /// The day to go by.
    pub until: Date,
    /// What is to happen by it: «Осы күннен кешіктірмеңіз».
    pub lead: String,
    /// The day to go by, in words.
    pub day: String,
    /// How many days are left, or that it has passed.
    pub left: String,
    /// It has passed.
    pub passed: bool,
    /// The last day by law where that is another, why, and what is not certain: a sentence each.
    pub remarks: Vec<String>,
    /// The reader follows it.
    pub followed: bool,
    /// All of it as a text to keep.
    pub text: String,
}

pub(super) fn view(context: &Context<'_>, id: &str, typed: &str) -> Result<DeadlineView> {
    let (guide, words) = (context.guide, context.words);
    let lang = words.lang();
    let deadline = guide.deadline(id)?;
    let counting = guide.counting()?;
    let rule = counting.rule(&deadline.rule);
    let (counted, wrong) = match counted(context, &counting, &deadline, typed) {
        Ok(counted) => (counted, String::new()),
        Err(wrong) => (None, wrong),
    };
    let mut then = Vec::new();
    for next in &deadline.then {
        let entry = EntryRef::Deadline(next.clone());
        then.extend(guide.page_title(lang, &entry)?.map(Row::of));
    }
    let law = guide.cited(lang, &deadline.source)?;
    let url = deadline.source.url.get(lang).clone();
    let law = match law {
        Some(law) => LawView::of(words, &law).row,
        None => Row::web(words.get("deadline-source"), row::network(words, &url), url),
    };
    Ok(DeadlineView {
        id: id.to_owned(),
        title: deadline.title.get(lang).clone(),
        length: length(words, &deadline, rule),
        question: deadline.since.get(lang).clone(),
        typed: field::date(typed),
        wrong,
        counted,
        note: deadline
            .note
            .as_ref()
            .map_or_else(String::new, |note| note.get(lang).clone()),
        how: rule.map_or_else(String::new, |rule| how(words, rule)),
        law,
        checked: words.with(
            "topic-checked",
            [("month", words.month(&deadline.as_of).into())],
        ),
        then,
    })
}

/// Until when, from the day typed; `Err` is what is wrong with it, in words. Nothing typed is neither.
fn counted(
    context: &Context<'_>,
    counting: &Counting,
    deadline: &Deadline,
    typed: &str,
) -> std::result::Result<Option<CountedView>, String> {
    let words = context.words;
    if is_unfinished(typed) {
        return Ok(None);
    }
    let from = match letters::day(typed) {
        Ok(day) => day,
        Err(Misfit::NoSuchDay) => return Err(words.get("wrong-no-such-day")),
        Err(_) => return Err(words.get("wrong-day")),
    };
    if !deadline.future && from > context.today {
        return Err(words.get("wrong-ahead"));
    }
    let counted = counting
        .count(deadline, from)
        .map_err(|error| unknown(words, &counting.calendar, &error))?;
    Ok(Some(of(context, counting, deadline, &counted)))
}

/// Nothing is typed yet, or a part of a day: `27.11.` and `27.11.20` are no mistake. `27.11.26` will not become a year of any
/// living person: who waits there for an answer is told what is missing.
fn is_unfinished(typed: &str) -> bool {
    let parts: Vec<&str> = typed.split('.').map(str::trim).collect();
    match parts[..] {
        [day, month, year] => day.is_empty() || month.is_empty() || is_part_of_a_year(year),
        _ => typed.trim().is_empty(),
    }
}

fn is_part_of_a_year(typed: &str) -> bool {
    let begins = |century: &str| century.starts_with(typed) || typed.starts_with(century);
    typed.len() < 4 && (begins("19") || begins("20"))
}

/// What the calendar does not know is said, never guessed.
fn unknown(words: &Words, calendar: &Calendar, error: &CountError) -> String {
    log::info!("not counted: {error}");
    let year = |day: Option<Date>| day.map_or_else(String::new, |day| day.year().to_string());
    words.with(
        "deadline-unknown",
        [
            ("first", year(calendar.first()).into()),
            ("last", year(calendar.last()).into()),
        ],
    )
}

fn of(
    context: &Context<'_>,
    counting: &Counting,
    deadline: &Deadline,
    counted: &Counted,
) -> CountedView {
    let words = context.words;
    let until = match deadline.who {
        Who::Reader => counted.safe,
        Who::Other => counted.law.unwrap_or(counted.unmoved),
    };
    let lead = words.get(match deadline.who {
        Who::Reader => "deadline-reader",
        Who::Other => "deadline-other",
    });
    let day = in_words(words, until);
    let days = (until - context.today).get_days();
    let left = match days {
        ..0 => words.get("deadline-passed"),
        days => words.with("deadline-left", [("days", days.into())]),
    };
    let remarks = remarks(words, &counting.calendar, deadline, counted, until);
    let title = deadline.title.get(words.lang());
    let text = [title.clone(), format!("{lead} {day}")]
        .into_iter()
        .chain(remarks.iter().cloned())
        .collect::<Vec<_>>()
        .join("\n");
    CountedView {
        from: counted.from,
        until,
        lead,
        day,
        left,
        passed: days < 0,
        remarks,
        followed: context.user.follows(&deadline.id, counted.from),
        text,
    }
}

fn remarks(
    words: &Words,
    calendar: &Calendar,
    deadline: &Deadline,
    counted: &Counted,
    until: Date,
) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(law) = counted.law.filter(|law| *law != until) {
        let day = in_words(words, law);
        remarks.push(words.with("deadline-law", [("day", day.into())]));
    }
    let unmoved = || ("day", in_words(words, counted.unmoved).into());
    match &counted.why {
        Some(Why::DayOff(name)) => {
            let name = ("name", name.get(words.lang()).as_str().into());
            remarks.push(words.with("deadline-day-off", [unmoved(), name]));
        }
        Some(Why::Weekend) => remarks.push(words.with("deadline-weekend", [unmoved()])),
        Some(Why::NonWorking) => remarks.push(words.get("deadline-non-working")),
        None => {}
    }
    if deadline.who == Who::Reader && counted.law.is_none() && counted.why.is_some() {
        remarks.push(words.get("deadline-no-rule"));
    }
    if counted.uncertain {
        remarks.push(words.get("deadline-uncertain"));
    }
    if counted.without_transfers {
        let month = words.month(&calendar.as_of);
        remarks.push(words.with("deadline-transfers", [("month", month.into())]));
    }
    remarks
}

/// A day with its weekday.
pub(super) fn in_words(words: &Words, day: Date) -> String {
    let weekday = day.weekday().to_monday_one_offset();
    words.with(
        "day-and-weekday",
        [("day", words.day(day).into()), ("weekday", weekday.into())],
    )
}

fn length(words: &Words, deadline: &Deadline, rule: Option<&Rule>) -> String {
    let term = |term: &Term| {
        let nights = rule.is_some_and(|rule| rule.days == DayCount::WithoutNonWorking);
        let id = match term.unit {
            Unit::WorkingDays => "term-working-days",
            Unit::Days if nights => "term-nights",
            Unit::Days => "term-days",
            Unit::Months => "term-months",
            Unit::Years => "term-years",
            Unit::DayOfNextMonth => "term-day-of-next-month",
        };
        words.with(id, [("amount", term.amount.into())])
    };
    let terms: Vec<String> = deadline.term.iter().map(term).collect();
    let length = terms.join(&words.get("term-then"));
    let id = match (deadline.before, deadline.who) {
        (true, _) => "deadline-length-before",
        (false, Who::Reader) => "deadline-length-reader",
        (false, Who::Other) => "deadline-length-other",
    };
    words.with(id, [("length", length.into())])
}

fn how(words: &Words, rule: &Rule) -> String {
    let lang = words.lang();
    let hour = rule.hour.as_ref().map(|hour| hour.get(lang).as_str());
    let sentences = [Some(rule.how.get(lang).as_str()), hour];
    sentences
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Until when an answer is due to what is handed in today: a row that leads to its deadline. None where the calendar ends.
pub(super) fn due(context: &Context<'_>, id: &str) -> Result<Option<Row>> {
    let words = context.words;
    let deadline = context.guide.deadline(id)?;
    let counting = context.guide.counting()?;
    let Ok(counted) = counting.count(&deadline, context.today) else {
        return Ok(None);
    };
    let view = of(context, &counting, &deadline, &counted);
    Ok(Some(Row {
        id: id.to_owned(),
        title: words.with("fill-due", [("day", view.day.into())]),
        detail: words.get("fill-due-today"),
        icon: "date".to_owned(),
        section: String::new(),
        target: Target::Page(Page::Deadline(id.to_owned(), context.today.to_string())),
    }))
}

/// The deadlines that the reader follows, the nearest first, those that have passed at the end. One that a later edition
/// dropped, or that cannot be counted any more, is passed over.
pub(super) fn followed(context: &Context<'_>) -> Result<Vec<Row>> {
    let dates = context.user.own_dates();
    if dates.is_empty() {
        return Ok(Vec::new());
    }
    let counting = context.guide.counting()?;
    let mut rows = Vec::new();
    for own in dates {
        let Ok(deadline) = context.guide.deadline(&own.deadline) else {
            continue;
        };
        let Ok(counted) = counting.count(&deadline, own.from) else {
            continue;
        };
        let view = of(context, &counting, &deadline, &counted);
        let row = Row {
            id: own.deadline.clone(),
            title: deadline.title.get(context.words.lang()).clone(),
            detail: format!("{}. {}", view.day, view.left),
            icon: "date".to_owned(),
            section: String::new(),
            target: Target::Page(Page::Deadline(own.deadline, own.from.to_string())),
        };
        rows.push((view.passed, view.until, row));
    }
    rows.sort_by_key(|(passed, until, _)| (*passed, *until));
    Ok(rows.into_iter().map(|(_, _, row)| row).collect())
}
