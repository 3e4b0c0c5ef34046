//! Sections, contacts, links, laws, regions, figures; and what has no language.

use rusqlite::{Transaction, params};

use super::insert;
use crate::compiler::model::{Common, Guide};

pub(super) fn common(to: &Transaction<'_>, common: &Common) -> rusqlite::Result<()> {
    for (key, value) in &common.meta {
        insert(to, "meta (key, value)", params![key, value])?;
    }
    for (position, video) in common.videos.iter().enumerate() {
        let row = params![video.id, position, video.title, video.lang, video.url];
        insert(to, "video (id, position, title, lang, url)", row)?;
    }
    for (position, (channel, value)) in common.kenes.iter().enumerate() {
        insert(
            to,
            "kenes (channel, position, value)",
            params![channel, position, value],
        )?;
    }
    Ok(())
}

pub(super) fn guide(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let lang = guide.lang.code();
    for (position, section) in guide.sections.iter().enumerate() {
        let row = params![section.id, lang, position, section.title, section.summary];
        insert(to, "section (id, lang, position, title, summary)", row)?;
    }
    contacts(to, guide)?;
    for link in &guide.links {
        let row = params![link.id, lang, link.name, link.url, link.source, link.as_of];
        insert(to, "link (id, lang, name, url, source, as_of)", row)?;
    }
    for law in &guide.laws {
        let row = params![law.id, lang, law.name, law.url, law.as_of];
        insert(to, "law (id, lang, name, url, as_of)", row)?;
    }
    for (position, region) in guide.regions.iter().enumerate() {
        let row = params![region.id, lang, position, region.name, region.centre];
        insert(to, "region (id, lang, position, name, centre)", row)?;
    }
    figures(to, guide)
}

fn contacts(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let into = "contact (id, lang, position, kind, name, purpose, phone, whatsapp, url, email, hours, cost, place, \
                source, as_of)";
    for (position, contact) in guide.contacts.iter().enumerate() {
        let row = params![
            contact.id,
            guide.lang.code(),
            position,
            contact.kind,
            contact.name,
            contact.purpose,
            contact.phone,
            contact.whatsapp,
            contact.url,
            contact.email,
            contact.hours,
            contact.cost,
            contact.place,
            contact.source,
            contact.as_of,
        ];
        insert(to, into, row)?;
    }
    Ok(())
}

fn figures(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let into = "figure (key, lang, position, name, short, value, valid_from, valid_until, source)";
    for (position, figure) in guide.figures.iter().enumerate() {
        let row = params![
            figure.key,
            guide.lang.code(),
            position,
            figure.name,
            figure.short,
            figure.value,
            figure.valid_from,
            figure.valid_until,
            figure.source,
        ];
        insert(to, into, row)?;
    }
    Ok(())
}
