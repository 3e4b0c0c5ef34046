//! The reader's own number for a contact: typed once, called from every page.

use serde::Serialize;

use super::Context;
use crate::guide::{GuideError, Result};
use crate::page::Page;

/// The page on which the number of one contact is saved, changed or deleted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnNumberView {
    /// The page's title.
    pub title: String,
    /// The contact's id.
    pub contact: String,
    /// Whose number it is.
    pub name: String,
    /// What saving it means.
    pub about: String,
    /// The number saved; empty where there is none.
    pub phone: String,
}

pub(super) fn view(context: &Context<'_>, id: &str) -> Result<OwnNumberView> {
    let words = context.words;
    let contact = context.guide.contact(words.lang(), id)?;
    // A body of the whole country has its own number in the guide, or none.
    let contact = contact.filter(|contact| contact.scope.is_some());
    let contact =
        contact.ok_or_else(|| GuideError::NoPage(Page::OwnNumber(id.to_owned()).to_string()))?;
    Ok(OwnNumberView {
        title: words.get("own-number-title"),
        about: words.get("own-number-about"),
        phone: context.user.own_number(id).unwrap_or_default(),
        contact: contact.id,
        name: contact.name,
    })
}
