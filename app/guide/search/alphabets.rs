//! The alphabets of Kazakh: a question as it was typed, in letters and numbers that the rest of the search knows.
//!
//! - Töte jazu, the Arabic letters of Kazakhs from China, becomes Cyrillic. There a soft sign (ٴ) before a word, or one of
//!   ە, گ, ك in it, makes all its vowels front ones.
//! - The apostrophes of the Latin alphabet of 2017 (`ja'rdemaqy`) become the acutes of 2018 (`járdemaqy`), which
//!   [`super::variants`] knows. An apostrophe between Cyrillic letters stands for ъ or ь (`под'емные`), which nobody hears.
//! - A telephone number in any writing (`8 (707) 650-43-80`) becomes the one in which the guide keeps it (`77076504380`).

use std::iter::Peekable;
use std::str::Chars;

/// Digits of a number in Kazakhstan, with the 7 of the country.
const WHOLE: usize = 11;
/// Digits from which a number that begins with +7 is one, though it is not whole yet.
const BEGUN: usize = 4;

/// The question in letters and numbers that are known.
pub(super) fn read(query: &str) -> String {
    numbers(&apostrophes(&tote_jazu(query)))
}

/// The words in Arabic letters, in Cyrillic.
fn tote_jazu(query: &str) -> String {
    if !query.chars().any(is_arabic) {
        return query.to_owned();
    }
    let mut read = String::with_capacity(query.len());
    let mut rest = query;
    while let Some(c) = rest.chars().next() {
        let same = |other: char| is_arabic(other) == is_arabic(c);
        let end = rest.find(|other| !same(other)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if is_arabic(c) {
            cyrillic(run, &mut read);
        } else {
            read.push_str(run);
        }
        rest = after;
    }
    read
}

/// A letter of töte jazu, or its soft sign.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{6D5}')
}

fn cyrillic(word: &str, read: &mut String) {
    let front = word.contains(['\u{674}', '\u{621}', 'ە', 'گ', 'ك', 'ک']);
    let vowel = |back, soft| if front { soft } else { back };
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        read.push(match letter {
            'ي' | 'ی' => joined(&mut letters),
            'ا' => vowel('а', 'ә'),
            'و' => vowel('о', 'ө'),
            'ۇ' => vowel('ұ', 'ү'),
            'ى' => vowel('ы', 'і'),
            'ە' | 'ه' => 'е',
            'ۋ' => 'у',
            'ب' => 'б',
            'ۆ' => 'в',
            'گ' => 'г',
            'ع' => 'ғ',
            'د' => 'д',
            'ج' => 'ж',
            'ز' => 'з',
            'ك' | 'ک' => 'к',
            'ق' => 'қ',
            'ل' => 'л',
            'م' => 'м',
            'ن' => 'н',
            'ڭ' => 'ң',
            'پ' => 'п',
            'ر' => 'р',
            'س' => 'с',
            'ت' => 'т',
            'ف' => 'ф',
            'ح' => 'х',
            'ھ' => 'һ',
            'چ' => 'ч',
            'ش' => 'ш',
            _ => continue,
        });
    }
}

/// The sound of ي before another vowel: я and ю are two letters there.
fn joined(letters: &mut Peekable<Chars<'_>>) -> char {
    if letters.next_if_eq(&'ا').is_some() {
        'я'
    } else if letters.next_if_eq(&'ۋ').is_some() {
        'ю'
    } else {
        'и'
    }
}

/// Apostrophes inside words: the mark of a Latin letter, nothing among Cyrillic ones.
fn apostrophes(query: &str) -> String {
    let mut read = String::with_capacity(query.len());
    let mut letters = query.chars().peekable();
    while let Some(c) = letters.next() {
        let before = read.chars().next_back();
        match before {
            Some(before) if is_apostrophe(c) && before.is_alphabetic() => {
                if let Some(marked) = acute(before) {
                    read.pop();
                    read.push(marked);
                } else if !letters.peek().is_some_and(|next| next.is_alphabetic()) {
                    read.push(c);
                }
            }
            _ => read.push(c),
        }
    }
    read
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | 'ʹ' | '′')
}

/// A letter of the alphabet of 2017 with its apostrophe.
fn acute(letter: char) -> Option<char> {
    Some(match letter.to_ascii_lowercase() {
        'a' => 'á',
        'c' => 'ç',
        'g' => 'ǵ',
        'i' => 'í',
        'n' => 'ń',
        'o' => 'ó',
        's' => 'ş',
        'u' => 'ú',
        'y' => 'ý',
        _ => return None,
    })
}

/// Telephone numbers as the guide keeps them.
fn numbers(query: &str) -> String {
    let mut read = String::with_capacity(query.len());
    let mut rest = query;
    while let Some(begin) = rest.find(|c: char| c == '+' || c.is_ascii_digit()) {
        let run = &rest[begin..];
        let other = |c: char| !(c.is_ascii_digit() || "+-–()\u{a0}\u{202f} ".contains(c));
        let run = &run[..run.find(other).unwrap_or(run.len())];
        let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        let run = if run.is_empty() {
            &rest[begin..=begin]
        } else {
            run
        };
        read.push_str(&rest[..begin]);
        match telephone(run) {
            Some(number) => read.push_str(&number),
            None => read.push_str(run),
        }
        rest = &rest[begin + run.len()..];
    }
    read.push_str(rest);
    read
}

/// A number with the 7 of the country, where a row of digits and signs is one.
fn telephone(run: &str) -> Option<String> {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let abroad = run.starts_with('+');
    match (digits.len(), digits.as_bytes().first()?) {
        (WHOLE, b'7' | b'8') => Some(format!("7{}", &digits[1..])),
        (length, b'7') if length == WHOLE - 1 && !abroad => Some(format!("7{digits}")),
        (BEGUN..WHOLE, b'7') if abroad => Some(digits),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use proptest::prelude::*;

    #[test]
    fn arabic_letters_become_cyrillic() {
        for (typed, meant) in [
            ("جاردەماقى", "жәрдемәқі"),
            ("ٴبىلىم", "білім"),
            ("بالا", "бала"),
            ("زەينەتاقى", "зеинетәқі"),
            ("قازاقستان جەر", "қазақстан жер"),
        ] {
            assert_eq!(read(typed), meant);
        }
    }

    #[test]
    fn an_apostrophe_is_a_mark_or_nothing() {
        assert_eq!(read("ja'rdemaqy"), "járdemaqy");
        assert_eq!(read("ba’ri s'eshim"), "bári şeshim");
        assert_eq!(read("под'емные"), "подемные");
        assert_eq!(read("'сот'"), "'сот'");
    }

    #[test]
    fn a_number_is_one_in_any_writing() {
        for typed in [
            "+7 707 650 43 80",
            "8 (707) 650-43-80",
            "8-707-650-43-80",
            "77076504380",
            "7076504380",
        ] {
            assert_eq!(read(typed), "77076504380", "{typed}");
        }
        assert_eq!(read("+7 707 65"), "770765");
        for other in [
            "1414",
            "8 000 000 теңге",
            "2026-11-28",
            "38 АЕК + 5",
            "7 күн",
        ] {
            assert_eq!(read(other), other);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = read(&text);
        }

        #[test]
        fn signs_of_numbers_and_alphabets_are_read(text in "[+78 ()'’aɛبيا\u{674}-]{0,20}") {
            let _ = read(&text);
        }
    }
}
