//! A question of a letter: what is asked, what was typed, what is wrong with it.

use kenes_content::letters::{Fault, Field, FieldKind, Given, Item, Misfit, Opt};
use kenes_content::text::joined;
use serde::Serialize;

use super::fill::Filling;
use crate::i18n::Words;

/// A question of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldView {
    /// Its id.
    pub id: String,
    /// What is asked for: `line`, `date`, `choice`, … as in the content.
    pub kind: &'static str,
    /// The question.
    pub label: String,
    /// What to keep in mind; empty where there is nothing.
    pub help: String,
    /// An invented answer; empty where the question needs none.
    pub example: String,
    /// The letter cannot do without an answer.
    pub required: bool,
    /// What was typed; lines of a list are parted by line breaks.
    pub value: String,
    /// The day, the month and the year typed.
    pub date: [String; 3],
    /// What can be chosen.
    pub options: Vec<OptionView>,
    /// Things with their sums, one row more than was typed.
    pub items: Vec<ItemView>,
    /// Answers to take over.
    pub ready: Vec<String>,
    /// What is wrong with the answer; empty where nothing is.
    pub wrong: String,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OptionView {
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: String,
    /// It is chosen.
    pub chosen: bool,
}

/// A thing with its sum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// The thing.
    pub name: String,
    /// Its sum, as typed.
    pub sum: String,
}

/// The questions of the step that is open.
pub(super) fn fields(words: &Words, filling: &Filling) -> Vec<FieldView> {
    let step = filling.letter.steps.get(filling.draft.step);
    let fields = step.into_iter().flat_map(|step| &step.fields);
    let asked = fields.filter(|field| filling.answers.asks(field));
    asked.map(|field| of(words, filling, field)).collect()
}

fn of(words: &Words, filling: &Filling, field: &Field) -> FieldView {
    let lang = words.lang();
    let given = filling.draft.answers.get(&field.id);
    let value = given.map_or_else(String::new, text);
    let fault = filling
        .faults
        .iter()
        .find(|fault| fault.field() == field.id);
    let help = field.help.as_ref();
    let ready = field
        .ready
        .iter()
        .filter(|ready| filling.answers.holds(&ready.when));
    let example = field.example.as_ref().filter(|_| shows_example(field.kind));
    FieldView {
        id: field.id.clone(),
        kind: field.kind.into(),
        label: joined(field.label.get(lang), lang),
        help: help.map_or_else(String::new, |help| joined(help.get(lang), lang)),
        example: example.map_or_else(String::new, |example| {
            let invented = text(&example.given(lang)).replace('\n', "; ");
            words.with("fill-example", [("example", invented.into())])
        }),
        required: field.required,
        date: date(&value),
        options: field
            .options
            .iter()
            .map(|option| self::option(words, option, given))
            .collect(),
        items: match field.kind {
            FieldKind::Sums => items(given),
            _ => Vec::new(),
        },
        // In the language of the letter: it goes into it.
        ready: ready
            .map(|ready| ready.text.get(filling.draft.lang).clone())
            .collect(),
        value,
        wrong: fault.map_or_else(String::new, |fault| wrong(words, fault)),
    }
}

/// Whether what is answered needs an example: what is chosen and what has a field for each part does not.
const fn shows_example(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Choice | FieldKind::Choices | FieldKind::Date
    )
}

fn option(words: &Words, option: &Opt, given: Option<&Given>) -> OptionView {
    let chosen = match given {
        Some(Given::Text(text)) => *text == option.id,
        Some(Given::Texts(texts)) => texts.contains(&option.id),
        Some(Given::Items(_)) | None => false,
    };
    OptionView {
        id: option.id.clone(),
        title: joined(option.label.get(words.lang()), words.lang()),
        chosen,
    }
}

/// What was typed, as one text.
fn text(given: &Given) -> String {
    match given {
        Given::Text(text) => text.clone(),
        Given::Texts(texts) => texts.join("\n"),
        Given::Items(items) => {
            let items = items
                .iter()
                .map(|Item { name, sum }| format!("{name} – {sum}"));
            items.collect::<Vec<_>>().join("\n")
        }
    }
}

fn items(given: Option<&Given>) -> Vec<ItemView> {
    let mut items: Vec<ItemView> = match given {
        Some(Given::Items(items)) => items
            .iter()
            .map(|Item { name, sum }| ItemView {
                name: name.clone(),
                sum: sum.clone(),
            })
            .collect(),
        _ => Vec::new(),
    };
    items.push(ItemView::default());
    items
}

/// Day, month and year of `2026-11-27`, or of what was typed so far: `27.11.`.
pub(super) fn date(value: &str) -> [String; 3] {
    let parts: Vec<&str> = value.split(['-', '.']).collect();
    let part = |index: usize| {
        parts
            .get(index)
            .map_or_else(String::new, |part| (*part).to_owned())
    };
    match parts.first() {
        Some(year) if value.contains('-') && year.len() == 4 => [part(2), part(1), part(0)],
        _ => [part(0), part(1), part(2)],
    }
}

/// What is wrong with an answer, in words.
pub(super) fn wrong(words: &Words, fault: &Fault) -> String {
    let why = match fault {
        Fault::Missing { .. } | Fault::Unknown { .. } => return words.get("wrong-missing"),
        Fault::Misfit { why, .. } => why,
    };
    let id = match why {
        Misfit::Digits { found, wanted } => {
            let numbers = [("found", (*found).into()), ("wanted", (*wanted).into())];
            return words.with("wrong-digits", numbers);
        }
        Misfit::TooLong { found, most } => {
            let numbers = [("found", (*found).into()), ("most", (*most).into())];
            return words.with("wrong-long", numbers);
        }
        Misfit::NotADay => "wrong-day",
        Misfit::NoSuchDay => "wrong-no-such-day",
        Misfit::NotATime => "wrong-time",
        Misfit::NotASum => "wrong-sum",
        Misfit::NotANumber => "wrong-number",
        Misfit::NotAPhone => "wrong-phone",
        Misfit::NotAnEmail => "wrong-email",
        Misfit::NotAnAccount => "wrong-account",
        Misfit::NotAnOption { .. } | Misfit::WrongShape => "wrong-option",
    };
    words.get(id)
}
