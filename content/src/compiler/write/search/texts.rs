//! What an entry says: titles, keywords and lines of a page or a contact, in both languages.

use std::collections::BTreeMap;

use crate::Lang;
use crate::compiler::model::{Contact, Guide, Page, Questions};
use crate::schema::{EntryRef, Part};

/// Something that can be found.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) entry: EntryRef,
    pub(super) passages: Vec<Passage>,
}

/// A title, a keyword, a line.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) field: Field,
    pub(super) lang: Lang,
    pub(super) text: String,
}

/// Where a passage stands; what stands higher tells more of what the page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Title,
    /// A title once more, what stands between two signs: «ЦОН» of «Центр обслуживания населения (ЦОН)».
    TitlePart,
    Keyword,
    Summary,
    Body,
    /// Searched, but no line of its own on the page: headings and warnings.
    Aside,
    /// Nothing that the page says, but how people ask for it.
    Question,
}

/// The entries, by their names.
pub(super) fn entries(guides: &[Guide], questions: &[Questions]) -> Vec<Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for guide in guides {
        let pages = guide
            .pages
            .iter()
            .map(|page| (page.entry.clone(), of_page(guide, page)));
        let contacts = guide
            .contacts
            .iter()
            .map(|contact| (EntryRef::Contact(contact.id.clone()), of_contact(contact)));
        for (named, texts) in pages.chain(contacts) {
            let entry = entries.entry(named.to_string()).or_insert(Entry {
                entry: named,
                passages: Vec::new(),
            });
            let passages = texts.into_iter().map(|(field, text)| Passage {
                field,
                lang: guide.lang,
                text,
            });
            entry.passages.extend(passages);
        }
    }
    for of_page in questions {
        if let Some(entry) = entries.get_mut(&of_page.page.to_string()) {
            let passages = of_page.asked.iter().map(|question| Passage {
                field: Field::Question,
                lang: of_page.lang,
                text: question.clone(),
            });
            entry.passages.extend(passages);
        }
    }
    entries.into_values().collect()
}

fn of_page(guide: &Guide, page: &Page) -> Vec<(Field, String)> {
    let mut texts = titles(&page.title);
    texts.extend(
        page.keywords
            .iter()
            .map(|keyword| (Field::Keyword, keyword.clone())),
    );
    texts.extend(
        page.blocks
            .iter()
            .filter(|block| !block.title.is_empty())
            .map(|block| (Field::Aside, block.title.clone())),
    );
    texts.extend(
        page.notices
            .iter()
            .map(|notice| (Field::Aside, guide.said(&notice.text))),
    );
    // In the order in which the table `line` gives them back.
    for block in &page.blocks {
        let field = match block.part {
            Part::Summary => Field::Summary,
            _ => Field::Body,
        };
        let lines = block.lines.iter();
        texts.extend(lines.map(|line| (field, guide.said(&line.text))));
    }
    texts
}

fn of_contact(contact: &Contact) -> Vec<(Field, String)> {
    let mut texts = titles(&contact.name);
    texts.extend(
        contact
            .phone
            .iter()
            .map(|phone| (Field::Keyword, phone.clone())),
    );
    texts.extend(
        contact
            .url
            .iter()
            .map(|url| (Field::Aside, host(url).to_owned())),
    );
    texts.push((Field::Summary, contact.purpose.clone()));
    texts
}

/// A title and, where signs part it, its parts.
fn titles(title: &str) -> Vec<(Field, String)> {
    let parts = title
        .split([':', ';', ',', '(', ')', '«', '»', '?', '—', '–'])
        .map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let mut titles = vec![(Field::Title, title.to_owned())];
    if parts.len() > 1 {
        titles.extend(
            parts
                .into_iter()
                .map(|part| (Field::TitlePart, part.to_owned())),
        );
    }
    titles
}

/// `egov.kz` of `https://egov.kz/cms/kk`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
