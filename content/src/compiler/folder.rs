//! The stages in a row.

use std::path::{Path, PathBuf};

use crate::Lang;
use crate::compiler::author::{Style, parse};
use crate::compiler::check;
use crate::compiler::files::{self, ReadError};
use crate::compiler::holes::{self, Holes};
use crate::compiler::language::LanguageRules;
use crate::compiler::model::{Common, Guide};
use crate::compiler::month::Month;
use crate::compiler::problem::{Problem, Problems};
use crate::compiler::report;
use crate::compiler::resolve;
use crate::compiler::world::World;
use crate::compiler::write;

/// Why there is no bundle.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The content has problems.
    #[error(transparent)]
    Problems(#[from] Problems),
    /// The content has no problem that has a line, and something in the guide made of it is missing nevertheless.
    #[error(transparent)]
    Holes(#[from] Holes),
    /// SQLite refused to write the bundle.
    #[error("cannot write the bundle: {0}")]
    Write(#[from] rusqlite::Error),
}

/// Compiles the content folder at a path: the bytes of one SQLite file.
///
/// # Errors
/// See [`Folder::build`].
pub fn build(content: &Path) -> Result<Vec<u8>, Error> {
    Folder::new(content).build()
}

/// A content folder, and the month in which an editor looks at it.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    today: Month,
}

/// What a check that found nothing wrong has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many topics there are.
    pub topics: usize,
    /// How many memos there are.
    pub memos: usize,
    /// How many resources there are.
    pub resources: usize,
    /// How many facts the topics state.
    pub facts: usize,
    /// How many contacts there are.
    pub contacts: usize,
}

impl Folder {
    /// The content folder at a path.
    #[must_use]
    pub fn new(path: &Path) -> Folder {
        Folder {
            path: path.to_path_buf(),
            today: Month::today(),
        }
    }

    /// The same folder, looked at in another month.
    #[must_use]
    pub fn in_month(self, today: Month) -> Folder {
        Folder { today, ..self }
    }

    /// Checks the content and compiles it: the bytes of one SQLite file, as [`crate::schema`] describes it. The same
    /// content gives the same bytes, whatever the clock says: whether a month has come yet is asked by [`Folder::check`]
    /// alone, so that the guide can be built on a machine whose clock is wrong.
    ///
    /// # Errors
    /// All problems of the content, or a file that cannot be read, or what SQLite refused.
    pub fn build(&self) -> Result<Vec<u8>, Error> {
        let (guides, common) = self.checked(None, resolved)?;
        holes::check(&guides, &common)?;
        Ok(write::bundle(guides, common)?)
    }

    /// Checks the content, as an editor does before it goes out: no month may be after the present one.
    ///
    /// # Errors
    /// All problems of the content, or a file that cannot be read.
    pub fn check(&self) -> Result<Summary, Error> {
        let (summary, (guides, common)) = self.checked(Some(self.today), |world| {
            let summary = Summary {
                topics: world.content.topics.len(),
                memos: world.content.memos.len(),
                resources: world.content.resources.entries().count(),
                facts: world.facts(),
                contacts: world.content.contacts.entries().count(),
            };
            (summary, resolved(world))
        })?;
        holes::check(&guides, &common)?;
        Ok(summary)
    }

    /// How much there is, how plain it is, and what is getting old: aligned plain text. Content with problems is
    /// reported on as far as it could be read.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn report(&self) -> Result<String, ReadError> {
        self.read(None, |world, _| report::report(world, self.today))
    }

    /// The rules of the language, for texts outside the folder: the words of the interface.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn language_rules(&self) -> Result<LanguageRules, ReadError> {
        self.read(None, |world, _| LanguageRules::of(world.style))
    }

    fn checked<T>(
        &self,
        today: Option<Month>,
        then: impl FnOnce(&World<'_>) -> T,
    ) -> Result<T, Error> {
        self.read(today, |world, mut problems| {
            check::check(world, &mut problems);
            Problems::of(problems)?;
            Ok(then(world))
        })?
    }

    fn read<T>(
        &self,
        today: Option<Month>,
        then: impl FnOnce(&World<'_>, Vec<Problem>) -> T,
    ) -> Result<T, ReadError> {
        let mut problems = Vec::new();
        let content = parse(files::read(&self.path)?, &mut problems);
        let no_style = Style::default();
        let style = content.style.item.as_ref().unwrap_or(&no_style);
        Ok(then(&World::new(&content, style, today), problems))
    }
}

fn resolved(world: &World<'_>) -> ([Guide; 2], Common) {
    let guides = Lang::ALL.map(|lang| resolve::guide(world, lang));
    (guides, resolve::common(world))
}
