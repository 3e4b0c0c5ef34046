//! The interface's own words, in Kazakh and Russian, kept in Fluent files.

use std::cell::{Cell, OnceCell};

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::FluentBundle;
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use kenes_content::Lang;
use kenes_content::text::joined;
use unic_langid::LanguageIdentifier;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/app/i18n");

type Bundle = FluentBundle<FluentResource>;

/// Looks words up in the language chosen.
#[derive(Default)]
pub struct Words {
    lang: Cell<Option<Lang>>,
    kk: OnceCell<Bundle>,
    ru: OnceCell<Bundle>,
}

impl Words {
    /// Words in one language.
    #[must_use]
    pub fn new(lang: Lang) -> Words {
        let words = Words::default();
        words.choose(lang);
        words
    }

    /// The language chosen.
    pub fn lang(&self) -> Lang {
        self.lang.get().unwrap_or(Lang::Kk)
    }

    /// Chooses a language.
    pub fn choose(&self, lang: Lang) {
        self.lang.set(Some(lang));
    }

    /// The words of this id, with no-break joints as all that is drawn; the id itself where there are none, so that a gap is seen and nothing breaks.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The words of this id with values in their places.
    pub fn with<const N: usize>(
        &self,
        id: &str,
        values: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let args: FluentArgs<'_> = values.into_iter().collect();
        self.format(id, Some(&args))
    }

    /// A month, `2026-03`, in words.
    pub fn month(&self, month: &str) -> String {
        let parts = month
            .split_once('-')
            .and_then(|(year, month)| Some((year, month.parse::<u8>().ok()?)));
        match parts {
            Some((year, number)) => self.with(
                "month",
                [("year", year.to_owned().into()), ("month", number.into())],
            ),
            None => month.to_owned(),
        }
    }

    /// A day in words: «2026 жылғы 27 қараша».
    pub fn day(&self, day: Date) -> String {
        self.day_as("day", day)
    }

    /// The day that something begins on, in words: «2027 жылғы 1 қаңтардан».
    pub fn day_from(&self, day: Date) -> String {
        self.day_as("day-from", day)
    }

    fn day_as(&self, id: &str, day: Date) -> String {
        self.with(
            id,
            [
                // A year is written without a space between its thousands.
                ("year", day.year().to_string().into()),
                ("month", day.month().into()),
                ("day", day.day().into()),
            ],
        )
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            log::error!("no words for {id}");
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned();
        for error in errors {
            log::error!("words of {id}: {error}");
        }
        joined(&text, self.lang())
    }

    fn bundle(&self) -> &Bundle {
        let lang = self.lang();
        let cell = match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
        };
        cell.get_or_init(|| read(lang))
    }
}

fn read(lang: Lang) -> Bundle {
    let identifier = lang
        .code()
        .parse::<LanguageIdentifier>()
        .unwrap_or_default();
    let mut bundle = Bundle::new(vec![identifier]);
    // Isolation marks would reach the clipboard, the search and WhatsApp.
    bundle.set_use_isolating(false);
    let text = FILES
        .get_file(format!("{}.ftl", lang.code()))
        .and_then(|file| file.contents_utf8())
        .unwrap_or_default();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        log::error!("words in {lang}: {errors:?}");
        resource
    });
    if let Err(errors) = bundle.add_resource(resource) {
        log::error!("words in {lang}: {errors:?}");
    }
    bundle
}
