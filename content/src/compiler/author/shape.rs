//! Fits TOML into structs. A key that does not fit is reported and left out, and the rest is tried again: one wrong key
//! hides no other problem of its file.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::compiler::files::{File, NoText};
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::suggest;

/// The tables of a file, or its syntax errors as problems.
pub(super) fn table<'a>(file: &'a File, problems: &mut Vec<Problem>) -> Option<Table<'a>> {
    let text = match &file.text {
        Ok(text) => text,
        Err(reason) => {
            let kind = match reason {
                NoText::Missing => ProblemKind::MissingFile,
                NoText::NotUtf8 => ProblemKind::NotUtf8,
            };
            problems.push(Problem::at_top(file, kind));
            return None;
        }
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut lines = Vec::new();
    for error in &errors {
        let span = error.span().unwrap_or_default();
        let line = file.line(&span);
        if !lines.contains(&line) {
            lines.push(line);
            let reason = error.message().replace('\n', ", ");
            problems.push(Problem::new(file, &span, ProblemKind::Syntax { reason }));
        }
    }
    errors.is_empty().then_some(table)
}

type Table<'a> = Spanned<DeTable<'a>>;

/// Fits a whole file.
pub(super) fn fit<T: DeserializeOwned>(
    file: &File,
    table: Table<'_>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let span = table.span();
    let value = Spanned::new(span, DeValue::Table(table.into_inner()));
    fit_value(file, value, problems)
}

/// Fits every entry of the array of tables `key`, the only key that the file may have.
pub(super) fn entries<T: DeserializeOwned>(
    file: &File,
    table: Table<'_>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Spanned<T>> {
    match only_value(file, table, key, problems).map(Spanned::into_inner) {
        Some(DeValue::Array(array)) => array
            .into_iter()
            .filter_map(|entry| fit_value(file, entry, problems))
            .collect(),
        _ => Vec::new(),
    }
}

/// Fits the table `key`, the only key that the file may have.
pub(super) fn only_table<T: DeserializeOwned>(
    file: &File,
    table: Table<'_>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = only_value(file, table, key, problems)?;
    fit_value(file, value, problems)
}

fn only_value<'a>(
    file: &File,
    table: Table<'a>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Option<Spanned<DeValue<'a>>> {
    let mut found = None;
    for (name, value) in table.into_inner() {
        if name.get_ref() == key {
            found = Some(value);
        } else {
            let known = [key.to_owned()];
            problems.push(unknown_key(file, &name.span(), name.get_ref(), &known));
        }
    }
    found
}

fn fit_value<T: DeserializeOwned>(
    file: &File,
    mut value: Spanned<DeValue<'_>>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    loop {
        let error = match T::deserialize(serde::de::IntoDeserializer::into_deserializer(
            value.clone(),
        )) {
            Ok(fitting) => return Some(fitting),
            Err(error) => error,
        };
        let span = error.span().unwrap_or_else(|| value.span());
        problems.push(misfit(file, &span, &error));
        if !remove(value.get_mut(), &span) {
            return None;
        }
    }
}

/// Removes the key or the value that stands at `span`.
fn remove(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => {
            let before = table.len();
            let kept = std::mem::take(table).into_iter();
            *table = kept
                .filter(|(key, value)| key.span() != *span && value.span() != *span)
                .collect();
            table.len() < before
                || table
                    .iter_mut()
                    .any(|(_, value)| remove(value.get_mut(), span))
        }
        DeValue::Array(array) => {
            let before = array.len();
            *array = array
                .iter()
                .filter(|value| value.span() != *span)
                .cloned()
                .collect();
            array.len() < before || array.iter_mut().any(|value| remove(value.get_mut(), span))
        }
        _ => false,
    }
}

/// Puts an error of serde into our words. Its names stand in backquotes:
/// «unknown field `a`, expected one of `b`, `c`».
fn misfit(file: &File, span: &Range<usize>, error: &Error) -> Problem {
    let message = error.message();
    if message.starts_with("unknown field") {
        let mut names = message.split('`').skip(1).step_by(2).map(str::to_owned);
        let key = names.next().unwrap_or_default();
        return unknown_key(file, span, &key, &names.collect::<Vec<_>>());
    }
    let reason = message
        .replace("expected a sequence", "expected a list in [ ]")
        .replace("expected u32", "expected a whole number without quotes")
        .replace('\n', ", ");
    Problem::new(file, span, ProblemKind::WrongType { reason })
}

fn unknown_key(file: &File, span: &Range<usize>, key: &str, known: &[String]) -> Problem {
    let kind = ProblemKind::UnknownKey {
        key: key.to_owned(),
        suggestion: suggest::closest(key, known.iter().map(String::as_str)),
        known: known.join(", "),
    };
    Problem::new(file, span, kind)
}
