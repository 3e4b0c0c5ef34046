//! What a question tells of danger, and whom to call then.
//!
//! Read apart from the rest of the search: people in danger use other words than the guide, and no page has to hold them. A
//! phrase means danger where all its words stand in the question, in any order; [`words`] tells which words of danger those
//! of the question are. What is still being typed counts once it is a whole word. A negation is not understood: «өмір сүргім
//! келеді» and «дом не горит» raise the alarm too, for a stem has lost its «-мей-» and a «не» is one more word.

mod words;

use std::collections::BTreeSet;

use kenes_content::Lang;

use super::answer::Danger;
use super::index::Index;
use super::query::{Term, terms};
use super::variants;
use crate::guide::{Contact, Guide, PageTitle, Result};

/// The danger that a question tells of, if it does.
pub(super) fn danger(guide: &Guide, lang: Lang, query: &str) -> Result<Option<Danger>> {
    let index = guide.index();
    let mut dangers = told(index, &terms(query))?;
    if dangers.is_empty() && variants::is_latin(query) {
        dangers = told(index, &variants::on_the_other_layout(query))?;
    }
    let (mut say, mut page) = (None, None);
    let mut contacts: Vec<Contact> = Vec::new();
    for danger in dangers {
        let Some((sentence, address)) = index.danger(lang, danger)? else {
            continue;
        };
        say.get_or_insert(sentence);
        if page.is_none() {
            page = page_of(guide, lang, address.as_deref())?;
        }
        for id in index.danger_contacts(danger)? {
            if contacts.iter().all(|contact| contact.id != id) {
                contacts.extend(guide.contact(lang, &id)?);
            }
        }
    }
    let whom = say.filter(|_| !contacts.is_empty());
    Ok(whom.map(|say| Danger {
        say,
        contacts,
        page,
    }))
}

/// The dangers that these words tell of, the one that goes first at the top.
fn told(index: Index<'_>, terms: &[Term]) -> Result<BTreeSet<u32>> {
    let mut said: BTreeSet<String> = BTreeSet::new();
    for term in terms {
        said.extend(words::of_danger(index, term)?);
    }
    let (mut dangers, mut calm) = (BTreeSet::new(), BTreeSet::new());
    for word in &said {
        for phrase in index.danger_phrases(word)? {
            if phrase
                .others
                .split(' ')
                .all(|other| other.is_empty() || said.contains(other))
            {
                let found = if phrase.calm { &mut calm } else { &mut dangers };
                found.insert(phrase.danger);
            }
        }
    }
    dangers.retain(|danger| !calm.contains(danger));
    Ok(dangers)
}

fn page_of(guide: &Guide, lang: Lang, address: Option<&str>) -> Result<Option<PageTitle>> {
    match address.map(str::parse) {
        Some(Ok(entry)) => guide.page_title(lang, &entry),
        _ => Ok(None),
    }
}
