//! Sums as people read them.

/// A whole number with its thousands apart: `164350` → `164 350`. Where it is drawn, [`crate::text::joined()`] keeps it whole.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        for (number, written) in [
            (0, "0"),
            (999, "999"),
            (4325, "4 325"),
            (1_000_000, "1 000 000"),
        ] {
            assert_eq!(grouped(number), written);
        }
    }
}
