//! Which base figures a page names: below it stands what they are.

use std::collections::BTreeSet;

use super::{Speaker, plain};
use crate::compiler::draft::Draft;
use crate::compiler::words::{Phrase, Text};
use crate::figures::{Form, Piece, pieces, without_formulas};

impl Speaker<'_> {
    /// The keys of the base figures named on a page, in the order of the figures. A figure is named by a multiple or a
    /// percentage of it, or by its short name written out.
    pub(super) fn named_figures(self, draft: &Draft<'_>) -> Vec<String> {
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
        figures
            .filter(|figure| {
                let key = figure
                    .key
                    .as_ref()
                    .is_some_and(|key| keys.contains(key.get_ref().as_str()));
                key || words.find(&Phrase::of(&self.pair(&figure.short))).is_some()
            })
            .map(|figure| plain(&figure.key))
            .collect()
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
