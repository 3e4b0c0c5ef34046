//! Units behind a number, and what they are called in which case.

use super::numerals::Case::{
    self, Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional,
};

/// The name of a unit that is written short; all are masculine.
pub(super) fn name(short: &str) -> Option<&'static str> {
    Some(match short {
        "%" => "процент",
        "МБ" => "мегабайт",
        "ГБ" => "гигабайт",
        "кг" => "килограмм",
        "мг" => "миллиграмм",
        "км" => "километр",
        "см" => "сантиметр",
        "мм" => "миллиметр",
        "м" => "метр",
        "мл" => "миллилитр",
        "га" => "гектар",
        "г" => "грамм",
        "л" => "лист",
        "млн" => "миллион",
        "млрд" => "миллиард",
        "кВт" => "киловатт",
        "руб" => "рубл",
        _ => return None,
    })
}

/// How many: what the unit's form depends on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    One,
    Few,
    Many,
    /// «2,5 процента».
    Part,
}

pub(super) fn count(number: u64) -> Count {
    match (number % 100, number % 10) {
        (11..=14, _) => Count::Many,
        (_, 1) => Count::One,
        (_, 2..=4) => Count::Few,
        _ => Count::Many,
    }
}

/// «процент», «процента», «процентов», «процентам».
pub(super) fn form(name: &str, count: Count, case: Case) -> String {
    if name == "рубл" {
        let ending = match (count, case) {
            (Count::One, Nominative | Accusative) => "ь",
            (Count::Part, _) | (Count::Few, Nominative | Accusative) | (Count::One, Genitive) => {
                "я"
            }
            (Count::One, Dative) => "ю",
            (Count::One, Instrumental) => "ём",
            (Count::One, Prepositional) => "е",
            (_, Dative) => "ям",
            (_, Instrumental) => "ями",
            (_, Prepositional) => "ях",
            _ => "ей",
        };
        return format!("{name}{ending}");
    }
    let ending = match (count, case) {
        (Count::One, Nominative | Accusative) => "",
        (Count::Part, _) | (Count::Few, Nominative | Accusative) | (Count::One, Genitive) => "а",
        (Count::One, Dative) => "у",
        (Count::One, Instrumental) => "ом",
        (Count::One, Prepositional) => "е",
        (_, Dative) => "ам",
        (_, Instrumental) => "ами",
        (_, Prepositional) => "ах",
        // «мегабайт» counts itself without an ending, «листов» and «процентов» have one.
        _ if name.ends_with("байт") || name.ends_with("ватт") => "",
        _ => "ов",
    };
    format!("{name}{ending}")
}
