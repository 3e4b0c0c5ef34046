//! The home page: a few emergency numbers and a few of the things that people ask most, short enough for their buttons.

use toml::Spanned;

use super::references::reference;
use crate::Lang;
use crate::compiler::author::{Asked, Contact, Pair};
use crate::compiler::files::File;
use crate::compiler::phone::dialable;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;

/// Numbers that find room beside one another.
const MOST: usize = 3;
/// Letters that find room below a number.
const MOST_LETTERS: usize = 28;
/// Things asked most that find room above the sections.
const MOST_ASKED: usize = 6;
/// Letters that find room on a button beside another.
const MOST_ASKED_LETTERS: usize = 20;
const WHAT: &str = "emergency numbers on the home page (contacts with home)";
/// The kind of contact that may stand there.
pub(super) const EMERGENCY: &str = "emergency";

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.contacts;
    if registry.item.is_none() {
        return;
    }
    let entries = registry.entries();
    let at_home: Vec<_> = entries
        .filter(|entry| entry.get_ref().home.is_some())
        .collect();
    let found = at_home.len();
    if found == 0 {
        let least = 1;
        let kind = ProblemKind::TooFew {
            what: WHAT,
            found,
            least,
        };
        problems.push(Problem::at_top(&registry.file, kind));
    }
    if let Some(first_too_many) = at_home.get(MOST) {
        let kind = ProblemKind::TooMany {
            what: WHAT,
            found,
            most: MOST,
        };
        problems.push(Problem::new(&registry.file, &first_too_many.span(), kind));
    }
    for entry in at_home {
        let misfits = misfits(entry.get_ref()).into_iter();
        problems.extend(misfits.map(|kind| Problem::new(&registry.file, &entry.span(), kind)));
        let file = &world.content.contacts.file;
        captions(file, &entry.get_ref().home, MOST_LETTERS, problems);
    }
    asked(world, problems);
}

fn asked(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.asked;
    for (place, entry) in registry.entries().enumerate() {
        if place == MOST_ASKED {
            let kind = ProblemKind::TooMany {
                what: "things asked most on the home page",
                found: registry.entries().count(),
                most: MOST_ASKED,
            };
            problems.push(Problem::new(&registry.file, &entry.span(), kind));
        }
        let Asked { page, caption } = entry.get_ref();
        captions(&registry.file, caption, MOST_ASKED_LETTERS, problems);
        let Some(page) = page else { continue };
        let unknown = match page.get_ref().strip_prefix("section/") {
            Some(section) => reference(world, Thing::Section, section),
            None => reference(world, Thing::Page, page.get_ref()),
        };
        problems.extend(unknown.map(|kind| Problem::new(&registry.file, &page.span(), kind)));
    }
}

/// Why a contact cannot stand on the home page.
fn misfits(contact: &Contact) -> Vec<ProblemKind> {
    let id = || {
        let id = contact.id.as_ref();
        id.map_or_else(String::new, |id| id.get_ref().clone())
    };
    let is_emergency = contact
        .kind
        .as_ref()
        .is_some_and(|kind| kind.get_ref() == EMERGENCY);
    let is_short = contact
        .phone
        .as_ref()
        .and_then(|phone| dialable(phone.get_ref()))
        .is_some_and(|number| !number.starts_with('+'));
    let mut misfits = Vec::new();
    if !is_emergency {
        misfits.push(ProblemKind::HomeNotEmergency { id: id() });
    }
    if !is_short {
        misfits.push(ProblemKind::HomeNotShort { id: id() });
    }
    misfits
}

fn captions(
    file: &File,
    caption: &Option<Spanned<Pair>>,
    most: usize,
    problems: &mut Vec<Problem>,
) {
    let Some(caption) = caption else { return };
    for text in Lang::ALL
        .into_iter()
        .filter_map(|lang| caption.get_ref().get(lang))
    {
        let letters = text.get_ref().trim().chars().count();
        if letters > most {
            let kind = ProblemKind::LongCaption {
                letters,
                most,
                text: text.get_ref().clone(),
            };
            problems.push(Problem::new(file, &text.span(), kind));
        }
    }
}
