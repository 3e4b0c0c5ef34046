//! A contact as it stands on a page: who, what for, and a door for each way to reach them. Every contact has one at least:
//! a call, a letter, a page, a place on the map, or the reader's own number for it.

use serde::{Serialize, Serializer};

use super::Target;
use crate::guide::Contact;

/// Whom to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactView {
    /// The contact of the bundle, with the number of the reader's region where it has none of its own.
    pub contact: Contact,
    /// Where, when and for how much, a line each; empty where nothing is known.
    pub detail: String,
    /// The ways to reach them, the quickest first.
    pub ways: Vec<Way>,
}

/// One way to reach a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it does.
    pub kind: WayKind,
    /// The button's words.
    pub caption: String,
    /// What assistive technology says: the words, then the name.
    pub label: String,
    /// Where a tap leads.
    pub target: Target,
}

/// What a way to a contact does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// Dials a number of the guide.
    Call,
    /// Opens a chat.
    Whatsapp,
    /// Opens a page of the network.
    Web,
    /// Begins a letter by e-mail.
    Mail,
    /// Opens the letter that is written to the body.
    Letter,
    /// Writes to the body through the state's site for letters.
    Write,
    /// Shows it on a map.
    Map,
    /// Dials the number that the reader has saved for it, or lets the reader save one.
    OwnNumber,
}

impl WayKind {
    /// The icon's name.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            WayKind::Call => "call",
            WayKind::Whatsapp => "chat",
            WayKind::Web => "site",
            WayKind::Mail => "mail",
            WayKind::Letter => "letter",
            WayKind::Write => "law",
            WayKind::Map => "place",
            WayKind::OwnNumber => "bookmark",
        }
    }
}

impl ContactView {
    /// It has a number of the guide that works from any village: a short one, or one of the whole country.
    pub(super) fn answers_anywhere(&self) -> bool {
        let calls = |way: &Way| way.kind == WayKind::Call;
        self.contact.scope.is_none() && self.ways.iter().any(calls)
    }
}

/// A phone as people read it: `+7 707 650 43 80`, `8 707 650 43 80`; short numbers as they are.
pub(super) fn readable_phone(phone: &str) -> String {
    let groups = |code: &str, rest: &str| {
        format!(
            "{code} {} {} {} {}",
            &rest[..3],
            &rest[3..6],
            &rest[6..8],
            &rest[8..]
        )
    };
    for code in ["+7", "8"] {
        if let Some(rest) = phone.strip_prefix(code)
            && rest.len() == 10
            && rest.is_ascii()
        {
            return groups(code, rest);
        }
    }
    phone.to_owned()
}

/// The contact's own keys, and `actions`: what its taps are.
#[derive(Serialize)]
struct WithActions<'a> {
    #[serde(flatten)]
    contact: &'a Contact,
    actions: Vec<Action<'a>>,
}

#[derive(Serialize)]
struct Action<'a> {
    kind: WayKind,
    target: &'a Target,
}

impl Serialize for ContactView {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let actions = self.ways.iter().map(|way| Action {
            kind: way.kind,
            target: &way.target,
        });
        let whole = WithActions {
            contact: &self.contact,
            actions: actions.collect(),
        };
        whole.serialize(serializer)
    }
}
