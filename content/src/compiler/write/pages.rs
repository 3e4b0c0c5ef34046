//! Pages with their lines, and what they relate to.

use rusqlite::{Transaction, params};

use super::insert;
use crate::compiler::model::{Block, Guide, Page};

pub(super) fn guide(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    for page in &guide.pages {
        self::page(to, guide.lang.code(), page)?;
    }
    Ok(())
}

fn page(to: &Transaction<'_>, lang: &str, page: &Page) -> rusqlite::Result<()> {
    let into =
        "page (address, lang, kind, section, position, title, as_of, figures, tool, private)";
    let row = params![
        page.entry.to_string(),
        lang,
        page.entry.kind(),
        page.section,
        page.position,
        page.title,
        page.as_of,
        page.figures.join(" "),
        page.tool,
        page.private,
    ];
    insert(to, into, row)?;
    let into = "notice (page, lang, position, text, from_day, until_day)";
    for (position, notice) in page.notices.iter().enumerate() {
        let (from, until) = (&notice.days.from, &notice.days.until);
        let row = params![
            page.entry.to_string(),
            lang,
            position,
            notice.text,
            from,
            until
        ];
        insert(to, into, row)?;
    }
    for (position, block) in page.blocks.iter().enumerate() {
        self::block(to, lang, page, position, block)?;
    }
    Ok(())
}

fn block(
    to: &Transaction<'_>,
    lang: &str,
    page: &Page,
    at: usize,
    block: &Block,
) -> rusqlite::Result<()> {
    let page = page.entry.to_string();
    let part = block.part.code();
    let into = "block (page, lang, position, part, title, numbered)";
    let row = params![page, lang, at, part, block.title, block.numbered];
    insert(to, into, row)?;
    let into = "line (page, lang, block, position, text, source, as_of, from_day, until_day, ahead, doors, step)";
    for (position, line) in block.lines.iter().enumerate() {
        let row = params![
            page,
            lang,
            at,
            position,
            line.text,
            line.source,
            line.as_of,
            line.days.from,
            line.days.until,
            line.ahead,
            line.doors.join(" "),
            line.step,
        ];
        insert(to, into, row)?;
    }
    Ok(())
}

pub(super) fn relations(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    for page in &guide.pages {
        let name = page.entry.to_string();
        for (at, block) in page.blocks.iter().enumerate() {
            for (position, contact) in block.contacts.iter().enumerate() {
                let row = params![name, at, position, contact];
                insert(to, "page_contact (page, block, position, contact)", row)?;
            }
            for (position, link) in block.links.iter().enumerate() {
                let row = params![name, at, position, link];
                insert(to, "page_link (page, block, position, link)", row)?;
            }
        }
        for (position, law) in page.laws.iter().enumerate() {
            let row = params![name, position, law.id, law.articles];
            insert(to, "page_law (page, position, law, articles)", row)?;
        }
        for (position, target) in page.related.iter().enumerate() {
            let row = params![name, position, target];
            insert(to, "page_related (page, position, target)", row)?;
        }
    }
    Ok(())
}
