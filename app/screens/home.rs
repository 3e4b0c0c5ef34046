//! Home: the sections, the first emergency numbers, and what stands beside them.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::Result;
use crate::ui;

const EMERGENCY: [&str; 3] = ["112", "102", "111"];
const MORE: [(&str, &str, &str); 6] = [
    ("resources", "resources-title", "resources-lead"),
    ("memos", "memos-title", "memos-lead"),
    ("videos", "videos-title", "videos-lead"),
    ("bookmarks", "bookmarks-title", "bookmarks-lead"),
    ("settings", "settings-title", "settings-lead"),
    ("about", "about-title", "about-lead"),
];

pub(super) fn fill(app: &App) -> Result<ui::Screen> {
    let home = app.window.global::<ui::Home<'_>>();
    let sections = app.guide.sections(app.lang())?;
    home.set_sections(convert::refreshed(
        &home.get_sections(),
        sections.into_iter().map(|section| ui::Entry {
            title: section.title.into(),
            detail: app
                .words
                .with("home-topics", [("count", section.topics.into())])
                .into(),
            icon: section.id.as_str().into(),
            target: format!("section/{}", section.id).into(),
            section: section.id.into(),
            ..Default::default()
        }),
    ));
    home.set_emergency(convert::refreshed(
        &home.get_emergency(),
        EMERGENCY.map(|number| ui::Entry {
            title: number.into(),
            detail: app.words.get(&format!("home-emergency-{number}")).into(),
            target: format!("tel:{number}").into(),
            ..Default::default()
        }),
    ));
    home.set_more(convert::refreshed(
        &home.get_more(),
        MORE.map(|(target, title, lead)| ui::Entry {
            title: app.words.get(title).into(),
            detail: app.words.get(lead).into(),
            icon: match target {
                "memos" => "memo",
                "videos" => "video",
                "bookmarks" => "bookmark",
                "about" => "info",
                other => other,
            }
            .into(),
            target: target.into(),
            ..Default::default()
        }),
    ));
    Ok(ui::Screen::Home)
}
