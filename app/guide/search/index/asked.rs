//! The asked questions: what each asks for, and how much it says.

use kenes_content::varint::Numbers;
use rustc_hash::FxHashMap;

use super::Index;
use crate::guide::Result;

/// What a word counts in danger though nobody typed it there; in calm in proportion.
const UNTYPED: f32 = 0.5;

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::guide::search) enum Whose {
    /// An entry.
    Entry {
        /// Its id.
        id: u32,
        /// It is a page to read in danger: asked for in danger, and in calm too, it tells of neither.
        of_danger: bool,
    },
    /// A danger, counted from 0.
    Danger(u32),
    /// Nothing, though it sounds like danger.
    Calm,
}

/// All asked questions, in the order of their numbers.
#[derive(Debug, Default)]
pub(in crate::guide::search) struct Asked {
    groups: Vec<Group>,
    /// How many are typed in danger, and how many in calm.
    dangers: f32,
    calms: f32,
}

/// Questions that ask for the same.
#[derive(Debug)]
struct Group {
    whose: Whose,
    /// The number of the first.
    first: u32,
    /// What each says.
    sizes: Box<[f32]>,
}

impl Asked {
    fn of_groups(groups: Vec<Group>) -> Asked {
        let sizes = |of: fn(Whose) -> bool| {
            let groups = groups.iter().filter(|group: &&Group| of(group.whose));
            groups.map(|group| group.sizes.len()).sum::<usize>().max(1) as f32
        };
        Asked {
            dangers: sizes(is_danger),
            calms: sizes(is_calm),
            groups,
        }
    }

    /// What a question asks for, and how much it says; `None` where there is no such question.
    pub(in crate::guide::search) fn of(&self, question: u32) -> Option<(Whose, f32)> {
        let after = self.groups.partition_point(|group| group.first <= question);
        let found = self.groups.get(after.checked_sub(1)?)?;
        let nth = usize::try_from(question - found.first).ok()?;
        Some((found.whose, *found.sizes.get(nth)?))
    }

    /// The logarithm of the odds that a word so many times typed is typed in danger; `None` for one that nobody typed.
    pub(in crate::guide::search) fn odds(&self, counts: &FxHashMap<Whose, f32>) -> Option<f32> {
        let typed = |of: fn(Whose) -> bool| -> f32 {
            let counts = counts.iter().filter(|(whose, _)| of(**whose));
            counts.map(|(_, count)| count).sum()
        };
        let (danger, calm) = (typed(is_danger), typed(is_calm));
        if danger + calm <= 0.0 {
            return None;
        }
        let untyped = UNTYPED * self.calms / self.dangers;
        let (danger, calm) = (
            (danger + UNTYPED) / self.dangers,
            (calm + untyped) / self.calms,
        );
        Some((danger / calm).ln())
    }
}

fn is_danger(whose: Whose) -> bool {
    matches!(whose, Whose::Danger(_))
}

fn is_calm(whose: Whose) -> bool {
    matches!(
        whose,
        Whose::Calm
            | Whose::Entry {
                of_danger: false,
                ..
            }
    )
}

impl<'a> Index<'a> {
    /// The asked questions; read with the first question.
    pub(in crate::guide::search) fn asked(self) -> Result<&'a Asked> {
        if let Some(read) = self.dictionary.asked.get() {
            return Ok(read);
        }
        let sql = "SELECT first, entry, danger, sizes FROM search_asked ORDER BY first";
        let groups = self.rows(sql, &[], |row| {
            let hundredths = Numbers::of(row.get_ref(3)?.as_blob()?);
            let (entry, danger): (Option<u32>, Option<u32>) = (row.get(1)?, row.get(2)?);
            let whose = match (entry, danger) {
                (Some(id), danger) => Whose::Entry {
                    id,
                    of_danger: danger.is_some(),
                },
                (None, Some(danger)) => Whose::Danger(danger),
                (None, None) => Whose::Calm,
            };
            Ok(Group {
                whose,
                first: row.get(0)?,
                sizes: hundredths.map(|size| size as f32 / 100.0).collect(),
            })
        })?;
        let read = Asked::of_groups(groups);
        Ok(self.dictionary.asked.get_or_init(|| read))
    }
}
