//! The settings: language, looks, sizes, region.

use kenes_content::Lang;
use serde::Serialize;

use super::{Context, Row, Target, row};
use crate::guide::Result;
use crate::i18n::Words;
use crate::page::Page;
use crate::user::{Look, Spacing};

/// The settings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SettingsView {
    /// The page's title.
    pub title: String,
    /// Ordinary or large print.
    pub prints: Vec<Choice>,
    /// Colours.
    pub looks: Vec<Choice>,
    /// Space between letters.
    pub spacings: Vec<Choice>,
    /// Space between lines.
    pub leadings: Vec<Choice>,
    /// Pictures on or off.
    pub pictures: Vec<Choice>,
    /// Kazakh or Russian.
    pub languages: Vec<Choice>,
    /// How large the text is, in words.
    pub size: String,
    /// The text can grow.
    pub can_grow: bool,
    /// The text can shrink.
    pub can_shrink: bool,
    /// The reader's region, and the way to choose another.
    pub region: Row,
    /// The way to what is kept of the reader.
    pub data: Row,
}

/// One of several things to choose from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Its value, as the settings take it.
    pub id: String,
    /// Its name.
    pub title: String,
    /// It is chosen now.
    pub chosen: bool,
}

impl Choice {
    /// Values to choose from, each called by its words: `settings-look-yellow`.
    pub(super) fn list(words: &Words, of: &str, values: &[&str], chosen: &str) -> Vec<Choice> {
        let choice = |value: &&str| Choice {
            id: (*value).to_owned(),
            title: words.get(&format!("{of}-{value}")),
            chosen: *value == chosen,
        };
        values.iter().map(choice).collect()
    }
}

pub(super) fn view(context: &Context<'_>) -> Result<SettingsView> {
    let words = context.words;
    let settings = context.user.settings();
    let switch = |on: bool| if on { "on" } else { "off" };
    let choices = |setting: &str, values: &[&str], chosen: &str| {
        Choice::list(words, &format!("settings-{setting}"), values, chosen)
    };
    let spacings = Spacing::names();
    Ok(SettingsView {
        title: words.get("settings-title"),
        prints: choices("print", &["off", "on"], switch(settings.large_print)),
        looks: choices("look", &Look::names(), settings.look.name()),
        spacings: choices("spacing", &spacings, settings.spacing.name()),
        leadings: choices("leading", &spacings, settings.leading.name()),
        pictures: choices("pictures", &["on", "off"], switch(settings.pictures)),
        languages: choices("language", &Lang::ALL.map(Lang::code), words.lang().code()),
        size: words.with(
            "settings-size-now",
            [("percent", settings.size_now().percent().into())],
        ),
        can_grow: settings.larger().is_some(),
        can_shrink: settings.smaller().is_some(),
        region: row::region(context)?,
        data: row::plain(words.get("data-title"), Target::Page(Page::MyData)),
    })
}
