//! The base figures, and the texts whose sums follow from them.

use std::borrow::Cow;

use kenes_content::Lang;
use kenes_content::figures::{FigureValue, Rendered, render, value_in};
use kenes_content::text::joined;

use super::{Guide, Result};

/// A base figure that amounts are computed from, as it is on the day of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its key in formulas, `mrp`.
    pub key: String,
    /// Its full name.
    pub name: String,
    /// What a multiple of it is called, «АЕК»; empty where nothing is counted in it.
    pub short: String,
    /// Its value, in tenge.
    pub value: u32,
    /// The year that the value is of.
    pub year: u16,
    /// The last month that the value is valid in, `YYYY-MM`.
    pub valid_until: String,
    /// That month is over, and no newer value is known.
    pub past: bool,
}

/// A text with its sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    pub(super) text: Cow<'a, str>,
    /// The year of its sums, where that is over.
    pub(super) past: Option<u16>,
}

/// All figures as the bundle has them, in both languages.
#[derive(Debug)]
pub(super) struct FigureTable(Vec<Known>);

#[derive(Debug)]
struct Known {
    lang: String,
    key: String,
    name: String,
    short: String,
    share: String,
    values: Vec<FigureValue>,
}

impl FigureTable {
    fn of(&self, lang: Lang) -> impl Iterator<Item = &Known> {
        self.0.iter().filter(move |known| known.lang == lang.code())
    }
}

impl Guide {
    /// The base figures on the day of reading, in their order.
    ///
    /// # Errors
    /// Where the bundle cannot be read.
    pub fn figures(&self, lang: Lang) -> Result<Vec<Figure>> {
        let month = self.month();
        let known = self.figure_table()?.of(lang);
        let figures = known.filter_map(|known| {
            let value = value_in(&known.values, &month)?;
            Some(Figure {
                key: known.key.clone(),
                name: known.name.clone(),
                short: known.short.clone(),
                value: value.value,
                year: value.year(),
                valid_until: value.valid_until.clone(),
                past: value.is_past(&month),
            })
        });
        Ok(figures.collect())
    }

    /// A text of the bundle as it is read on the day of reading: its formulas computed, its joints set.
    pub(super) fn said<'a>(&self, lang: Lang, text: &'a str) -> Result<Said<'a>> {
        if !text.contains('{') {
            let text = Cow::Borrowed(text);
            return Ok(Said { text, past: None });
        }
        let month = self.month();
        let rendered = self.rendered(lang, text, |values| {
            let value = value_in(values, &month)?;
            Some((value, value.is_past(&month)))
        })?;
        Ok(Said {
            text: Cow::Owned(joined(&rendered.text, lang)),
            past: rendered.past,
        })
    }

    /// The text as the search index knows it: with the newest values, whatever the day.
    pub(super) fn indexed(&self, lang: Lang, text: &str) -> Result<String> {
        let rendered = self.rendered(lang, text, |values| {
            values.last().map(|newest| (newest, false))
        })?;
        Ok(rendered.text)
    }

    /// A text with its formulas computed; `value` chooses among the values of a figure, and says whether its year is over.
    fn rendered(
        &self,
        lang: Lang,
        text: &str,
        value: impl Fn(&[FigureValue]) -> Option<(&FigureValue, bool)>,
    ) -> Result<Rendered> {
        let table = self.figure_table()?;
        Ok(render(text, lang, |key| {
            let known = table.of(lang).find(|known| known.key == key)?;
            let (value, past) = value(&known.values)?;
            Some(value.words(&known.short, &known.share, past))
        }))
    }

    /// Read once: it is small.
    fn figure_table(&self) -> Result<&FigureTable> {
        if let Some(table) = self.figures.get() {
            return Ok(table);
        }
        let values = self.rows(
            "SELECT key, value, valid_from, valid_until FROM figure_value ORDER BY key, valid_from",
            &[],
            |row| {
                let value = FigureValue {
                    value: row.get(1)?,
                    valid_from: row.get(2)?,
                    valid_until: row.get(3)?,
                };
                Ok((row.get::<_, String>(0)?, value))
            },
        )?;
        let known = self.rows(
            "SELECT lang, key, name, short, share FROM figure ORDER BY lang, position",
            &[],
            |row| {
                let key: String = row.get(1)?;
                let of_key = values.iter().filter(|(of, _)| *of == key);
                Ok(Known {
                    lang: row.get(0)?,
                    name: row.get(2)?,
                    short: row.get(3)?,
                    share: row.get(4)?,
                    values: of_key.map(|(_, value)| value.clone()).collect(),
                    key,
                })
            },
        )?;
        Ok(self.figures.get_or_init(|| FigureTable(known)))
    }
}
