//! A problem of the content: where it is, and of which kind.

use std::fmt;
use std::ops::Range;

pub use crate::compiler::problem_kind::ProblemKind;
pub use crate::compiler::thing::Thing;

use crate::compiler::files::File;

/// Something that an editor has to change before the guide can be built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, from the name of the content folder on.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    pub(crate) fn new(file: &File, span: &Range<usize>, kind: ProblemKind) -> Problem {
        Problem {
            file: file.shown.clone(),
            line: file.line(span),
            kind,
        }
    }

    pub(crate) fn at_top(file: &File, kind: ProblemKind) -> Problem {
        Problem::new(file, &(0..0), kind)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.kind)
    }
}

/// All problems of one run, by file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Puts problems into order; `Ok` when there are none.
    pub(crate) fn of(mut problems: Vec<Problem>) -> Result<(), Problems> {
        if problems.is_empty() {
            return Ok(());
        }
        problems.sort_by_cached_key(|problem| {
            (problem.file.clone(), problem.line, problem.kind.to_string())
        });
        problems.dedup();
        Err(Problems(problems))
    }

    /// The problems, by file and line.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl ProblemKind {
    /// The name of the kind.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// The names of all kinds.
    #[must_use]
    pub fn names() -> &'static [&'static str] {
        <Self as strum::VariantNames>::VARIANTS
    }
}
