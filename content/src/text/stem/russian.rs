//! Russian words without their endings: Snowball, with its weak places left to `synonyms.toml`.

use rust_stemmers::{Algorithm, Stemmer};

/// The stem of a folded Russian word.
pub(super) fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::Russian).stem(word).into_owned()
}
