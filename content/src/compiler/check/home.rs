//! The numbers of the home page: a few emergency numbers, short enough for their buttons.

use crate::Lang;
use crate::compiler::author::Contact;
use crate::compiler::phone::dialable;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

/// Numbers that find room beside one another.
const MOST: usize = 3;
/// Letters that find room below a number.
const MOST_LETTERS: usize = 28;
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
        captions(world, entry.get_ref(), problems);
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

fn captions(world: &World<'_>, contact: &Contact, problems: &mut Vec<Problem>) {
    let Some(home) = &contact.home else { return };
    for text in Lang::ALL
        .into_iter()
        .filter_map(|lang| home.get_ref().get(lang))
    {
        let letters = text.get_ref().trim().chars().count();
        if letters > MOST_LETTERS {
            let kind = ProblemKind::LongCaption {
                letters,
                most: MOST_LETTERS,
                text: text.get_ref().clone(),
            };
            problems.push(Problem::new(
                &world.content.contacts.file,
                &text.span(),
                kind,
            ));
        }
    }
}
