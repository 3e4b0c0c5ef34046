//! How wide a text is drawn, without the font at hand.

use super::{GAP, GLUE};

/// The width of a text in hundredths of the letters' size: never less than the guide's font draws, in either weight.
/// `tests/joints.rs` measures it against the font.
pub(super) fn width(text: &str) -> u32 {
    text.chars().map(of).sum()
}

fn of(c: char) -> u32 {
    match c {
        GLUE => 0,
        ' ' | GAP => 25,
        '.' | ',' | ':' | ';' | '!' | '·' | 'і' | 'І' => 33,
        '-' | '(' | ')' => 40,
        'ж' | 'ш' | 'щ' | '%' | 'm' | 'w' => 89,
        'м' | 'ы' | 'ф' | 'ю' | '—' => 78,
        '1' => 51,
        '7' => 57,
        '0'..='9' => 64,
        '₸' | '–' | '«' | '»' | '?' | '/' => 64,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'М' | 'Ф' | '№' => 111,
        _ if c.is_lowercase() => 64,
        _ if matches!(c, 'а'..='я' | 'А'..='Я' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ' | 'Ә') => {
            79
        }
        _ => 111,
    }
}
