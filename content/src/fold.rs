//! The search normaliser: what is stored and what is typed are folded alike before they are compared.

/// Folds a text for search.
///
/// Lower-case; ё→е; the nine Kazakh letters become what people type without a Kazakh keyboard
/// (ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и); Latin look-alikes inside a Cyrillic word become Cyrillic;
/// combining marks and soft hyphens go, no-break spaces become spaces. Folding twice changes nothing.
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
        if c.is_alphanumeric() {
            word.push(c);
        } else {
            fold_word(&word, &mut folded);
            word.clear();
            folded.push(if c.is_whitespace() { ' ' } else { c });
        }
    }
    fold_word(&word, &mut folded);
    folded
}

/// Joins й and ё that came as two characters, and drops every other combining mark and the soft hyphen.
fn compose(text: &str) -> String {
    let mut composed = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{306}' => match composed.pop() {
                Some('и') => composed.push('й'),
                Some('И') => composed.push('Й'),
                Some(other) => composed.push(other),
                None => {}
            },
            '\u{300}'..='\u{36F}' | '\u{AD}' => {}
            _ => composed.push(c),
        }
    }
    composed
}

fn fold_word(word: &str, folded: &mut String) {
    let mixed = word.chars().any(is_cyrillic)
        && word
            .chars()
            .all(|c| !c.is_ascii_alphabetic() || cyrillic_twin(c).is_some());
    for c in word.chars() {
        let c = if mixed {
            cyrillic_twin(c).unwrap_or(c)
        } else {
            c
        };
        folded.extend(
            c.to_lowercase()
                .filter(|lower| *lower != '\u{307}')
                .map(without_kazakh_letter),
        );
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

/// What a lower-case letter is typed as on a Russian keyboard.
fn without_kazakh_letter(c: char) -> char {
    match c {
        'ё' => 'е',
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
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
        'I' | 'i' => 'і',
        'K' | 'k' => 'к',
        'M' | 'm' => 'м',
        'O' | 'o' => 'о',
        'P' | 'p' => 'р',
        'T' | 't' => 'т',
        'X' | 'x' => 'х',
        'Y' | 'y' => 'у',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

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
    }

    #[test]
    fn marks_and_odd_spaces_go() {
        assert_eq!(fold("за\u{301}мок"), "замок");
        assert_eq!(fold("и\u{306}од"), "йод");
        assert_eq!(fold("164\u{a0}350\u{a0}₸"), "164 350 ₸");
        assert_eq!(fold("жәр\u{ad}демақы"), "жардемакы");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in [
            "Әжем İstanbul Hоhот eGovта",
            "и\u{306}\u{308} Ё ҰЛ",
            "1414-ке «ЦОН» №5",
        ] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
