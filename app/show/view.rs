//! The shape of a page outside the window.

use serde::Serialize;

/// A page.
#[derive(Serialize)]
pub(super) struct View {
    pub(super) page: String,
    #[serde(flatten)]
    pub(super) body: Body,
    pub(super) kenes: Vec<Channel>,
}

/// What is special to a kind of page.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Body {
    Home { sections: Vec<Title> },
    Section { title: String, topics: Vec<Title> },
    Topic(Box<TopicView>),
    Memo(Box<MemoView>),
    List { title: String, pages: Vec<Title> },
    Videos { title: String, videos: Vec<Place> },
    Search { query: String, hits: Vec<Title> },
    Plain { title: String },
}

#[derive(Serialize)]
pub(super) struct Title {
    pub(super) id: String,
    pub(super) title: String,
}

#[derive(Serialize)]
pub(super) struct Channel {
    pub(super) channel: &'static str,
    pub(super) url: String,
}

#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) text: String,
    pub(super) source: Option<String>,
    pub(super) as_of: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) url: String,
}

#[derive(Serialize)]
pub(super) struct Law {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) articles: String,
}

#[derive(Serialize)]
pub(super) struct Reach {
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) whatsapp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Appeal {
    pub(super) text: Vec<String>,
    pub(super) contacts: Vec<Reach>,
}

#[derive(Serialize)]
pub(super) struct TopicView {
    pub(super) section: Option<String>,
    pub(super) title: String,
    pub(super) as_of: String,
    pub(super) urgent: Vec<Reach>,
    pub(super) notice: Option<String>,
    pub(super) summary: Vec<String>,
    pub(super) facts: Vec<Fact>,
    pub(super) figure_note: Option<String>,
    pub(super) steps: Vec<String>,
    pub(super) info: Vec<Place>,
    pub(super) info_text: Vec<String>,
    pub(super) consult: Vec<Reach>,
    pub(super) consult_text: Vec<String>,
    pub(super) appeal: Appeal,
    pub(super) laws: Vec<Law>,
}

#[derive(Serialize)]
pub(super) struct MemoView {
    pub(super) title: String,
    pub(super) as_of: String,
    pub(super) notice: Option<String>,
    pub(super) summary: Vec<String>,
    pub(super) parts: Vec<Part>,
    pub(super) contacts: Vec<Reach>,
    pub(super) links: Vec<Place>,
    pub(super) laws: Vec<Law>,
}

#[derive(Serialize)]
pub(super) struct Part {
    pub(super) title: String,
    pub(super) numbered: bool,
    pub(super) items: Vec<Fact>,
}
