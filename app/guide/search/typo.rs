//! Words spelt nearly alike.

use super::meaning::{Meaning, add};
use super::spelling::letters;
use crate::guide::{Guide, Result};
use kenes_content::{beginning, fold};

/// Letters from which one slip is forgiven, and from which two are.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;
/// Letters that a word of the vocabulary has at least to be taken, with a slip, for the beginning of a longer word.
const LEAST_BEGINNING: usize = 5;
/// Letters that may follow such a beginning.
const MOST_ENDING: usize = 5;
/// Words taken for what was meant, at most.
const MOST: usize = 4;
/// How sure a word is after one slip and after two.
const SURE: [f32; 2] = [0.7, 0.5];

/// A word of the vocabulary near to a word of the question.
struct Near {
    slips: usize,
    /// The first letter is another one: rarer, and so less likely.
    other_beginning: bool,
    weight: u32,
    word: String,
    /// Only the beginning was compared.
    ending_unknown: bool,
}

/// Gives an unknown word the meanings of the words spelt nearly alike.
pub(super) fn correct(guide: &Guide, meaning: &mut Meaning) -> Result<()> {
    let mut near = near(guide, meaning)?;
    if near.is_empty() {
        near = near_beginnings(guide, meaning)?;
    }
    near.sort_by(|one, other| {
        let order = |near: &Near| (near.slips, near.other_beginning, near.weight);
        order(one)
            .cmp(&order(other))
            .then_with(|| one.word.cmp(&other.word))
    });
    let mut written = Vec::new();
    for near in near {
        let as_written = guide.written(&near.word)?;
        if near.ending_unknown || is_near(&meaning.asked.folded, &fold(&as_written)) {
            written.push((near, as_written));
        }
    }
    let Some((best, as_written)) = written.first() else {
        return Ok(());
    };
    if !related(&beginning(&meaning.asked.folded), &best.word) {
        meaning.corrected = Some(as_written.clone());
    }
    let fewest = best.slips;
    for (near, _) in written
        .into_iter()
        .take_while(|(near, _)| near.slips == fewest)
        .take(MOST)
    {
        if let Some(found) = guide.word(&near.word)? {
            let sure = SURE[(near.slips.max(1) - 1).min(1)];
            add(meaning, found, sure);
        }
    }
    Ok(())
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

/// Words of the vocabulary with which the word begins, but for one slip: its ending is unknown too (`алаятар`).
fn near_beginnings(guide: &Guide, meaning: &Meaning) -> Result<Vec<Near>> {
    let asked: Vec<char> = beginning(&meaning.asked.folded).chars().collect();
    let mut near = Vec::new();
    for length in (LEAST_BEGINNING.max(asked.len().saturating_sub(MOST_ENDING))..asked.len()).rev()
    {
        let begun: String = asked[..length].iter().collect();
        let bits = letters(&begun);
        let spellings = guide
            .spellings()?
            .iter()
            .filter(|spelling| spelling.length >= LEAST_BEGINNING);
        for spelling in spellings.filter(|spelling| spelling.may_be_near(bits, length, 1)) {
            if spelling.word.starts_with(asked[0])
                && strsim::osa_distance(&begun, &spelling.word) <= 1
            {
                near.push(Near {
                    slips: 2,
                    other_beginning: false,
                    weight: spelling.weight,
                    word: spelling.word.clone(),
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

fn near(guide: &Guide, meaning: &Meaning) -> Result<Vec<Near>> {
    let mut near: Vec<Near> = Vec::new();
    if meaning
        .asked
        .folded
        .starts_with(|c: char| c.is_ascii_digit())
    {
        return Ok(near);
    }
    for key in &meaning.asked.keys {
        let length = key.chars().count();
        let most = match length {
            0..ONE_SLIP => continue,
            ONE_SLIP..TWO_SLIPS => 1,
            _ => 2,
        };
        let (bits, first) = (letters(key), key.chars().next());
        for spelling in guide.spellings()? {
            // A short word is not what a slip in a long one leaves.
            if spelling.length + 1 < ONE_SLIP || !spelling.may_be_near(bits, length, most) {
                continue;
            }
            let slips = strsim::osa_distance(key, &spelling.word);
            if slips <= most
                && near
                    .iter()
                    .all(|other| other.word != spelling.word || other.slips > slips)
            {
                near.retain(|other| other.word != spelling.word);
                near.push(Near {
                    slips,
                    other_beginning: spelling.word.chars().next() != first,
                    weight: spelling.weight,
                    word: spelling.word.clone(),
                    ending_unknown: false,
                });
            }
        }
    }
    Ok(near)
}
