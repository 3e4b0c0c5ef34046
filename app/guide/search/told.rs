//! Which words of the index the question means, to be asked for by number.

use super::meaning::Meaning;

/// What a word of the index says of the question.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Tells {
    /// Which word of the question it means, counted from 0.
    pub(super) word: usize,
    /// How sure that is, from 0 to 1; 0 where it is not asked for at all.
    pub(super) sure: f32,
    /// How much the word of the index tells.
    pub(super) weight: f32,
}

/// The words of the index that a question means.
#[derive(Debug)]
pub(super) struct Told {
    by_id: Vec<Tells>,
}

impl Told {
    /// Gathers the meanings of all words.
    pub(super) fn of(meanings: &[Meaning]) -> Told {
        let all = meanings
            .iter()
            .enumerate()
            .flat_map(|(word, meaning)| meaning.known.iter().map(move |sure| (word, sure)));
        let mut by_id: Vec<Tells> = Vec::new();
        for (word, sure) in all.filter(|(_, sure)| sure.known.id != 0) {
            let id = sure.known.id as usize;
            if by_id.len() <= id {
                by_id.resize(id + 1, Tells::default());
            }
            if by_id[id].sure < sure.sure {
                by_id[id] = Tells {
                    word,
                    sure: sure.sure,
                    weight: sure.known.weight,
                };
            }
        }
        Told { by_id }
    }

    /// What a word says of the question; `None` where it is not asked for.
    pub(super) fn tells(&self, id: u32) -> Option<Tells> {
        self.by_id
            .get(id as usize)
            .copied()
            .filter(|tells| tells.sure > 0.0)
    }
}
