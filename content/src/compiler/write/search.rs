//! The search index: one row for each page and each contact, in each language, all of it folded.

use rusqlite::{Transaction, params};

use super::insert;
use crate::compiler::model::{Guide, Page};
use crate::fold::fold;

pub(super) fn guide(to: &Transaction<'_>, guide: &Guide) -> rusqlite::Result<()> {
    let lang = guide.lang.code();
    for page in &guide.pages {
        row(
            to,
            lang,
            &page.address,
            &page.title,
            &page.keywords.join(", "),
            &body(page),
        )?;
    }
    for contact in &guide.contacts {
        let address = format!("contact/{}", contact.id);
        let phone = contact.phone.as_deref().unwrap_or_default();
        row(to, lang, &address, &contact.name, phone, &contact.purpose)?;
    }
    Ok(())
}

fn row(
    to: &Transaction<'_>,
    lang: &str,
    address: &str,
    title: &str,
    keywords: &str,
    body: &str,
) -> rusqlite::Result<()> {
    let row = params![address, lang, fold(title), fold(keywords), fold(body)];
    insert(to, "search (page, lang, title, keywords, body)", row)
}

fn body(page: &Page) -> String {
    let headings = page.parts.iter().map(|part| part.title.as_str());
    let lines = page.lines.iter().map(|line| line.text.as_str());
    let texts: Vec<&str> = page
        .notice
        .as_deref()
        .into_iter()
        .chain(headings)
        .chain(lines)
        .collect();
    texts.join("\n")
}
