//! A row that leads somewhere: of a list, of links, of laws, of sources.

use serde::Serialize;

use super::target::host;
use super::{Context, Target};
use crate::guide::{PageTitle, Result, WebLink};
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
            detail,
            ..plain(title, Target::External(ExternalAction::Web(url)))
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

/// A row with a title and nothing beside it.
pub(super) fn plain(title: String, target: Target) -> Row {
    Row {
        id: String::new(),
        title,
        detail: String::new(),
        icon: String::new(),
        section: String::new(),
        target,
    }
}

/// The reader's region, and the way to choose another.
pub(super) fn region(context: &Context<'_>) -> Result<Row> {
    let words = context.words;
    let id = context.user.settings().region.clone().unwrap_or_default();
    let region = context.guide.region(words.lang(), &id)?;
    let title = region.map_or_else(|| words.get("settings-region-none"), |region| region.name);
    Ok(Row {
        id,
        icon: "place".to_owned(),
        ..plain(title, Target::Page(Page::Region))
    })
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
