//! Reading, checking and writing the content, stage by stage: files → authored structs → checks → model →
//! a last look for holes → no-break joints → bundle.

mod alphabet;
mod author;
mod check;
mod day;
mod draft;
mod files;
mod folder;
mod hints;
mod holes;
mod joints;
mod language;
mod model;
mod month;
mod pattern;
mod phone;
mod problem;
mod problem_kind;
mod report;
mod resolve;
mod sentences;
mod source;
mod suggest;
mod thing;
mod words;
mod world;
mod write;

pub use files::{FOLDERS, ReadError};
pub use folder::{Error, Folder, Summary, build};
pub use holes::{Fault, Hole, Holes};
pub use language::LanguageRules;
pub use month::Month;
pub use problem::{Problem, ProblemKind, Problems, Thing};
