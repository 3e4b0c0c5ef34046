//! What every entry and every page has to have, apart from sources and months.

use std::ops::Range;

use crate::compiler::draft::Draft;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    registries(world, problems);
    values(world, problems);
    if let Some(kenes) = &world.content.kenes.item {
        let keys = [
            ("name", kenes.name.is_some()),
            ("purpose", kenes.purpose.is_some()),
            ("whatsapp", kenes.whatsapp.is_some()),
            ("phone", kenes.phone.is_some()),
            ("site", kenes.site.is_some()),
            ("email", kenes.email.is_some()),
        ];
        require(
            &world.content.kenes.file,
            &(0..0),
            Thing::Kenes,
            &keys,
            problems,
        );
    }
    for draft in &world.drafts {
        page(draft, problems);
    }
}

fn page(draft: &Draft<'_>, problems: &mut Vec<Problem>) {
    let keys = [
        // What is said about a letter is as new as its newest source.
        (
            "as_of",
            draft.as_of.is_some() || draft.thing == Thing::Letter,
        ),
        ("title", draft.title.is_some()),
        ("summary", draft.summary.is_some()),
        ("keywords", draft.keywords.is_some()),
        ("id", !draft.id.is_empty()),
    ];
    require(draft.file, &draft.span, draft.thing, &keys, problems);
    for block in &draft.blocks {
        if let Some(heading) = block.heading {
            let keys = [("title", heading.title.is_some())];
            require(draft.file, &block.span, Thing::Part, &keys, problems);
        }
    }
}

fn registries(world: &World<'_>, problems: &mut Vec<Problem>) {
    let content = world.content;
    macro_rules! require_in {
        ($registry:ident, $thing:ident, $($key:ident),+) => {
            for entry in content.$registry.entries() {
                let keys = [$((stringify!($key), entry.get_ref().$key.is_some())),+];
                require(&content.$registry.file, &entry.span(), Thing::$thing, &keys, problems);
            }
        };
    }
    require_in!(sections, Section, id, title, summary);
    require_in!(asked, Asked, page, caption);
    require_in!(contacts, Contact, id, kind, name, purpose);
    require_in!(dangers, Danger, id, say);
    require_in!(links, Link, id, name, url);
    require_in!(laws, Law, id, name);
    require_in!(figures, Figure, key, name);
    require_in!(regions, Region, id, name);
    require_in!(videos, Video, id, lang, title, url);
}

/// Every figure has a value, and every value its months.
fn values(world: &World<'_>, problems: &mut Vec<Problem>) {
    let file = &world.content.figures.file;
    for figure in world.content.figures.entries() {
        let values = &figure.get_ref().values;
        let keys = [("values", !values.is_empty())];
        require(file, &figure.span(), Thing::Figure, &keys, problems);
        for value in values {
            let keys = [
                ("value", value.get_ref().value.is_some()),
                ("valid_from", value.get_ref().valid_from.is_some()),
                ("valid_until", value.get_ref().valid_until.is_some()),
            ];
            require(file, &value.span(), Thing::Figure, &keys, problems);
        }
    }
}

/// A problem for each key that is not there.
pub(super) fn require(
    file: &File,
    span: &Range<usize>,
    thing: Thing,
    keys: &[(&'static str, bool)],
    problems: &mut Vec<Problem>,
) {
    for (key, _) in keys.iter().filter(|(_, there)| !there) {
        problems.push(Problem::new(
            file,
            span,
            ProblemKind::MissingKey { thing, key },
        ));
    }
}
