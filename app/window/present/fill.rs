//! A letter being written, and a letter as it is printed, in the window.

use kenes_content::Lang;
use kenes_content::letters::Composed;
use kenes_content::text::joined;
use slint::{ComponentHandle, Model};

use super::rows::{choice, model, refreshed, row, strings};
use crate::pages::{FieldView, FillView, OptionView, Stage};
use crate::ui;

/// Shows a step. Where it is the one shown before, its fields keep what is typed in them, and the focus.
pub(super) fn show(
    window: &ui::AppWindow,
    before: Option<&FillView>,
    view: &FillView,
) -> ui::Screen {
    let fill = window.global::<ui::Fill<'_>>();
    fill.set_title(view.title.as_str().into());
    fill.set_stage(match view.stage {
        Stage::Safety => ui::FillStage::Safety,
        Stage::Questions => ui::FillStage::Questions,
        Stage::Letter => ui::FillStage::Letter,
    });
    fill.set_progress(view.progress.as_str().into());
    fill.set_done(view.done);
    fill.set_heading(view.heading.as_str().into());
    fill.set_languages(refreshed(
        &fill.get_languages(),
        view.languages.iter().map(choice),
    ));
    fill.set_language_note(view.language_note.as_str().into());
    let ids = |view: &FillView| -> Vec<String> {
        view.fields.iter().map(|field| field.id.clone()).collect()
    };
    let same = before.is_some_and(|before| ids(before) == ids(view));
    let shown = fill.get_questions();
    let questions = view.fields.iter().enumerate();
    let questions = questions.map(|(place, field)| {
        let shown = shown.row_data(place).filter(|_| same);
        question(field, &shown.unwrap_or_default())
    });
    let questions: Vec<ui::Question> = questions.collect();
    fill.set_questions(match same {
        true => refreshed(&shown, questions),
        false => model(questions),
    });
    fill.set_can_go_back(view.can_go_back);
    if let Some(letter) = &view.letter {
        fill.set_sheet(sheet(letter));
        fill.set_text(letter.text.as_str().into());
    }
    fill.set_faults(model(view.faults.iter().map(|fault| ui::Entry {
        title: fault.text.as_str().into(),
        target: fault.step.to_string().into(),
        ..Default::default()
    })));
    fill.set_unprintable(view.unprintable.as_str().into());
    fill.set_due(view.due.as_ref().map(row).unwrap_or_default());
    fill.set_about(view.about.to_string().into());
    fill.set_asks_to_keep(view.kept.is_some());
    fill.set_kept(view.kept.unwrap_or(true));
    ui::Screen::Fill
}

/// A question; `shown` is what stands in its place, so that a choice that has the focus keeps it.
fn question(field: &FieldView, shown: &ui::Question) -> ui::Question {
    let [day, month, year] = field.date.each_ref().map(|part| part.as_str().into());
    let option = |option: &OptionView| ui::Entry {
        title: option.title.as_str().into(),
        chosen: option.chosen,
        target: option.id.as_str().into(),
        ..Default::default()
    };
    ui::Question {
        id: field.id.as_str().into(),
        kind: field.kind.into(),
        label: field.label.as_str().into(),
        help: field.help.as_str().into(),
        example: field.example.as_str().into(),
        required: field.required,
        value: field.value.as_str().into(),
        day,
        month,
        year,
        options: refreshed(&shown.options, field.options.iter().map(option)),
        items: refreshed(
            &shown.items,
            field.items.iter().map(|item| ui::Item {
                name: item.name.as_str().into(),
                sum: item.sum.as_str().into(),
            }),
        ),
        ready: strings(&field.ready),
        wrong: field.wrong.as_str().into(),
    }
}

/// A letter as it is printed, with the joints that only a drawn text needs.
pub(super) fn sheet(letter: &Composed) -> ui::Sheet {
    let lang = Lang::parse(letter.lang).unwrap_or(Lang::Kk);
    let strings = |lines: &[String]| {
        let lines = lines.iter().map(|line| joined(line, lang));
        super::rows::strings(&lines.collect::<Vec<_>>())
    };
    let end = [&letter.date, &letter.signature];
    let end: Vec<String> = end
        .into_iter()
        .filter(|line| !line.is_empty())
        .cloned()
        .collect();
    ui::Sheet {
        header: strings(&letter.header),
        heading: letter.title.as_str().into(),
        about: letter.about.as_deref().unwrap_or_default().into(),
        body: strings(&letter.body),
        ask: letter.ask.as_str().into(),
        requests: strings(&letter.requests),
        attached: letter.attached.as_str().into(),
        attachments: strings(&letter.attachments),
        foot: strings(&letter.foot),
        end: strings(&end),
        after: strings(&letter.after),
    }
}
