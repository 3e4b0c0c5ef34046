//! What the window's theme says on each version of Android, by day and by night: resolved as a phone does it, from the
//! sources here and from what `aapt2` makes of them in `linked.rs`.

use std::collections::BTreeMap;

use crate::xml::{self, named};
use crate::{files, package, read};

/// The phones that there are, and some that there will be.
const PHONES: std::ops::RangeInclusive<u32> = 26..=40;

/// From here on Slint's window is told where the camera is cut out, so that text may come near.
const KNOWS_CUTOUTS: u32 = 30;
/// From here on the phone draws the splash itself.
const DRAWS_SPLASH: u32 = 31;
/// From here on every window reaches under the bars.
const EDGE_TO_EDGE: u32 = 35;

/// A style as one `values` folder has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variant {
    /// The folder's qualifiers: `night-v31`, or nothing.
    qualifiers: String,
    parent: String,
    items: BTreeMap<String, String>,
}

impl Variant {
    pub(crate) fn new(qualifiers: &str, parent: &str) -> Self {
        Self {
            qualifiers: qualifiers.to_owned(),
            parent: parent.to_owned(),
            items: BTreeMap::new(),
        }
    }

    pub(crate) fn set(&mut self, item: &str, value: &str) {
        self.items.insert(item.to_owned(), value.to_owned());
    }

    /// How well it fits a phone; nothing where it does not fit. Android asks for the night before the version.
    fn fits(&self, phone: Phone) -> Option<(bool, u32)> {
        let mut rank = (false, 0);
        for qualifier in self.qualifiers.split('-').filter(|it| !it.is_empty()) {
            match qualifier.strip_prefix('v').and_then(|it| it.parse().ok()) {
                Some(version) if version <= phone.api => rank.1 = version,
                None if qualifier == "night" && phone.night => rank.0 = true,
                None if qualifier == "notnight" && !phone.night => rank.0 = true,
                _ => return None,
            }
        }
        Some(rank)
    }
}

#[derive(Clone, Copy, Debug)]
struct Phone {
    api: u32,
    night: bool,
}

/// All styles of the package.
#[derive(Debug, Default)]
pub(crate) struct Themes(BTreeMap<String, Vec<Variant>>);

impl Themes {
    pub(crate) fn add(&mut self, style: &str, variant: Variant) {
        self.0.entry(style.to_owned()).or_default().push(variant);
    }

    fn of_the_sources() -> Self {
        let mut themes = Self::default();
        for path in files(&package("res")) {
            let folder = path.rsplit('/').nth(1).unwrap_or_default();
            let Some(qualifiers) = folder.strip_prefix("values") else {
                continue;
            };
            let text = read(&path);
            for style in named(xml::parse(&text).root(), "style") {
                let parent = style.attribute("parent").expect("a parent");
                let mut variant = Variant::new(qualifiers.trim_start_matches('-'), parent);
                for item in named(style, "item") {
                    let name = item.attribute("name").expect("a name");
                    variant.set(
                        name.trim_start_matches("android:"),
                        item.text().unwrap_or_default(),
                    );
                }
                themes.add(style.attribute("name").expect("a name"), variant);
            }
        }
        themes
    }

    /// What the window's theme says on a phone, and which of Android's own themes stands behind it.
    fn on(&self, phone: Phone) -> (BTreeMap<String, String>, String) {
        let mut said = BTreeMap::new();
        let mut style = "Guide".to_owned();
        while let Some(variants) = self.0.get(&style) {
            let best = variants
                .iter()
                .filter_map(|it| Some((it.fits(phone)?, it)))
                .max_by_key(|(rank, _)| *rank)
                .unwrap_or_else(|| panic!("{style} is nowhere for {phone:?}"))
                .1;
            for (item, value) in &best.items {
                said.entry(item.clone()).or_insert_with(|| value.clone());
            }
            style.clone_from(&best.parent);
        }
        (said, style)
    }

    /// The window's theme is right on every phone, by day and by night.
    #[track_caller]
    pub(crate) fn check(&self) {
        for phone in PHONES.flat_map(|api| [false, true].map(|night| Phone { api, night })) {
            let (theme, behind) = self.on(phone);
            let said = |item: &str| theme.get(item).map(String::as_str);
            let Phone { api, night } = phone;
            assert_eq!(behind.contains("Light"), !night, "{phone:?}: {behind}");

            let near_the_cutout = said("windowLayoutInDisplayCutoutMode") == Some("shortEdges");
            assert_eq!(near_the_cutout, api >= KNOWS_CUTOUTS, "{phone:?}");

            // Black bars with white signs; without a word here Android's own themes let the window draw them.
            let drawn = said("windowDrawsSystemBarBackgrounds");
            let ours = if api < EDGE_TO_EDGE { "false" } else { "true" };
            assert_eq!(drawn, Some(ours), "{phone:?}");
            for bar in ["statusBarColor", "navigationBarColor"] {
                assert_eq!(said(bar), None, "{phone:?}: the phone draws no {bar}");
            }

            let (ground, splash) = if api < DRAWS_SPLASH {
                ("@drawable/splash", None)
            } else {
                ("@color/ground", Some("@drawable/ic_launcher_foreground"))
            };
            assert_eq!(said("windowBackground"), Some(ground), "{phone:?}");
            assert_eq!(said("windowSplashScreenAnimatedIcon"), splash, "{phone:?}");
        }
    }
}

#[test]
fn the_theme_is_right_on_every_phone() {
    Themes::of_the_sources().check();
}

#[test]
fn the_phone_takes_the_style_that_fits_it_best() {
    let mut themes = Themes::default();
    for (qualifiers, value) in [
        ("", "day"),
        ("v30", "30"),
        ("night", "night"),
        ("v31", "31"),
    ] {
        let mut variant = Variant::new(qualifiers, "@android:style/Theme");
        variant.set("item", value);
        themes.add("Guide", variant);
    }
    let said = |api, night| themes.on(Phone { api, night }).0["item"].clone();
    assert_eq!(
        [said(29, false), said(30, false), said(34, false)],
        ["day", "30", "31"]
    );
    assert_eq!(
        said(34, true),
        "night",
        "the night comes before the version"
    );
}
