//! What «Кеңес» says: reads the content folder, checks it, and writes it as one SQLite bundle.
//!
//! [`build`] is what a build script calls; the command `kenes-content` is for editors. Every problem of a run is collected,
//! so that an editor sees all of them at once. Without the feature `compiler` only what the app shares is left: [`Lang`],
//! [`schema`], and the search's normaliser: [`fold()`], [`words()`], [`key()`].

#[cfg(feature = "compiler")]
mod compiler;
mod fold;
mod lang;
pub mod packed;
pub mod schema;
mod stem;
mod words;

#[cfg(feature = "compiler")]
pub use compiler::{
    Error, Folder, Month, Problem, ProblemKind, Problems, ReadError, Summary, Thing, build,
};
pub use fold::{NORMALISER, fold};
pub use lang::Lang;
pub use stem::{as_it_stands, beginning, key, mixed_key, with_vowel};
pub use words::{Word, words};
