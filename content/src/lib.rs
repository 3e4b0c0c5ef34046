//! What «Кеңес» says: reads the content folder, checks it, and writes it as one SQLite bundle.
//!
//! [`build`] is what a build script calls; the command `kenes-content` is for editors. Every problem of a run is collected,
//! so that an editor sees all of them at once. Without the feature `compiler` only what the app shares is left: [`Lang`],
//! [`schema`] and [`varint`], the [`figures`] that sums follow from, the [`letters`], the [`counting`] of deadlines, the
//! [`text`] analysis of the search, and [`spoken()`], the text for the ear.

mod both;
mod bundle;
#[cfg(feature = "compiler")]
mod compiler;
pub mod counting;
pub mod figures;
mod lang;
pub mod letters;
pub mod money;
mod months;
mod number_words;
mod spoken;
pub mod text;

pub use both::Both;
pub use bundle::{schema, varint};
#[cfg(feature = "compiler")]
pub use compiler::{
    Error, FOLDERS, Fault, Folder, Hole, Holes, LanguageRules, Month, Problem, ProblemKind,
    Problems, ReadError, Summary, Thing, build,
};
pub use lang::Lang;
pub use spoken::spoken;
pub use text::{
    NORMALISER, Token, exact_key, fold, heard_key, mixed_key, prefix_key, stem_key, tokenise,
    with_vowel,
};
