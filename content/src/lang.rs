//! The two languages of the guide.

use std::fmt;

/// A language in which the guide speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Kazakh, written in Cyrillic.
    Kk,
    /// Russian.
    Ru,
}

impl Lang {
    /// Both languages, Kazakh first.
    pub const ALL: [Lang; 2] = [Lang::Kk, Lang::Ru];

    /// The two-letter code, as in the bundle and in the content files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Kk => "kk",
            Lang::Ru => "ru",
        }
    }

    /// The language of a code: `kk`, `ru`, or a locale that begins with one of them (`ru-KZ`, `kk_KZ.UTF-8`).
    ///
    /// ```
    /// use kenes_content::Lang;
    /// assert_eq!(Lang::parse("kk"), Some(Lang::Kk));
    /// assert_eq!(Lang::parse("ru-KZ"), Some(Lang::Ru));
    /// assert_eq!(Lang::parse("rum"), None);
    /// ```
    #[must_use]
    pub fn parse(code: &str) -> Option<Lang> {
        let primary = code.split(['-', '_', '.']).next()?;
        Lang::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
