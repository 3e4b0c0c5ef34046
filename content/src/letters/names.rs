//! Names as they stand beside a signature.

use unicode_segmentation::UnicodeSegmentation;

/// `Серікбаев Асхат Болатұлы` → `А. Б. Серікбаев`. A name of one word stays as it is; letters with their marks stay together.
pub(super) fn short(name: &str) -> String {
    let mut words = name.split_whitespace();
    let surname = words.next().unwrap_or_default();
    let initials: String = words
        .filter_map(|word| word.graphemes(true).next())
        .map(|letter| format!("{letter}. "))
        .collect();
    format!("{initials}{surname}")
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn initials_stand_before_the_surname() {
        for (name, written) in [
            ("Үлгібаев Үлгі Үлгіұлы", "Ү. Ү. Үлгібаев"),
            ("  Образцов   Образец ", "О. Образцов"),
            ("Айша", "Айша"),
            ("", ""),
        ] {
            assert_eq!(short(name), written);
        }
    }
}
