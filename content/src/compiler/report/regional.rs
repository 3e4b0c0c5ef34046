//! What is empty: the bodies of a region, and in how many regions their numbers are known.

use crate::compiler::author::Registry;
use crate::compiler::world::World;

/// For each body of a region: how many regions have its phone or address, how many have not, and which have.
pub(super) fn numbers(world: &World<'_>) -> Vec<Vec<String>> {
    let content = world.content;
    let regions = content.regions.entries().count();
    let head = ["", "known", "empty", "in"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for contact in content.contacts.values() {
        let scope = contact.scope.as_ref().map(|scope| scope.get_ref().as_str());
        let (Some("region"), Some(id)) = (scope, &contact.id) else {
            continue;
        };
        let knows = |file: &&Registry<_>| {
            let mut numbers = file.values();
            numbers.any(|number: &crate::compiler::author::Regional| {
                let of = number.contact.as_ref();
                of.is_some_and(|of| of.get_ref() == id.get_ref())
            })
        };
        let known = content.regional.iter().filter(knows);
        let known: Vec<&str> = known.map(|file| file.file.stem()).collect();
        rows.push(vec![
            id.get_ref().clone(),
            known.len().to_string(),
            regions.saturating_sub(known.len()).to_string(),
            known.join(", "),
        ]);
    }
    rows
}
