//! What is looked at: pages, and the faces that a reader can give them.

use kenes::Lang;
use kenes::page::{Page, PageKind};
use kenes::user::{Look, Settings, Spacing, TextSize};

use crate::support;
use strum::VariantArray;

/// The screens of the promise, from the smallest phone to a tablet.
pub(crate) const SCREENS: [(u32, u32); 4] = [(320, 533), (360, 740), (411, 891), (800, 1280)];
/// The sizes of the promise, in percent.
pub(crate) const SIZES: [u16; 4] = [100, 150, 200, 250];
/// The phone's own font scales.
pub(crate) const FONT_SCALES: [f32; 6] = [0.85, 1.0, 1.3, 1.5, 1.8, 2.0];

/// Pages of the bundle worth looking at, beside those that are always there; and what can come over a page.
const MORE: [&str; 25] = [
    "section/social",
    "topic/alimony",
    "topic/domestic-violence",
    "memo/memo-appeals",
    "resource/call-centres",
    "search?q=ақша",
    "search?q=үйім жанып жатыр",
    "topic/alimony + stranded",
    "home + notice",
    "topic/alimony + offer",
    "topic/labour-rights + sources",
    "number/aul-akimat",
    "letter/wage-demand",
    "fill/wage-demand",
    "fill/domestic-violence",
    "topic/labour-rights + ticked",
    "share/topic/alimony",
    "share/topic/domestic-violence?lang=ru",
    "ask?q=сосед занял мою межу",
    "rating?answer=partly",
    "deadline/complaint",
    "deadline/complaint-6?from=31.08.2026",
    "topic/alimony + listening",
    "memo/memo-appeals + voiceless",
    "topic/domestic-violence + unfolded",
];

/// A page, and what has come over it.
#[derive(Clone)]
pub(crate) struct Sight {
    pub(crate) page: Page,
    pub(crate) over: Option<&'static str>,
}

/// One sight of every kind. Fails where a kind of page is not among them.
pub(crate) fn kinds() -> Vec<Sight> {
    let fixed = Page::FIXED
        .into_iter()
        .map(|page| Sight { page, over: None });
    let more = MORE.into_iter().map(|kind| {
        let (address, over) = match kind.split_once(" + ") {
            Some((address, over)) => (address, Some(over)),
            None => (kind, None),
        };
        let page = address.parse().expect("an address of a page");
        Sight { page, over }
    });
    let sights: Vec<Sight> = fixed.chain(more).collect();
    for kind in PageKind::VARIANTS {
        let seen = |sight: &Sight| PageKind::from(&sight.page) == *kind;
        assert!(sights.iter().any(seen), "no sight of {kind:?}");
    }
    sights
}

/// All pages of the guide.
pub(crate) fn all() -> Vec<Sight> {
    let pages = support::every_page().into_iter();
    pages.map(|page| Sight { page, over: None }).collect()
}

/// How the guide is set, and on what screen.
#[derive(Clone)]
pub(crate) struct Face {
    pub(crate) settings: Settings,
    pub(crate) screen: (u32, u32),
    pub(crate) font_scale: f32,
}

impl Face {
    pub(crate) fn new(lang: Lang, screen: (u32, u32), percent: u16, large_print: bool) -> Face {
        Face {
            settings: Settings {
                lang: Some(lang),
                size: TextSize::of(percent).expect("a size"),
                large_print,
                ..Settings::default()
            },
            screen,
            font_scale: 1.0,
        }
    }

    pub(crate) fn with_look(mut self, look: Look) -> Face {
        self.settings.look = look;
        self
    }

    pub(crate) fn with_font_scale(mut self, font_scale: f32) -> Face {
        self.font_scale = font_scale;
        self
    }

    /// Letters and lines as far apart as they go, no icons.
    pub(crate) fn spaced(mut self) -> Face {
        self.settings.spacing = Spacing::Wider;
        self.settings.leading = Spacing::Wider;
        self.settings.pictures = false;
        self
    }

    /// In a few words, for the messages.
    pub(crate) fn name(&self) -> String {
        let Settings {
            lang,
            size,
            large_print,
            look,
            pictures,
            ..
        } = &self.settings;
        format!(
            "{} {}×{} {} %{}{} {}{}",
            lang.map_or("", Lang::code),
            self.screen.0,
            self.screen.1,
            size.percent(),
            if *large_print { " large print" } else { "" },
            if *pictures { "" } else { " spaced" },
            look.name(),
            if self.font_scale == 1.0 {
                String::new()
            } else {
                format!(" font scale {}", self.font_scale)
            },
        )
    }
}
