//! How numbers are set: groups of three and no-break spaces, so that no sum is torn between two lines.

use crate::money::grouped;

const NO_BREAK: char = '\u{a0}';

/// `164350` → `164 350 ₸`, with no-break spaces.
pub(crate) fn tenge(amount: u64) -> String {
    format!("{}{NO_BREAK}₸", grouped(amount))
}

/// Puts no-break spaces into the typed amounts of a text: inside the number, and before the ₸ or % after it.
pub(crate) fn space_amounts(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for sign in 0..chars.len() {
        if !matches!(chars[sign], '₸' | '%') {
            continue;
        }
        let Some(mut end) = sign.checked_sub(1) else {
            continue;
        };
        if chars[end] == ' ' && end > 0 && chars[end - 1].is_ascii_digit() {
            chars[end] = NO_BREAK;
            end -= 1;
        }
        join_groups(&mut chars, end);
    }
    chars.into_iter().collect()
}

/// Replaces the spaces between the groups of the number whose last digit is at `last`.
fn join_groups(chars: &mut [char], mut last: usize) {
    let digit = |chars: &[char], at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    while last >= 4
        && (0..3).all(|back| digit(chars, last - back))
        && chars[last - 3] == ' '
        && digit(chars, last - 4)
    {
        chars[last - 3] = NO_BREAK;
        last -= 4;
    }
}

#[cfg(test)]
mod tests {
    use super::{space_amounts, tenge};

    #[test]
    fn groups_by_three() {
        assert_eq!(tenge(1_234_567), "1\u{a0}234\u{a0}567\u{a0}₸");
    }

    #[test]
    fn typed_amounts_do_not_break() {
        assert_eq!(
            space_amounts("төлем 1 250 000 ₸, 10 %"),
            "төлем 1\u{a0}250\u{a0}000\u{a0}₸, 10\u{a0}%"
        );
        assert_eq!(space_amounts("5000₸ и 20%"), "5000₸ и 20%");
        assert_eq!(space_amounts("8 800 080 7777"), "8 800 080 7777");
        assert_eq!(space_amounts("₸ % "), "₸ % ");
    }
}
