//! The weights of the classifier: signed numbers of four bits, two to a byte, the lower first. Those of one piece follow one
//! another, one to a page; an odd one out fills its byte up with nothing.

/// What one step of a weight counts.
pub const STEP: f32 = 0.15;
/// Steps that a weight has at most, up and down.
pub const MOST: i8 = 7;
/// What an answer begins with before any piece is counted: of a hundred pages a question asks for one.
pub const BEGIN: f32 = -1.5;

/// Pages up to which there is a classifier: the work of learning grows with pages times questions.
pub const MOST_PAGES: usize = 500;

/// Bytes of the weights of one piece.
#[must_use]
pub const fn bytes(pages: usize) -> usize {
    pages.div_ceil(2)
}

/// Packs the weights of one piece, in steps.
#[must_use]
pub fn pack(weights: &[i8]) -> Vec<u8> {
    let nibble = |weight: i8| weight.clamp(-MOST, MOST) as u8 & 0x0F;
    let pairs = weights.chunks(2);
    pairs
        .map(|pair| nibble(pair[0]) | nibble(pair.get(1).copied().unwrap_or(0)) << 4)
        .collect()
}

/// The weights of one piece, in steps; one more where there were an odd number.
pub fn unpack(bytes: &[u8]) -> impl Iterator<Item = i8> {
    bytes
        .iter()
        .flat_map(|&byte| [(byte << 4) as i8 >> 4, byte as i8 >> 4])
}

#[cfg(test)]
mod tests {
    use super::{MOST, bytes, pack, unpack};

    #[test]
    fn weights_come_back_as_they_were() {
        let weights: Vec<i8> = (-MOST..=MOST).collect();
        let packed = pack(&weights);
        assert_eq!(packed.len(), bytes(weights.len()));
        let read: Vec<i8> = unpack(&packed).take(weights.len()).collect();
        assert_eq!(read, weights);
    }
}
