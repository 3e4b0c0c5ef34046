//! Which words of danger a word of a question may be: by its stem, without Kazakh letters, in Latin letters, mistyped.

use std::collections::BTreeSet;
use std::rc::Rc;

use kenes_content::{exact_key, fold, heard_key};

use super::super::index::{Index, letters};
use super::super::query::{Term, keys};
use super::super::remembered::Remembered;
use super::super::variants;
use crate::guide::Result;

/// Letters from which one slip is forgiven, and from which two are.
const ONE_SLIP: usize = 6;
const TWO_SLIPS: usize = 10;
/// A letter so many times in a row is a cry: «помогитеее».
const CRY: usize = 3;

/// The words of the question, as words of danger.
#[derive(Debug, Default)]
pub(in crate::guide::search) struct Words(Remembered<Term, Rc<BTreeSet<String>>>);

impl Words {
    /// Another question begins.
    pub(in crate::guide::search) fn begin(&self) {
        self.0.begin();
    }

    /// The words of danger that a word may be.
    pub(super) fn of_danger(&self, index: Index<'_>, term: Term) -> Result<Rc<BTreeSet<String>>> {
        self.0.of(term, |term| of_danger(index, term).map(Rc::new))
    }
}

fn of_danger(index: Index<'_>, term: &Term) -> Result<BTreeSet<String>> {
    let latin = variants::is_latin(&term.folded);
    let mut spellings: Vec<String> = vec![term.folded.clone(), without_cry(&term.folded)];
    if latin {
        let cyrillic = variants::in_cyrillic(&term.typed).into_iter();
        for spelt in cyrillic.map(|spelt| fold(&spelt)) {
            // «biet» is «бьет»: nobody types a soft sign in Latin letters.
            spellings.push(spelt.replace("ие", "ье"));
            spellings.push(spelt);
        }
    }
    spellings.sort();
    spellings.dedup();
    let mut found = BTreeSet::new();
    for spelt in &spellings {
        let mut looked = keys(spelt);
        looked.push(exact_key(spelt));
        if latin {
            looked.push(heard_key(spelt));
        }
        for key in looked {
            let words = index.danger_words(&key)?.into_iter();
            found.extend(words.filter(|word| !is_begun(spelt, word)));
        }
    }
    if term.last && !spellings.iter().any(|spelt| found.contains(spelt)) {
        // What may still become a word of danger is not yet another form of one.
        for spelt in &spellings {
            let longer = index.danger_words_after(&heard_key(spelt))?;
            if longer.iter().any(|word| is_begun(spelt, word)) {
                return Ok(BTreeSet::new());
            }
        }
    }
    if found.is_empty() {
        for spelt in &spellings {
            mistyped(index, spelt, &mut found)?;
        }
    }
    Ok(found)
}

/// A letter that is repeated and repeated, once.
fn without_cry(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let rows = letters.chunk_by(|one, next| one == next);
    rows.flat_map(|row| match row.len() {
        CRY.. => &row[..1],
        _ => row,
    })
    .collect()
}

/// Whether a word is only the beginning of another: it may become a different one, «спас» no «спасите».
fn is_begun(word: &str, other: &str) -> bool {
    // A soft sign at the end is often left out.
    let whole = |word: &str| word.replace(['ь', 'ъ'], "");
    let (word, other) = (whole(word), whole(other));
    other.len() > word.len() && other.starts_with(&word)
}

/// Words of danger that are spelt nearly like one that the guide does not know either: «қорлап» stays what it is, and is not
/// «зорлап».
fn mistyped(index: Index<'_>, word: &str, found: &mut BTreeSet<String>) -> Result<()> {
    let length = word.chars().count();
    let most = match length {
        0..ONE_SLIP => return Ok(()),
        ONE_SLIP..TWO_SLIPS => 1,
        _ => 2,
    };
    for key in keys(word) {
        if index.term(&key)?.is_some() {
            return Ok(());
        }
    }
    let bits = letters(word);
    let near = index.danger_dictionary()?.iter().filter(|other| {
        other.length >= ONE_SLIP
            && other.may_be_near(bits, length, most)
            && other.key.chars().next() == word.chars().next()
            && !is_begun(word, &other.key)
            && strsim::osa_distance(word, &other.key) <= most
    });
    found.extend(near.map(|other| other.key.clone()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{is_begun, without_cry};

    #[test]
    fn a_cry_is_heard_as_the_word() {
        assert_eq!(without_cry("помогитеее"), "помогите");
        assert_eq!(without_cry("аллименты"), "аллименты");
    }

    #[test]
    fn a_word_that_may_become_another_is_not_it_yet() {
        assert!(is_begun("спас", "спасите"));
        assert!(!is_begun("спасите", "спасите"));
        assert!(!is_begun("умерет", "умереть"));
        assert!(!is_begun("общежитии", "общежитие"));
    }
}
