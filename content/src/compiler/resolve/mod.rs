//! From checked content to the model. What the checks guarantee is not checked again: a text that is missing nevertheless
//! is empty here, and [`crate::compiler::holes`] finds it.

mod common;
mod deadlines;
mod letters;
mod named_figures;
mod pages;
mod registries;

use toml::Spanned;

use crate::Lang;
use crate::both::Both;
use crate::compiler::author::{Pair, Period, SameOrPair, Str};
use crate::compiler::model::{Days, Guide};
use crate::compiler::source::Source;
use crate::compiler::world::World;

pub(crate) use common::common;
pub(crate) use deadlines::{counting, deadlines};
pub(crate) use letters::{letter, shared};

/// The guide in one language.
pub(crate) fn guide(world: &World<'_>, lang: Lang) -> Guide {
    let speaker = Speaker { world, lang };
    Guide {
        lang,
        sections: speaker.sections(),
        pages: speaker.pages(),
        contacts: speaker.contacts(),
        emergency: speaker.emergency(),
        asked: speaker.asked(),
        dangers: speaker.dangers(),
        links: speaker.links(),
        laws: speaker.laws(),
        former: speaker.former(),
        regions: speaker.regions(),
        regional: speaker.regional(),
        figures: speaker.figures(),
    }
}

/// The content, asked in one language.
#[derive(Clone, Copy)]
struct Speaker<'a> {
    world: &'a World<'a>,
    lang: Lang,
}

impl<'a> Speaker<'a> {
    fn optional(self, pair: &Option<Spanned<Pair>>) -> Option<String> {
        let text = pair.as_ref()?.get_ref().get(self.lang)?;
        Some(text.get_ref().trim().to_owned())
    }

    fn pair(self, pair: &Option<Spanned<Pair>>) -> String {
        self.optional(pair).unwrap_or_default()
    }

    fn address(self, url: &Option<Spanned<SameOrPair>>) -> Option<String> {
        Some(url.as_ref()?.get_ref().get(self.lang)?.to_owned())
    }

    /// The web address of a source; a law is read on adilet.zan.kz in this language.
    fn source(self, source: &Str) -> String {
        match Source::of(source.get_ref()) {
            Source::Url(url) => url.to_owned(),
            Source::Law(law) => self.law_address(law.id),
        }
    }

    fn law_address(self, id: &str) -> String {
        let Some(law) = self.world.law(id) else {
            return String::new();
        };
        match &law.adilet {
            Some(adilet) => {
                let edition = match self.lang {
                    Lang::Kk => "kaz",
                    Lang::Ru => "rus",
                };
                format!("https://adilet.zan.kz/{edition}/docs/{}", adilet.get_ref())
            }
            None => self.address(&law.url).unwrap_or_default(),
        }
    }
}

/// The days of a period.
fn days(period: Period<'_>) -> Days {
    let day = |day: Option<&Str>| day.map(|day| day.get_ref().clone());
    Days {
        from: day(period.from),
        until: day(period.until),
    }
}

fn texts(list: &[Str]) -> Vec<String> {
    list.iter().map(|text| text.get_ref().clone()).collect()
}

/// A plain string, trimmed; empty when it is not there.
fn plain(text: &Option<Str>) -> String {
    text.as_ref()
        .map_or_else(String::new, |text| text.get_ref().trim().to_owned())
}

fn pair(pair: &Spanned<Pair>) -> Both {
    both(&pair.get_ref().kk, &pair.get_ref().ru)
}

fn both(kk: &Option<Str>, ru: &Option<Str>) -> Both {
    Both {
        kk: plain(kk),
        ru: plain(ru),
    }
}
