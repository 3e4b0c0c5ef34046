//! A contact as it stands on a page: who, what for, and a door for each way to reach them. Every contact has one at least:
//! a call, a letter, a page, a place on the map, or the reader's own number for it.

use std::collections::BTreeMap;

use kenes_content::text::plain;
use serde::{Serialize, Serializer};

use super::target::host;
use super::{Context, Target};
use crate::guide::{Contact, Regional, Result, Scope};
use crate::i18n::Words;
use crate::page::Page;
use crate::platform::ExternalAction;

/// Whom to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactView {
    /// The contact of the bundle, with the number of the reader's region where it has none of its own.
    pub contact: Contact,
    /// Where, when and for how much, a line each; empty where nothing is known.
    pub detail: String,
    /// The ways to reach them, the quickest first.
    pub ways: Vec<Way>,
}

/// One way to reach a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it does.
    pub kind: WayKind,
    /// The button's words.
    pub caption: String,
    /// What assistive technology says: the words, then the name.
    pub label: String,
    /// Where a tap leads.
    pub target: Target,
}

/// What a way to a contact does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// Dials a number of the guide.
    Call,
    /// Opens a chat.
    Whatsapp,
    /// Opens a page of the network.
    Web,
    /// Begins a letter by e-mail.
    Mail,
    /// Writes to the body through the state's site for letters.
    Write,
    /// Shows it on a map.
    Map,
    /// Dials the number that the reader has saved for it, or lets the reader save one.
    OwnNumber,
}

impl WayKind {
    /// The icon's name.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            WayKind::Call => "call",
            WayKind::Whatsapp => "chat",
            WayKind::Web => "site",
            WayKind::Mail => "mail",
            WayKind::Write => "law",
            WayKind::Map => "place",
            WayKind::OwnNumber => "bookmark",
        }
    }
}

/// What the doors of a page's contacts are made from: the reader's own numbers and region.
pub(super) struct Doors<'a> {
    words: &'a Words,
    own: BTreeMap<String, String>,
    regional: BTreeMap<String, Regional>,
    /// The name of the reader's region, and the town that its bodies sit in.
    region: Option<(String, String)>,
}

impl<'a> Doors<'a> {
    pub(super) fn of(context: &Context<'a>) -> Result<Doors<'a>> {
        let lang = context.words.lang();
        let settings = context.user.settings();
        let region = match settings.region.as_deref() {
            Some(id) => context.guide.region(lang, id)?,
            None => None,
        };
        let regional = match &region {
            Some(region) => context.guide.regional(lang, &region.id)?,
            None => BTreeMap::new(),
        };
        Ok(Doors {
            words: context.words,
            own: context.user.own_numbers().into_iter().collect(),
            regional,
            region: region.map(|region| (region.name, region.centre)),
        })
    }

    /// Contacts with their doors, in their order.
    pub(super) fn contacts(&self, contacts: &[Contact]) -> Vec<ContactView> {
        let contacts = contacts.iter().cloned();
        contacts.map(|contact| self.contact(contact)).collect()
    }

    /// Numbers to call at once: nothing but calls, so that nobody reads about maps in danger.
    pub(super) fn urgent(&self, contacts: &[Contact]) -> Vec<ContactView> {
        let mut contacts = self.contacts(contacts);
        for contact in &mut contacts {
            let calls = contact.ways.iter().any(|way| way.kind == WayKind::Call);
            contact
                .ways
                .retain(|way| !calls || way.kind == WayKind::Call);
        }
        contacts
    }

    /// A contact with its doors.
    pub(super) fn contact(&self, mut contact: Contact) -> ContactView {
        if let Some(regional) = self.regional.get(&contact.id) {
            contact.phone = contact.phone.or_else(|| regional.phone.clone());
            contact.place = regional.address.clone().or(contact.place);
        }
        ContactView {
            detail: self.detail(&contact),
            ways: self.ways(&contact),
            contact,
        }
    }

    fn detail(&self, contact: &Contact) -> String {
        let lines = [
            ("contact-place", "place", &contact.place),
            ("contact-hours", "hours", &contact.hours),
            ("contact-cost", "cost", &contact.cost),
        ];
        let lines: Vec<String> = lines
            .into_iter()
            .filter_map(|(id, name, value)| {
                let value = value.as_deref()?;
                Some(self.words.with(id, [(name, value.into())]))
            })
            .collect();
        lines.join("\n")
    }

    fn ways(&self, contact: &Contact) -> Vec<Way> {
        let words = self.words;
        let mut ways = Vec::new();
        let mut way = |kind: WayKind, caption: String, target: Target| {
            ways.push(Way {
                kind,
                label: format!("{caption}. {}", contact.name),
                caption,
                target,
            });
        };
        let said =
            |id: &str, name: &'static str, value: &str| words.with(id, [(name, value.into())]);
        let own = self.own.get(&contact.id);
        if let Some(phone) = own {
            let caption = said("contact-own-call", "phone", &readable_phone(phone));
            way(WayKind::OwnNumber, caption, Target::call(phone));
        }
        if let Some(phone) = &contact.phone {
            let caption = said("contact-call", "phone", &readable_phone(phone));
            way(WayKind::Call, caption, Target::call(phone));
        }
        if let Some(phone) = &contact.whatsapp {
            let caption = said("contact-whatsapp", "phone", &readable_phone(phone));
            let chat = Target::External(ExternalAction::whatsapp(phone, ""));
            way(WayKind::Whatsapp, caption, chat);
        }
        if let Some(url) = &contact.url {
            let page = Target::External(ExternalAction::Web(url.clone()));
            way(WayKind::Web, said("contact-site", "host", host(url)), page);
        }
        if let Some(email) = &contact.email {
            let letter = Target::External(ExternalAction::mail(email.clone()));
            way(WayKind::Mail, said("contact-email", "email", email), letter);
        }
        if let Some(url) = &contact.write {
            let page = Target::External(ExternalAction::Web(url.clone()));
            way(
                WayKind::Write,
                said("contact-write", "host", host(url)),
                page,
            );
        }
        if let Some(query) = self.map_query(contact) {
            let map = Target::External(ExternalAction::Map(query));
            way(WayKind::Map, words.get("contact-map"), map);
        }
        if contact.scope.is_some() {
            let id = match own {
                Some(_) => "contact-own-change",
                None => "contact-own-save",
            };
            let page = Target::Page(Page::OwnNumber(contact.id.clone()));
            way(WayKind::OwnNumber, words.get(id), page);
        }
        ways
    }

    /// What a map is asked for: the body and where to look for it, as far as the reader's region is known.
    fn map_query(&self, contact: &Contact) -> Option<String> {
        let body = contact.map.as_deref()?;
        let near = match (&self.region, contact.scope?) {
            (None, _) | (Some(_), Scope::Village) => None,
            (Some((name, _)), Scope::District) => Some(name),
            (Some((_, centre)), Scope::Region) => Some(centre),
        };
        let query = match near {
            Some(near) => format!("{body}, {near}"),
            None => body.to_owned(),
        };
        Some(plain(&query).into_owned())
    }

    /// Those that can be called from any village stand first; where there is none, the Kenes service is.
    pub(super) fn callable_first(
        &self,
        contacts: Vec<ContactView>,
        service: Option<ContactView>,
    ) -> Vec<ContactView> {
        let (mut first, rest): (Vec<_>, Vec<_>) = contacts
            .into_iter()
            .partition(ContactView::answers_anywhere);
        if first.is_empty() {
            first.extend(service);
        }
        first.extend(rest);
        first
    }

    /// The Kenes service as a contact.
    pub(super) fn service(&self, phone: String) -> ContactView {
        self.contact(Contact {
            id: "kenes".to_owned(),
            name: self.words.get("kenes-title"),
            purpose: self.words.get("kenes-about"),
            phone: Some(phone),
            ..Contact::default()
        })
    }
}

impl ContactView {
    /// It has a number of the guide that works from any village: a short one, or one of the whole country.
    fn answers_anywhere(&self) -> bool {
        let calls = |way: &Way| way.kind == WayKind::Call;
        self.contact.scope.is_none() && self.ways.iter().any(calls)
    }
}

/// A phone as people read it: `+7 707 650 43 80`, `8 707 650 43 80`; short numbers as they are.
pub(super) fn readable_phone(phone: &str) -> String {
    let groups = |code: &str, rest: &str| {
        format!(
            "{code} {} {} {} {}",
            &rest[..3],
            &rest[3..6],
            &rest[6..8],
            &rest[8..]
        )
    };
    for code in ["+7", "8"] {
        if let Some(rest) = phone.strip_prefix(code)
            && rest.len() == 10
            && rest.is_ascii()
        {
            return groups(code, rest);
        }
    }
    phone.to_owned()
}

/// The contact's own keys, and `actions`: what its taps are.
#[derive(Serialize)]
struct WithActions<'a> {
    #[serde(flatten)]
    contact: &'a Contact,
    actions: Vec<Action<'a>>,
}

#[derive(Serialize)]
struct Action<'a> {
    kind: WayKind,
    target: &'a Target,
}

impl Serialize for ContactView {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let actions = self.ways.iter().map(|way| Action {
            kind: way.kind,
            target: &way.target,
        });
        let whole = WithActions {
            contact: &self.contact,
            actions: actions.collect(),
        };
        whole.serialize(serializer)
    }
}
