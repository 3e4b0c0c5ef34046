//! Amounts that follow from the base figures: computed when they are read, never typed.
//!
//! The bundle keeps the formulas; what they are worth is one small table of values, each with its months.

mod decimal;
mod formula;
mod money;
mod render;
mod value;

pub use decimal::Decimal;
pub use formula::{Form, Formula, Piece, Times, pieces, without_formulas};
pub use money::tenge;
pub use render::{FigureWords, Rendered, render};
pub use value::{FigureValue, value_in};
