//! Deadlines: the calendar has its days, the rules say what they have to, and every term can be counted.

mod calendar;
mod chains;
mod rules;
mod terms;

use crate::compiler::problem::Problem;
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    if let Some(read) = &world.content.calendar
        && let Some(calendar) = &read.item
    {
        calendar::check(&read.file, calendar, problems);
    }
    if let Some(rules) = &world.content.rules {
        rules::check(rules, problems);
    }
    for (file, deadline) in world.content.deadlines() {
        terms::check(world, file, deadline, problems);
    }
    chains::check(world, problems);
}
