//! Every text of the content, in pairs, with where it stands: what the language rules walk over.

mod deadlines;
mod letters;

use std::ops::Range;

use toml::Spanned;

use crate::Lang;
use crate::compiler::author::{Notices, Pair, Pairs, Registry, Sentences, Statement, Str, both};
use crate::compiler::files::File;
use crate::compiler::world::World;

/// A text in two languages, at its place.
#[derive(Debug)]
pub(super) struct Wording<'a> {
    pub(super) file: &'a File,
    /// Where to point when a language is missing.
    pub(super) span: Range<usize>,
    pub(super) kk: Option<&'a Str>,
    pub(super) ru: Option<&'a Str>,
    pub(super) tone: Tone,
}

/// How strictly a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// Our own sentences.
    Prose,
    /// Names, hours, places: not ours to reword.
    Name,
    /// Short forms of figures.
    Short,
    /// Lines of letters, with placeholders for answers.
    Printed,
}

impl<'a> Wording<'a> {
    pub(super) fn get(&self, lang: Lang) -> Option<&'a Str> {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
        }
    }
}

/// All texts in two languages, except the keywords.
pub(super) fn wordings<'a>(world: &World<'a>) -> Vec<Wording<'a>> {
    let mut all = Vec::new();
    registries(world, &mut all);
    for draft in &world.drafts {
        let mut add = |pair, tone| all.extend(of_pair(draft.file, pair, tone));
        add(draft.title, Tone::Prose);
        for block in &draft.blocks {
            add(block.heading.and_then(|heading| heading.title), Tone::Prose);
        }
        if let Some(summary) = draft.summary
            && let Sentences::Lists(lists) = summary.get_ref()
        {
            all.extend(of_pairs(draft.file, lists));
        }
        if let Some(notice) = draft.notice
            && let Notices::One(pair) = notice.get_ref()
        {
            all.push(of_texts(draft.file, notice.span(), pair, Tone::Prose));
        }
        all.extend(
            draft
                .statements()
                .map(|statement| of_statement(draft.file, statement)),
        );
    }
    letters::collect(world, &mut all);
    deadlines::collect(world, &mut all);
    all
}

fn registries<'a>(world: &World<'a>, all: &mut Vec<Wording<'a>>) {
    let content = world.content;
    collect(&content.sections, all, |section| {
        vec![
            (&section.title, Tone::Name),
            (&section.summary, Tone::Prose),
        ]
    });
    collect(&content.contacts, all, |contact| {
        vec![
            (&contact.name, Tone::Name),
            (&contact.purpose, Tone::Prose),
            (&contact.hours, Tone::Name),
            (&contact.cost, Tone::Name),
            (&contact.place, Tone::Name),
            (&contact.home, Tone::Name),
            (&contact.map, Tone::Short),
        ]
    });
    collect(&content.dangers, all, |danger| {
        vec![(&danger.say, Tone::Prose)]
    });
    collect(&content.asked, all, |asked| {
        vec![(&asked.caption, Tone::Short)]
    });
    if let Some(kenes) = &content.kenes.item {
        for (pair, tone) in [(&kenes.name, Tone::Name), (&kenes.purpose, Tone::Prose)] {
            all.extend(of_pair(&content.kenes.file, pair.as_ref(), tone));
        }
    }
    for numbers in &content.regional {
        collect(numbers, all, |number| vec![(&number.address, Tone::Name)]);
    }
    collect(&content.links, all, |link| vec![(&link.name, Tone::Name)]);
    collect(&content.laws, all, |law| vec![(&law.name, Tone::Name)]);
    if let Some(former) = &content.former {
        collect(former, all, |former| vec![(&former.title, Tone::Name)]);
    }
    collect(&content.regions, all, |region| {
        vec![(&region.name, Tone::Name), (&region.centre, Tone::Name)]
    });
    collect(&content.figures, all, |figure| {
        vec![
            (&figure.name, Tone::Name),
            (&figure.short, Tone::Short),
            (&figure.share, Tone::Short),
        ]
    });
}

type Texts<'a> = Vec<(&'a Option<Spanned<Pair>>, Tone)>;

fn collect<'a, T>(
    registry: &'a Registry<T>,
    all: &mut Vec<Wording<'a>>,
    texts: impl Fn(&'a T) -> Texts<'a>,
) {
    for entry in registry.entries() {
        for (pair, tone) in texts(entry.get_ref()) {
            all.extend(of_pair(&registry.file, pair.as_ref(), tone));
        }
    }
}

fn of_pair<'a>(file: &'a File, pair: Option<&'a Spanned<Pair>>, tone: Tone) -> Option<Wording<'a>> {
    let pair = pair?;
    Some(of_texts(file, pair.span(), pair.get_ref(), tone))
}

fn of_texts<'a>(file: &'a File, span: Range<usize>, pair: &'a Pair, tone: Tone) -> Wording<'a> {
    let Pair { kk, ru } = pair;
    Wording {
        file,
        span,
        kk: kk.as_ref(),
        ru: ru.as_ref(),
        tone,
    }
}

/// The sentences of a summary in pairs, as many as both languages have: the difference is a problem of its own.
fn of_pairs<'a>(file: &'a File, pairs: &'a Pairs) -> impl Iterator<Item = Wording<'a>> {
    let sentences = pairs.get(Lang::Kk).iter().zip(pairs.get(Lang::Ru));
    sentences.map(move |(kk, ru)| Wording {
        file,
        span: kk.span(),
        kk: Some(kk),
        ru: Some(ru),
        tone: Tone::Prose,
    })
}

fn of_statement<'a>(file: &'a File, statement: &'a Spanned<Statement>) -> Wording<'a> {
    let Statement { kk, ru, .. } = statement.get_ref();
    Wording {
        file,
        span: statement.span(),
        kk: both(kk, ru, Lang::Kk),
        ru: both(kk, ru, Lang::Ru),
        tone: Tone::Prose,
    }
}
