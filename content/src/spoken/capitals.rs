//! What is written in capitals: abbreviations that are said letter by letter, headings, Roman numbers.

use crate::Lang;

/// Is a word written in capitals alone? One capital letter is none.
pub(super) fn all(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// The capitals at a word's beginning, and the small letters behind: «ЦОНе». Nothing for ordinary words.
pub(super) fn headed(word: &str) -> Option<(&str, &str)> {
    let end = word.find(|c: char| !c.is_uppercase()).unwrap_or(word.len());
    let (capitals, rest) = word.split_at(end);
    (all(capitals) && rest.chars().all(char::is_lowercase)).then_some((capitals, rest))
}

/// A word with capitals inside, as a word: «КамАЗ» is «Камаз». One capital inside parts a name and does no harm.
pub(super) fn calmed(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let loud = chars
        .windows(2)
        .any(|pair| pair.iter().all(|c| c.is_uppercase()));
    match chars.split_first() {
        Some((first, rest)) if loud => {
            let rest = rest.iter().flat_map(|c| c.to_lowercase());
            std::iter::once(*first).chain(rest).collect()
        }
        _ => word.to_owned(),
    }
}

/// A Roman number up to the hundreds: «VI».
pub(super) fn roman(word: &str) -> Option<u64> {
    let value = |c| match c {
        'I' => Some(1),
        // The Kazakh letter, typed in the place of the Latin one.
        'І' if word.len() > 'І'.len_utf8() => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values: Vec<u64> = word.chars().map(value).collect::<Option<_>>()?;
    let mut sum = 0;
    for (place, &one) in values.iter().enumerate() {
        match values.get(place + 1) {
            Some(&next) if next > one => sum -= i64::try_from(one).ok()?,
            _ => sum += i64::try_from(one).ok()?,
        }
    }
    u64::try_from(sum).ok().filter(|sum| *sum > 0)
}

/// Words that stand in capitals because they are a heading, though short.
const WORDS: [&str; 6] = ["АРЫЗ", "САЛУ", "ҮЛГІ", "ХАТ", "ИСК", "АКТ"];

/// Letters said by their names; a long word in capitals is a heading and is said as a word.
pub(super) fn said(word: &str, lang: Lang) -> String {
    if word.chars().count() > 4 || WORDS.contains(&word) {
        return word.to_lowercase();
    }
    let names: Vec<String> = word.chars().map(|letter| name(letter, lang)).collect();
    names.join("-")
}

/// The name of a letter.
fn name(letter: char, lang: Lang) -> String {
    let name = match letter {
        'Б' => "бэ",
        'В' => "вэ",
        'Г' => "гэ",
        'Ғ' => "ға",
        'Д' => "дэ",
        'Ж' => "жэ",
        'З' => "зэ",
        'Й' => "и",
        'К' => "ка",
        'Қ' if lang == Lang::Kk => "қа",
        'Қ' => "ка",
        'Л' if lang == Lang::Kk => "эл",
        'Л' => "эль",
        'М' => "эм",
        'Н' => "эн",
        'Ң' => "эң",
        'П' => "пэ",
        'Р' => "эр",
        'С' => "эс",
        'Т' => "тэ",
        'Ф' => "эф",
        'Х' => "ха",
        'Һ' => "һа",
        'Ц' => "цэ",
        'Ч' => "чэ",
        'Ш' => "ша",
        'Щ' => "ща",
        other => return other.to_lowercase().collect(),
    };
    name.to_owned()
}
