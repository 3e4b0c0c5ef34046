//! The letters: their list, and one of them written out with answers from a file.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use kenes_content::Lang;
use kenes_content::letters::{Composed, Fault, Given, Item, Letter, compose, example, read};
use serde::Serialize;

use super::{Refusal, say_data, titles};
use crate::guide::Guide;
use crate::letters::on_paper;
use crate::letters::pdf::Print;

/// What is wrong with a file of answers.
#[derive(Debug, thiserror::Error)]
pub(super) enum AnswersError {
    /// The file cannot be read.
    #[error("{file}: cannot be read: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// It is not TOML.
    #[error("{file}: not valid TOML: {reason}")]
    Syntax {
        /// The file.
        file: String,
        /// What and where.
        reason: String,
    },
    /// Answers are missing, or do not fit: all of them, field by field.
    #[error("{file}: {} {} not fit the letter {letter}:\n{}", .faults.len(), if .faults.len() == 1 { "answer does" } else { "answers do" }, .faults.join("\n"))]
    Faults {
        /// The file.
        file: String,
        /// The letter's id.
        letter: String,
        /// One line each.
        faults: Vec<String>,
    },
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    title: &'a str,
}

/// Prints the letters, one a line, or as JSON.
pub(super) fn list(lang: Lang, json: bool) -> Result<(), Refusal> {
    let letters = Guide::open()?.letters(lang)?;
    let entries = letters.iter().map(|page| Entry {
        id: page.entry.id(),
        title: &page.title,
    });
    let entries: Vec<Entry<'_>> = entries.collect();
    say_data(json, &entries, || {
        titles(entries.iter().map(|entry| (entry.id, entry.title)))
    })
}

/// A letter with the answers of a file; with invented ones where there is no file.
pub(super) fn letter(
    id: &str,
    lang: Lang,
    answers: Option<&Path>,
    today: Date,
) -> Result<Composed, Refusal> {
    let form = Guide::open()?.letter(id)?;
    let given = match answers {
        Some(file) => {
            let mut given = given(file)?;
            form.letter.date(&mut given, today);
            given
        }
        None => example(&form.letter, lang),
    };
    let (fitting, faults) = read(&form.letter, &given);
    if let Some(file) = answers
        && !faults.is_empty()
    {
        let said = faults
            .iter()
            .map(|fault| fault_line(&form.letter, lang, fault));
        return Err(Refusal::Answers(AnswersError::Faults {
            file: file.display().to_string(),
            letter: id.to_owned(),
            faults: said.collect(),
        }));
    }
    Ok(compose(&form.letter, &form.words, &fitting, lang))
}

/// Writes a letter as PDF.
pub(super) fn write_pdf(letter: &Composed, large: bool, file: &Path) -> Result<(), Refusal> {
    let print = if large { Print::Large } else { Print::Ordinary };
    let bytes = on_paper(letter, print)?;
    std::fs::write(file, bytes).map_err(|source| Refusal::NotWritten {
        file: file.display().to_string(),
        source,
    })
}

fn fault_line(letter: &Letter, lang: Lang, fault: &Fault) -> String {
    let field = fault.field();
    let question = letter.field(field).map(|field| field.label.get(lang));
    let question = question.map_or_else(String::new, |label| format!(" ({label})"));
    let why = match fault {
        Fault::Missing { .. } => "missing: the letter cannot do without it".to_owned(),
        Fault::Unknown { known, .. } => {
            format!("unknown: the letter asks for {}", known.join(", "))
        }
        Fault::Misfit { why, .. } => why.to_string(),
    };
    format!("  {field}{question}: {why}")
}

fn given(file: &Path) -> Result<BTreeMap<String, Given>, AnswersError> {
    let shown = || file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|source| AnswersError::Unreadable {
        file: shown(),
        source,
    })?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| {
            text[..span.start]
                .bytes()
                .filter(|byte| *byte == b'\n')
                .count()
                + 1
        });
        AnswersError::Syntax {
            file: shown(),
            reason: format!("{} in line {line}", error.message().replace('\n', ", ")),
        }
    })?;
    Ok(table
        .into_iter()
        .map(|(field, value)| (field, answer(value)))
        .collect())
}

/// An answer as if it had been typed. What nobody can type, as `true`, is no answer.
fn answer(value: toml::Value) -> Given {
    match value {
        toml::Value::Array(items) if items.iter().any(toml::Value::is_table) => {
            let part =
                |item: &toml::Value, key| item.get(key).cloned().map_or_else(String::new, typed);
            let items = items.iter().map(|item| Item {
                name: part(item, "name"),
                sum: part(item, "sum"),
            });
            Given::Items(items.collect())
        }
        toml::Value::Array(items) => Given::Texts(items.into_iter().map(typed).collect()),
        value => Given::Text(typed(value)),
    }
}

fn typed(value: toml::Value) -> String {
    match value {
        toml::Value::String(text) => text,
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        toml::Value::Datetime(day) => day.to_string(),
        toml::Value::Boolean(_) | toml::Value::Array(_) | toml::Value::Table(_) => String::new(),
    }
}
