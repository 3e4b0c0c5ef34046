//! What comes after a deadline comes after it, and not before it again.

use std::collections::BTreeMap;

use crate::compiler::author::Str;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

/// The deadlines that follow one, with its file.
type Follow<'a> = BTreeMap<&'a str, (&'a File, &'a [Str])>;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let deadlines = world.content.deadlines();
    let follow: Follow<'_> = deadlines
        .filter_map(|(file, deadline)| {
            let id = deadline.get_ref().id.as_ref()?.get_ref().as_str();
            Some((id, (file, deadline.get_ref().then.as_slice())))
        })
        .collect();
    let mut told: Vec<Vec<&str>> = Vec::new();
    for start in follow.keys() {
        let mut way = vec![*start];
        round(&follow, &mut way, &mut told, problems);
    }
}

/// Goes on from the last of a way; a circle is told once, wherever it is entered.
fn round<'a>(
    follow: &Follow<'a>,
    way: &mut Vec<&'a str>,
    told: &mut Vec<Vec<&'a str>>,
    problems: &mut Vec<Problem>,
) {
    let last = way.last().copied().unwrap_or_default();
    let Some((file, then)) = follow.get(last) else {
        return;
    };
    for next in *then {
        let id = next.get_ref().as_str();
        let Some(begins) = way.iter().position(|passed| *passed == id) else {
            way.push(id);
            round(follow, way, told, problems);
            way.pop();
            continue;
        };
        let circle = &way[begins..];
        let mut members = circle.to_vec();
        members.sort_unstable();
        if !told.contains(&members) {
            told.push(members);
            let circle = format!("{} → {id}", circle.join(" → "));
            problems.push(Problem::new(
                file,
                &next.span(),
                ProblemKind::Circle { circle },
            ));
        }
    }
}
