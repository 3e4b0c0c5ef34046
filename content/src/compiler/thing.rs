//! The kinds of things that the content is made of, and their names in a message.

use std::fmt;

/// What an id can belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Thing {
    Section,
    Topic,
    Memo,
    Resource,
    Page,
    Contact,
    Link,
    Law,
    Figure,
    Region,
    Video,
    Kenes,
    Part,
    Number,
    Asked,
    Danger,
}

impl Thing {
    pub(crate) fn bare(self) -> &'static str {
        match self {
            Thing::Section => "section",
            Thing::Topic => "topic",
            Thing::Memo => "memo",
            Thing::Resource => "resource",
            Thing::Page => "page",
            Thing::Contact => "contact",
            Thing::Link => "link",
            Thing::Law => "law",
            Thing::Figure => "figure",
            Thing::Region => "region",
            Thing::Video => "video",
            Thing::Kenes => "service",
            Thing::Part => "part",
            Thing::Number => "number",
            Thing::Asked => "most asked",
            Thing::Danger => "danger",
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {}", self.bare())
    }
}

/// What to do about an id that nothing of its kind has.
pub(super) fn reference_hint(thing: Thing, suggestion: &Option<String>) -> String {
    if let Some(id) = suggestion {
        return format!("did you mean \"{id}\"?");
    }
    match thing {
        Thing::Contact => "add it to contacts.toml, or use an id from there".into(),
        Thing::Link => "add it to links.toml, or use an id from there".into(),
        Thing::Law => "add it to laws.toml, or use an id from there".into(),
        Thing::Figure => "add it to figures.toml, or use a key from there".into(),
        Thing::Section => "add it to sections.toml, or use an id from there".into(),
        Thing::Danger => "name the file after an id of danger.toml, or none.toml".into(),
        Thing::Region => "name the file after an id of regions.toml".into(),
        Thing::Page => "write topic/<id>, memo/<id> or resource/<id> of a page that exists".into(),
        _ => format!(
            "there is no {} with this id: write its file, or remove it here",
            thing.bare()
        ),
    }
}
