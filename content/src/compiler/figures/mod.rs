//! Amounts that follow from the base figures: computed, never typed.

mod decimal;
mod formula;
mod money;
mod render;

pub(crate) use formula::{Form, Formula, Piece, Times, pieces, without_formulas};
pub(crate) use money::tenge;
pub(crate) use render::{FigureWords, render};
