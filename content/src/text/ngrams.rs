//! Pieces of words: runs of three to five letters (n-grams), the ends of a word counted as letters. They know a word by its
//! stem whatever ending it has, and a mistyped one by what is left of it.

/// Numbers that a piece may have. Two pieces may share one: what is learned of them holds for both.
pub const BUCKETS: usize = 4096;
/// Letters of the shortest piece and of the longest.
const SHORTEST: usize = 3;
const LONGEST: usize = 5;
/// Where a word begins and ends.
const EDGE: char = ' ';

/// The numbers, each below [`BUCKETS`], of all pieces of some words as [`fold()`](super::fold()) leaves them, in their order
/// and none twice.
///
/// ```
/// use kenes_content::text::ngrams;
/// let (one, two) = (ngrams(["алимент"]), ngrams(["мой", "алимент"]));
/// assert!(one.iter().all(|piece| two.contains(piece)));
/// assert!(ngrams(["алименты"]).iter().any(|piece| one.contains(piece)));
/// ```
#[must_use]
pub fn ngrams<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<u16> {
    let mut numbers = Vec::new();
    let mut letters: Vec<char> = Vec::new();
    for word in words {
        letters.clear();
        letters.push(EDGE);
        letters.extend(word.chars());
        letters.push(EDGE);
        for length in SHORTEST..=LONGEST {
            numbers.extend(letters.windows(length).map(number));
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// A hash of Fowler, Noll and Vo (FNV-1a, a letter at a time), its upper half folded into the lower.
fn number(piece: &[char]) -> u16 {
    let mut hash: u32 = 0x811c_9dc5;
    for &letter in piece {
        hash = (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193);
    }
    hash ^= hash >> 15;
    (hash % BUCKETS as u32) as u16
}
