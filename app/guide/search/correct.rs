//! Correction: words of the dictionary that are spelt nearly alike.

use kenes_content::{fold, prefix_key};

use super::candidate::Candidates;
use super::index::{Index, letters};
use super::query::Term;
use crate::guide::Result;

/// Letters from which one slip is forgiven, and from which two are.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;
/// Letters that a word of the dictionary has at least to be taken, with a slip, for the beginning of a longer word.
const LEAST_BEGINNING: usize = 5;
/// Letters that may follow such a beginning.
const MOST_ENDING: usize = 5;
/// Words taken for what was meant, at most.
const MOST: usize = 4;
/// How sure a word is after one slip and after two.
const CONFIDENCE: [f32; 2] = [0.7, 0.5];

/// What a mistyped term probably is.
#[derive(Debug, Default)]
pub(super) struct Correction {
    pub(super) candidates: Candidates,
    /// The best of them as the guide writes it, where it is another word than the one that was typed.
    pub(super) written: Option<String>,
}

/// A word of the dictionary near to a term of the question.
struct Near {
    slips: usize,
    /// The first letter is another one: rarer, and so less likely.
    other_beginning: bool,
    weight: u32,
    key: String,
    /// Only the beginning was compared.
    ending_unknown: bool,
}

/// The words spelt nearly like a term that nothing else explains.
pub(super) fn correct(index: Index<'_>, term: &Term, keys: &[String]) -> Result<Correction> {
    let mut near = near(index, term, keys)?;
    if near.is_empty() {
        near = near_beginnings(index, term)?;
    }
    near.sort_by(|one, other| {
        let order = |near: &Near| (near.slips, near.other_beginning, near.weight);
        order(one)
            .cmp(&order(other))
            .then_with(|| one.key.cmp(&other.key))
    });
    let mut written = Vec::new();
    for near in near {
        let as_written = index.written(&near.key)?;
        if near.ending_unknown || is_near(&term.folded, &fold(&as_written)) {
            written.push((near, as_written));
        }
    }
    let mut correction = Correction::default();
    let Some((best, as_written)) = written.first() else {
        return Ok(correction);
    };
    if !related(&prefix_key(&term.folded), &best.key) {
        correction.written = Some(as_written.clone());
    }
    let fewest = best.slips;
    for (near, _) in written
        .into_iter()
        .take_while(|(near, _)| near.slips == fewest)
        .take(MOST)
    {
        if let Some(found) = index.term(&near.key)? {
            let confidence = CONFIDENCE[(near.slips.max(1) - 1).min(1)];
            correction.candidates.add(found, confidence);
        }
    }
    Ok(correction)
}

/// Whether whole words are near, and not only their stems: `завтра` is not `заверить`, `сабап` not `сабағы`.
fn is_near(asked: &str, written: &str) -> bool {
    let most = (asked.chars().count() * 3 / 8).max(1);
    strsim::osa_distance(asked, written) <= most
}

/// Whether one of two words only goes on where the other ends: then nothing needs correcting.
fn related(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// Words of the dictionary with which the term begins, but for one slip: its ending is unknown too (`алаятар`).
fn near_beginnings(index: Index<'_>, term: &Term) -> Result<Vec<Near>> {
    let asked: Vec<char> = prefix_key(&term.folded).chars().collect();
    let mut near = Vec::new();
    for length in (LEAST_BEGINNING.max(asked.len().saturating_sub(MOST_ENDING))..asked.len()).rev()
    {
        let begun: String = asked[..length].iter().collect();
        let bits = letters(&begun);
        let words = index
            .dictionary()?
            .iter()
            .filter(|word| word.length >= LEAST_BEGINNING);
        for word in words.filter(|word| word.may_be_near(bits, length, 1)) {
            if word.key.starts_with(asked[0]) && strsim::osa_distance(&begun, &word.key) <= 1 {
                near.push(Near {
                    slips: 2,
                    other_beginning: false,
                    weight: word.weight,
                    key: word.key.clone(),
                    ending_unknown: true,
                });
            }
        }
        if !near.is_empty() {
            break;
        }
    }
    Ok(near)
}

fn near(index: Index<'_>, term: &Term, keys: &[String]) -> Result<Vec<Near>> {
    let mut near: Vec<Near> = Vec::new();
    if term.folded.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok(near);
    }
    for key in keys {
        let length = key.chars().count();
        let most = match length {
            0..ONE_SLIP => continue,
            ONE_SLIP..TWO_SLIPS => 1,
            _ => 2,
        };
        let (bits, first) = (letters(key), key.chars().next());
        for word in index.dictionary()?.iter() {
            // A short word is not what a slip in a long one leaves.
            if word.length + 1 < ONE_SLIP || !word.may_be_near(bits, length, most) {
                continue;
            }
            let slips = strsim::osa_distance(key, &word.key);
            if slips <= most
                && near
                    .iter()
                    .all(|other| other.key != word.key || other.slips > slips)
            {
                near.retain(|other| other.key != word.key);
                near.push(Near {
                    slips,
                    other_beginning: word.key.chars().next() != first,
                    weight: word.weight,
                    key: word.key.clone(),
                    ending_unknown: false,
                });
            }
        }
    }
    Ok(near)
}
