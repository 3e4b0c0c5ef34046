//! Whether the service's answer helped: asked once, some days after a question, and told to the service by the reader's hand alone.

use jiff::ToSpan;
use kenes_content::text::plain;
use serde::Serialize;
use strum::VariantArray;

use super::{Choice, Context, Row, Target, row};
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
    let names: Vec<&str> = Rating::VARIANTS
        .iter()
        .map(|rating| rating.name())
        .collect();
    let chosen = chosen.map_or("", Rating::name);
    let message = match chosen {
        "" => String::new(),
        name => {
            let said = words.get(&format!("rating-{name}"));
            plain(&format!("{}\n{said}", words.get("rating-message"))).into_owned()
        }
    };
    RatingView {
        title: words.get("rating-title"),
        lead: words.get("rating-lead"),
        answers: Choice::list(words, "rating", &names, chosen),
        message,
    }
}

/// The way to it from home; none before some days have passed since a question.
pub(super) fn from_home(context: &Context<'_>) -> Option<Row> {
    let asked = context.user.asked_on()?;
    let due = asked.checked_add(AFTER.days()).ok()?;
    (due <= context.today).then(|| Row {
        detail: context.words.get("rating-lead"),
        icon: "chat".to_owned(),
        ..row::plain(
            context.words.get("rating-title"),
            Target::Page(Page::Rating(None)),
        )
    })
}
