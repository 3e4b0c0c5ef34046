//! The content files as their authors write them: the serde structs of the TOML.
//!
//! Nearly everything is optional here, so that one missing key hides none of the other problems: what has to be there
//! is for [`crate::compiler::check`] to say.

mod calendar;
mod danger;
mod dated;
mod deadline;
mod letter;
mod page;
mod questions;
mod registry;
mod shape;
mod style;
mod synonyms;
mod text;

use toml::Spanned;

pub(crate) use calendar::{Calendar, DayOff, Rule, Year};
pub(crate) use danger::Danger;
pub(crate) use dated::{Notices, Period, Sentences};
pub(crate) use deadline::{Deadline, Term};
pub(crate) use letter::{Field, Letter, Line, Opt, Point, Shared, SharedWords, Step};
pub(crate) use page::{Info, List, Memo, Resource, Topic};
pub(crate) use questions::{CALM, Questions};
pub(crate) use registry::{
    Asked, Contact, Figure, FigureValue, Former, Kenes, Law, Link, Region, Regional, Section, Video,
};
pub(crate) use style::{Abbreviation, Calque, Style};
pub(crate) use synonyms::Synonyms;
pub(crate) use text::{Pair, Pairs, SameOrPair, Statement, Str, both};

use crate::compiler::files::{File, NoText};
use crate::compiler::problem::{Problem, ProblemKind};

/// A file together with what was read from it.
#[derive(Debug)]
pub(crate) struct Read<T> {
    pub(crate) file: File,
    /// `None` when the file is missing or is not TOML: what depends on it is not checked then.
    pub(crate) item: Option<T>,
}

/// A registry file: an array of tables.
pub(crate) type Registry<T> = Read<Vec<Spanned<T>>>;

impl<T> Registry<T> {
    /// The entries of the registry, with their places.
    pub(crate) fn entries(&self) -> std::slice::Iter<'_, Spanned<T>> {
        self.item.as_deref().unwrap_or_default().iter()
    }

    /// The entries of the registry.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.entries().map(Spanned::get_ref)
    }
}

/// All content files, read.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) sections: Registry<Section>,
    pub(crate) asked: Registry<Asked>,
    pub(crate) contacts: Registry<Contact>,
    pub(crate) dangers: Registry<Danger>,
    pub(crate) links: Registry<Link>,
    pub(crate) laws: Registry<Law>,
    pub(crate) figures: Registry<Figure>,
    pub(crate) regions: Registry<Region>,
    pub(crate) videos: Registry<Video>,
    pub(crate) resources: Registry<Resource>,
    pub(crate) kenes: Read<Kenes>,
    pub(crate) style: Read<Style>,
    pub(crate) synonyms: Read<Synonyms>,
    pub(crate) topics: Vec<Read<Topic>>,
    pub(crate) memos: Vec<Read<Memo>>,
    pub(crate) letters: Vec<Read<Letter>>,
    /// What all letters share; there is none where there are no letters.
    pub(crate) shared: Option<Read<Shared>>,
    /// Pages that are gone; there is no file of them as long as none is.
    pub(crate) former: Option<Registry<Former>>,
    /// The calendar of working days and the rules of counting; there are none where there are no deadlines.
    pub(crate) calendar: Option<Read<Calendar>>,
    pub(crate) rules: Option<Registry<Rule>>,
    /// Deadlines, one file for each group.
    pub(crate) deadlines: Vec<Registry<Deadline>>,
    /// One file for each page: `questions/topic/alimony.toml`.
    pub(crate) questions: Vec<Read<Questions>>,
    /// One file for each kind of danger, and one for what sounds like danger and is none: `questions/danger/fire.toml`.
    pub(crate) in_danger: Vec<Read<Questions>>,
    /// One file for each region that has numbers of its own.
    pub(crate) regional: Vec<Registry<Regional>>,
}

impl Content {
    /// All deadlines, with their files.
    pub(crate) fn deadlines(&self) -> impl Iterator<Item = (&File, &Spanned<Deadline>)> {
        let files = self.deadlines.iter();
        files.flat_map(|read| read.entries().map(move |entry| (&read.file, entry)))
    }

    /// The sources of deadlines, of the rules that they are counted by, and of the calendar.
    pub(crate) fn counting_sources(&self) -> impl Iterator<Item = (&File, &Option<Str>)> {
        let years = self.calendar.iter().flat_map(|read| {
            let years = read.item.iter().flat_map(|calendar| &calendar.year);
            years.map(move |year| (&read.file, &year.get_ref().source))
        });
        let rules = self.rules.iter().flat_map(|read| {
            let rules = read.values();
            rules.map(move |rule| (&read.file, &rule.source))
        });
        let deadlines = self.deadlines();
        let deadlines = deadlines.map(|(file, deadline)| (file, &deadline.get_ref().source));
        years.chain(rules).chain(deadlines)
    }
}

/// Reads every file into its struct; what does not fit becomes a problem.
pub(crate) fn parse(files: Vec<File>, problems: &mut Vec<Problem>) -> Content {
    let mut registries = Vec::new();
    let mut topics = Vec::new();
    let mut memos = Vec::new();
    let mut letters = Vec::new();
    let mut shared = None;
    let mut deadlines = Vec::new();
    let mut questions = Vec::new();
    let mut in_danger = Vec::new();
    let mut regional = Vec::new();
    for file in files {
        let folders: Vec<&str> = file.path.split('/').collect();
        match folders.as_slice() {
            [_] => registries.push(file),
            ["topics", _, _] => topics.push(whole(file, problems)),
            ["deadlines", _] => deadlines.push(array(file, "deadline", problems)),
            ["letters", "shared.toml"] => shared = Some(whole(file, problems)),
            ["letters", _] => letters.push(whole(file, problems)),
            ["memos", _] => memos.push(whole(file, problems)),
            ["questions", "danger", _] => in_danger.push(whole(file, problems)),
            ["questions", _, _] => questions.push(whole(file, problems)),
            ["regional", _] => regional.push(array(file, "number", problems)),
            _ => problems.push(Problem::at_top(&file, ProblemKind::MisplacedFile)),
        }
    }
    let there = |name: &str| registries.iter().any(|file: &File| file.path == name);
    let needed = |name: &str| !deadlines.is_empty() || there(name);
    let [calendar, rules] = ["calendar.toml", "counting.toml"].map(needed);
    let former = there("former.toml");
    let mut take = |name: &str| take(&mut registries, name);
    let calendar = calendar.then(|| whole(take("calendar.toml"), problems));
    let rules = rules.then(|| array(take("counting.toml"), "rule", problems));
    let former = former.then(|| array(take("former.toml"), "former", problems));
    if !letters.is_empty() && shared.is_none() {
        shared = Some(whole(take("letters/shared.toml"), problems));
    }
    Content {
        sections: array(take("sections.toml"), "section", problems),
        asked: array(take("home.toml"), "asked", problems),
        contacts: array(take("contacts.toml"), "contact", problems),
        dangers: array(take("danger.toml"), "danger", problems),
        links: array(take("links.toml"), "link", problems),
        laws: array(take("laws.toml"), "law", problems),
        figures: array(take("figures.toml"), "figure", problems),
        regions: array(take("regions.toml"), "region", problems),
        videos: array(take("videos.toml"), "video", problems),
        resources: array(take("resources.toml"), "resource", problems),
        kenes: one(take("kenes.toml"), "kenes", problems),
        style: whole(take("style.toml"), problems),
        synonyms: whole(take("synonyms.toml"), problems),
        topics,
        memos,
        letters,
        shared,
        former,
        calendar,
        rules,
        deadlines,
        questions,
        in_danger,
        regional,
    }
}

fn take(files: &mut Vec<File>, name: &str) -> File {
    match files.iter().position(|file| file.path == name) {
        Some(found) => files.swap_remove(found),
        None => File {
            path: name.to_owned(),
            shown: name.to_owned(),
            text: Err(NoText::Missing),
        },
    }
}

fn whole<T: serde::de::DeserializeOwned>(file: File, problems: &mut Vec<Problem>) -> Read<T> {
    let item = shape::table(&file, problems).and_then(|table| shape::fit(&file, table, problems));
    Read { file, item }
}

fn array<T: serde::de::DeserializeOwned>(
    file: File,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Registry<T> {
    let item =
        shape::table(&file, problems).map(|table| shape::entries(&file, table, key, problems));
    Read { file, item }
}

fn one<T: serde::de::DeserializeOwned>(
    file: File,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Read<T> {
    let item = shape::table(&file, problems)
        .and_then(|table| shape::only_table(&file, table, key, problems));
    Read { file, item }
}
