//! Ids are well formed and unique.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::compiler::author::{Registry, Str};
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::is_id;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    registry(&content.sections, Thing::Section, problems, |section| {
        &section.id
    });
    registry(&content.contacts, Thing::Contact, problems, |contact| {
        &contact.id
    });
    registry(&content.dangers, Thing::Danger, problems, |danger| {
        &danger.id
    });
    registry(&content.links, Thing::Link, problems, |link| &link.id);
    registry(&content.laws, Thing::Law, problems, |law| &law.id);
    registry(&content.figures, Thing::Figure, problems, |figure| {
        &figure.key
    });
    registry(&content.regions, Thing::Region, problems, |region| {
        &region.id
    });
    registry(&content.videos, Thing::Video, problems, |video| &video.id);
    registry(&content.resources, Thing::Resource, problems, |resource| {
        &resource.id
    });
    if let Some(rules) = &content.rules {
        registry(rules, Thing::Rule, problems, |rule| &rule.id);
    }
    let deadlines = content.deadlines.iter().flat_map(|read| {
        let ids = read.values().filter_map(|deadline| deadline.id.as_ref());
        ids.map(|id| (&read.file, id.span(), id.get_ref().as_str()))
    });
    unique(Thing::Deadline, deadlines, problems);
    let topics = content
        .topics
        .iter()
        .map(|read| (&read.file, 0..0, read.file.stem()));
    unique(Thing::Topic, topics, problems);
    let memos = content
        .memos
        .iter()
        .map(|read| (&read.file, 0..0, read.file.stem()));
    unique(Thing::Memo, memos, problems);
    let letters = content
        .letters
        .iter()
        .map(|read| (&read.file, 0..0, read.file.stem()));
    unique(Thing::Letter, letters, problems);
}

fn registry<'a, T: 'a>(
    registry: &'a Registry<T>,
    thing: Thing,
    problems: &mut Vec<Problem>,
    id: impl Fn(&'a T) -> &'a Option<Str>,
) {
    let entries = registry.entries();
    let ids = entries.filter_map(|entry| id(entry.get_ref()).as_ref());
    let placed = ids.map(|id| (&registry.file, id.span(), id.get_ref().as_str()));
    unique(thing, placed, problems);
}

fn unique<'a>(
    thing: Thing,
    ids: impl Iterator<Item = (&'a File, Range<usize>, &'a str)>,
    problems: &mut Vec<Problem>,
) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (file, span, id) in ids {
        if !is_id(id) {
            problems.push(Problem::new(
                file,
                &span,
                ProblemKind::BadId { id: id.to_owned() },
            ));
        }
        if let Some(first) = seen.get(id) {
            let (id, first) = (id.to_owned(), first.clone());
            problems.push(Problem::new(
                file,
                &span,
                ProblemKind::DuplicateId { thing, id, first },
            ));
        } else {
            seen.insert(id, file.place(&span));
        }
    }
}
