//! What an editor wants to know now and then: how much there is, how plain it is, and, as a work list for an hour with a
//! network, what is getting old, what ends soon, and what waits for the figures of a new year.

mod ages;
mod amounts;
mod deadlines;
mod ends;
mod regional;
mod table;

use crate::compiler::month::Month;
use crate::compiler::world::World;
use table::table;

const OLDEST_SHOWN: usize = 10;
const OLD_MONTHS: u32 = 12;

/// The report, as aligned plain text.
pub(crate) fn report(world: &World<'_>, today: Month) -> String {
    let content = world.content;
    let facts = ages::facts(world);
    let oldest = &facts[..facts.len().min(OLDEST_SHOWN)];
    let mut text = String::new();
    table(&mut text, &amounts::amounts(world));
    let mut part = |heading: String, rows: &[Vec<String>]| {
        text.push_str(&format!("\n{heading}\n"));
        table(&mut text, rows);
    };
    part(format!("The {OLDEST_SHOWN} oldest facts"), oldest);
    part(
        "Ends within 60 days, or has ended".to_owned(),
        &ends::statements(world, today),
    );
    part(
        "Waits for the budget law: base figures without a newer value, and how many sums follow from each".to_owned(),
        &ends::figures(world, today),
    );
    part(
        format!(
            "Sources read more than {OLD_MONTHS} months ago, and how many statements rest on each"
        ),
        &ages::sources(world, today, OLD_MONTHS),
    );
    part(
        format!("Laws read more than {OLD_MONTHS} months ago"),
        &ages::entries(&content.laws, today, OLD_MONTHS, |law| {
            (&law.id, &law.as_of)
        }),
    );
    part(
        format!("Contacts seen more than {OLD_MONTHS} months ago"),
        &ages::entries(&content.contacts, today, OLD_MONTHS, |contact| {
            (&contact.id, &contact.as_of)
        }),
    );
    part(
        format!("Links seen more than {OLD_MONTHS} months ago"),
        &ages::entries(&content.links, today, OLD_MONTHS, |link| {
            (&link.id, &link.as_of)
        }),
    );
    part(
        format!("Rules and deadlines read more than {OLD_MONTHS} months ago"),
        &deadlines::old(world, today, OLD_MONTHS),
    );
    part(
        "Deadlines that no statement names".to_owned(),
        &deadlines::unnamed(world),
    );
    part(
        "Bodies of a region without a number there".to_owned(),
        &regional::numbers(world),
    );
    text
}
