//! Telephones as people say them: the code by threes, the rest by twos, as it is written.

use std::iter;

use super::pieces::Number;
use super::scan::digits;
use crate::Lang;
use crate::number_words::in_words;

/// Short numbers that are said in two halves: «он төрт он төрт», «четырнадцать четырнадцать».
const HALVES: [&str; 4] = ["1403", "1414", "1424", "1439"];
/// Short numbers that are said as one number and have no cases: «звоните сто два».
const WHOLE: [&str; 7] = ["101", "102", "103", "104", "109", "111", "112"];

/// A telephone of eleven digits, and how long it is.
pub(super) fn spoken(rest: &[char], lang: Lang) -> Option<(String, usize)> {
    let plus = rest.first() == Some(&'+');
    let start = usize::from(plus);
    let first = *rest.get(start)?;
    if !(first == '7' && plus || first == '8' && !plus) {
        return None;
    }
    let mut groups = vec![String::new()];
    let mut at = start;
    let mut count = 0;
    while count < 11 {
        match *rest.get(at)? {
            c if c.is_ascii_digit() => {
                groups.last_mut()?.push(c);
                count += 1;
            }
            ' ' | '(' | ')' | '-' => groups.push(String::new()),
            _ => return None,
        }
        at += 1;
    }
    groups.retain(|group| !group.is_empty());
    let amount = groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3);
    if amount || digits(&rest[at..]) > 0 {
        return None;
    }
    if groups.len() == 1 {
        let all = groups.remove(0);
        groups = [0..1, 1..4, 4..7, 7..9, 9..11]
            .into_iter()
            .map(|range| all[range].to_owned())
            .collect();
    }
    let plus = if plus { "плюс " } else { "" };
    Some((format!("{plus}{}", in_groups(&groups, lang)), at))
}

/// A service number, as it is said: nothing if it is none.
pub(super) fn service(number: &Number, lang: Lang) -> Option<String> {
    if number.grouped || number.fraction.is_some() {
        return None;
    }
    let digits = number.digits.as_str();
    if HALVES.contains(&digits) {
        return Some(by_parts(digits, lang));
    }
    WHOLE.contains(&digits).then(|| code(digits, lang))
}

/// Groups of digits, with a pause behind each.
pub(super) fn in_groups<'a>(groups: impl IntoIterator<Item = &'a String>, lang: Lang) -> String {
    let said = groups.into_iter().map(|group| by_parts(group, lang));
    said.collect::<Vec<_>>().join(", ")
}

/// A number that is no amount, as a code.
pub(super) fn as_code(number: &Number, lang: Lang) -> String {
    let parts = iter::once(&number.digits).chain(&number.fraction);
    let said = parts.map(|part| by_parts(part, lang));
    said.collect::<Vec<_>>().join(" ")
}

/// Three digits are one number, more are twos: «жеті жүз жеті», «жетпіс бір жетпіс екі».
pub(super) fn by_parts(group: &str, lang: Lang) -> String {
    let size = match group.len() {
        0..=3 => 3,
        length if length % 2 == 0 => 2,
        _ => 3,
    };
    let chars: Vec<char> = group.chars().collect();
    let parts = chars
        .chunks(size)
        .map(|part| code(&part.iter().collect::<String>(), lang));
    parts.collect::<Vec<_>>().join(" ")
}

/// Digits in words, leading zeros too: «нөл бес», «ноль ноль».
fn code(digits: &str, lang: Lang) -> String {
    let rest = digits.trim_start_matches('0');
    let mut words = vec![in_words(0, lang); digits.len() - rest.len()];
    if let Ok(number) = rest.parse() {
        words.push(counted(number, lang));
    }
    words.join(" ")
}

/// A number as it is counted aloud: in Kazakh a hundred and a thousand at the front are not «one hundred», «one thousand».
pub(super) fn counted(number: u64, lang: Lang) -> String {
    let words = in_words(number, lang);
    match lang {
        Lang::Ru => words,
        Lang::Kk => {
            let words = words.replace("бір жүз", "жүз");
            match words.strip_prefix("бір мың") {
                Some(rest) => format!("мың{rest}"),
                None => words,
            }
        }
    }
}
