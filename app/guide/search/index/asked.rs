//! The asked questions: what each asks for, and how much it says.

use kenes_content::schema::SIZE_STEP;

use super::Index;
use crate::guide::Result;

/// What a word counts in danger though nobody typed it there; in calm in proportion.
const UNTYPED: f32 = 0.5;

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    groups: Vec<Whose>,
    questions: Vec<Question>,
    /// How many are typed in danger, and how many in calm.
    dangers: f32,
    calms: f32,
}

/// An asked question.
#[derive(Clone, Copy, Debug)]
pub(in crate::guide::search) struct Question {
    /// The group of those that ask for the same, counted from 0.
    pub(in crate::guide::search) group: u32,
    /// How much it says.
    pub(in crate::guide::search) size: f32,
}

impl Asked {
    /// Of groups as they follow one another: the number of the first question, whose they are, and the sizes of all. Where
    /// the numbers are not those of their places, the list ends.
    fn of_groups(groups: Vec<(u32, Whose, Vec<f32>)>) -> Asked {
        let mut asked = Asked::default();
        for (first, whose, sizes) in groups {
            let (Ok(group), Ok(place)) = (
                u32::try_from(asked.groups.len()),
                u32::try_from(asked.questions.len()),
            ) else {
                break;
            };
            if first != place {
                break;
            }
            if is_danger(whose) {
                asked.dangers += sizes.len() as f32;
            } else if is_calm(whose) {
                asked.calms += sizes.len() as f32;
            }
            asked.groups.push(whose);
            let questions = sizes.into_iter().map(|size| Question { group, size });
            asked.questions.extend(questions);
        }
        asked.dangers = asked.dangers.max(1.0);
        asked.calms = asked.calms.max(1.0);
        asked
    }

    /// The questions, each in the place of its number.
    pub(in crate::guide::search) fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// What the questions of each group ask for.
    pub(in crate::guide::search) fn groups(&self) -> &[Whose] {
        &self.groups
    }

    /// The logarithm of the odds that a word is typed in danger, of how many times each group has it; `None` for one that
    /// nobody typed.
    pub(in crate::guide::search) fn odds(
        &self,
        counts: impl Iterator<Item = (Whose, f32)> + Clone,
    ) -> Option<f32> {
        let typed = |of: fn(Whose) -> bool| -> f32 {
            let counts = counts.clone().filter(|(whose, _)| of(*whose));
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
        if let Some(read) = self.kept.asked.get() {
            return Ok(read);
        }
        let sql = "SELECT first, entry, danger, sizes FROM search_asked ORDER BY first";
        let groups = self.rows(sql, &[], |row| {
            let steps = row.get_ref(3)?.as_blob()?.iter();
            let (entry, danger): (Option<u32>, Option<u32>) = (row.get(1)?, row.get(2)?);
            let whose = match (entry, danger) {
                (Some(id), danger) => Whose::Entry {
                    id,
                    of_danger: danger.is_some(),
                },
                (None, Some(danger)) => Whose::Danger(danger),
                (None, None) => Whose::Calm,
            };
            let sizes = steps.map(|&size| f32::from(size) * SIZE_STEP).collect();
            Ok((row.get(0)?, whose, sizes))
        })?;
        let read = Asked::of_groups(groups);
        Ok(self.kept.asked.get_or_init(|| read))
    }
}
