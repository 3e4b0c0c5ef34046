//! Pages with their lines, and what they relate to.

use rusqlite::{Transaction, params};

use super::insert;
use crate::compiler::model::{Guide, Page};

pub(super) fn guide(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    for page in &guide.pages {
        self::page(to, guide.lang.code(), page)?;
    }
    Ok(())
}

fn page(to: &Transaction<'_>, lang: &str, page: &Page) -> rusqlite::Result<()> {
    let into = "page (address, lang, kind, section, position, title, as_of, notice, figure_note)";
    let row = params![
        page.address,
        lang,
        page.kind,
        page.section,
        page.position,
        page.title,
        page.as_of,
        page.notice,
        page.figure_note,
    ];
    insert(to, into, row)?;
    for line in &page.lines {
        let row = params![
            page.address,
            lang,
            line.part,
            line.position,
            line.text,
            line.source,
            line.as_of
        ];
        insert(
            to,
            "line (page, lang, part, position, text, source, as_of)",
            row,
        )?;
    }
    for (position, part) in page.parts.iter().enumerate() {
        let row = params![page.address, lang, position, part.title, part.numbered];
        insert(to, "memo_part (page, lang, position, title, numbered)", row)?;
    }
    Ok(())
}

pub(super) fn relations(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    for page in &guide.pages {
        for contact in &page.contacts {
            let row = params![page.address, contact.part, contact.position, contact.id];
            insert(to, "page_contact (page, part, position, contact)", row)?;
        }
        for link in &page.links {
            let row = params![page.address, link.part, link.position, link.id];
            insert(to, "page_link (page, part, position, link)", row)?;
        }
        for (position, law) in page.laws.iter().enumerate() {
            let row = params![page.address, position, law.id, law.articles];
            insert(to, "page_law (page, position, law, articles)", row)?;
        }
        for (position, target) in page.related.iter().enumerate() {
            let row = params![page.address, position, target];
            insert(to, "page_related (page, position, target)", row)?;
        }
    }
    Ok(())
}
