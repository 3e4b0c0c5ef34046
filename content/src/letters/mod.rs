//! Letters as data: questions, and the lines that answers are put into.
//!
//! A letter is content: [`Letter`] is what the compiler makes of `content/letters/<id>.toml` and what the bundle carries.
//! [`Answers`] are what a person wrote, checked field by field; [`compose`] puts them into the lines of the letter. Names are
//! never inflected: a placeholder stands alone, and a line that names a field without an answer is left out.

mod answers;
mod compose;
mod condition;
mod dates;
mod example;
mod given;
mod model;
mod names;
mod print;
mod shared;
mod template;
mod value;

pub use crate::both::Both;
pub use answers::{Answers, Fault, read};
pub use compose::{Composed, compose};
pub use condition::{Condition, Test};
pub use example::example;
pub use given::{Given, Item};
pub use model::{
    Example, ExampleSum, Field, FieldKind, Known, Letter, Line, Lines, Opt, PrintedIn, Ready,
    Shared, SharedWords, Step,
};
pub use print::ended;
pub use template::{Form, Piece, pieces};
pub use value::{Misfit, Value, day};
