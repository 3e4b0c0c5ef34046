//! Words that mean danger, and whom to call.

use kenes_content::{Lang, exact_key};

use super::expand::Expansion;
use crate::guide::{Contact, Guide, Result};

/// Whom to call, in the order of urgency, each once.
pub(super) fn contacts(
    guide: &Guide,
    lang: Lang,
    expansions: &[Expansion],
) -> Result<Vec<Contact>> {
    let asked: Vec<String> = expansions
        .iter()
        .flat_map(|expansion| {
            let whole = exact_key(&expansion.term.folded);
            expansion.term.keys.iter().cloned().chain([whole])
        })
        .collect();
    let mut ids: Vec<String> = Vec::new();
    for key in &asked {
        for word in guide.index().crisis_words(key)? {
            let all = word
                .others
                .split_whitespace()
                .all(|other| asked.iter().any(|key| key == other));
            if all && !ids.contains(&word.contact) {
                ids.push(word.contact);
            }
        }
    }
    let contacts = ids.into_iter().map(|id| guide.contact(lang, &id));
    Ok(contacts
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}
