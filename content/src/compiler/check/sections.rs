//! Every topic is listed in its section once, and every listed topic is there.

use std::collections::BTreeSet;

use super::references::reference;
use crate::compiler::author::Section;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::suggest;
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.sections;
    let Some(entries) = &registry.item else {
        return;
    };
    for section in entries.iter().map(toml::Spanned::get_ref) {
        let mut seen = BTreeSet::new();
        for topic in &section.topics {
            let kind = if seen.insert(topic.get_ref()) {
                unknown_topic(world, section, topic.get_ref())
            } else {
                let first = "in this list".to_owned();
                Some(ProblemKind::DuplicateId {
                    thing: Thing::Topic,
                    id: topic.get_ref().clone(),
                    first,
                })
            };
            problems.extend(kind.map(|kind| Problem::new(&registry.file, &topic.span(), kind)));
        }
    }
    for read in &world.content.topics {
        let folder = read.file.path.split('/').nth(1).unwrap_or_default();
        let kind = match world.section(folder) {
            None => reference(world, Thing::Section, folder),
            Some(section) => unlisted(section, folder, read.file.stem()),
        };
        problems.extend(kind.map(|kind| Problem::at_top(&read.file, kind)));
    }
}

/// A listed topic without a file in the folder of its section.
fn unknown_topic(world: &World<'_>, section: &Section, topic: &str) -> Option<ProblemKind> {
    let folder = section.id.as_ref()?.get_ref();
    let path = format!("topics/{folder}/{topic}.toml");
    let there = world
        .content
        .topics
        .iter()
        .any(|read| read.file.path == path);
    let sections = world.content.sections.entries();
    let listed: BTreeSet<&str> = sections
        .flat_map(|section| &section.get_ref().topics)
        .map(|topic| topic.get_ref().as_str())
        .collect();
    let ids = world.ids(Thing::Topic)?;
    (!there).then(|| ProblemKind::UnknownReference {
        thing: Thing::Topic,
        id: topic.to_owned(),
        suggestion: suggest::closest(topic, ids.into_iter().filter(|id| !listed.contains(id))),
    })
}

fn unlisted(section: &Section, folder: &str, topic: &str) -> Option<ProblemKind> {
    let listed = section
        .topics
        .iter()
        .any(|listed| listed.get_ref() == topic);
    (!listed).then(|| ProblemKind::NotListed {
        topic: topic.to_owned(),
        section: folder.to_owned(),
    })
}
