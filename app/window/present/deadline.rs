//! A deadline in the window.

use slint::ComponentHandle;

use super::rows::{model, row, strings};
use crate::pages::DeadlineView;
use crate::ui;

/// Shows a deadline. The fields of its day are left alone where they have what was typed: the focus stays in them.
pub(super) fn show(window: &ui::AppWindow, view: &DeadlineView) -> ui::Screen {
    let deadline = window.global::<ui::Deadline<'_>>();
    let [day, month, year] = &view.typed;
    deadline.set_title(view.title.as_str().into());
    deadline.set_length(view.length.as_str().into());
    deadline.set_question(ui::Question {
        id: view.id.as_str().into(),
        kind: "date".into(),
        label: view.question.as_str().into(),
        required: true,
        day: day.as_str().into(),
        month: month.as_str().into(),
        year: year.as_str().into(),
        wrong: view.wrong.as_str().into(),
        ..ui::Question::default()
    });
    let counted = view.counted.as_ref();
    deadline.set_lead(counted.map_or("", |counted| &counted.lead).into());
    deadline.set_day(counted.map_or("", |counted| &counted.day).into());
    deadline.set_left(counted.map_or("", |counted| &counted.left).into());
    deadline.set_passed(counted.is_some_and(|counted| counted.passed));
    deadline.set_remarks(strings(counted.map_or(&[][..], |counted| &counted.remarks)));
    deadline.set_followed(counted.is_some_and(|counted| counted.followed));
    deadline.set_text(counted.map_or("", |counted| &counted.text).into());
    deadline.set_note(view.note.as_str().into());
    deadline.set_how(view.how.as_str().into());
    deadline.set_checked(view.checked.as_str().into());
    deadline.set_law(row(&view.law));
    deadline.set_then(model(view.then.iter().map(row)));
    ui::Screen::Deadline
}
