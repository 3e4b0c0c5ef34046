//! Contacts and the channels of Kenes can be reached: numbers can be dialled, addresses written to.

use crate::compiler::author::{Contact, Str};
use crate::compiler::files::File;
use crate::compiler::phone::dialable;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let registry = &world.content.contacts;
    for entry in registry.entries() {
        let contact = entry.get_ref();
        let id = || {
            let id = contact.id.as_ref();
            id.map_or_else(String::new, |id| id.get_ref().clone())
        };
        let mut refuse = |kind| problems.push(Problem::new(&registry.file, &entry.span(), kind));
        if !reachable(contact) {
            refuse(ProblemKind::Unreachable { id: id() });
        }
        if contact.map.is_some() != contact.scope.is_some() {
            let (has, lacks) = match contact.map {
                Some(_) => ("map", "scope"),
                None => ("scope", "map"),
            };
            let id = id();
            refuse(ProblemKind::HalfPlaced { id, has, lacks });
        }
        channels(
            &registry.file,
            &contact.phone,
            &contact.whatsapp,
            &contact.email,
            problems,
        );
    }
    let kenes = &world.content.kenes;
    if let Some(item) = &kenes.item {
        channels(
            &kenes.file,
            &item.phone,
            &item.whatsapp,
            &item.email,
            problems,
        );
    }
}

fn reachable(contact: &Contact) -> bool {
    let channels = [&contact.phone, &contact.whatsapp, &contact.email];
    channels.into_iter().any(Option::is_some)
        || contact.url.is_some()
        || contact.map.is_some()
        || contact.write.is_some()
}

pub(super) fn channels(
    file: &File,
    phone: &Option<Str>,
    whatsapp: &Option<Str>,
    email: &Option<Str>,
    problems: &mut Vec<Problem>,
) {
    let mut refuse =
        |written: &Option<Str>, fits: fn(&str) -> bool, kind: fn(String) -> ProblemKind| {
            if let Some(text) = written.as_ref().filter(|text| !fits(text.get_ref())) {
                problems.push(Problem::new(
                    file,
                    &text.span(),
                    kind(text.get_ref().clone()),
                ));
            }
        };
    refuse(
        phone,
        |phone| dialable(phone).is_some(),
        |phone| ProblemKind::Undialable { phone },
    );
    refuse(
        whatsapp,
        |phone| dialable(phone).is_some_and(|number| number.starts_with('+')),
        |phone| ProblemKind::NotWhatsapp { phone },
    );
    refuse(email, is_email, |email| ProblemKind::BadEmail { email });
}

fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        !part.is_empty() && part.chars().all(fits) && !part.starts_with('.') && !part.ends_with('.')
    };
    text.split_once('@')
        .is_some_and(|(name, domain)| plain(name) && plain(domain) && domain.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn knows_addresses() {
        assert!(is_email("Trinta-kz@mail.ru"));
        for wrong in [
            "",
            "a@b",
            "a b@mail.ru",
            "@mail.ru",
            "a@@mail.ru",
            "a@mail.ru.",
            "пошта@mail.ru",
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
