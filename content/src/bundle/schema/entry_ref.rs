//! The names of what a bundle holds: pages, contacts and deadlines.

use std::fmt;
use std::str::FromStr;

/// Letters that an id has at most.
const LONGEST_ID: usize = 64;

/// A page, a contact or a deadline of the bundle. Written `topic/alimony`, as in the bundle, in the content files and in addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryRef {
    /// One question and its answer.
    Topic(String),
    /// A memo.
    Memo(String),
    /// A useful resource.
    Resource(String),
    /// A letter to fill in.
    Letter(String),
    /// Whom to ask.
    Contact(String),
    /// Until when something has to be done. It is no page: it is counted.
    Deadline(String),
}

/// A text that names no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} names no topic, memo, resource, letter, contact or deadline")]
pub struct UnknownEntry(
    /// The text as it was given.
    pub String,
);

impl EntryRef {
    /// The kind of topics.
    pub const TOPIC: &str = "topic";
    /// The kind of memos.
    pub const MEMO: &str = "memo";
    /// The kind of useful resources.
    pub const RESOURCE: &str = "resource";
    /// The kind of letters.
    pub const LETTER: &str = "letter";
    /// The kind of contacts.
    pub const CONTACT: &str = "contact";
    /// The kind of deadlines.
    pub const DEADLINE: &str = "deadline";

    /// Its kind, the part before the slash: `topic`, `memo`, `resource`, `letter`, `contact`, `deadline`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            EntryRef::Topic(_) => EntryRef::TOPIC,
            EntryRef::Memo(_) => EntryRef::MEMO,
            EntryRef::Resource(_) => EntryRef::RESOURCE,
            EntryRef::Letter(_) => EntryRef::LETTER,
            EntryRef::Contact(_) => EntryRef::CONTACT,
            EntryRef::Deadline(_) => EntryRef::DEADLINE,
        }
    }

    /// Its id within its kind.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            EntryRef::Topic(id)
            | EntryRef::Memo(id)
            | EntryRef::Resource(id)
            | EntryRef::Letter(id)
            | EntryRef::Contact(id)
            | EntryRef::Deadline(id) => id,
        }
    }
}

impl fmt::Display for EntryRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind(), self.id())
    }
}

impl FromStr for EntryRef {
    type Err = UnknownEntry;

    fn from_str(text: &str) -> Result<EntryRef, UnknownEntry> {
        let unknown = || UnknownEntry(text.to_owned());
        let (kind, id) = text.split_once('/').ok_or_else(unknown)?;
        if !is_id(id) {
            return Err(unknown());
        }
        let id = id.to_owned();
        match kind {
            EntryRef::TOPIC => Ok(EntryRef::Topic(id)),
            EntryRef::MEMO => Ok(EntryRef::Memo(id)),
            EntryRef::RESOURCE => Ok(EntryRef::Resource(id)),
            EntryRef::LETTER => Ok(EntryRef::Letter(id)),
            EntryRef::CONTACT => Ok(EntryRef::Contact(id)),
            EntryRef::DEADLINE => Ok(EntryRef::Deadline(id)),
            _ => Err(unknown()),
        }
    }
}

/// Whether a text can be the id of anything in the guide: small Latin letters, digits, hyphens, 64 of them at most.
#[must_use]
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= LONGEST_ID
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::{EntryRef, UnknownEntry};

    #[test]
    fn a_name_read_and_written_again_is_the_same() {
        for name in [
            "topic/alimony",
            "memo/memo-appeals",
            "resource/x1",
            "letter/complaint",
            "contact/1414",
            "deadline/complaint",
        ] {
            let entry: EntryRef = name.parse().expect(name);
            assert_eq!(entry.to_string(), name);
            assert_eq!(format!("{}/{}", entry.kind(), entry.id()), name);
        }
    }

    #[test]
    fn what_names_nothing_is_an_error() {
        let long = format!("topic/{}", "a".repeat(65));
        for name in [
            "",
            "topic",
            "topic/",
            "section/social",
            "topic/a/b",
            "topic/Ä",
            &long,
        ] {
            assert_eq!(name.parse::<EntryRef>(), Err(UnknownEntry(name.to_owned())));
        }
    }
}
