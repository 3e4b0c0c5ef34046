//! Questions are whole, known by one id each, and used.

use std::collections::BTreeMap;

use strum::VariantNames;
use toml::Spanned;

use super::{Checked, named};
use crate::compiler::author::{Field, Pair, Shared, Step};
use crate::compiler::check::required::require;
use crate::compiler::check::values::one_of;
use crate::compiler::files::File;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::letters::{Condition, FieldKind, PrintedIn};

/// Shared questions that letters use without naming them in a line.
const USED_BY_ALL: [&str; 3] = ["attach", "together", "on_behalf"];

pub(super) fn shared(file: &File, shared: &Shared, problems: &mut Vec<Problem>) {
    steps(file, &shared.steps, problems);
}

pub(super) fn check(letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    let written = letter.written;
    let keys = [
        ("heading", written.heading.is_some()),
        ("use", !written.uses.is_empty()),
        ("terms", !written.terms.is_empty()),
        ("hand_in", !written.hand_in.is_empty()),
        ("steps", !written.steps.is_empty()),
        ("body", !written.body.is_empty()),
    ];
    require(letter.file, &(0..0), Thing::Letter, &keys, problems);
    steps(letter.file, &written.steps, problems);
    shared_names(letter, problems);
    unused(letter, problems);
}

fn steps(file: &File, steps: &[Spanned<Step>], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for step in steps {
        let keys = [
            ("title", step.get_ref().title.is_some()),
            ("fields", !step.get_ref().fields.is_empty()),
        ];
        require(file, &step.span(), Thing::Step, &keys, problems);
        for asked in &step.get_ref().fields {
            field(file, asked, problems);
            let Some(id) = &asked.get_ref().id else {
                continue;
            };
            if let Some(first) = seen.get(id.get_ref().as_str()) {
                let kind = ProblemKind::DuplicateId {
                    thing: Thing::Field,
                    id: id.get_ref().clone(),
                    first: first.clone(),
                };
                problems.push(Problem::new(file, &id.span(), kind));
            } else {
                seen.insert(id.get_ref(), file.place(&id.span()));
            }
        }
    }
}

fn field(file: &File, asked: &Spanned<Field>, problems: &mut Vec<Problem>) {
    let field = asked.get_ref();
    let kind = field.kind.as_ref().map(|kind| kind.get_ref().as_str());
    let chosen = matches!(kind, Some("choice" | "choices"));
    let keys = [
        ("id", field.id.is_some()),
        ("kind", field.kind.is_some()),
        ("label", field.label.is_some()),
        ("example", field.example.is_some() || !field.when.is_empty()),
        ("options", !chosen || field.options.len() > 1),
    ];
    require(file, &asked.span(), Thing::Field, &keys, problems);
    for option in &field.options {
        let keys = [("id", option.get_ref().id.is_some())];
        require(file, &option.span(), Thing::Field, &keys, problems);
    }
    one_of(
        file,
        "kind",
        field.kind.as_ref(),
        FieldKind::VARIANTS,
        problems,
    );
}

/// Shared questions are asked for by the names that they have.
fn shared_names(letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    let fields = || letter.shared.steps.iter().flat_map(|step| &step.fields);
    for (names, optional) in [
        (&letter.written.shared, true),
        (&letter.written.without, false),
    ] {
        for name in names {
            let known = |field: &&crate::letters::Field| field.optional == optional;
            if !fields()
                .filter(known)
                .any(|field| field.id == *name.get_ref())
            {
                let kind = ProblemKind::UnknownValue {
                    key: if optional { "shared" } else { "without" },
                    value: name.get_ref().clone(),
                    allowed: fields()
                        .filter(known)
                        .map(|field| field.id.as_str())
                        .collect::<Vec<_>>()
                        .join(", "),
                };
                problems.push(letter.problem(&name.span(), kind));
            }
        }
    }
}

/// A question that nothing depends on is asked in vain.
fn unused(letter: &Checked<'_>, problems: &mut Vec<Problem>) {
    let mut used: Vec<&str> = USED_BY_ALL.into();
    for part in [
        PrintedIn::Header,
        PrintedIn::Body,
        PrintedIn::Requests,
        PrintedIn::Attachments,
        PrintedIn::Foot,
    ] {
        used.extend(letter.printed(part));
    }
    let lines = letter.lines().flat_map(|(_, line)| &line.get_ref().when);
    let written = letter.written;
    let asked = written.fields().flat_map(|field| &field.get_ref().when);
    let conditions = lines.chain(asked);
    used.extend(conditions.map(|condition| Condition::of(condition.get_ref()).field));
    let abouts = written.about.iter().chain(&written.ask);
    used.extend(abouts.filter_map(kazakh).flat_map(|text| named(text)));
    let own = written
        .fields()
        .filter_map(|field| field.get_ref().id.as_ref());
    for id in own.chain(&written.shared) {
        if !used.contains(&id.get_ref().as_str()) {
            let kind = ProblemKind::UnusedField {
                field: id.get_ref().clone(),
            };
            problems.push(letter.problem(&id.span(), kind));
        }
    }
}

fn kazakh(pair: &Spanned<Pair>) -> Option<&str> {
    Some(pair.get_ref().kk.as_ref()?.get_ref())
}
