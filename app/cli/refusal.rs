//! Why a command is not carried out, and the status that says so.

use super::deadlines::TermError;
use super::headless::ShotError;
use super::letters::AnswersError;
use crate::guide::GuideError;
use crate::letters::pdf::PdfError;
use crate::page::UnknownAddress;
use crate::user::{Look, Refused, TextSize, Trouble};
use crate::window::OpenError;

/// Why a command was not carried out.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    #[error(transparent)]
    Address(#[from] UnknownAddress),
    #[error("unknown language {0:?}: kk or ru")]
    Lang(String),
    #[error("unknown look {0:?}: {names}", names = Look::names().join(", "))]
    Look(String),
    #[error("unknown text size {0}: {steps} percent", steps = TextSize::STEPS.map(|step| step.to_string()).join(", "))]
    TextSize(u16),
    #[error("not a size: {0:?}: write width and height in pixels, at most 8000 each, as 720x1440")]
    Size(String),
    #[error("not a scale: {0}: a number from 0.5 to 8")]
    Scale(f32),
    #[error("not a day: {0:?}: write it as 2027-01-02")]
    Day(String),
    #[error(transparent)]
    Guide(#[from] GuideError),
    #[error(transparent)]
    Shot(#[from] ShotError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error("nothing can be printed: {0}")]
    Print(#[from] std::io::Error),
    #[error("the page cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Term(#[from] TermError),
    #[error(transparent)]
    Answers(#[from] AnswersError),
    #[error(transparent)]
    Pdf(#[from] PdfError),
    #[error("{file}: cannot be written: {source}")]
    NotWritten {
        file: String,
        source: std::io::Error,
    },
    #[error("{file}: cannot be read: {source}")]
    NotRead {
        file: String,
        source: std::io::Error,
    },
    #[error("{file}: {refused}; nothing was taken over")]
    Import { file: String, refused: Refused },
    #[error("{folder}: the reader's file {}", match trouble {
        Trouble::Damaged(kept) => format!("was damaged: it is kept as {}", kept.display()),
        Trouble::Newer => "was written by a newer kenes: update this one".to_owned(),
        Trouble::NotKept => "cannot be written".to_owned(),
    })]
    Trouble { folder: String, trouble: Trouble },
    #[error("there is no folder for the reader's data: name one with --data")]
    NoFolder,
    #[error("--data: only the window, data, export and import know of the reader")]
    NoReader,
    #[error("the reader's choices cannot be kept even in memory: {0}")]
    UserData(#[from] rusqlite::Error),
}

impl Refusal {
    /// 2 where what was asked for does not exist, 1 where it could not be done.
    pub(super) fn status(&self) -> u8 {
        match self {
            Refusal::Address(_)
            | Refusal::Lang(_)
            | Refusal::Look(_)
            | Refusal::TextSize(_)
            | Refusal::Size(_)
            | Refusal::Scale(_)
            | Refusal::Day(_)
            | Refusal::Term(_)
            | Refusal::Answers(_)
            | Refusal::NoReader
            | Refusal::Import { .. } => 2,
            Refusal::Guide(GuideError::NoPage(_))
            | Refusal::Open(OpenError::Guide(GuideError::NoPage(_)))
            | Refusal::Shot(ShotError::Open(OpenError::Guide(GuideError::NoPage(_)))) => 2,
            _ => 1,
        }
    }
}
