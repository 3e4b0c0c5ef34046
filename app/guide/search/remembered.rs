//! What the question before has looked up: while a question is typed, all of it but its last word stays as it was.

use std::cell::{Cell, RefCell};
use std::hash::Hash;

use rustc_hash::FxHashMap;

use crate::guide::Result;

/// What was looked up for this question and for the one before; what is older is forgotten.
#[derive(Debug)]
pub(super) struct Remembered<K, V> {
    question: Cell<u64>,
    /// Each with the question that needed it last.
    kept: RefCell<FxHashMap<K, (u64, V)>>,
}

impl<K, V> Default for Remembered<K, V> {
    fn default() -> Remembered<K, V> {
        Remembered {
            question: Cell::default(),
            kept: RefCell::default(),
        }
    }
}

impl<K: Eq + Hash, V: Clone> Remembered<K, V> {
    /// Another question begins.
    pub(super) fn begin(&self) {
        let before = self.question.get();
        let mut kept = self.kept.borrow_mut();
        kept.retain(|_, (needed, _)| *needed == before);
        self.question.set(before.wrapping_add(1));
    }

    /// What there is for a key: looked up only where it is not remembered.
    pub(super) fn of(&self, key: K, look_up: impl FnOnce(&K) -> Result<V>) -> Result<V> {
        let now = self.question.get();
        if let Some((needed, value)) = self.kept.borrow_mut().get_mut(&key) {
            *needed = now;
            return Ok(value.clone());
        }
        let value = look_up(&key)?;
        self.kept.borrow_mut().insert(key, (now, value.clone()));
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Remembered;
    use crate::guide::GuideError;

    #[test]
    fn what_two_questions_did_not_need_is_looked_up_again() {
        let remembered = Remembered::default();
        let look_up = |looked| remembered.of("сот", |_| Ok::<_, GuideError>(looked));
        assert_eq!(look_up(1).ok(), Some(1));
        remembered.begin();
        assert_eq!(look_up(2).ok(), Some(1));
        remembered.begin();
        remembered.begin();
        assert_eq!(look_up(3).ok(), Some(3));
    }
}
