//! A letter being written: what is typed is saved at once, step by step, and at the end it leaves the phone by the writer's
//! hand alone.

use kenes_content::Lang;
use kenes_content::letters::{Composed, FieldKind, Given, Item, Letter};
use slint::ComponentHandle;

use super::App;
use crate::letters::on_paper;
use crate::letters::pdf::Print;
use crate::page::Page;
use crate::pages::{Body, FillView, Filling, in_language, new_draft};
use crate::platform::{ExternalAction, FileKind};
use crate::ui;
use crate::user::LetterDraft;

impl App {
    /// The letter that is open.
    fn open_letter(&self) -> Option<Letter> {
        let Page::Fill(id) = self.page() else {
            return None;
        };
        let form = self.guide.letter(&id);
        form.map_err(|error| log::warn!("{error}"))
            .ok()
            .map(|form| form.letter)
    }

    /// What was typed for the letter that is open; the letter itself is read only where nothing was.
    fn draft(&self) -> Option<(String, LetterDraft)> {
        let Page::Fill(id) = self.page() else {
            return None;
        };
        let user = self.user.borrow();
        let draft = match user.draft(&id) {
            Some(draft) => draft,
            None => {
                let (letter, history) = (self.open_letter()?, self.history.borrow());
                new_draft(&self.context(&user, history.last_topic()), &letter)
            }
        };
        Some((id, draft))
    }

    /// The letter that is open, with what was typed for it.
    fn filling(&self) -> Option<Filling> {
        let (_, draft) = self.draft()?;
        Some(Filling::of(self.open_letter()?, draft))
    }

    fn change_draft(&self, change: impl FnOnce(&mut LetterDraft)) {
        if let Some((id, mut draft)) = self.draft() {
            change(&mut draft);
            self.user.borrow_mut().save_draft(&id, &draft);
            self.tell_trouble();
        }
    }

    /// Something was typed into a field.
    pub(super) fn fill_typed(&self, field: &str, text: &str) {
        self.change_draft(|draft| {
            draft.answers.insert(field.to_owned(), Given::from(text));
        });
    }

    /// An option was tapped: chosen, or of several, chosen or not any more. Other questions may follow from it.
    pub(super) fn fill_chose(&self, field: &str, option: &str) {
        let letter = self.open_letter();
        let kind = letter
            .as_ref()
            .and_then(|letter| letter.field(field))
            .map(|field| field.kind);
        self.change_draft(|draft| {
            let chosen = match (kind, draft.answers.get(field)) {
                (Some(FieldKind::Choices), Some(Given::Texts(chosen))) => {
                    Given::Texts(toggled(chosen, option))
                }
                (Some(FieldKind::Choices), _) => Given::Texts(vec![option.to_owned()]),
                _ => Given::from(option),
            };
            draft.answers.insert(field.to_owned(), chosen);
        });
        self.refresh();
    }

    /// A thing or its sum was typed.
    pub(super) fn fill_item(&self, field: &str, place: usize, name: &str, sum: &str) {
        self.change_draft(|draft| {
            let mut items = match draft.answers.remove(field) {
                Some(Given::Items(items)) => items,
                _ => Vec::new(),
            };
            items.resize(items.len().max(place + 1), Item::default());
            items[place] = Item {
                name: name.to_owned(),
                sum: sum.to_owned(),
            };
            draft.answers.insert(field.to_owned(), Given::Items(items));
        });
    }

    /// A ready answer is taken over, after what was typed.
    pub(super) fn fill_ready(&self, field: &str, text: &str) {
        self.change_draft(|draft| {
            let typed = match draft.answers.get(field) {
                Some(Given::Text(typed)) if !typed.trim().is_empty() => format!("{typed}\n{text}"),
                _ => text.to_owned(),
            };
            draft.answers.insert(field.to_owned(), Given::Text(typed));
        });
        self.refresh();
    }

    /// The letter is written in another language.
    pub(super) fn fill_in_language(&self, lang: Lang) {
        let Some(letter) = self.open_letter() else {
            return;
        };
        self.change_draft(|draft| {
            let user = self.user.borrow();
            in_language(&self.context(&user, None), &letter, draft, lang);
        });
        self.refresh();
    }

    /// The writer is safe: the questions begin.
    pub(super) fn fill_begin(&self) {
        self.change_draft(|_| {});
        self.show_step();
    }

    /// On to the next step, if every answer of this one fits.
    pub(super) fn fill_next(&self) {
        let Some(filling) = self.filling() else {
            return;
        };
        if filling.faults_here() > 0 {
            let fill = self.window.global::<ui::Fill<'_>>();
            fill.set_checked(true);
            self.refresh();
            let first = self.with_fill(|view| {
                let mut wrong = view.fields.iter().map(|field| &field.wrong);
                wrong.find(|wrong| !wrong.is_empty()).cloned()
            });
            self.say(&first.flatten().unwrap_or_default());
            return;
        }
        self.open_step(filling.next());
    }

    /// Back to the step before, or from the letter to its last step.
    pub(super) fn fill_back(&self) {
        if let Some(step) = self.filling().and_then(|filling| filling.back()) {
            self.open_step(step);
        }
    }

    /// To a step.
    pub(super) fn open_step(&self, step: usize) {
        self.change_draft(|draft| draft.step = step);
        self.show_step();
    }

    fn show_step(&self) {
        self.window.global::<ui::Fill<'_>>().set_checked(false);
        self.refresh();
        self.window.invoke_scroll_to(0.0);
        let shell = self.window.global::<ui::Shell<'_>>();
        // What was wrong with the step before is wrong no more.
        shell.set_said("".into());
        shell.set_arrivals(shell.get_arrivals() + 1);
    }

    /// The letter goes to an app of the writer's choice, as text.
    pub(super) fn fill_share(&self) {
        if let Some(letter) = self.whole_letter() {
            self.leave(&ExternalAction::Share(letter.text));
        }
    }

    /// The letter goes to an app of the writer's choice, as PDF: in large print where the guide is.
    pub(super) fn fill_pdf(&self) {
        let print = match self.user.borrow().settings().large_print {
            true => Print::Large,
            false => Print::Ordinary,
        };
        let Some(letter) = self.whole_letter() else {
            return;
        };
        let errand = match on_paper(&letter, print) {
            Ok(bytes) => ExternalAction::File {
                name: format!("{}.pdf", letter.id),
                kind: FileKind::Pdf,
                bytes,
                text: letter.text,
            },
            Err(error) => {
                log::error!("{error}");
                ExternalAction::Share(letter.text)
            }
        };
        self.leave(&errand);
    }

    /// The letter shown; none while it is not whole.
    fn whole_letter(&self) -> Option<Composed> {
        self.with_fill(|view| view.letter.clone().filter(|_| view.faults.is_empty()))
            .flatten()
    }

    /// Forgets the letter, and goes back to where it was begun.
    pub(super) fn fill_delete(&self) {
        let Page::Fill(id) = self.page() else {
            return;
        };
        self.user.borrow_mut().delete_draft(&id);
        if self.history.borrow().can_go_back() {
            self.go_back();
        } else {
            self.open_or_tell(Page::Letter(id));
        }
        self.say(&self.words.get("said-letter-deleted"));
        self.tell_trouble();
    }

    /// Keeps the letter on the phone, or not.
    pub(super) fn fill_keep(&self, keep: bool) {
        self.change_draft(|draft| draft.kept = keep);
        self.refresh();
        self.say(&self.words.get(match keep {
            true => "said-letter-kept",
            false => "said-letter-not-kept",
        }));
    }

    fn with_fill<T>(&self, of: impl FnOnce(&FillView) -> T) -> Option<T> {
        match &self.shown.borrow().as_ref()?.body {
            Body::Fill(view) => Some(of(view)),
            _ => None,
        }
    }
}

/// With an option more, or without it.
fn toggled(chosen: &[String], option: &str) -> Vec<String> {
    let mut chosen = chosen.to_vec();
    match chosen.iter().position(|known| known == option) {
        Some(place) => {
            chosen.remove(place);
        }
        None => chosen.push(option.to_owned()),
    }
    chosen
}
