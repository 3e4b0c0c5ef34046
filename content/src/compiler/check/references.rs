//! Whatever is named exists: contacts, links, laws, pages.

use toml::Spanned;

use crate::compiler::author::{Contact, Statement, Str};
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::source::{LawRef, Source, is_article};
use crate::compiler::suggest;
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for draft in &world.drafts {
        let mut named = |thing, ids: &[Str]| {
            for id in ids {
                let kind = reference(world, thing, id.get_ref());
                problems.extend(kind.map(|kind| Problem::new(draft.file, &id.span(), kind)));
            }
        };
        named(Thing::Page, draft.related);
        let leads = draft
            .statements()
            .filter_map(|statement| statement.get_ref().leads.as_ref());
        for page in leads {
            named(Thing::Page, std::slice::from_ref(page));
        }
        for statement in draft.statements() {
            named(Thing::Deadline, &statement.get_ref().deadlines);
        }
        for block in &draft.blocks {
            named(Thing::Contact, block.contacts);
            named(Thing::Link, block.links);
        }
        let sentences = draft.sentences();
        problems.extend(
            sentences.filter_map(|statement| idle_deadlines(draft.file, statement.get_ref())),
        );
        for law in draft.laws {
            check_law(world, draft.file, law, problems);
        }
        for source in draft
            .statements()
            .filter_map(|statement| statement.get_ref().source.as_ref())
        {
            check_source(world, draft.file, source, problems);
        }
    }
    registries(world, problems);
}

/// A sentence of a summary or a warning has no deadlines of its own: what it says stands in full further down.
fn idle_deadlines(file: &File, statement: &Statement) -> Option<Problem> {
    let first = statement.deadlines.first()?;
    let kind = ProblemKind::IdleKey {
        key: "deadlines",
        lacks: "a fact, a step or an item of a list that says it",
    };
    Some(Problem::new(file, &first.span(), kind))
}

/// The sources and laws that the registries name.
fn registries(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    let mut sourced = |file: &File, source: &Option<Str>| {
        if let Some(source) = source {
            check_source(world, file, source, problems);
        }
    };
    for contact in content.contacts.entries() {
        sourced(&content.contacts.file, &contact.get_ref().source);
    }
    for numbers in &content.regional {
        for number in numbers.values() {
            sourced(&numbers.file, &number.source);
        }
    }
    for link in content.links.entries() {
        sourced(&content.links.file, &link.get_ref().source);
    }
    for figure in content.figures.values() {
        for value in figure.values.iter().map(Spanned::get_ref) {
            sourced(&content.figures.file, &value.source);
            sourced(&content.figures.file, &value.law);
        }
    }
    for (file, source) in content.counting_sources() {
        sourced(file, source);
    }
    for contact in content.contacts.values() {
        takes_letters(world, contact, problems);
        for id in &contact.letters {
            let unknown = reference(world, Thing::Page, id.get_ref());
            problems
                .extend(unknown.map(|kind| Problem::new(&content.contacts.file, &id.span(), kind)));
        }
    }
}

/// The problem of an id that does not exist; `None` also when the ids of this kind are not known.
pub(super) fn reference(world: &World<'_>, thing: Thing, id: &str) -> Option<ProblemKind> {
    let ids = world.ids(thing)?;
    (!ids.contains(&id)).then(|| ProblemKind::UnknownReference {
        thing,
        id: id.to_owned(),
        suggestion: suggest::closest(id, ids),
    })
}

/// Letters go through a contact that exists and has a site.
fn takes_letters(world: &World<'_>, contact: &Contact, problems: &mut Vec<Problem>) {
    let Some(id) = &contact.write else { return };
    let file = &world.content.contacts.file;
    if let Some(unknown) = reference(world, Thing::Contact, id.get_ref()) {
        problems.push(Problem::new(file, &id.span(), unknown));
    } else if world
        .contact(id.get_ref())
        .is_some_and(|taker| taker.url.is_none())
    {
        let id_of_taker = id.get_ref().clone();
        let kind = ProblemKind::NoSite { id: id_of_taker };
        problems.push(Problem::new(file, &id.span(), kind));
    }
}

fn check_source(world: &World<'_>, file: &File, source: &Str, problems: &mut Vec<Problem>) {
    if let Source::Law(_) = Source::of(source.get_ref()) {
        check_law(world, file, source, problems);
    }
}

pub(super) fn check_law(
    world: &World<'_>,
    file: &File,
    written: &Str,
    problems: &mut Vec<Problem>,
) {
    let law = LawRef::of(written.get_ref());
    let unknown = reference(world, Thing::Law, law.id);
    let articles = law.articles().filter(|article| !is_article(article));
    let bad = articles.map(|article| ProblemKind::BadArticle {
        article: article.to_owned(),
    });
    problems.extend(
        unknown
            .into_iter()
            .chain(bad)
            .map(|kind| Problem::new(file, &written.span(), kind)),
    );
}
