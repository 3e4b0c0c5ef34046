//! What a reader can choose, and how it is written down.

use kenes_content::Lang;
use strum::VariantArray;

use super::Change;

/// How the guide looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Look {
    /// Light by day, dark by night, as the phone.
    #[default]
    Standard,
    /// Always dark.
    Dark,
    /// Low vision: black words on white.
    BlackOnWhite,
    /// Low vision: white words on black.
    WhiteOnBlack,
    /// Low vision: dark blue words on light blue.
    Blue,
    /// Low vision: brown words on beige.
    Brown,
    /// Low vision: yellow words on black.
    Yellow,
}

impl Look {
    /// All looks, in the order in which they are offered.
    pub const ALL: &'static [Look] = Look::VARIANTS;

    /// The names of all looks.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        Look::ALL.iter().map(|look| look.name()).collect()
    }

    /// Its name in commands and in the reader's file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Look::Standard => "standard",
            Look::Dark => "dark",
            Look::BlackOnWhite => "black-on-white",
            Look::WhiteOnBlack => "white-on-black",
            Look::Blue => "blue",
            Look::Brown => "brown",
            Look::Yellow => "yellow",
        }
    }

    /// The look of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Look> {
        Look::ALL.iter().copied().find(|look| look.name() == name)
    }
}

/// Space between letters, or between lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Spacing {
    /// As drawn.
    #[default]
    Normal,
    /// Letters six hundredths of their size further apart, lines a seventh.
    Wide,
    /// Letters twelve hundredths further apart, as WCAG 1.4.12 asks to allow, lines nearly a third.
    Wider,
}

impl Spacing {
    /// All spacings, from narrow to wide.
    pub const ALL: &'static [Spacing] = Spacing::VARIANTS;

    /// The names of all spacings.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        Spacing::ALL.iter().map(|spacing| spacing.name()).collect()
    }

    /// Its name in the reader's file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Spacing::Normal => "normal",
            Spacing::Wide => "wide",
            Spacing::Wider => "wider",
        }
    }

    /// The spacing of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Spacing> {
        Spacing::ALL
            .iter()
            .copied()
            .find(|spacing| spacing.name() == name)
    }

    /// Space added between letters, in parts of the letter size.
    #[must_use]
    pub fn em(self) -> f32 {
        match self {
            Spacing::Normal => 0.0,
            Spacing::Wide => 0.06,
            Spacing::Wider => 0.12,
        }
    }

    /// How many times further apart than drawn the lines are.
    #[must_use]
    pub fn leading(self) -> f32 {
        match self {
            Spacing::Normal => 1.0,
            Spacing::Wide => 1.15,
            Spacing::Wider => 1.3,
        }
    }
}

/// Size of text in percent of the drawn one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextSize(u16);

impl Default for TextSize {
    fn default() -> Self {
        TextSize(Self::STEPS[0])
    }
}

impl TextSize {
    /// The sizes offered, in percent.
    pub const STEPS: [u16; 7] = [100, 125, 150, 175, 200, 225, 250];

    /// The size of this many percent, if it is one of [`Self::STEPS`].
    #[must_use]
    pub fn of(percent: u16) -> Option<TextSize> {
        Self::STEPS.contains(&percent).then_some(TextSize(percent))
    }

    /// In percent.
    #[must_use]
    pub fn percent(self) -> u16 {
        self.0
    }

    fn larger(self) -> Option<TextSize> {
        Self::STEPS
            .into_iter()
            .find(|&step| step > self.0)
            .map(TextSize)
    }

    fn smaller(self) -> Option<TextSize> {
        Self::STEPS
            .into_iter()
            .rev()
            .find(|&step| step < self.0)
            .map(TextSize)
    }
}

/// Everything that the reader has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language; none before the first start is finished.
    pub lang: Option<Lang>,
    /// The look.
    pub look: Look,
    /// Large print is on.
    pub large_print: bool,
    /// Size of text.
    pub size: TextSize,
    /// Space between letters.
    pub spacing: Spacing,
    /// Space between lines.
    pub leading: Spacing,
    /// Icons and ornaments are shown.
    pub pictures: bool,
    /// Id of the region, if the reader named one.
    pub region: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            lang: None,
            look: Look::default(),
            large_print: false,
            size: TextSize::default(),
            spacing: Spacing::default(),
            leading: Spacing::default(),
            pictures: true,
            region: None,
        }
    }
}

impl Settings {
    /// The smallest size of large print: 18 px become 27.
    const LARGE_PRINT: TextSize = TextSize(150);

    /// The size that the text has now: what the reader chose, and in large print no less than its own.
    #[must_use]
    pub fn size_now(&self) -> TextSize {
        TextSize(self.size.0.max(self.smallest().0))
    }

    /// The size after this one, if there is one.
    #[must_use]
    pub fn larger(&self) -> Option<TextSize> {
        self.size_now().larger()
    }

    /// The size before this one, if there is one.
    #[must_use]
    pub fn smaller(&self) -> Option<TextSize> {
        let smaller = self.size_now().smaller();
        smaller.filter(|size| size.0 >= self.smallest().0)
    }

    fn smallest(&self) -> TextSize {
        match self.large_print {
            true => Self::LARGE_PRINT,
            false => TextSize::default(),
        }
    }

    /// How many times larger than drawn the text is.
    #[must_use]
    pub fn text_scale(&self) -> f32 {
        f32::from(self.size_now().percent()) / 100.0
    }

    /// The choices as names and values, for the reader's file.
    pub(super) fn entries(&self) -> [(&'static str, String); 8] {
        [
            (
                "lang",
                self.lang
                    .map(|lang| lang.code().to_owned())
                    .unwrap_or_default(),
            ),
            ("look", self.look.name().to_owned()),
            ("large-print", on_off(self.large_print).to_owned()),
            ("size", self.size.percent().to_string()),
            ("spacing", self.spacing.name().to_owned()),
            ("leading", self.leading.name().to_owned()),
            ("pictures", on_off(self.pictures).to_owned()),
            ("region", self.region.clone().unwrap_or_default()),
        ]
    }

    /// Takes over one entry of the reader's file, and says whether it was understood; what is not leaves the choice as it was.
    pub(super) fn take(&mut self, key: &str, value: &str) -> bool {
        let change = Change::parse(key, value);
        let understood = change.is_some();
        if let Some(change) = change {
            self.apply(change);
        }
        understood
    }
}

fn on_off(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}
