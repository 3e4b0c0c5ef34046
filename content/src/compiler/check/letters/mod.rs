//! Letters: their questions, the lines that answers are put into, and what the law asks of them.

mod examples;
mod fields;
mod known;
mod lines;
mod points;

use std::ops::Range;

use toml::Spanned;

use crate::compiler::author::{Letter, Line};
use crate::compiler::check::references::reference;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::resolve;
use crate::compiler::suggest;
use crate::compiler::world::World;
use crate::letters::{self, Piece, PrintedIn, Shared, pieces};

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let Some(read) = &world.content.shared else {
        return;
    };
    // Without what all share nothing of a letter can be judged.
    let Some(written) = &read.item else { return };
    fields::shared(&read.file, written, problems);
    known::check(world, &read.file, &written.steps, problems);
    for id in &written.order {
        let unknown = reference(world, Thing::Letter, id.get_ref());
        problems.extend(unknown.map(|kind| Problem::new(&read.file, &id.span(), kind)));
    }
    let shared = resolve::shared(Some(read));
    for read in &world.content.letters {
        let (Some(written), Some(own)) = (&read.item, resolve::letter(read)) else {
            continue;
        };
        let checked = Checked {
            file: &read.file,
            written,
            whole: shared.join(own),
            shared: &shared,
        };
        fields::check(&checked, problems);
        if let Some(deadline) = &written.answered {
            let unknown = reference(world, Thing::Deadline, deadline.get_ref());
            problems.extend(unknown.map(|kind| checked.problem(&deadline.span(), kind)));
        }
        known::check(world, checked.file, &written.steps, problems);
        lines::check(&checked, problems);
        points::check(world, &checked, problems);
        examples::check(&checked, problems);
    }
}

/// A letter as it was written, and as it will be.
struct Checked<'a> {
    file: &'a File,
    written: &'a Letter,
    whole: letters::Letter,
    shared: &'a Shared,
}

impl Checked<'_> {
    /// The lines that are printed, with where they stand. The addressee stands in the header.
    fn lines(&self) -> impl Iterator<Item = (PrintedIn, &Spanned<Line>)> {
        let written = self.written;
        [
            (PrintedIn::Header, &written.to),
            (PrintedIn::Header, &written.header),
            (PrintedIn::Body, &written.body),
            (PrintedIn::Requests, &written.requests),
            (PrintedIn::Attachments, &written.attachments),
            (PrintedIn::Foot, &written.foot),
            (PrintedIn::Foot, &written.after),
        ]
        .into_iter()
        .flat_map(|(part, lines)| lines.iter().map(move |line| (part, line)))
    }

    /// The fields that the lines of a part print, those of the shared lines too.
    fn printed(&self, part: PrintedIn) -> Vec<&str> {
        let own = self.lines().filter(move |(in_part, _)| *in_part == part);
        let own = own.filter_map(|(_, line)| line.get_ref().kk.as_ref());
        let own = own.map(|text| text.get_ref().as_str());
        let shared: Vec<&str> = match part {
            PrintedIn::Header => self
                .shared
                .header
                .iter()
                .map(|line| line.text.kk.as_str())
                .collect(),
            PrintedIn::Foot => vec!["{letter_date}", &self.shared.words.signature.kk],
            PrintedIn::Attachments => vec!["{attach}"],
            PrintedIn::Body | PrintedIn::Requests => Vec::new(),
        };
        let texts = own.chain(shared);
        texts.flat_map(named).collect()
    }

    /// The problem of a field that the letter does not have.
    fn unknown(&self, field: &str) -> ProblemKind {
        let known: Vec<&str> = self.whole.fields().map(|field| field.id.as_str()).collect();
        ProblemKind::UnknownField {
            field: field.to_owned(),
            suggestion: suggest::closest(field, known),
        }
    }

    fn problem(&self, span: &Range<usize>, kind: ProblemKind) -> Problem {
        Problem::new(self.file, span, kind)
    }
}

/// The fields that a text names.
fn named(text: &str) -> Vec<&str> {
    let pieces = pieces(text).into_iter();
    let fields = pieces.filter_map(|piece| match piece {
        Piece::Field { id, .. } => Some(id),
        Piece::Words(_) | Piece::Malformed(_) => None,
    });
    fields.collect()
}
