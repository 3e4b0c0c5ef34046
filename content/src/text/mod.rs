//! What is done alike where texts are compiled and where they are read. Drawn: no-break joints ([`joined()`], [`plain()`]).
//! Searched, the index and the questions asked of it: a text is normalised ([`fold()`]), tokenised
//! ([`tokenise()`]) and stemmed ([`stem_key()`] and its sisters) or taken to pieces ([`ngrams()`]).

mod joints;
mod ngrams;
mod normalise;
mod stem;
mod tokenise;

/// Version of the whole analysis: folding, tokenising, stemming and n-grams. It stands in the bundle's `meta` as `normaliser`; a
/// reader whose own version differs would look up words that the bundle spells otherwise.
pub const NORMALISER: u32 = 1;

pub use joints::{GAP, GLUE, fitted, joined, plain};
pub use ngrams::{BUCKETS, ngrams};
pub use normalise::fold;
pub use stem::{exact_key, heard_key, mixed_key, prefix_key, stem_key, with_vowel};
pub use tokenise::{Token, tokenise};
