//! A question typed with the other keyboard layout switched on.

/// Keys of the Latin keyboard and what the Russian one has there.
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";
/// Keys of the row of digits and what the Kazakh keyboard has there.
const DIGITS: &str = "234589-=0";
const KAZAKH: &str = "әіңғүұөһқ";

/// What was meant by a question typed in Latin letters with a Cyrillic keyboard in mind.
pub(super) fn switched(query: &str) -> String {
    let lower = query.to_lowercase();
    let letters = lower.chars().any(|c| c.is_ascii_alphabetic());
    let digits_are_letters = |word: &str| letters && word.chars().any(|c| c.is_ascii_alphabetic());
    let words = lower.split(' ').map(|word| {
        let with_digits = digits_are_letters(word);
        let key = |c: char| {
            on(c, LATIN, RUSSIAN)
                .or_else(|| on(c, DIGITS, KAZAKH).filter(|_| with_digits))
                .unwrap_or(c)
        };
        word.chars().map(key).collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What was meant by a question typed in Cyrillic letters with the Latin keyboard in mind (`упщмюля`: egov.kz).
/// Nothing where a letter falls on a sign that no Latin word has.
pub(super) fn switched_back(query: &str) -> Option<String> {
    let lower = query.to_lowercase();
    let key = |c: char| match on(c, RUSSIAN, LATIN) {
        Some(key) => (key == '.' || key.is_ascii_alphabetic()).then_some(key),
        None => Some(c),
    };
    lower.chars().map(key).collect()
}

fn on(c: char, from: &str, to: &str) -> Option<char> {
    let at = from.chars().position(|key| key == c)?;
    to.chars().nth(at)
}

#[cfg(test)]
mod tests {
    use super::{switched, switched_back};

    #[test]
    fn keys_become_letters() {
        assert_eq!(switched("fkbvtyns 2018"), "алименты 2018");
        assert_eq!(switched("gjcj,bt"), "пособие");
        assert_eq!(switched("ptqytnf0s"), "зейнетақы");
        assert_eq!(switched_back("упщмюля").as_deref(), Some("egov.kz"));
        assert_eq!(switched_back("съезд"), None);
    }
}
