//! Home: the sections, the first emergency numbers, and what stands beside them.

use serde::Serialize;

use super::{Context, Row, Target, dated, deadline, rating, row, steps};
use crate::guide::{EntryRef, Result};
use crate::page::Page;

/// Home.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HomeView {
    /// The question that the guide greets with.
    #[serde(skip)]
    pub title: String,
    /// What is said where the phone's clock cannot be right; empty else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notice: String,
    /// The six sections.
    pub sections: Vec<Row>,
    /// The first numbers to call.
    pub emergency: Vec<Row>,
    /// What people ask most.
    pub asked: Vec<Row>,
    /// Whether the service's answer helped: once, some days after a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Row>,
    /// Topics of which steps are done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub begun: Vec<Row>,
    /// Letters begun.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<Row>,
    /// Deadlines that the reader follows, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<Row>,
    /// What stands beside the sections.
    pub more: Vec<Row>,
}

pub(super) fn view(context: &Context<'_>) -> Result<HomeView> {
    let (guide, words) = (context.guide, context.words);
    let lang = words.lang();
    let sections = guide.sections(lang)?.into_iter().map(|section| Row {
        title: section.title,
        detail: words.with("home-topics", [("count", section.topics.into())]),
        icon: section.id.clone(),
        section: section.id.clone(),
        target: Target::Page(Page::Section(section.id.clone())),
        id: section.id,
    });
    let emergency = guide.emergency(lang)?.into_iter().map(|first| Row {
        id: first.contact,
        title: first.number.clone(),
        detail: first.caption,
        icon: String::new(),
        section: String::new(),
        target: Target::call(&first.number),
    });
    let asked = guide.asked(lang)?.into_iter().filter_map(|asked| {
        let target: Target = asked.page.parse().ok()?;
        Some(row::plain(asked.caption, target))
    });
    let videos = guide.videos(lang)?.len();
    let more = [
        (Page::Letters, "letters", "letter"),
        (Page::Resources, "resources", "resources"),
        (Page::Memos, "memos", "memo"),
        (Page::Ask(String::new()), "ask", "chat"),
        (Page::Videos, "videos", "video"),
        (Page::Bookmarks, "bookmarks", "bookmark"),
        (Page::Settings, "settings", "settings"),
        (Page::About, "about", "info"),
    ];
    let more = more.map(|(page, name, icon)| Row {
        id: String::new(),
        title: words.get(&format!("{name}-title")),
        detail: words.with(&format!("{name}-lead"), [("count", videos.into())]),
        icon: icon.to_owned(),
        section: String::new(),
        target: Target::Page(page),
    });
    Ok(HomeView {
        title: words.get("home-title"),
        notice: dated::clock(context).unwrap_or_default(),
        sections: sections.collect(),
        emergency: emergency.collect(),
        asked: asked.collect(),
        rating: rating::from_home(context),
        begun: steps::begun(context)?,
        drafts: drafts(context)?,
        dates: deadline::followed(context)?,
        more: more.into(),
    })
}

/// The letters begun; one that a later edition of the guide dropped is passed over, and so is one that nobody else is to see.
fn drafts(context: &Context<'_>) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for id in context.user.drafts() {
        if context.user.draft(&id).is_some_and(|draft| !draft.kept) {
            continue;
        }
        let entry = EntryRef::Letter(id.clone());
        if let Some(page) = context.guide.page_title(context.words.lang(), &entry)? {
            let target = Target::Page(Page::Fill(id));
            rows.push(Row {
                target,
                ..Row::of(page)
            });
        }
    }
    Ok(rows)
}
