//! Small numbers in few bytes (varints): how the search's lists of words and entries stand in the bundle.
//!
//! A number is written seven bits to a byte, the lowest first; the last byte of a number has its highest bit clear.

/// Adds a number.
pub fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The numbers of a list, one after another. Bytes that are no numbers end the list.
#[derive(Clone, Debug)]
pub struct Numbers<'a> {
    bytes: &'a [u8],
}

impl<'a> Numbers<'a> {
    /// Reads a list.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Numbers<'a> {
        Numbers { bytes }
    }

    /// The next byte as it is.
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }
}

impl Iterator for Numbers<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                return Some(number);
            }
        }
        self.bytes = &[];
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Numbers, push};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers in any::<Vec<u32>>()) {
            let mut bytes = Vec::new();
            numbers.iter().for_each(|&number| push(&mut bytes, number));
            prop_assert_eq!(Numbers::of(&bytes).collect::<Vec<_>>(), numbers);
        }

        #[test]
        fn any_bytes_are_read_to_their_end(bytes in any::<Vec<u8>>()) {
            prop_assert!(Numbers::of(&bytes).count() <= bytes.len());
        }
    }
}
