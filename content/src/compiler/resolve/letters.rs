//! Letters as they are asked and printed, in both languages at once: their language is the writer's choice.

use std::str::FromStr;

use toml::Spanned;

use super::{both, pair, plain, texts};
use crate::compiler::author::{self, Pair, Read};
use crate::letters::{
    Field, FieldKind, Known, Letter, Line, Lines, Opt, Ready, Shared, SharedWords, Step,
};

/// A letter of its own, without what all share.
pub(crate) fn letter(read: &Read<author::Letter>) -> Option<Letter> {
    let written = read.item.as_ref()?;
    let heading = written.heading.as_ref();
    Some(Letter {
        id: read.file.stem().to_owned(),
        answered: written.answered.as_ref().map(|id| id.get_ref().clone()),
        danger: written.danger,
        private: written.private,
        steps: steps(&written.steps),
        shared: texts(&written.shared),
        without: texts(&written.without),
        lines: Lines {
            to: lines(&written.to),
            header: lines(&written.header),
            heading: heading.map(pair).unwrap_or_default(),
            about: written.about.as_ref().map(pair),
            body: lines(&written.body),
            ask: written.ask.as_ref().map(pair),
            requests: lines(&written.requests),
            attachments: lines(&written.attachments),
            foot: lines(&written.foot),
            after: lines(&written.after),
        },
    })
}

/// What all letters share.
pub(crate) fn shared(read: Option<&Read<author::Shared>>) -> Shared {
    let Some(written) = read.and_then(|read| read.item.as_ref()) else {
        return Shared::default();
    };
    let words = written.words.as_ref().map(Spanned::get_ref);
    let word = |of: fn(&author::SharedWords) -> &Option<Spanned<Pair>>| {
        words
            .and_then(|words| of(words).as_ref())
            .map(pair)
            .unwrap_or_default()
    };
    Shared {
        header: written
            .header
            .as_ref()
            .map_or_else(Vec::new, |header| lines(&header.lines)),
        words: SharedWords {
            ask: word(|words| &words.ask),
            ask_together: word(|words| &words.ask_together),
            attachments: word(|words| &words.attachments),
            signature: word(|words| &words.signature),
            neighbours: word(|words| &words.neighbours),
        },
        steps: steps(&written.steps),
    }
}

fn steps(steps: &[Spanned<author::Step>]) -> Vec<Step> {
    let steps = steps.iter().map(Spanned::get_ref);
    steps
        .map(|step| Step {
            title: step.title.as_ref().map(pair).unwrap_or_default(),
            fields: step
                .fields
                .iter()
                .map(|asked| field(asked.get_ref()))
                .collect(),
        })
        .collect()
}

fn field(written: &author::Field) -> Field {
    let kind = written.kind.as_ref();
    let known = written.known.as_ref();
    Field {
        id: plain(&written.id),
        kind: kind
            .and_then(|kind| FieldKind::from_str(kind.get_ref()).ok())
            .unwrap_or(FieldKind::Line),
        label: written.label.as_ref().map(pair).unwrap_or_default(),
        help: written.help.as_ref().map(pair),
        required: written.required,
        optional: written.optional,
        when: texts(&written.when),
        options: written
            .options
            .iter()
            .map(|option| self::option(option.get_ref()))
            .collect(),
        ready: written
            .ready
            .iter()
            .map(|ready| Ready {
                when: texts(&ready.get_ref().when),
                text: line(ready.get_ref()).text,
            })
            .collect(),
        known: known.and_then(|known| Known::from_str(known.get_ref()).ok()),
        example: written
            .example
            .as_ref()
            .map(|example| example.get_ref().0.clone()),
    }
}

fn option(written: &author::Opt) -> Opt {
    Opt {
        id: plain(&written.id),
        label: both(&written.kk, &written.ru),
        print: written.print.as_ref().map(pair),
        topics: texts(&written.topics),
    }
}

fn lines(written: &[Spanned<author::Line>]) -> Vec<Line> {
    written
        .iter()
        .map(|written| line(written.get_ref()))
        .collect()
}

fn line(written: &author::Line) -> Line {
    Line {
        text: both(&written.kk, &written.ru),
        when: texts(&written.when),
        join: written.join,
    }
}
