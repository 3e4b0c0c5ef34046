//! A contact as it stands on a page: who, what for, and a button for each way to reach them.

use serde::{Serialize, Serializer};

use super::Target;
use super::target::host;
use crate::guide::Contact;
use crate::i18n::Words;
use crate::platform::ExternalAction;

/// Whom to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactView {
    /// The contact of the bundle.
    pub contact: Contact,
    /// Where, when and for how much, a line each; empty where nothing is known.
    pub detail: String,
    /// The ways to reach them, the quickest first.
    pub ways: Vec<Way>,
}

/// One way to reach a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The button's words.
    pub caption: String,
    /// What assistive technology says: the words, then the name.
    pub label: String,
    /// The icon's name.
    pub icon: &'static str,
    /// Where a tap leads.
    pub target: Target,
}

impl ContactView {
    /// A contact with its ways in words.
    #[must_use]
    pub(super) fn of(words: &Words, contact: Contact) -> ContactView {
        ContactView {
            detail: detail(words, &contact),
            ways: ways(words, &contact),
            contact,
        }
    }
}

pub(super) fn contacts(words: &Words, contacts: &[Contact]) -> Vec<ContactView> {
    contacts
        .iter()
        .map(|contact| ContactView::of(words, contact.clone()))
        .collect()
}

fn detail(words: &Words, contact: &Contact) -> String {
    let lines = [
        ("contact-place", "place", &contact.place),
        ("contact-hours", "hours", &contact.hours),
        ("contact-cost", "cost", &contact.cost),
    ];
    let lines: Vec<String> = lines
        .into_iter()
        .filter_map(|(id, name, value)| {
            let value = value.as_deref()?;
            Some(words.with(id, [(name, value.into())]))
        })
        .collect();
    lines.join("\n")
}

fn ways(words: &Words, contact: &Contact) -> Vec<Way> {
    let mut ways = Vec::new();
    let mut way = |icon: &'static str, caption: String, errand: ExternalAction| {
        ways.push(Way {
            label: format!("{caption}. {}", contact.name),
            caption,
            icon,
            target: Target::External(errand),
        });
    };
    if let Some(phone) = &contact.phone {
        let said = [("phone", readable_phone(phone).into())];
        way(
            "call",
            words.with("contact-call", said),
            ExternalAction::Call(phone.clone()),
        );
    }
    if let Some(phone) = &contact.whatsapp {
        let said = [("phone", readable_phone(phone).into())];
        way(
            "chat",
            words.with("contact-whatsapp", said),
            ExternalAction::whatsapp(phone, ""),
        );
    }
    if let Some(url) = &contact.url {
        let said = [("host", host(url).into())];
        way(
            "site",
            words.with("contact-site", said),
            ExternalAction::Web(url.clone()),
        );
    }
    if let Some(email) = &contact.email {
        let said = [("email", email.as_str().into())];
        way(
            "mail",
            words.with("contact-email", said),
            ExternalAction::mail(email.clone()),
        );
    }
    ways
}

/// A phone as people read it: `+7 707 650 43 80`; short numbers as they are.
fn readable_phone(phone: &str) -> String {
    match phone.strip_prefix("+7") {
        Some(rest) if rest.len() == 10 && rest.is_ascii() => format!(
            "+7 {} {} {} {}",
            &rest[..3],
            &rest[3..6],
            &rest[6..8],
            &rest[8..]
        ),
        _ => phone.to_owned(),
    }
}

impl Serialize for ContactView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.contact.serialize(serializer)
    }
}
