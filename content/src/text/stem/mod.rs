//! Stemming: the keys under which a word is found, its stem in each language, spelt as it sounds.

mod kazakh;
mod phonetic;
mod russian;

use crate::Lang;

/// Letters that a stem has at least, for a Kazakh ending to be taken off before a Russian one (`пособиеге`).
const LEAST_MIXED: usize = 4;

/// The key of a folded word of a text in one language.
///
/// ```
/// use kenes_content::{Lang, stem_key};
/// assert_eq!(stem_key("жардемакысына", Lang::Kk), stem_key("жардемакы", Lang::Kk));
/// assert_eq!(stem_key("зарплату", Lang::Ru), stem_key("зарплаты", Lang::Ru));
/// ```
#[must_use]
pub fn stem_key(word: &str, lang: Lang) -> String {
    let stem = match lang {
        Lang::Kk => kazakh::stem(word),
        Lang::Ru => russian::stem(word),
    };
    spelt(&stem, word)
}

/// The key of a Russian word with a Kazakh ending (`субсидияға`), where so much is left of it that it may be one.
#[must_use]
pub fn mixed_key(word: &str) -> Option<String> {
    let stem = russian::stem(kazakh::without_ending(word));
    (stem.chars().count() >= LEAST_MIXED).then(|| phonetic::sound(&stem))
}

/// The beginning of a key, for a word that is still being typed.
#[must_use]
pub fn prefix_key(word: &str) -> String {
    spelt(word, word)
}

/// The key of a folded word that counts only as it stands, with no ending on or off.
#[must_use]
pub fn exact_key(word: &str) -> String {
    format!("={word}")
}

/// The key of a folded word that was written in Latin letters: as it sounds, with no ending on or off.
#[must_use]
pub fn heard_key(word: &str) -> String {
    format!("~{}", prefix_key(word))
}

/// Other keys that a stem may have in the index: with the vowel that an ending drove out
/// (Kazakh `орны` → `орн` → `орын`, Russian `участка` → `участк` → `участок`).
pub fn with_vowel(key: &str) -> impl Iterator<Item = String> {
    ['и', 'о', 'е']
        .into_iter()
        .filter_map(move |vowel| inserted(key, vowel))
}

/// A key with a vowel put between its last two consonants; `None` where it ends otherwise.
fn inserted(key: &str, vowel: char) -> Option<String> {
    let is_vowel = |c: char| "аеиоуюя".contains(c);
    let mut letters: Vec<char> = key.chars().collect();
    let [_, .., before, last] = letters[..] else {
        return None;
    };
    if is_vowel(before) || is_vowel(last) || !last.is_alphabetic() {
        return None;
    }
    letters.insert(letters.len() - 1, vowel);
    Some(letters.into_iter().collect())
}

/// A stem as it sounds; a word of signs alone is left as it is.
fn spelt(stem: &str, word: &str) -> String {
    let heard = phonetic::sound(stem);
    if heard.is_empty() {
        word.to_owned()
    } else {
        heard
    }
}

#[cfg(test)]
mod tests {
    use super::{mixed_key, prefix_key, stem_key, with_vowel};
    use crate::{Lang, fold};
    use proptest::prelude::*;

    #[test]
    fn forms_of_a_russian_word_meet() {
        for family in [
            ["пособие", "пособия", "пособиями"],
            ["мошенник", "мошеники", "мошенников"],
            ["платит", "платят", "платить"],
        ] {
            let keys = family.map(|word| stem_key(word, Lang::Ru));
            assert!(keys.iter().all(|other| *other == keys[0]), "{keys:?}");
        }
    }

    #[test]
    fn a_russian_word_with_a_kazakh_ending_meets_its_own() {
        for (mixed, russian) in [
            ("пособиеге", "пособие"),
            ("алиментке", "алименты"),
            ("субсидияга", "субсидии"),
            ("удостоверениям", "удостоверение"),
        ] {
            assert_eq!(
                mixed_key(mixed),
                Some(stem_key(russian, Lang::Ru)),
                "{mixed}"
            );
        }
        assert_eq!(mixed_key("балага"), None);
    }

    proptest! {
        #[test]
        fn any_word_has_keys(text in any::<String>()) {
            let word = fold(&text);
            for lang in Lang::ALL {
                prop_assert_eq!(stem_key(&word, lang).is_empty(), word.is_empty());
            }
            let _ = (mixed_key(&word), with_vowel(&word).count(), prefix_key(&word));
        }

        #[test]
        fn words_of_the_two_alphabets_have_keys(word in "[а-яәғқңөұүһі]{1,14}") {
            let word = fold(&word);
            for lang in Lang::ALL {
                prop_assert!(!stem_key(&word, lang).is_empty());
            }
            let _ = (mixed_key(&word), with_vowel(&word).count());
        }
    }
}
