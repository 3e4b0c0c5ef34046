//! Danger: whom to call can be called, what to read is there, and every phrase is made of words.

use super::references::reference;
use crate::Lang;
use crate::compiler::author::{Danger, Str};
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::tokenise;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.dangers;
    for entry in registry.entries() {
        let danger = entry.get_ref();
        let missing = Lang::ALL
            .into_iter()
            .filter(|lang| danger.phrases(*lang).is_empty())
            .map(|lang| ProblemKind::MissingKey {
                thing: Thing::Danger,
                key: lang.code(),
            });
        let nobody = danger.contacts.is_empty().then_some(ProblemKind::TooFew {
            what: "contacts",
            found: 0,
            least: 1,
        });
        let kinds = missing.chain(nobody);
        problems.extend(kinds.map(|kind| Problem::new(&registry.file, &entry.span(), kind)));
        named(world, &registry.file, danger, problems);
        let lists = [&danger.kk, &danger.ru, &danger.unless];
        let texts = lists.into_iter().flatten();
        let wordless = texts.filter(|text| tokenise(text.get_ref()).is_empty());
        problems.extend(wordless.map(|text| {
            let kind = ProblemKind::NoWord {
                text: text.get_ref().clone(),
            };
            Problem::new(&registry.file, &text.span(), kind)
        }));
    }
}

/// What a kind of danger names exists, and its contacts have a phone: in danger nobody looks for an office on a map.
fn named(world: &World<'_>, file: &File, danger: &Danger, problems: &mut Vec<Problem>) {
    let mut refuse = |at: &Str, kind| problems.push(Problem::new(file, &at.span(), kind));
    for id in &danger.contacts {
        if let Some(unknown) = reference(world, Thing::Contact, id.get_ref()) {
            refuse(id, unknown);
        } else if world
            .contact(id.get_ref())
            .is_some_and(|contact| contact.phone.is_none())
        {
            let id_of_contact = id.get_ref().clone();
            refuse(id, ProblemKind::NoPhone { id: id_of_contact });
        }
    }
    if let Some(page) = &danger.page
        && let Some(unknown) = reference(world, Thing::Page, page.get_ref())
    {
        refuse(page, unknown);
    }
}
