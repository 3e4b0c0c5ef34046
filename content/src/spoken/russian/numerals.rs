//! Russian numerals in their cases and genders, made from the nominative words.

use crate::Lang;
use crate::number_words::in_words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
    Neuter,
    /// «одни сутки», «первые классы».
    Plural,
}

use Case::{Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional};
use Gender::{Feminine, Masculine, Neuter, Plural};

/// «двадцать одна», «двадцати одной».
pub(super) fn cardinal(number: u64, case: Case, gender: Gender) -> String {
    let words = in_words(number, Lang::Ru);
    let mut words: Vec<&str> = words.split(' ').collect();
    if let Some(last) = words.last_mut() {
        *last = match (*last, gender) {
            ("один", Feminine) => "одна",
            ("один", Neuter) => "одно",
            ("один", Plural) => "одни",
            ("два", Feminine) => "две",
            (other, _) => other,
        };
    }
    // «двое суток»: what has no singular is counted in collectives, but not in the oblique cases.
    if gender == Plural
        && matches!(case, Nominative | Accusative)
        && let [only] = words.as_slice()
        && let Some(together) = collective(only)
    {
        return together.to_owned();
    }
    let words = words.into_iter().map(|word| declined(word, case));
    words.collect::<Vec<_>>().join(" ")
}

fn collective(word: &str) -> Option<&'static str> {
    Some(match word {
        "два" => "двое",
        "три" => "трое",
        "четыре" => "четверо",
        _ => return None,
    })
}

fn declined(word: &str, case: Case) -> String {
    let of = |forms: [&str; 5]| {
        let [genitive, dative, accusative, instrumental, prepositional] = forms;
        match case {
            Nominative => word,
            Genitive => genitive,
            Dative => dative,
            Accusative => accusative,
            Instrumental => instrumental,
            Prepositional => prepositional,
        }
        .to_owned()
    };
    let hundreds = |stem: &str, [genitive, instrumental]: [&str; 2]| match case {
        Nominative | Accusative => word.to_owned(),
        Genitive => format!("{genitive}сот"),
        Dative => format!("{stem}мстам"),
        Instrumental => format!("{instrumental}стами"),
        Prepositional => format!("{genitive}стах"),
    };
    match word {
        "ноль" => of(["ноля", "нолю", "ноль", "нолём", "ноле"]),
        "один" => of(["одного", "одному", "один", "одним", "одном"]),
        "одно" => of(["одного", "одному", "одно", "одним", "одном"]),
        "одна" => of(["одной", "одной", "одну", "одной", "одной"]),
        "одни" => of(["одних", "одним", "одни", "одними", "одних"]),
        "два" | "две" => of(["двух", "двум", word, "двумя", "двух"]),
        "три" => of(["трёх", "трём", word, "тремя", "трёх"]),
        "четыре" => of(["четырёх", "четырём", word, "четырьмя", "четырёх"]),
        "восемь" => of(["восьми", "восьми", word, "восьмью", "восьми"]),
        "сорок" => of(["сорока", "сорока", word, "сорока", "сорока"]),
        "девяносто" => of(["девяноста", "девяноста", word, "девяноста", "девяноста"]),
        "сто" => of(["ста", "ста", word, "ста", "ста"]),
        "двести" => hundreds("дву", ["двух", "двумя"]),
        "триста" => hundreds("трё", ["трёх", "тремя"]),
        "четыреста" => hundreds("четырё", ["четырёх", "четырьмя"]),
        "тысяча" => of(["тысячи", "тысяче", "тысячу", "тысячей", "тысяче"]),
        "тысячи" | "тысяч" => of(["тысяч", "тысячам", word, "тысячами", "тысячах"]),
        _ => {
            if let Some(hundred) = word.strip_suffix("сот") {
                return many_hundreds(hundred, word, case);
            }
            if let Some(ten) = word.strip_suffix("десят") {
                let (oblique, instrumental) = (oblique(ten), declined(ten, Instrumental));
                return match case {
                    Nominative | Accusative => word.to_owned(),
                    Instrumental => format!("{instrumental}десятью"),
                    _ => format!("{oblique}десяти"),
                };
            }
            if let Some(stem) = word.strip_suffix('ь') {
                return match case {
                    Nominative | Accusative => word.to_owned(),
                    Instrumental => format!("{stem}ью"),
                    _ => format!("{stem}и"),
                };
            }
            great(word, case)
        }
    }
}

/// «пять» – «пяти», «восемь» – «восьми».
fn oblique(word: &str) -> String {
    declined(word, Genitive)
}

fn many_hundreds(five: &str, word: &str, case: Case) -> String {
    let oblique = oblique(five);
    match case {
        Nominative | Accusative => word.to_owned(),
        Genitive => format!("{oblique}сот"),
        Dative => format!("{oblique}стам"),
        Instrumental => format!("{}стами", declined(five, Instrumental)),
        Prepositional => format!("{oblique}стах"),
    }
}

/// «миллион» one, «миллиона» for two to four, «миллионов» for more.
fn great(word: &str, case: Case) -> String {
    let stem = word.trim_end_matches("ов").trim_end_matches('а');
    let ending = match (case, stem == word) {
        (Nominative | Accusative, _) => return word.to_owned(),
        (Genitive, true) => "а",
        (Dative, true) => "у",
        (Instrumental, true) => "ом",
        (Prepositional, true) => "е",
        (Genitive, false) => "ов",
        (Dative, false) => "ам",
        (Instrumental, false) => "ами",
        (Prepositional, false) => "ах",
    };
    format!("{stem}{ending}")
}

/// «двадцать седьмого», «две тысячи двадцать шестом».
pub(super) fn ordinal(number: u64, case: Case, gender: Gender) -> String {
    for (size, stem) in [(1_000_000, "миллионн"), (1000, "тысячн")] {
        let (group, rest) = (number / size, number % size);
        if group > 0 && rest == 0 {
            let head = if group == 1 {
                String::new()
            } else {
                joined(group)
            };
            return format!("{head}{stem}{}", ending(stem, case, gender));
        }
    }
    let words = in_words(number, Lang::Ru);
    // «тысяча девятьсот девяносто восьмого», not «одна тысяча».
    let words = words.strip_prefix("одна ").unwrap_or(&words);
    let (before, last) = words.rsplit_once(' ').unwrap_or(("", words));
    let stem = stem(last);
    let said = format!("{stem}{}", ending(&stem, case, gender));
    if before.is_empty() {
        said
    } else {
        format!("{before} {said}")
    }
}

fn stem(last: &str) -> String {
    let stem = match last {
        "ноль" => "нулев",
        "один" => "перв",
        "два" => "втор",
        "три" => "трет",
        "четыре" => "четвёрт",
        "семь" => "седьм",
        "восемь" => "восьм",
        "сорок" => "сороков",
        "девяносто" => "девяност",
        "сто" => "сот",
        "двести" | "триста" | "четыреста" => return declined(last, Genitive),
        _ if last.ends_with("сот") => return declined(last, Genitive),
        _ if last.ends_with("десят") => {
            let five = last.trim_end_matches("десят");
            return format!("{}десят", oblique(five));
        }
        _ => last.trim_end_matches('ь'),
    };
    stem.to_owned()
}

fn ending(stem: &str, case: Case, gender: Gender) -> &'static str {
    if stem == "трет" {
        return match (gender, case) {
            (Masculine, Nominative | Accusative) => "ий",
            (Neuter, Nominative | Accusative) => "ье",
            (Masculine | Neuter, Genitive) => "ьего",
            (Masculine | Neuter, Dative) => "ьему",
            (Masculine | Neuter, Instrumental) | (Plural, Dative) => "ьим",
            (Masculine | Neuter, Prepositional) => "ьем",
            (Feminine, Nominative) => "ья",
            (Feminine, Accusative) => "ью",
            (Feminine, _) => "ьей",
            (Plural, Nominative | Accusative) => "ьи",
            (Plural, Instrumental) => "ьими",
            (Plural, _) => "ьих",
        };
    }
    let stressed = ["втор", "шест", "седьм", "восьм", "сороков", "нулев"].contains(&stem);
    match (gender, case) {
        (Masculine, Nominative | Accusative) if stressed => "ой",
        (Masculine, Nominative | Accusative) => "ый",
        (Neuter, Nominative | Accusative) => "ое",
        (Masculine | Neuter, Genitive) => "ого",
        (Masculine | Neuter, Dative) => "ому",
        (Masculine | Neuter, Instrumental) | (Plural, Dative) => "ым",
        (Masculine | Neuter, Prepositional) => "ом",
        (Feminine, Nominative) => "ая",
        (Feminine, Accusative) => "ую",
        (Feminine, _) => "ой",
        (Plural, Nominative | Accusative) => "ые",
        (Plural, Instrumental) => "ыми",
        (Plural, _) => "ых",
    }
}

/// The first part of a compound: «восемнадцати(летний)», «двух(дневный)», «сто(процентный)».
pub(super) fn joined(number: u64) -> String {
    let words = in_words(number, Lang::Ru);
    let parts = words.split(' ').map(|word| match word {
        "один" | "одна" => "одно".to_owned(),
        "сто" | "девяносто" => word.to_owned(),
        "тысяча" => "тысяче".to_owned(),
        other => declined(other, Genitive),
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::{Case, Gender, cardinal, joined, ordinal};

    #[test]
    fn cardinals_in_every_case() {
        let all = [
            Case::Genitive,
            Case::Dative,
            Case::Accusative,
            Case::Instrumental,
            Case::Prepositional,
        ];
        for (number, forms) in [
            (8, "восьми, восьми, восемь, восьмью, восьми"),
            (40, "сорока, сорока, сорок, сорока, сорока"),
            (200, "двухсот, двумстам, двести, двумястами, двухстах"),
            (300, "трёхсот, трёмстам, триста, тремястами, трёхстах"),
            (
                400,
                "четырёхсот, четырёмстам, четыреста, четырьмястами, четырёхстах",
            ),
            (500, "пятисот, пятистам, пятьсот, пятьюстами, пятистах"),
            (
                850,
                "восьмисот пятидесяти, восьмистам пятидесяти, восемьсот пятьдесят, восьмьюстами пятьюдесятью, восьмистах пятидесяти",
            ),
            (
                1000,
                "одной тысячи, одной тысяче, одну тысячу, одной тысячей, одной тысяче",
            ),
            (
                2000,
                "двух тысяч, двум тысячам, две тысячи, двумя тысячами, двух тысячах",
            ),
            (
                1_000_000,
                "одного миллиона, одному миллиону, один миллион, одним миллионом, одном миллионе",
            ),
            (
                3_000_000,
                "трёх миллионов, трём миллионам, три миллиона, тремя миллионами, трёх миллионах",
            ),
        ] {
            let said = all.map(|case| cardinal(number, case, Gender::Masculine));
            assert_eq!(said.join(", "), forms);
        }
        assert_eq!(
            cardinal(21, Case::Accusative, Gender::Feminine),
            "двадцать одну"
        );
        assert_eq!(cardinal(1, Case::Genitive, Gender::Plural), "одних");
        assert_eq!(cardinal(3, Case::Accusative, Gender::Plural), "трое");
    }

    #[test]
    fn ordinals_and_compounds() {
        for (number, said) in [
            (3, "третьего"),
            (40, "сорокового"),
            (53, "пятьдесят третьего"),
            (80, "восьмидесятого"),
            (100, "сотого"),
            (200, "двухсотого"),
            (500, "пятисотого"),
            (1998, "тысяча девятьсот девяносто восьмого"),
            (2000, "двухтысячного"),
            (2026, "две тысячи двадцать шестого"),
        ] {
            assert_eq!(ordinal(number, Case::Genitive, Gender::Masculine), said);
        }
        assert_eq!(joined(24), "двадцатичетырёх");
        assert_eq!(joined(18), "восемнадцати");
    }
}
