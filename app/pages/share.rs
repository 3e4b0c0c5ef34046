//! The text to hand to somebody.

use super::{Body, View, service::Channel};
use crate::i18n::Words;

pub(super) fn of(words: &Words, view: &View) -> Option<String> {
    let Body::Document(document) = &view.body else {
        return None;
    };
    let site = view.service.iter().find_map(|channel| match channel {
        found if found.channel == Channel::Site => found.errand.address(),
        _ => None,
    });
    let mut lines = vec![document.title.clone()];
    lines.extend(document.summary.iter().map(|line| line.text.clone()));
    lines.push(words.with("share-from", [("site", site.unwrap_or_default().into())]));
    Some(lines.join("\n"))
}
