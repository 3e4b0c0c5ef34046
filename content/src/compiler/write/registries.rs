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
    for (danger, alarm) in common.alarms.iter().enumerate() {
        for (position, contact) in alarm.contacts.iter().enumerate() {
            let row = params![danger, position, contact];
            insert(to, "danger_contact (danger, position, contact)", row)?;
        }
    }
    for (channel, value) in &common.kenes {
        insert(to, "kenes (channel, value)", params![channel, value])?;
    }
    Ok(())
}

pub(super) fn guide(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let lang = guide.lang.code();
    for (position, section) in guide.sections.iter().enumerate() {
        let row = params![
            section.id,
            lang,
            position,
            section.title,
            section.summary,
            section.topics
        ];
        insert(
            to,
            "section (id, lang, position, title, summary, topics)",
            row,
        )?;
    }
    contacts(to, guide)?;
    for (position, danger) in guide.dangers.iter().enumerate() {
        let row = params![lang, position, danger.id, danger.say, danger.page];
        insert(to, "danger (lang, position, id, say, page)", row)?;
    }
    for link in &guide.links {
        let row = params![link.id, lang, link.name, link.url];
        insert(to, "link (id, lang, name, url)", row)?;
    }
    for law in &guide.laws {
        let row = params![law.id, lang, law.name, law.url];
        insert(to, "law (id, lang, name, url)", row)?;
    }
    for former in &guide.former {
        let row = params![former.page, lang, former.title, former.to];
        insert(to, "former (page, lang, title, target)", row)?;
    }
    for (position, region) in guide.regions.iter().enumerate() {
        let row = params![region.id, lang, position, region.name, region.centre];
        insert(to, "region (id, lang, position, name, centre)", row)?;
    }
    for number in &guide.regional {
        let row = params![
            number.contact,
            lang,
            number.region,
            number.phone,
            number.address
        ];
        insert(to, "regional (contact, lang, region, phone, address)", row)?;
    }
    figures(to, guide)
}

fn contacts(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let into = "contact (id, lang, name, purpose, phone, whatsapp, url, email, hours, cost, place, scope, map, write, letters, from_day, until_day)";
    for contact in &guide.contacts {
        let letters = (!contact.letters.is_empty()).then(|| contact.letters.join(" "));
        let row = params![
            contact.id,
            guide.lang.code(),
            contact.name,
            contact.purpose,
            contact.phone,
            contact.whatsapp,
            contact.url,
            contact.email,
            contact.hours,
            contact.cost,
            contact.place,
            contact.scope,
            contact.map,
            contact.write,
            letters,
            contact.days.from,
            contact.days.until,
        ];
        insert(to, into, row)?;
    }
    for (position, asked) in guide.asked.iter().enumerate() {
        let row = params![guide.lang.code(), position, asked.page, asked.caption];
        insert(to, "asked (lang, position, page, caption)", row)?;
    }
    for (position, number) in guide.emergency.iter().enumerate() {
        let row = params![guide.lang.code(), position, number.contact, number.caption];
        insert(to, "emergency (lang, position, contact, caption)", row)?;
    }
    Ok(())
}

fn figures(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let into = "figure (key, lang, position, name, short, share)";
    for (position, figure) in guide.figures.iter().enumerate() {
        let row = params![
            figure.key,
            guide.lang.code(),
            position,
            figure.name,
            figure.short,
            figure.share,
        ];
        insert(to, into, row)?;
    }
    Ok(())
}

/// What the figures are worth: one small table for both languages.
pub(super) fn figure_values(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    for figure in &guide.figures {
        for value in &figure.values {
            let row = params![figure.key, value.valid_from, value.valid_until, value.value];
            insert(
                to,
                "figure_value (key, valid_from, valid_until, value)",
                row,
            )?;
        }
    }
    Ok(())
}
