//! Lines name fields that there are, in forms that fit, alone, and the same in both languages; conditions likewise.

use std::collections::BTreeSet;

use super::{Checked, named};
use crate::Lang;
use crate::compiler::author::{Line, Str};
use crate::compiler::problem::{Problem, ProblemKind};
use crate::letters::{Condition, FieldKind, Form, Piece, PrintedIn, Test, pieces};

/// The addressee, which only the header names.
const TO: &str = "to";

pub(super) fn check(letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    for (part, line) in letter.lines() {
        for text in Lang::ALL
            .into_iter()
            .filter_map(|lang| line.get_ref().get(lang))
        {
            placeholders(letter, part, text, problems);
        }
        different(letter, line.get_ref(), problems);
        conditions(letter, &line.get_ref().when, problems);
    }
    for field in letter.written.fields() {
        conditions(letter, &field.get_ref().when, problems);
        for ready in &field.get_ref().ready {
            conditions(letter, &ready.get_ref().when, problems);
        }
    }
}

fn placeholders(letter: &Checked<'_>, part: PrintedIn, text: &Str, problems: &mut Vec<Problem>) {
    let mut report = |kind| problems.push(letter.problem(&text.span(), kind));
    let mut before = "";
    let mut after_field = None;
    for piece in pieces(text.get_ref()) {
        match piece {
            Piece::Words(words) => {
                if let Some(field) = after_field.take()
                    && words.starts_with(sticks)
                {
                    report(inflected(field));
                }
                before = words;
            }
            Piece::Malformed(braces) => report(ProblemKind::BadPlaceholder {
                placeholder: braces.to_owned(),
                reason: "write {field}, or {field:on}, {field:from}, {field:until} of a day, {field:full} of a sum, {field:total} of sums, {field:short} of a name",
            }),
            Piece::Field { id, form } => {
                let addressee = id == TO && part == PrintedIn::Header;
                match letter.whole.field(id) {
                    _ if addressee => {}
                    None => report(letter.unknown(id)),
                    Some(field) if !fits(field.kind, form) => report(ProblemKind::BadPlaceholder {
                        placeholder: format!("{{{id}:…}}"),
                        reason: "this form is not for a field of its kind",
                    }),
                    Some(_) => {}
                }
                if before.ends_with(sticks) || after_field.is_some() {
                    report(inflected(id));
                }
                before = "";
                after_field = Some(id);
            }
        }
    }
}

/// What would become one word with an answer.
fn sticks(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '‑' | '\'' | '’')
}

fn inflected(field: &str) -> ProblemKind {
    ProblemKind::InflectedAnswer {
        field: field.to_owned(),
    }
}

const fn fits(kind: FieldKind, form: Form) -> bool {
    match form {
        Form::Plain => true,
        Form::On | Form::From | Form::Until => matches!(kind, FieldKind::Date),
        Form::Full => matches!(kind, FieldKind::Sum),
        Form::Total => matches!(kind, FieldKind::Sums),
        Form::Short => matches!(kind, FieldKind::Line),
    }
}

/// Both languages print the same answers.
fn different(letter: &Checked<'_>, line: &Line, problems: &mut Vec<Problem>) {
    let (Some(kk), Some(ru)) = (&line.kk, &line.ru) else {
        return;
    };
    let fields = |text: &Str| -> BTreeSet<String> {
        named(text.get_ref())
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    let (in_kk, in_ru) = (fields(kk), fields(ru));
    if in_kk != in_ru {
        let list = |fields: BTreeSet<String>| match fields.is_empty() {
            true => "none".to_owned(),
            false => fields.into_iter().collect::<Vec<_>>().join(", "),
        };
        let kind = ProblemKind::DifferentFields {
            kk: list(in_kk),
            ru: list(in_ru),
        };
        problems.push(letter.problem(&kk.span(), kind));
    }
}

fn conditions(letter: &Checked<'_>, conditions: &[Str], problems: &mut Vec<Problem>) {
    for written in conditions {
        let condition = Condition::of(written.get_ref());
        let kind = match (letter.whole.field(condition.field), condition.test) {
            (None, _) => Some(letter.unknown(condition.field)),
            (Some(field), Test::Is(option) | Test::IsNot(option)) => {
                let known = || field.options.iter().map(|option| option.id.as_str());
                (!known().any(|known| known == option)).then(|| ProblemKind::UnknownOption {
                    field: field.id.clone(),
                    option: option.to_owned(),
                    known: known().collect::<Vec<_>>().join(", "),
                })
            }
            (Some(_), Test::Answered | Test::Unanswered) => None,
        };
        problems.extend(kind.map(|kind| letter.problem(&written.span(), kind)));
    }
}
