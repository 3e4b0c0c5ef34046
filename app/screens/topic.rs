//! A topic: the answer, what to know, what to do, and the three blocks.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::{Guide, Line, Result, Topic};
use crate::page::Page;
use crate::ui;
use crate::words::Words;

pub(super) fn fill(app: &App, id: &str) -> Result<ui::Screen> {
    let lang = app.lang();
    let words = &app.words;
    let topic = app.guide.topic(lang, id)?;
    let section = topic.head.section.clone().unwrap_or_default();
    let section_title = app
        .guide
        .section(lang, &section)?
        .map(|section| section.title)
        .unwrap_or_default();
    let shown = app.window.global::<ui::Topic<'_>>();
    shown.set_section(section.into());
    shown.set_section_title(section_title.into());
    shown.set_title(topic.head.title.as_str().into());
    shown.set_checked(
        words
            .with(
                "topic-checked",
                [("month", words.month(&topic.head.as_of).into())],
            )
            .into(),
    );
    shown.set_notice(topic.head.notice.as_deref().unwrap_or_default().into());
    shown.set_figure_note(topic.head.figure_note.as_deref().unwrap_or_default().into());
    shown.set_bookmarked(
        app.reader
            .borrow()
            .is_bookmarked(&Page::Topic(id.to_owned())),
    );
    shown.set_urgent(convert::contacts(words, &topic.head.urgent));
    shown.set_summary(convert::lines(&topic.head.summary));
    shown.set_facts(convert::lines(&topic.facts));
    shown.set_steps(convert::lines(&topic.steps));
    shown.set_info(convert::lines(&topic.info));
    shown.set_links(convert::links(words, &topic.links));
    shown.set_consult(convert::lines(&topic.consult));
    shown.set_consult_contacts(convert::contacts(words, &topic.consult_contacts));
    shown.set_appeal(convert::lines(&topic.appeal));
    shown.set_appeal_contacts(convert::contacts(words, &topic.appeal_contacts));
    shown.set_laws(convert::laws(words, &topic.head.laws));
    shown.set_related(convert::titles(&topic.head.related));
    shown.set_sources(convert::model(sources(&app.guide, words, &topic)?));
    Ok(ui::Screen::Topic)
}

/// Each source of the page once: the law's name or the site, and the month.
fn sources(guide: &Guide, words: &Words, topic: &Topic) -> Result<Vec<ui::Entry>> {
    let lines = [
        &topic.facts,
        &topic.steps,
        &topic.info,
        &topic.consult,
        &topic.appeal,
    ]
    .into_iter()
    .flatten();
    let mut seen: Vec<&str> = Vec::new();
    let mut sources = Vec::new();
    for Line { source, as_of, .. } in lines {
        let Some(url) = source.as_deref().filter(|url| !seen.contains(url)) else {
            continue;
        };
        seen.push(url);
        let law = guide.law_at(words.lang(), url)?;
        sources.push(ui::Entry {
            title: law.unwrap_or_else(|| convert::host(url).to_owned()).into(),
            detail: words.month(as_of.as_deref().unwrap_or_default()).into(),
            target: url.into(),
            ..Default::default()
        });
    }
    Ok(sources)
}
