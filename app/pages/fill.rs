//! The questions of a letter, step by step, and at the end the letter that comes of the answers.

use kenes_content::Lang;
use kenes_content::letters::{Answers, Composed, Fault, Field, Letter, compose, ended, read};
use kenes_content::text::joined;
use serde::Serialize;

use super::anchor::part_id;
use super::{Anchor, Choice, Context, FieldView, Row, Target, deadline, field, new_draft};
use crate::guide::{EntryRef, Part, Result};
use crate::letters::unprintable;
use crate::page::Page;
use crate::user::LetterDraft;

/// The questions of a letter, or the letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FillView {
    /// The name of the letter.
    pub title: String,
    /// What is shown.
    pub stage: Stage,
    /// Which step it is, in words: «2-қадам, барлығы 5».
    pub progress: String,
    /// The share of the steps done, 0 to 1.
    pub done: f32,
    /// The heading of the step.
    pub heading: String,
    /// The languages that the letter can be written in; only at the first step.
    pub languages: Vec<Choice>,
    /// What its language decides; empty beside no languages.
    pub language_note: String,
    /// The questions of the step.
    pub fields: Vec<FieldView>,
    /// The letter, at the end.
    pub letter: Option<Composed>,
    /// What paper does not have of it, in words; empty where it has all.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unprintable: String,
    /// What is still missing or does not fit, at the end.
    pub faults: Vec<FaultView>,
    /// There is a step before this one.
    pub can_go_back: bool,
    /// Whether it is kept on the phone; none where every letter is.
    pub kept: Option<bool>,
    /// Until when the answer is due if it is handed in today; none where no law says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Row>,
    /// Where it is said how to hand it in.
    pub about: Target,
}

/// What is shown of a letter being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Whether its writer is safe.
    Safety,
    /// A step of questions.
    Questions,
    /// The letter.
    Letter,
}

/// Something that is missing, or does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultView {
    /// The question and what is wrong with its answer.
    pub text: String,
    /// The step that asks it.
    pub step: usize,
}

/// A letter with what was typed for it.
pub struct Filling {
    /// The letter.
    pub letter: Letter,
    /// What was typed.
    pub draft: LetterDraft,
    /// The answers that fit.
    pub answers: Answers,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

impl Filling {
    /// A letter with what was typed for it.
    #[must_use]
    pub fn of(letter: Letter, draft: LetterDraft) -> Filling {
        let (answers, faults) = read(&letter, &draft.answers);
        Filling {
            letter,
            draft,
            answers,
            faults,
        }
    }

    /// The steps that ask anything after the answers so far; after the last stands the letter.
    #[must_use]
    pub fn steps(&self) -> Vec<usize> {
        let steps = self.letter.steps.iter().enumerate();
        let asks =
            steps.filter(|(_, step)| step.fields.iter().any(|field| self.answers.asks(field)));
        asks.map(|(index, _)| index).collect()
    }

    /// The step that follows, the number of steps for the letter itself.
    #[must_use]
    pub fn next(&self) -> usize {
        let steps = self.steps().into_iter();
        let mut later = steps.filter(|step| *step > self.draft.step);
        later.next().unwrap_or(self.letter.steps.len())
    }

    /// The step before; none at the first.
    #[must_use]
    pub fn back(&self) -> Option<usize> {
        let mut steps = self.steps().into_iter();
        steps.rfind(|step| *step < self.draft.step)
    }

    /// The faults of the step that is open.
    #[must_use]
    pub fn faults_here(&self) -> usize {
        let here = self.letter.steps.get(self.draft.step);
        let fields = here.map_or(&[][..], |step| &step.fields);
        let faulty = |fault: &&Fault| fields.iter().any(|field| field.id == fault.field());
        self.faults.iter().filter(faulty).count()
    }
}

pub(super) fn view(context: &Context<'_>, id: &str) -> Result<FillView> {
    let words = context.words;
    let form = context.guide.letter(id)?;
    let entry = EntryRef::Letter(id.to_owned());
    let title = context.guide.page_title(words.lang(), &entry)?;
    let page = Page::of(&entry);
    let draft = context.user.draft(id);
    let begun = draft.is_some();
    let draft = draft.unwrap_or_else(|| new_draft(context, &form.letter));
    let filling = Filling::of(form.letter, draft);
    let steps = filling.steps();
    let stage = match filling.letter.steps.get(filling.draft.step) {
        None => Stage::Letter,
        Some(_) if filling.letter.danger && !begun => Stage::Safety,
        Some(_) => Stage::Questions,
    };
    let letter = (stage == Stage::Letter).then(|| {
        compose(
            &filling.letter,
            &form.words,
            &filling.answers,
            filling.draft.lang,
        )
    });
    let place = steps.iter().position(|step| *step == filling.draft.step);
    let number = place.map_or(steps.len(), |place| place + 1);
    let first = place == Some(0);
    Ok(FillView {
        title: title.map_or_else(String::new, |title| title.title),
        stage,
        progress: words.with(
            "fill-progress",
            [("step", number.into()), ("steps", steps.len().into())],
        ),
        done: number as f32 / steps.len().max(1) as f32,
        heading: heading(context, &filling, stage),
        languages: if first {
            languages(context, &filling.draft)
        } else {
            Vec::new()
        },
        language_note: if first {
            words.get("fill-language-note")
        } else {
            String::new()
        },
        fields: match stage {
            Stage::Questions => field::fields(words, &filling),
            Stage::Safety | Stage::Letter => Vec::new(),
        },
        unprintable: match letter.as_ref().map(unprintable).unwrap_or_default() {
            signs if signs.is_empty() => String::new(),
            signs => words.with("fill-unprintable", [("signs", signs.join(" ").into())]),
        },
        letter,
        due: match &filling.letter.answered {
            Some(answered) if stage == Stage::Letter => deadline::due(context, answered)?,
            _ => None,
        },
        faults: match stage {
            Stage::Letter => faults(context, &filling),
            Stage::Safety | Stage::Questions => Vec::new(),
        },
        can_go_back: filling.back().is_some(),
        kept: filling.letter.private.then_some(filling.draft.kept),
        about: Target::Place(page, Anchor::of(&part_id(Part::HandIn, 0))),
    })
}

fn heading(context: &Context<'_>, filling: &Filling, stage: Stage) -> String {
    let step = filling.letter.steps.get(filling.draft.step);
    match (stage, step) {
        (Stage::Safety, _) => context.words.get("fill-safety"),
        (Stage::Questions, Some(step)) => {
            joined(step.title.get(context.words.lang()), context.words.lang())
        }
        _ if filling.faults.is_empty() => context.words.get("fill-letter"),
        _ => context.words.get("fill-letter-unfinished"),
    }
}

fn languages(context: &Context<'_>, draft: &LetterDraft) -> Vec<Choice> {
    let languages = Lang::ALL.map(Lang::code);
    let chosen = draft.lang.code();
    Choice::list(context.words, "fill-language", &languages, chosen)
}

fn faults(context: &Context<'_>, filling: &Filling) -> Vec<FaultView> {
    let found = filling.faults.iter().filter_map(|fault| {
        let (step, asked) = place(&filling.letter, fault.field())?;
        let question = asked.label.get(context.words.lang());
        // Not every label asks: «Дата рождения» and what is wrong with it are two sentences.
        let question = ended(question.to_owned(), ". ");
        let wrong = field::wrong(context.words, fault);
        Some(FaultView {
            text: joined(&format!("{question}{wrong}"), context.words.lang()),
            step,
        })
    });
    found.collect()
}

fn place<'a>(letter: &'a Letter, id: &str) -> Option<(usize, &'a Field)> {
    let steps = letter.steps.iter().enumerate();
    let mut fields =
        steps.flat_map(|(step, asked)| asked.fields.iter().map(move |field| (step, field)));
    fields.find(|(_, field)| field.id == id)
}
