//! The order of the alphabet, for lists that a reader looks through for a name.
//!
//! One order serves both languages: the Kazakh alphabet has every letter of the Russian, and those in the Russian order.

/// The letters in their order.
const LETTERS: &str = "абвәгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// What a name is sorted by: the names that begin alike stand together, whatever stands before or after. A name begins with its
/// capital letter: «область Абай» stands under А.
pub(crate) fn place(name: &str) -> (Vec<usize>, Vec<usize>) {
    let name = name.trim();
    let proper = name.find(char::is_uppercase).unwrap_or_default();
    let (kind, proper) = name.split_at(proper);
    (letters(proper), letters(kind))
}

/// Each letter as its number. What is no letter of the alphabet stands before all of them, a space first.
fn letters(text: &str) -> Vec<usize> {
    let lower = text.chars().flat_map(char::to_lowercase);
    lower
        .map(
            |letter| match LETTERS.chars().position(|one| one == letter) {
                Some(place) => place + 2,
                None => usize::from(!letter.is_whitespace()),
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &str) -> Vec<&str> {
        let mut names: Vec<&str> = names.split(", ").collect();
        names.sort_by_key(|name| place(name));
        names
    }

    #[test]
    fn kazakh_letters_have_their_own_places() {
        assert_eq!(
            sorted(
                "Ябай, Іле, Ырғыз, Үржар, Ұлан, Уәлиханов, Өскемен, Орал, Қордай, Кеген, Ғабит, Герей, Әйтеке, Абай, Нұра, Ңай, Һор, Хром"
            ),
            [
                "Абай",
                "Әйтеке",
                "Герей",
                "Ғабит",
                "Кеген",
                "Қордай",
                "Нұра",
                "Ңай",
                "Орал",
                "Өскемен",
                "Уәлиханов",
                "Ұлан",
                "Үржар",
                "Хром",
                "Һор",
                "Ырғыз",
                "Іле",
                "Ябай",
            ]
        );
    }

    #[test]
    fn russian_yo_stands_after_ye_and_a_kind_of_place_does_not_count() {
        assert_eq!(
            sorted(
                "Жамбылская область, Ёлкино, Ежево, Ерёмино, область Абай, город Алматы, Алматинская область"
            ),
            [
                "область Абай",
                "Алматинская область",
                "город Алматы",
                "Ежево",
                "Ерёмино",
                "Ёлкино",
                "Жамбылская область",
            ]
        );
    }

    #[test]
    fn a_shorter_name_stands_before_a_longer_one() {
        assert_eq!(
            sorted("Алматы қаласы, Алматы облысы, Алмалы ауданы, Алматы"),
            ["Алмалы ауданы", "Алматы", "Алматы қаласы", "Алматы облысы"]
        );
    }
}
