//! Which words are joined, in which language.

use std::borrow::Cow;

use super::GLUE;
use crate::Lang;
use crate::months::{KAZAKH, RUSSIAN};

/// After a number and before its noun: «15 жұмыс күні», «2 млн ₸».
const BEFORE_UNITS: [&str; 36] = [
    "жұмыс",
    "күнтізбелік",
    "банктік",
    "шаршы",
    "текше",
    "мың",
    "миллион",
    "миллиард",
    "млн",
    "млрд",
    "рабочий",
    "рабочего",
    "рабочему",
    "рабочих",
    "рабочие",
    "календарный",
    "календарного",
    "календарных",
    "календарные",
    "банковских",
    "квадратный",
    "квадратного",
    "квадратных",
    "кубических",
    "тыс",
    "тыс.",
    "тысяча",
    "тысячи",
    "тысяч",
    "миллиона",
    "миллионов",
    "миллиарда",
    "миллиардов",
    "млн.",
    "млрд.",
    "АҚШ",
];

/// Words that follow a number without being what it counts.
const NO_UNITS: [&str; 47] = [
    "және",
    "мен",
    "бен",
    "пен",
    "немесе",
    "не",
    "арқылы",
    "деп",
    "болса",
    "бойынша",
    "үшін",
    "туралы",
    "екі",
    "үш",
    "айтады",
    "и",
    "или",
    "либо",
    "а",
    "но",
    "да",
    "до",
    "по",
    "на",
    "не",
    "ни",
    "с",
    "со",
    "в",
    "во",
    "к",
    "ко",
    "о",
    "об",
    "от",
    "из",
    "за",
    "для",
    "без",
    "при",
    "если",
    "то",
    "пока",
    "что",
    "чем",
    "есть",
    "через",
];

/// Abbreviations that a number follows.
const BEFORE_NUMBERS: [&str; 13] = [
    "№", "§", "ст.", "п.", "пп.", "ч.", "гл.", "стр.", "кв.", "д.", "б.", "т.", "тел.",
];

/// Kazakh particles, which belong to the word before them.
const PARTICLES: [&str; 11] = [
    "да", "де", "та", "те", "ма", "ме", "ба", "бе", "па", "пе", "ғой",
];

/// Whether no line may end between the last word of `before` and the word `after`.
pub(super) fn together(lang: Lang, before: &[&str], after: &str) -> bool {
    let Some((&last, earlier)) = before.split_last() else {
        return false;
    };
    if last.is_empty() || after.is_empty() {
        return false;
    }
    matches!(after, "—" | "–")
        || (is_number(last) && (goes_on(after) || (!numbers(earlier) && counted(after))))
        || in_phone(last, after)
        || (earlier.last().is_some_and(|number| is_number(number)) && unit_goes_on(last, after))
        || (BEFORE_NUMBERS.contains(&opened(last))
            && after.starts_with(|c: char| c.is_ascii_digit()))
        || (is_initials(last) && after.starts_with(char::is_uppercase))
        || one_letter(lang, last, after)
        || (lang == Lang::Kk && PARTICLES.contains(&bare(after)) && last.ends_with(is_of_a_word))
}

/// A word with glue after the hyphen behind a number and the dash within a range: `79-бап`, `5–7`.
pub(super) fn glued(word: &str) -> Cow<'_, str> {
    let mut glued = String::new();
    let mut done = 0;
    let mut before = None;
    for (at, c) in word.char_indices() {
        let next = word[at + c.len_utf8()..].chars().next();
        let number = before.is_some_and(|c: char| c.is_ascii_digit() || matches!(c, '%' | '₸'));
        let joins = match c {
            '-' => number && next.is_some_and(char::is_alphabetic),
            '–' | '—' => number && next.is_some_and(|c| c.is_ascii_digit()),
            _ => false,
        };
        if joins {
            let end = at + c.len_utf8();
            glued.push_str(&word[done..end]);
            glued.push(GLUE);
            done = end;
        }
        before = Some(c);
    }
    if done == 0 {
        return Cow::Borrowed(word);
    }
    glued.push_str(&word[done..]);
    Cow::Owned(glued)
}

/// A number in figures, with nothing behind it that ends a thought: `(129`, `1,5`, `5–7`, `70%`, `+7`.
fn is_number(word: &str) -> bool {
    let word = opened(word);
    let figures = word.strip_suffix('%').unwrap_or(word);
    let figures = figures.strip_prefix('+').unwrap_or(figures);
    figures.ends_with(|c: char| c.is_ascii_digit())
        && figures
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '-' | '–' | '—' | '/' | ':'))
}

/// Whether the number is the number of something: what follows it is not what it counts.
fn numbers(earlier: &[&str]) -> bool {
    let mark = earlier.last();
    mark.is_some_and(|mark| BEFORE_NUMBERS.contains(&opened(mark)))
}

/// What a number itself goes on with: more figures, a sign.
fn goes_on(after: &str) -> bool {
    after
        .starts_with(|c: char| c.is_ascii_digit() || matches!(c, '₸' | '%' | '‰' | '°' | '€' | '$'))
}

/// What a number counts, a unit or a noun.
fn counted(after: &str) -> bool {
    let word = bare(after);
    let unit = || (2..=4).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
    (after.starts_with(char::is_lowercase) && !NO_UNITS.contains(&word)) || unit()
}

/// `8 (7172) 74-90-00`.
fn in_phone(before: &str, after: &str) -> bool {
    let code = |word: &str| {
        let inside = word
            .strip_prefix('(')
            .and_then(|word| word.strip_suffix(')'));
        inside.is_some_and(|code| {
            (3..=5).contains(&code.len()) && code.chars().all(|c| c.is_ascii_digit())
        })
    };
    (matches!(opened(before), "8" | "+7") && code(after))
        || (code(before) && after.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether the word behind a number is only the beginning of what it counts.
fn unit_goes_on(unit: &str, after: &str) -> bool {
    let word = bare(after);
    if BEFORE_UNITS.contains(&unit) {
        return counted(after) || after.starts_with('₸');
    }
    (unit == "жылғы" && KAZAKH.iter().any(|[month, ..]| word.starts_with(month)))
        || (RUSSIAN.contains(&unit) && word.len() == 4 && word.chars().all(|c| c.is_ascii_digit()))
}

/// `А.`, `А.Қ.`
fn is_initials(word: &str) -> bool {
    let word = opened(word);
    word.ends_with('.')
        && word.split_terminator('.').all(|letter| {
            let mut chars = letter.chars();
            chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
        })
}

/// A word of one letter leans on the word after it; the Russian `б` and `ж` on the word before.
fn one_letter(lang: Lang, last: &str, after: &str) -> bool {
    let single = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    let particle = |word: &str| lang == Lang::Ru && matches!(word, "б" | "ж");
    let last = opened(last);
    (single(last)
        && !particle(last)
        && after.starts_with(|c: char| is_of_a_word(c) || matches!(c, '«' | '(')))
        || (particle(bare(after)) && last.ends_with(is_of_a_word))
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '»'
}

/// A word without the signs that open it.
fn opened(word: &str) -> &str {
    word.trim_start_matches(['(', '«'])
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    opened(word).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '…'])
}
