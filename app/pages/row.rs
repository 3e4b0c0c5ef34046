//! A row that leads somewhere: of a list, of links, of laws, of sources.

use serde::Serialize;

use super::Target;
use super::target::host;
use crate::guide::{PageTitle, WebLink};
use crate::i18n::Words;
use crate::page::Page;
use crate::platform::ExternalAction;

/// Something to tap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The page's id within its kind, `alimony`; empty where it leads to no page of the bundle.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What it is.
    pub title: String,
    /// A second line; empty where there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The icon's name; empty where there is none.
    #[serde(skip)]
    pub icon: String,
    /// The section whose hue it has; empty for the guide's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub section: String,
    /// Where a tap leads.
    pub target: Target,
}

impl Row {
    /// A row of the page of a title.
    #[must_use]
    pub(super) fn of(page: PageTitle) -> Row {
        let target = Page::of(&page.entry);
        let section = page.section.unwrap_or_default();
        let icon = match &target {
            Page::Topic(_) => section.clone(),
            Page::Memo(_) => "memo".to_owned(),
            Page::Letter(_) => "letter".to_owned(),
            Page::Deadline(..) => "date".to_owned(),
            _ => "resources".to_owned(),
        };
        Row {
            id: page.entry.id().to_owned(),
            title: page.title,
            detail: String::new(),
            icon,
            section,
            target: Target::Page(target),
        }
    }

    /// A row of a page in the network.
    #[must_use]
    pub(super) fn web(title: String, detail: String, url: String) -> Row {
        Row {
            id: String::new(),
            title,
            detail,
            icon: String::new(),
            section: String::new(),
            target: Target::External(ExternalAction::Web(url)),
        }
    }

    /// The address that a row of the network leads to; empty for the guide's own pages.
    #[must_use]
    pub(super) fn url(&self) -> String {
        match &self.target {
            Target::External(errand) => errand.address().unwrap_or_default(),
            _ => String::new(),
        }
    }
}

pub(super) fn rows(pages: Vec<PageTitle>) -> Vec<Row> {
    pages.into_iter().map(Row::of).collect()
}

pub(super) fn links(words: &Words, links: &[WebLink]) -> Vec<Row> {
    let row = |link: &WebLink| {
        Row::web(
            link.name.clone(),
            network(words, &link.url),
            link.url.clone(),
        )
    };
    links.iter().map(row).collect()
}

/// «egov.kz · a network is needed».
pub(super) fn network(words: &Words, url: &str) -> String {
    words.with("topic-network", [("host", host(url).into())])
}
