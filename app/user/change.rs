//! One choice, changed: as the window names it, and as it stands in the file.

use kenes_content::Lang;

use super::{Look, Settings, Spacing, TextSize};

/// A change of one choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Speak this language.
    Language(Lang),
    /// Large print on or off.
    LargePrint(bool),
    /// Take on this look.
    Look(Look),
    /// So much space between letters.
    Spacing(Spacing),
    /// So much space between lines.
    Leading(Spacing),
    /// Icons and ornaments shown or not.
    Pictures(bool),
    /// Another size of text.
    Size(Step),
    /// The region with this id, or none.
    Region(Option<String>),
}

/// From one size of text to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next larger one, if there is one.
    More,
    /// To the next smaller one, if there is one.
    Less,
    /// To this one.
    To(TextSize),
}

impl Change {
    /// The change that a key and a value name; none where either is not understood.
    ///
    /// ```
    /// use kenes::user::{Change, Look, Step};
    /// assert_eq!(Change::parse("look", "yellow"), Some(Change::Look(Look::Yellow)));
    /// assert_eq!(Change::parse("size", "more"), Some(Change::Size(Step::More)));
    /// assert_eq!(Change::parse("look", "violet"), None);
    /// ```
    #[must_use]
    pub fn parse(key: &str, value: &str) -> Option<Change> {
        Some(match key {
            "lang" | "language" => Change::Language(Lang::parse(value)?),
            "large-print" => Change::LargePrint(switch(value)?),
            "look" => Change::Look(Look::parse(value)?),
            "spacing" => Change::Spacing(Spacing::parse(value)?),
            "leading" => Change::Leading(Spacing::parse(value)?),
            "pictures" => Change::Pictures(switch(value)?),
            "size" => Change::Size(Step::parse(value)?),
            "region" => Change::Region(Some(value.to_owned()).filter(|id| !id.is_empty())),
            _ => return None,
        })
    }
}

impl Step {
    fn parse(value: &str) -> Option<Step> {
        match value {
            "more" => Some(Step::More),
            "less" => Some(Step::Less),
            percent => percent.parse().ok().and_then(TextSize::of).map(Step::To),
        }
    }
}

fn switch(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

impl Settings {
    /// Changes one choice. Where there is no further size, the size stays.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Language(lang) => self.lang = Some(lang),
            Change::LargePrint(on) => self.large_print = on,
            Change::Look(look) => self.look = look,
            Change::Spacing(spacing) => self.spacing = spacing,
            Change::Leading(leading) => self.leading = leading,
            Change::Pictures(shown) => self.pictures = shown,
            Change::Size(step) => {
                let size = match step {
                    Step::More => self.larger(),
                    Step::Less => self.smaller(),
                    Step::To(size) => Some(size),
                };
                self.size = size.unwrap_or(self.size);
            }
            Change::Region(region) => self.region = region,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A choice of everything that is not the ordinary one.
    fn chosen() -> Settings {
        Settings {
            lang: Some(Lang::Ru),
            look: Look::Brown,
            large_print: true,
            size: TextSize::of(175).expect("a size"),
            spacing: Spacing::Wide,
            leading: Spacing::Wider,
            pictures: false,
            region: Some("abai".into()),
        }
    }

    #[test]
    fn what_is_written_down_is_understood() {
        let mut read = Settings::default();
        for (key, value) in chosen().entries() {
            read.apply(Change::parse(key, &value).expect(key));
        }
        assert_eq!(read, chosen());
    }

    #[test]
    fn what_is_not_understood_leaves_every_choice_as_it_was() {
        for before in [Settings::default(), chosen()] {
            for (key, _) in before.entries() {
                for value in ["violet", "ON", "110", "more or less"] {
                    let mut after = before.clone();
                    let understood = after.take(key, value);
                    // The bundle says which regions there are, not the choice.
                    assert_eq!(understood, key == "region", "{key} = {value}");
                    after.region.clone_from(&before.region);
                    assert_eq!(after, before, "{key} = {value}");
                }
            }
            let mut after = before.clone();
            assert!(!after.take("voice", "on"));
            assert_eq!(after, before);
        }
    }

    #[test]
    fn sizes_go_step_by_step_and_stay_at_the_ends() {
        let mut settings = Settings::default();
        settings.apply(Change::Size(Step::Less));
        assert_eq!(settings.size.percent(), 100);
        for _ in 0..20 {
            settings.apply(Change::Size(Step::More));
        }
        assert_eq!(settings.size.percent(), 250);
        settings.apply(Change::LargePrint(true));
        for _ in 0..20 {
            settings.apply(Change::Size(Step::Less));
        }
        assert_eq!(settings.size.percent(), 150, "no less in large print");
    }

    #[test]
    fn the_window_and_the_file_say_the_same() {
        let both = ["language", "lang"].map(|key| Change::parse(key, "kk"));
        assert_eq!(both, [(); 2].map(|()| Some(Change::Language(Lang::Kk))));
        assert_eq!(Change::parse("region", ""), Some(Change::Region(None)));
    }
}
