//! The sentence below a page that says what МРП and its like are.

use std::collections::BTreeSet;

use super::Speaker;
use crate::Lang;
use crate::compiler::author::Figure;
use crate::compiler::draft::Draft;
use crate::compiler::figures::{Form, Piece, pieces, tenge, without_formulas};
use crate::compiler::month::Month;
use crate::compiler::words::{Phrase, Text};

impl Speaker<'_> {
    /// What the base figures named on a page are: one sentence for each. A figure is named by a multiple or a
    /// percentage of it, or by its short name written out.
    pub(super) fn figure_note(self, draft: &Draft<'_>) -> Option<String> {
        let texts = draft.texts(self.lang);
        let keys: BTreeSet<&str> = texts
            .iter()
            .flat_map(|text| named(text.get_ref()))
            .collect();
        let words: Vec<String> = texts
            .iter()
            .map(|text| without_formulas(text.get_ref()))
            .collect();
        let words = Text::of(words.join("\n"));
        let figures = self.world.content.figures.values();
        let notes: Vec<String> = figures
            .filter(|figure| {
                let key = figure
                    .key
                    .as_ref()
                    .is_some_and(|key| keys.contains(key.get_ref().as_str()));
                key || words.find(&Phrase::of(&self.pair(&figure.short))).is_some()
            })
            .map(|figure| self.note(figure))
            .collect();
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    fn note(self, figure: &Figure) -> String {
        let name = self.pair(&figure.name);
        let short = self.optional(&figure.short).unwrap_or_else(|| name.clone());
        let name = if short == name {
            String::new()
        } else {
            format!(" {name},")
        };
        let from = figure
            .valid_from
            .as_ref()
            .and_then(|from| Month::parse(from.get_ref()));
        let year = from.map_or(0, Month::year);
        let value = tenge(
            figure
                .value
                .as_ref()
                .map_or(0, |value| *value.get_ref())
                .into(),
        );
        let short = capital(&short);
        match self.lang {
            Lang::Kk => format!("{short}:{name} {year} жылы {value}."),
            Lang::Ru => format!("{short}:{name} в {year} году {value}."),
        }
    }
}

/// The figures that a text names by its formulas.
fn named(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Formula(formula) if formula.form != Form::Tenge && formula.times.is_some() => {
            Some(formula.key)
        }
        _ => None,
    })
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
