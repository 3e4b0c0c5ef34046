//! Rows, choices, contacts and texts as the window's values; models that keep their rows.

use std::collections::BTreeSet;
use std::rc::Rc;

use slint::{Model, ModelRc, SharedString, VecModel};

use crate::guide::Line;
use crate::i18n::Words;
use crate::pages::{Choice, ContactView, Row, Way, WayKind};
use crate::ui;

/// Letters of a caption that find room beside another button.
const NARROW: usize = 20;

pub(super) fn model<T: Clone + 'static>(rows: impl IntoIterator<Item = T>) -> ModelRc<T> {
    Rc::new(rows.into_iter().collect::<VecModel<T>>()).into()
}

/// The rows in the model that is shown already, where they are as many: what has the focus keeps it.
pub(super) fn refreshed<T: Clone + PartialEq + 'static>(
    shown: &ModelRc<T>,
    rows: impl IntoIterator<Item = T>,
) -> ModelRc<T> {
    let rows: Vec<T> = rows.into_iter().collect();
    let Some(kept) = shown
        .as_any()
        .downcast_ref::<VecModel<T>>()
        .filter(|kept| kept.row_count() == rows.len())
    else {
        return model(rows);
    };
    for (place, row) in rows.into_iter().enumerate() {
        if kept.row_data(place).as_ref() != Some(&row) {
            kept.set_row_data(place, row);
        }
    }
    shown.clone()
}

pub(super) fn row(row: &Row) -> ui::Entry {
    ui::Entry {
        title: row.title.as_str().into(),
        detail: row.detail.as_str().into(),
        icon: row.icon.as_str().into(),
        section: row.section.as_str().into(),
        target: row.target.to_string().into(),
        chosen: false,
    }
}

pub(super) fn choice(choice: &Choice) -> ui::Entry {
    ui::Entry {
        title: choice.title.as_str().into(),
        chosen: choice.chosen,
        target: choice.id.as_str().into(),
        ..Default::default()
    }
}

pub(super) fn lines(lines: &[Line]) -> ModelRc<SharedString> {
    model(lines.iter().map(|line| line.text.as_str().into()))
}

/// A sentence with the rows that it leads to; a step with its number, to be ticked off.
pub(super) fn said(
    words: &Words,
    line: &Line,
    doors: &[Row],
    number: usize,
    done: &BTreeSet<String>,
) -> ui::Said {
    let step = line.step.as_deref();
    let tick = step.map(|_| words.with("step-tick", [("number", number.into())]));
    ui::Said {
        text: line.text.as_str().into(),
        doors: match doors.is_empty() {
            true => ModelRc::default(),
            false => model(doors.iter().map(row)),
        },
        step: step.unwrap_or_default().into(),
        tick: tick.unwrap_or_default().into(),
        done: step.is_some_and(|step| done.contains(step)),
    }
}

pub(super) fn strings(texts: &[String]) -> ModelRc<SharedString> {
    model(texts.iter().map(|text| text.as_str().into()))
}

pub(super) fn contacts(letters: &str, contacts: &[ContactView]) -> ModelRc<ui::ContactCard> {
    model(contacts.iter().map(|shown| contact(letters, shown)))
}

/// `letters`: how to write to those that take letters.
pub(super) fn contact(letters: &str, shown: &ContactView) -> ui::ContactCard {
    let button = |way: &Way| ui::Way {
        caption: way.caption.as_str().into(),
        label: way.label.as_str().into(),
        icon: way.kind.icon().into(),
        target: way.target.to_string().into(),
    };
    let wide = |way: &Way| way.caption.chars().count() > NARROW;
    let takes_letters = shown.ways.iter().any(|way| way.kind == WayKind::Write);
    ui::ContactCard {
        letters: if takes_letters { letters } else { "" }.into(),
        name: shown.contact.name.as_str().into(),
        purpose: shown.contact.purpose.as_str().into(),
        detail: shown.detail.as_str().into(),
        wide: shown.ways.first().is_some_and(wide),
        first: shown.ways.first().map(button).unwrap_or_default(),
        ways: model(shown.ways.iter().skip(1).map(button)),
    }
}
