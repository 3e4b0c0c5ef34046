//! What an editor wants to know now and then: how much there is, how plain it is, and what is getting old.

mod ages;
mod amounts;
mod regional;
mod table;

use crate::compiler::month::Month;
use crate::compiler::world::World;
use table::table;

const OLDEST_SHOWN: usize = 10;
const OLD_SOURCE: &str = "2024-01";
const OLD_CONTACT_MONTHS: u32 = 18;

/// The report, as aligned plain text.
pub(crate) fn report(world: &World<'_>, today: Month) -> String {
    let facts = ages::facts(world);
    let oldest = &facts[..facts.len().min(OLDEST_SHOWN)];
    let old = facts.partition_point(|row| row[0].as_str() < OLD_SOURCE);
    let mut text = String::new();
    table(&mut text, &amounts::amounts(world));
    let mut part = |heading: String, rows: &[Vec<String>]| {
        text.push_str(&format!("\n{heading}\n"));
        table(&mut text, rows);
    };
    part(format!("The {OLDEST_SHOWN} oldest facts"), oldest);
    part(
        format!("Facts with a source older than {OLD_SOURCE}"),
        &facts[..old],
    );
    let contacts = ages::contacts(world, today, OLD_CONTACT_MONTHS);
    part(
        format!("Contacts seen more than {OLD_CONTACT_MONTHS} months ago"),
        &contacts,
    );
    part(
        "Bodies of a region without a number there".to_owned(),
        &regional::numbers(world),
    );
    part(
        "Base figures past their period".to_owned(),
        &ages::figures(world, today),
    );
    text
}
