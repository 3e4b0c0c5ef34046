//! Words that mean danger.

use kenes_content::{Lang, as_it_stands};

use super::meaning::Meaning;
use crate::guide::{Contact, Guide, Result};

/// Whom to call, in the order of urgency, each once.
pub(super) fn contacts(guide: &Guide, lang: Lang, meanings: &[Meaning]) -> Result<Vec<Contact>> {
    let asked: Vec<String> = meanings
        .iter()
        .flat_map(|meaning| {
            let whole = as_it_stands(&meaning.asked.folded);
            meaning.asked.keys.iter().cloned().chain([whole])
        })
        .collect();
    let mut ids: Vec<String> = Vec::new();
    for key in &asked {
        let named: Vec<(String, String)> = guide.rows(
            "SELECT others, contact FROM search_danger WHERE word = ?1 ORDER BY others, position",
            &[key],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        for (others, id) in named {
            let all = others
                .split_whitespace()
                .all(|other| asked.iter().any(|key| key == other));
            if all && !ids.contains(&id) {
                ids.push(id);
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
