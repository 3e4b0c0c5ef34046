//! Whether the service's answer helped: asked once, some days after a question, and told to the service by the reader's hand alone.

use jiff::ToSpan;
use kenes_content::text::plain;
use serde::Serialize;
use strum::VariantArray;

use super::{Choice, Context, Row, Target};
use crate::page::{Page, Rating};

/// Days after which the reader is asked.
const AFTER: i32 = 5;

/// The question whether it helped.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RatingView {
    /// The page's title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// What can be said.
    pub answers: Vec<Choice>,
    /// The message to the service; empty while nothing is chosen.
    pub message: String,
}

pub(super) fn view(context: &Context<'_>, chosen: Option<Rating>) -> RatingView {
    let words = context.words;
    let answer = |&rating: &Rating| Choice {
        id: rating.name().to_owned(),
        title: words.get(&format!("rating-{}", rating.name())),
        chosen: chosen == Some(rating),
    };
    RatingView {
        title: words.get("rating-title"),
        lead: words.get("rating-lead"),
        answers: Rating::VARIANTS.iter().map(answer).collect(),
        message: message(context, chosen),
    }
}

pub(super) fn message(context: &Context<'_>, chosen: Option<Rating>) -> String {
    let words = context.words;
    let said = chosen.map(|rating| {
        let lines = [
            words.get("rating-message"),
            words.get(&format!("rating-{}", rating.name())),
        ];
        plain(&lines.join("\n")).into_owned()
    });
    said.unwrap_or_default()
}

/// The way to it from home; none before some days have passed since a question.
pub(super) fn row(context: &Context<'_>) -> Option<Row> {
    let asked = context.user.asked_on()?;
    let due = asked.checked_add(AFTER.days()).ok()?;
    (due <= context.today).then(|| Row {
        id: String::new(),
        title: context.words.get("rating-title"),
        detail: context.words.get("rating-lead"),
        icon: "chat".to_owned(),
        section: String::new(),
        target: Target::Page(Page::Rating(None)),
    })
}
