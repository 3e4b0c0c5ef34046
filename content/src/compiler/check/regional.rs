//! Numbers by region: a known region, a body of that region, each once, with something to call or to go to.

use std::collections::BTreeMap;

use toml::Spanned;

use super::contacts::channels;
use super::references::reference;
use crate::compiler::author::{Regional, Registry};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for file in &world.content.regional {
        if let Some(unknown) = reference(world, Thing::Region, file.file.stem()) {
            problems.push(Problem::at_top(&file.file, unknown));
        }
        let mut seen = BTreeMap::new();
        for entry in file.entries() {
            number(world, file, entry, problems);
            let Some(id) = &entry.get_ref().contact else {
                continue;
            };
            let place = file.file.place(&id.span());
            if let Some(first) = seen.insert(id.get_ref().as_str(), place) {
                let kind = ProblemKind::DuplicateId {
                    thing: Thing::Contact,
                    id: id.get_ref().clone(),
                    first,
                };
                problems.push(Problem::new(&file.file, &id.span(), kind));
            }
        }
    }
}

fn number(
    world: &World<'_>,
    file: &Registry<Regional>,
    entry: &Spanned<Regional>,
    problems: &mut Vec<Problem>,
) {
    let number = entry.get_ref();
    channels(&file.file, &number.phone, &None, &None, problems);
    let mut refuse = |kind| problems.push(Problem::new(&file.file, &entry.span(), kind));
    if number.source.is_none() {
        refuse(ProblemKind::MissingSource);
    }
    let thing = Thing::Number;
    if number.phone.is_none() && number.address.is_none() {
        let key = "phone or address";
        refuse(ProblemKind::MissingKey { thing, key });
    }
    let Some(id) = &number.contact else {
        let key = "contact";
        return refuse(ProblemKind::MissingKey { thing, key });
    };
    if let Some(unknown) = reference(world, Thing::Contact, id.get_ref()) {
        return refuse(unknown);
    }
    let scope = world
        .contact(id.get_ref())
        .and_then(|contact| contact.scope.as_ref());
    if scope.is_none_or(|scope| scope.get_ref() != "region") {
        let id = id.get_ref().clone();
        refuse(ProblemKind::NotRegional { id });
    }
}
