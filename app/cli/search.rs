//! The search as a command: whom to call in danger, then what answers.

use kenes_content::Lang;
use serde::Serialize;

use super::{Refusal, say};
use crate::guide::{Answer, Contact, Guide, Hit};

/// A line of the answer.
#[derive(Serialize)]
#[serde(untagged)]
enum Found<'a> {
    /// Whom to call first.
    Call {
        danger: bool,
        id: &'a str,
        name: &'a str,
        phone: Option<&'a str>,
    },
    /// What answers.
    Hit(&'a Hit),
}

/// Prints what the search finds, as lines or as JSON.
pub(super) fn print(query: &str, lang: Lang, limit: usize, json: bool) -> Result<(), Refusal> {
    let Answer { hits, danger, .. } = Guide::open()?.search(lang, query, limit)?;
    let contacts = danger.map(|danger| danger.contacts).unwrap_or_default();
    let calls = contacts.iter().map(call);
    let found: Vec<Found<'_>> = calls.chain(hits.iter().map(Found::Hit)).collect();
    let text = if json {
        serde_json::to_string_pretty(&found)?
    } else {
        found.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    if !text.is_empty() {
        say(&text)?;
    }
    Ok(())
}

fn call(contact: &Contact) -> Found<'_> {
    Found::Call {
        danger: true,
        id: &contact.id,
        name: &contact.name,
        phone: contact.phone.as_deref(),
    }
}

fn line(found: &Found<'_>) -> String {
    match found {
        Found::Call { id, name, .. } => format!("  call  contact/{id}  {name}"),
        Found::Hit(hit) => format!("{:6.2}  {}  {}", hit.score, hit.entry, hit.title),
    }
}
