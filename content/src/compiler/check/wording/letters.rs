//! The texts of letters: questions, and the lines that are printed.

use toml::Spanned;

use super::{Tone, Wording, of_pair};
use crate::compiler::author::{Field, Letter, Line, Opt, Step, Str};
use crate::compiler::files::File;
use crate::compiler::world::World;

/// Adds the texts of all letters, except what is said about them: that stands on their pages.
pub(super) fn collect<'a>(world: &World<'a>, all: &mut Vec<Wording<'a>>) {
    for read in &world.content.letters {
        if let Some(letter) = &read.item {
            self::letter(&read.file, letter, all);
        }
    }
    if let Some(read) = &world.content.shared
        && let Some(shared) = &read.item
    {
        steps(&read.file, &shared.steps, all);
        let header = shared.header.iter().flat_map(|header| &header.lines);
        all.extend(header.map(|line| of_line(&read.file, line)));
        if let Some(words) = &shared.words {
            let words = words.get_ref();
            let pairs = [
                &words.ask,
                &words.ask_together,
                &words.attachments,
                &words.signature,
                &words.neighbours,
            ];
            let pairs = pairs.into_iter().map(Option::as_ref);
            all.extend(pairs.filter_map(|pair| of_pair(&read.file, pair, Tone::Printed)));
        }
    }
}

fn letter<'a>(file: &'a File, letter: &'a Letter, all: &mut Vec<Wording<'a>>) {
    for pair in [&letter.heading, &letter.about, &letter.ask] {
        all.extend(of_pair(file, pair.as_ref(), Tone::Printed));
    }
    let lines = [
        &letter.to,
        &letter.header,
        &letter.body,
        &letter.requests,
        &letter.attachments,
        &letter.foot,
        &letter.after,
    ];
    let lines = lines.into_iter().flatten();
    all.extend(lines.map(|line| of_line(file, line)));
    steps(file, &letter.steps, all);
}

fn steps<'a>(file: &'a File, steps: &'a [Spanned<Step>], all: &mut Vec<Wording<'a>>) {
    for step in steps.iter().map(Spanned::get_ref) {
        all.extend(of_pair(file, step.title.as_ref(), Tone::Prose));
        for field in step.fields.iter().map(Spanned::get_ref) {
            self::field(file, field, all);
        }
    }
}

fn field<'a>(file: &'a File, field: &'a Field, all: &mut Vec<Wording<'a>>) {
    all.extend(of_pair(file, field.label.as_ref(), Tone::Prose));
    all.extend(of_pair(file, field.help.as_ref(), Tone::Prose));
    all.extend(field.ready.iter().map(|ready| of_line(file, ready)));
    for option in &field.options {
        let Opt { kk, ru, print, .. } = option.get_ref();
        all.push(of_two(file, option.span(), kk, ru));
        all.extend(of_pair(file, print.as_ref(), Tone::Printed));
    }
}

fn of_line<'a>(file: &'a File, line: &'a Spanned<Line>) -> Wording<'a> {
    let Line { kk, ru, .. } = line.get_ref();
    of_two(file, line.span(), kk, ru)
}

fn of_two<'a>(
    file: &'a File,
    span: std::ops::Range<usize>,
    kk: &'a Option<Str>,
    ru: &'a Option<Str>,
) -> Wording<'a> {
    Wording {
        file,
        span,
        kk: kk.as_ref(),
        ru: ru.as_ref(),
        tone: Tone::Printed,
    }
}
