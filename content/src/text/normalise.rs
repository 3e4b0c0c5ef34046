//! Normalising: the letters of what is stored and of what is typed are folded alike before they are compared.

use std::borrow::Cow;

/// Folds a text for search.
///
/// Lower-case; ё→е; the nine Kazakh letters become what people type without a Kazakh keyboard
/// (ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и), and so do their look-alikes of other alphabets (ӊ ҳ ҡ ө ї);
/// Latin look-alikes inside a Cyrillic word become Cyrillic; combining marks and soft hyphens go, every dash becomes a
/// hyphen, every space a plain one. Folding twice changes nothing.
///
/// ```
/// use kenes_content::fold;
/// assert_eq!(fold("Жәрдемақы ӘЙЕЛГЕ"), "жардемакы айелге");
/// assert_eq!(fold("aлимент"), "алимент"); // the first letter was Latin
/// assert_eq!(fold("eGov"), "egov");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut word = String::new();
    for c in compose(text).chars() {
        if is_small_letter(c) || c.is_alphanumeric() {
            word.push(c);
        } else {
            fold_word(&word, &mut folded);
            word.clear();
            folded.push(match c {
                _ if c.is_whitespace() => ' ',
                '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
                _ => c,
            });
        }
    }
    fold_word(&word, &mut folded);
    folded
}

/// Whether a character adds to the one before it, or is not seen at all.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether it is a small letter of the Kazakh or Russian alphabet: what nearly every text is made of is told without a look
/// into the tables of Unicode.
pub(super) fn is_small_letter(c: char) -> bool {
    matches!(
        c,
        'а'..='я' | 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і'
    )
}

/// Joins й that came as two characters, and drops every other mark.
fn compose(text: &str) -> Cow<'_, str> {
    if !text.contains(is_mark) {
        return Cow::Borrowed(text);
    }
    let mut composed = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{306}' => match composed.pop() {
                Some('и') => composed.push('й'),
                Some('И') => composed.push('Й'),
                Some(other) => composed.push(other),
                None => {}
            },
            _ if is_mark(c) => {}
            _ => composed.push(c),
        }
    }
    Cow::Owned(composed)
}

fn fold_word(word: &str, folded: &mut String) {
    let mixed = word.chars().any(is_cyrillic)
        && word
            .chars()
            .all(|c| !c.is_ascii_alphabetic() || cyrillic_twin(c).is_some());
    let twin = |c: char| match mixed {
        true => cyrillic_twin(c).unwrap_or(c),
        false => c,
    };
    for c in word.chars() {
        if is_small_letter(c) {
            folded.push(without_kazakh_letter(c));
            continue;
        }
        // Twice, because the twin of H is not the twin of h, and because some letters are Latin only in lower case.
        let lower = twin(c).to_lowercase().filter(|lower| !is_mark(*lower));
        folded.extend(lower.map(|lower| without_kazakh_letter(twin(lower))));
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

/// What a lower-case letter is typed as on a Russian keyboard.
fn without_kazakh_letter(c: char) -> char {
    match c {
        'ё' => 'е',
        'ә' | 'ӓ' | 'ӑ' => 'а',
        'ғ' | 'ҕ' | 'ӷ' | 'ґ' => 'г',
        'қ' | 'ҡ' | 'ӄ' | 'ҝ' => 'к',
        'ң' | 'ӊ' | 'ҥ' | 'ӈ' => 'н',
        'ө' | 'ӧ' | 'ӫ' | 'ѳ' => 'о',
        'ұ' | 'ү' | 'ӯ' | 'ӱ' | 'ӳ' | 'ў' => 'у',
        'һ' | 'ҳ' => 'х',
        'і' | 'ї' | 'ӣ' | 'ӥ' => 'и',
        other => other,
    }
}

/// The Cyrillic letter that a Latin letter looks like.
fn cyrillic_twin(c: char) -> Option<char> {
    Some(match c {
        'A' | 'a' => 'а',
        'B' | 'b' => 'в',
        'C' | 'c' => 'с',
        'E' | 'e' => 'е',
        'H' => 'н',
        'h' => 'һ',
        'I' | 'i' | 'ı' => 'і',
        'K' | 'k' => 'к',
        'M' | 'm' => 'м',
        'O' | 'o' => 'о',
        'P' | 'p' => 'р',
        'T' | 't' => 'т',
        'X' | 'x' => 'х',
        'Y' | 'y' => 'у',
        'Ə' | 'ə' | 'ä' | 'Ä' => 'ә',
        'ö' | 'Ö' | 'ɵ' | 'Ɵ' => 'ө',
        'ü' | 'Ü' => 'ү',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn kazakh_letters_become_what_people_type() {
        assert_eq!(fold("әғқңөұүһі ӘҒҚҢӨҰҮҺІ"), "агкноуухи агкноуухи");
        assert_eq!(fold("Ёлка"), "елка");
    }

    #[test]
    fn latin_twins_change_only_inside_a_cyrillic_word() {
        assert_eq!(fold("жұмыc бepyші"), "жумыс беруши");
        assert_eq!(fold("Hаурыз"), "наурыз");
        assert_eq!(fold("eGov-қа WhatsApp"), "egov-ка whatsapp");
        assert_eq!(fold("eGovта"), "egovта");
        assert_eq!(fold("жəрдем, жаӊа"), "жардем, жана");
    }

    #[test]
    fn marks_dashes_and_odd_spaces_go() {
        assert_eq!(fold("за\u{301}мок"), "замок");
        assert_eq!(fold("и\u{306}од"), "йод");
        assert_eq!(fold("164\u{a0}350\u{a0}₸"), "164 350 ₸");
        assert_eq!(fold("жәр\u{ad}демақы"), "жардемакы");
        assert_eq!(fold("1–3 — бес"), "1-3 - бес");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_kazakh_and_twins_twice_changes_nothing(text in "[а-яА-ЯёәғқңөұүһіӘҒҚҢӨҰҮҺІa-zA-ZİK\u{306}\u{308}\u{ad} 0-9.,-]{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
