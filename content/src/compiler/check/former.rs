//! Pages that are gone are named as they were, each once, and lead to pages that are there.

use std::collections::BTreeMap;

use super::references::reference;
use super::required::require;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::EntryRef;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let Some(registry) = &world.content.former else {
        return;
    };
    let file = &registry.file;
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for entry in registry.entries() {
        let former = entry.get_ref();
        let keys = [
            ("page", former.page.is_some()),
            ("title", former.title.is_some()),
        ];
        require(file, &entry.span(), Thing::Former, &keys, problems);
        if let Some(to) = &former.to {
            let unknown = reference(world, Thing::Page, to.get_ref());
            problems.extend(unknown.map(|kind| Problem::new(file, &to.span(), kind)));
        }
        let Some(page) = &former.page else { continue };
        let name = page.get_ref().as_str();
        let wrong = match name.parse() {
            Err(_) | Ok(EntryRef::Contact(_) | EntryRef::Deadline(_)) => {
                let page = name.to_owned();
                Some(ProblemKind::NoPageName { page })
            }
            Ok(_)
                if world
                    .ids(Thing::Page)
                    .is_some_and(|ids| ids.contains(&name)) =>
            {
                let page = name.to_owned();
                Some(ProblemKind::StillThere { page })
            }
            Ok(_) => seen.get(name).map(|first| ProblemKind::DuplicateId {
                thing: Thing::Former,
                id: name.to_owned(),
                first: first.clone(),
            }),
        };
        problems.extend(wrong.map(|kind| Problem::new(file, &page.span(), kind)));
        seen.entry(name).or_insert_with(|| file.place(&page.span()));
    }
}
