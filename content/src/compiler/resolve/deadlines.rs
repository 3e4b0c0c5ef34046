//! Deadlines, the calendar and the rules that they are counted by, in both languages at once.

use std::str::FromStr;

use toml::Spanned;

use super::{Speaker, both, pair, plain, texts};
use crate::both::Both;
use crate::compiler::author::{self, Str};
use crate::compiler::day::{day, day_of};
use crate::compiler::source::{LawRef, Source};
use crate::compiler::world::World;
use crate::counting::{
    Calendar, Cited, Counting, DayCount, DayOff, Deadline, IfOff, Moves, Rule, Term, Unit, Who,
    Year,
};

/// What all deadlines share; `None` where there are none.
pub(crate) fn counting(world: &World<'_>) -> Option<Counting> {
    let written = world.content.calendar.as_ref()?.item.as_ref()?;
    let rules = world.content.rules.as_ref()?.values();
    Some(Counting {
        calendar: calendar(world, written)?,
        rules: rules.filter_map(|written| rule(world, written)).collect(),
    })
}

/// All deadlines, in the order of their files.
pub(crate) fn deadlines(world: &World<'_>) -> Vec<Deadline> {
    let deadlines = world.content.deadlines();
    deadlines
        .filter_map(|(_, written)| deadline(world, written.get_ref()))
        .collect()
}

fn calendar(world: &World<'_>, written: &author::Calendar) -> Option<Calendar> {
    let years = written.year.iter().map(Spanned::get_ref);
    Some(Calendar {
        as_of: plain(&written.as_of),
        transfers_until: day(&written.transfers_until.as_ref()?.get_ref().0)?,
        years: years.filter_map(|written| year(world, written)).collect(),
    })
}

fn year(world: &World<'_>, written: &author::Year) -> Option<Year> {
    let year = *written.year.as_ref()?.get_ref();
    let days = written.days.iter().map(Spanned::get_ref);
    let days = days.filter_map(|off| {
        Some(DayOff {
            day: day_of(year, off.day.as_ref()?.get_ref())?,
            name: both(&off.kk, &off.ru),
            uncertain: off.uncertain,
        })
    });
    let working = written.working.iter();
    Some(Year {
        year: i16::try_from(year).ok()?,
        days: days.collect(),
        working: working
            .filter_map(|text| day_of(year, text.get_ref()))
            .collect(),
        source: cited(world, &written.source),
    })
}

fn rule(world: &World<'_>, written: &author::Rule) -> Option<Rule> {
    let moves = written.moves.as_ref()?.get_ref();
    Some(Rule {
        id: plain(&written.id),
        name: written.name.as_ref().map(pair).unwrap_or_default(),
        days: value::<DayCount>(&written.days)?,
        moves: Moves {
            days: value::<IfOff>(&moves.days)?,
            months: value::<IfOff>(&moves.months)?,
            years: value::<IfOff>(&moves.years)?,
        },
        how: written.how.as_ref().map(pair).unwrap_or_default(),
        hour: written.hour.as_ref().map(pair),
        source: cited(world, &written.source),
        as_of: plain(&written.as_of),
    })
}

fn deadline(world: &World<'_>, written: &author::Deadline) -> Option<Deadline> {
    let terms = written.term.iter().map(Spanned::get_ref);
    let before = written.is_before();
    Some(Deadline {
        id: plain(&written.id),
        title: written.title.as_ref().map(pair).unwrap_or_default(),
        since: written.since.as_ref().map(pair).unwrap_or_default(),
        who: value::<Who>(&written.who)?,
        rule: plain(&written.rule),
        term: terms.filter_map(term).collect(),
        before,
        moves: value::<IfOff>(&written.moves),
        // An event that something has to be done before lies ahead.
        future: written.future || before,
        note: written.note.as_ref().map(pair),
        then: texts(&written.then),
        source: cited(world, &written.source),
        as_of: plain(&written.as_of),
    })
}

fn term(written: &author::Term) -> Option<Term> {
    let amount = *written.amount.as_ref()?.get_ref();
    Some(Term {
        amount: u16::try_from(amount).ok()?,
        unit: value::<Unit>(&written.unit)?,
    })
}

fn cited(world: &World<'_>, source: &Option<Str>) -> Cited {
    let Some(source) = source else {
        return Cited::default();
    };
    let address = |lang| Speaker { world, lang }.source(source);
    let law = match Source::of(source.get_ref()) {
        Source::Law(law) => Some(law),
        Source::Url(_) => None,
    };
    let articles = law.map(|law| law.articles().collect::<Vec<_>>().join(", "));
    Cited {
        url: Both {
            kk: address(crate::Lang::Kk),
            ru: address(crate::Lang::Ru),
        },
        law: law.map(|LawRef { id, .. }| id.to_owned()),
        articles: articles.unwrap_or_default(),
    }
}

fn value<T: FromStr>(text: &Option<Str>) -> Option<T> {
    T::from_str(text.as_ref()?.get_ref()).ok()
}
