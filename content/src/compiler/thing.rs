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
    Letter,
    Page,
    Former,
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
    Step,
    Field,
    Point,
    Calendar,
    Year,
    DayOff,
    Rule,
    Deadline,
    Term,
}

impl Thing {
    pub(crate) fn bare(self) -> &'static str {
        match self {
            Thing::Section => "section",
            Thing::Topic => "topic",
            Thing::Memo => "memo",
            Thing::Resource => "resource",
            Thing::Letter => "letter",
            Thing::Page => "page",
            Thing::Former => "former page",
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
            Thing::Step => "step",
            Thing::Field => "field",
            Thing::Point => "point",
            Thing::Calendar => "calendar",
            Thing::Year => "year",
            Thing::DayOff => "day off",
            Thing::Rule => "rule",
            Thing::Deadline => "deadline",
            Thing::Term => "term",
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {}", self.bare())
    }
}
