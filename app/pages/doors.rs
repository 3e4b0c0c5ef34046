//! The doors of a page's contacts: what the guide, the reader's region and the reader's own numbers add to them.

use std::collections::BTreeMap;

use kenes_content::text::plain;

use super::contact::{ContactView, Way, WayKind, readable_phone};
use super::target::host;
use super::{Context, Row, Target};
use crate::guide::{Contact, Regional, Result, Scope};
use crate::i18n::Words;
use crate::page::Page;
use crate::platform::ExternalAction;

/// What the doors of a page's contacts are made from: the reader's own numbers and region.
pub(super) struct Doors<'a> {
    words: &'a Words,
    own: BTreeMap<String, String>,
    regional: BTreeMap<String, Regional>,
    /// The name of the reader's region, and the town that its bodies sit in.
    region: Option<(String, String)>,
    /// The letters that the page names itself; none where it is one.
    letters: Option<Vec<Page>>,
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
            letters: Some(Vec::new()),
        })
    }

    /// The same on a page: of the letters to a body it opens one that the page names, and a letter leads to no other.
    pub(super) fn on(mut self, page: &Page, letters: &[Row]) -> Doors<'a> {
        let pages = letters.iter().filter_map(|row| match &row.target {
            Target::Page(page) => Some(page.clone()),
            _ => None,
        });
        self.letters = (!matches!(page, Page::Letter(_))).then(|| pages.collect());
        self
    }

    fn letter(&self, contact: &Contact) -> Option<Page> {
        let named = self.letters.as_ref()?;
        let letters = contact.letters.iter();
        let letters: Vec<Page> = letters.filter_map(|page| page.parse().ok()).collect();
        let here = letters.iter().find(|page| named.contains(page));
        here.or(letters.first()).cloned()
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
        if let Some(page) = self.letter(contact) {
            way(
                WayKind::Letter,
                words.get("contact-letter"),
                Target::Page(page),
            );
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
