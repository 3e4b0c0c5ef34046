//! What has no language: facts about the content, videos, the channels of Kenes.

use toml::Spanned;

use super::{plain, texts};
use crate::compiler::author::{CALM, Questions, Registry, Str};
use crate::compiler::model::{self, Alarm, Common, SynonymGroup, Synonyms, Video};
use crate::compiler::month::Month;
use crate::compiler::phone::dialable;
use crate::compiler::world::World;
use crate::schema::{self, EntryRef};
use crate::{Lang, NORMALISER};

/// Gathers what has no language.
pub(crate) fn common(world: &World<'_>) -> Common {
    Common {
        meta: meta(world),
        videos: videos(world),
        kenes: kenes(world),
        synonyms: synonyms(world),
        questions: questions(world),
        alarms: alarms(world),
        calm: in_danger(world, CALM),
        letters: world
            .content
            .letters
            .iter()
            .filter_map(super::letter)
            .collect(),
        shared: super::shared(world.content.shared.as_ref()),
        counting: super::counting(world),
        deadlines: super::deadlines(world),
    }
}

fn meta(world: &World<'_>) -> Vec<(&'static str, String)> {
    let months = source_months(world);
    let month = |month: Option<&Month>| month.map_or_else(String::new, Month::to_string);
    vec![
        ("content_month", month(months.iter().max())),
        ("oldest_month", month(months.iter().min())),
        (schema::NORMALISER_KEY, NORMALISER.to_string()),
    ]
}

fn synonyms(world: &World<'_>) -> Synonyms {
    let Some(written) = &world.content.synonyms.item else {
        return Synonyms::default();
    };
    let groups = written.group.iter().map(Spanned::get_ref);
    Synonyms {
        common: texts(&written.common),
        nearest: texts(&written.nearest),
        groups: groups
            .map(|group| SynonymGroup {
                words: texts(&group.words),
                typed: texts(&group.typed),
                pages: group
                    .pages
                    .iter()
                    .filter_map(|page| page.get_ref().parse().ok())
                    .collect(),
            })
            .collect(),
    }
}

fn questions(world: &World<'_>) -> Vec<model::Questions> {
    let files = world.content.questions.iter();
    let read = files.filter_map(|read| {
        let page: EntryRef = Questions::page(&read.file).parse().ok()?;
        Some((page, read.item.as_ref()?))
    });
    read.flat_map(|(page, questions)| {
        Lang::ALL.map(|lang| model::Questions {
            page: page.clone(),
            lang,
            asked: texts(questions.asked(lang)),
        })
    })
    .collect()
}

fn alarms(world: &World<'_>) -> Vec<Alarm> {
    let dangers = world.content.dangers.values();
    dangers
        .map(|danger| Alarm {
            phrases: Lang::ALL
                .into_iter()
                .flat_map(|lang| texts(danger.phrases(lang)))
                .collect(),
            unless: texts(&danger.unless),
            asked: in_danger(world, &plain(&danger.id)),
            page: danger
                .page
                .as_ref()
                .and_then(|page| page.get_ref().parse().ok()),
            contacts: texts(&danger.contacts),
        })
        .collect()
}

/// What people type in one kind of danger.
fn in_danger(world: &World<'_>, id: &str) -> Vec<(Lang, String)> {
    let files = world.content.in_danger.iter();
    let of_kind = files.filter(|read| read.file.stem() == id);
    let read = of_kind.filter_map(|read| read.item.as_ref());
    let asked = |questions: &Questions, lang| {
        texts(questions.asked(lang))
            .into_iter()
            .map(move |text| (lang, text))
    };
    read.flat_map(|questions| {
        Lang::ALL
            .into_iter()
            .flat_map(|lang| asked(questions, lang))
    })
    .collect()
}

/// The months of all sources: of statements, contacts, links, laws, figures and deadlines.
fn source_months(world: &World<'_>) -> Vec<Month> {
    let content = world.content;
    let statements = world.drafts.iter().flat_map(|draft| draft.statements());
    let mut months: Vec<Month> = statements
        .filter_map(|statement| world.month_of(statement.get_ref()))
        .collect();
    collect(&content.contacts, |contact| &contact.as_of, &mut months);
    for numbers in &content.regional {
        collect(numbers, |number| &number.as_of, &mut months);
    }
    collect(&content.links, |link| &link.as_of, &mut months);
    collect(&content.laws, |law| &law.as_of, &mut months);
    if let Some(rules) = &content.rules {
        collect(rules, |rule| &rule.as_of, &mut months);
    }
    for deadlines in &content.deadlines {
        collect(deadlines, |deadline| &deadline.as_of, &mut months);
    }
    let values = content.figures.values().flat_map(|figure| &figure.values);
    let read = values.filter_map(|value| value.get_ref().as_of.as_ref());
    months.extend(read.filter_map(|as_of| Month::parse(as_of.get_ref())));
    months
}

fn collect<T>(registry: &Registry<T>, as_of: impl Fn(&T) -> &Option<Str>, months: &mut Vec<Month>) {
    let entries = registry.entries();
    months.extend(
        entries.filter_map(|entry| Month::parse(as_of(entry.get_ref()).as_ref()?.get_ref())),
    );
}

fn videos(world: &World<'_>) -> Vec<Video> {
    let videos = world.content.videos.values();
    videos
        .map(|video| Video {
            id: plain(&video.id),
            title: plain(&video.title),
            lang: plain(&video.lang),
            url: plain(&video.url),
        })
        .collect()
}

fn kenes(world: &World<'_>) -> Vec<(&'static str, String)> {
    let Some(kenes) = &world.content.kenes.item else {
        return Vec::new();
    };
    let number = |phone: &Option<Str>| {
        phone
            .as_ref()
            .and_then(|phone| dialable(phone.get_ref()))
            .unwrap_or_default()
    };
    vec![
        ("whatsapp", number(&kenes.whatsapp)),
        ("phone", number(&kenes.phone)),
        ("site", plain(&kenes.site)),
        ("email", plain(&kenes.email)),
    ]
}
