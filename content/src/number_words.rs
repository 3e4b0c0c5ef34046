//! Whole numbers in words: for receipts, where a sum in words cannot be changed by adding a digit, and for the ear.

use crate::Lang;

/// A thousand, a million, a milliard, a billion: names of the groups of three digits.
const GROUPS: [(&str, [&str; 3], bool); 6] = [
    ("мың", ["тысяча", "тысячи", "тысяч"], true),
    ("миллион", ["миллион", "миллиона", "миллионов"], false),
    ("миллиард", ["миллиард", "миллиарда", "миллиардов"], false),
    ("триллион", ["триллион", "триллиона", "триллионов"], false),
    (
        "квадриллион",
        ["квадриллион", "квадриллиона", "квадриллионов"],
        false,
    ),
    (
        "квинтиллион",
        ["квинтиллион", "квинтиллиона", "квинтиллионов"],
        false,
    ),
];

/// A number in words: «сексен бес мың», «восемьдесят пять тысяч».
pub(crate) fn in_words(number: u64, lang: Lang) -> String {
    if number == 0 {
        return match lang {
            Lang::Kk => "нөл".to_owned(),
            Lang::Ru => "ноль".to_owned(),
        };
    }
    let mut groups = Vec::new();
    let mut rest = number;
    while rest > 0 {
        groups.push(usize::try_from(rest % 1000).unwrap_or_default());
        rest /= 1000;
    }
    let mut words: Vec<&str> = Vec::new();
    for (place, group) in groups.into_iter().enumerate().rev() {
        if group == 0 {
            continue;
        }
        let named = place.checked_sub(1).and_then(|index| GROUPS.get(index));
        let feminine = named.is_some_and(|(_, _, feminine)| *feminine);
        below_thousand(group, feminine, lang, &mut words);
        if let Some((kazakh, russian, _)) = named {
            words.push(match lang {
                Lang::Kk => kazakh,
                Lang::Ru => russian[plural(group)],
            });
        }
    }
    words.join(" ")
}

/// Which of the three Russian forms follows a number: 1 тысяча, 2 тысячи, 5 тысяч.
const fn plural(number: usize) -> usize {
    match (number % 100, number % 10) {
        (11..=14, _) => 2,
        (_, 1) => 0,
        (_, 2..=4) => 1,
        _ => 2,
    }
}

fn below_thousand(number: usize, feminine: bool, lang: Lang, words: &mut Vec<&str>) {
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
    match lang {
        Lang::Kk => {
            if hundreds > 0 {
                words.extend([KAZAKH_ONES[hundreds], "жүз"]);
            }
            words.extend([KAZAKH_TENS[tens], KAZAKH_ONES[ones]]);
        }
        Lang::Ru => {
            words.push(RUSSIAN_HUNDREDS[hundreds]);
            if tens == 1 {
                words.push(RUSSIAN_TEENS[ones]);
            } else {
                let one = match (feminine, ones) {
                    (true, 1) => "одна",
                    (true, 2) => "две",
                    _ => RUSSIAN_ONES[ones],
                };
                words.extend([RUSSIAN_TENS[tens], one]);
            }
        }
    }
    words.retain(|word| !word.is_empty());
}

const KAZAKH_ONES: [&str; 10] = [
    "",
    "бір",
    "екі",
    "үш",
    "төрт",
    "бес",
    "алты",
    "жеті",
    "сегіз",
    "тоғыз",
];
const KAZAKH_TENS: [&str; 10] = [
    "",
    "он",
    "жиырма",
    "отыз",
    "қырық",
    "елу",
    "алпыс",
    "жетпіс",
    "сексен",
    "тоқсан",
];
const RUSSIAN_ONES: [&str; 10] = [
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
];
const RUSSIAN_TEENS: [&str; 10] = [
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const RUSSIAN_TENS: [&str; 10] = [
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
];
const RUSSIAN_HUNDREDS: [&str; 10] = [
    "",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
];

#[cfg(test)]
mod tests {
    use super::in_words;
    use crate::Lang;

    #[test]
    fn numbers_are_said_in_both_languages() {
        for (number, kazakh, russian) in [
            (0, "нөл", "ноль"),
            (1, "бір", "один"),
            (14, "он төрт", "четырнадцать"),
            (21, "жиырма бір", "двадцать один"),
            (100, "бір жүз", "сто"),
            (342, "үш жүз қырық екі", "триста сорок два"),
            (1000, "бір мың", "одна тысяча"),
            (2014, "екі мың он төрт", "две тысячи четырнадцать"),
            (11_000, "он бір мың", "одиннадцать тысяч"),
            (85_000, "сексен бес мың", "восемьдесят пять тысяч"),
            (
                151_003,
                "бір жүз елу бір мың үш",
                "сто пятьдесят одна тысяча три",
            ),
            (1_000_000, "бір миллион", "один миллион"),
            (5_000_500, "бес миллион бес жүз", "пять миллионов пятьсот"),
            (
                2_222_222_222,
                "екі миллиард екі жүз жиырма екі миллион екі жүз жиырма екі мың екі жүз жиырма екі",
                "два миллиарда двести двадцать два миллиона двести двадцать две тысячи двести двадцать два",
            ),
        ] {
            assert_eq!(in_words(number, Lang::Kk), kazakh);
            assert_eq!(in_words(number, Lang::Ru), russian);
        }
    }

    #[test]
    fn the_largest_number_has_words_too() {
        assert!(in_words(u64::MAX, Lang::Kk).starts_with("он сегіз квинтиллион"));
    }
}
