//! A place on a page: one of its parts, or a line in it. As a text it follows the page's address: `topic/alimony#appeal`,
//! `topic/alimony#facts.3`.

use std::fmt;
use std::str::FromStr;

use kenes_content::schema::{Part, is_id};

/// A part of a page, and where it matters a line in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The part's id: `appeal`, `list-2`.
    pub part: String,
    /// The line, counted from 0; as a text from 1.
    pub line: Option<usize>,
}

impl Anchor {
    /// The beginning of a part.
    #[must_use]
    pub fn of(part: &str) -> Anchor {
        Anchor {
            part: part.to_owned(),
            line: None,
        }
    }
}

/// The id of a part on its page; `nth` counts parts of one kind from 0, as the lists of a memo.
#[must_use]
pub(super) fn part_id(part: Part, nth: usize) -> String {
    let name = match part {
        Part::Fact => "facts",
        Part::Step => "steps",
        other => other.code(),
    };
    match nth {
        0 => name.to_owned(),
        nth => format!("{name}-{}", nth + 1),
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.part)?;
        match self.line {
            Some(line) => write!(f, ".{}", line + 1),
            None => Ok(()),
        }
    }
}

/// A text that is no place on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no place on a page")]
pub struct NoAnchor;

impl FromStr for Anchor {
    type Err = NoAnchor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (part, line) = match text.split_once('.') {
            Some((part, line)) => {
                let number: usize = line.parse().map_err(|_| NoAnchor)?;
                (part, Some(number.checked_sub(1).ok_or(NoAnchor)?))
            }
            None => (text, None),
        };
        if !is_id(part) {
            return Err(NoAnchor);
        }
        let part = part.to_owned();
        Ok(Anchor { part, line })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_read_and_written_again_is_the_same() {
        for text in ["appeal", "list-2", "facts.1", "list-3.12"] {
            assert_eq!(
                text.parse::<Anchor>().map(|anchor| anchor.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in ["", ".1", "facts.", "facts.0", "facts.x", "Facts", "a#b"] {
            assert_eq!(text.parse::<Anchor>(), Err(NoAnchor), "{text}");
        }
    }
}
