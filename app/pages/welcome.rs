//! The first start: language, print, region.

use serde::Serialize;

use super::{Choice, Context};
use crate::guide::Result;
use crate::page::WelcomeStep;

/// A step of the first start, or the choice of the region later.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WelcomeView {
    /// Which step.
    #[serde(skip)]
    pub step: WelcomeStep,
    /// Its title; empty on the first question, which is asked in both languages.
    pub title: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

pub(super) fn view(context: &Context<'_>, step: WelcomeStep) -> Result<WelcomeView> {
    let words = context.words;
    let plain = |id: &str, title: String| Choice {
        id: id.to_owned(),
        title,
        chosen: false,
    };
    Ok(match step {
        WelcomeStep::Language => WelcomeView {
            step,
            title: String::new(),
            choices: crate::Lang::ALL
                .map(|lang| plain(lang.code(), words.get(&format!("settings-language-{lang}"))))
                .into(),
        },
        WelcomeStep::Print => WelcomeView {
            step,
            title: words.get("welcome-print-title"),
            choices: vec![
                plain("off", words.get("welcome-print-normal")),
                plain("on", words.get("welcome-print-large")),
            ],
        },
        WelcomeStep::Region => region(context)?,
    })
}

/// The choice of the region, at the first start and from the settings.
pub(super) fn region(context: &Context<'_>) -> Result<WelcomeView> {
    let chosen = context.user.settings().region.as_deref();
    let regions = context.guide.regions(context.words.lang())?;
    let choices = regions.into_iter().map(|region| Choice {
        chosen: chosen == Some(region.id.as_str()),
        title: region.name,
        id: region.id,
    });
    Ok(WelcomeView {
        step: WelcomeStep::Region,
        title: context.words.get("welcome-region-title"),
        choices: choices.collect(),
    })
}
