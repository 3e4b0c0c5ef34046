//! Transliteration: Kazakh and Russian in Latin letters, and what a word may be in Cyrillic.

/// Two letters and more come before one; what is alike in both languages stands once.
const RUSSIAN: &[(&str, &str)] = &[
    ("shch", "щ"),
    ("sch", "щ"),
    ("yo", "е"),
    ("jo", "е"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("yu", "ю"),
    ("ju", "ю"),
    ("iu", "ю"),
    ("ya", "я"),
    ("ja", "я"),
    ("ia", "я"),
    ("iy", "ий"),
    ("yy", "ый"),
    ("ye", "е"),
    ("a", "а"),
    ("b", "б"),
    ("c", "ц"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "х"),
    ("i", "и"),
    ("j", "ж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("q", "к"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("v", "в"),
    ("w", "в"),
    ("x", "х"),
    ("y", "ы"),
    ("z", "з"),
    ("4", "ч"),
    ("6", "ш"),
];

const KAZAKH: &[(&str, &str)] = &[
    ("zh", "ж"),
    ("kh", "х"),
    ("gh", "г"),
    ("ng", "н"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("ts", "ц"),
    ("ya", "я"),
    ("ia", "я"),
    ("yu", "ю"),
    ("iu", "ю"),
    ("iy", "и"),
    ("yi", "и"),
    ("ae", "а"),
    ("oe", "о"),
    ("ue", "у"),
    // Of 2018: after a vowel it is й and never ы.
    ("aı", "ай"),
    ("áı", "ай"),
    ("eı", "ей"),
    ("oı", "ой"),
    ("a", "а"),
    ("á", "а"),
    ("ä", "а"),
    ("ə", "а"),
    ("b", "б"),
    ("c", "ш"),
    ("ç", "ш"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("ğ", "г"),
    ("ǵ", "г"),
    ("h", "х"),
    ("i", "и"),
    ("ı", "ы"),
    ("í", "и"),
    ("j", "ж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("ñ", "н"),
    ("ń", "н"),
    ("ŋ", "н"),
    ("o", "о"),
    ("ö", "о"),
    ("ó", "о"),
    ("p", "п"),
    ("q", "к"),
    ("r", "р"),
    ("s", "с"),
    ("ş", "ш"),
    ("t", "т"),
    ("u", "у"),
    ("ü", "у"),
    ("ú", "у"),
    ("ū", "у"),
    ("v", "в"),
    ("w", "у"),
    ("x", "х"),
    ("y", "ы"),
    ("ý", "у"),
    ("z", "з"),
    ("4", "ч"),
    ("6", "ш"),
];

/// Whether a word has Latin letters.
pub(in crate::guide::search) fn is_latin(word: &str) -> bool {
    word.chars()
        .any(|c| c.is_alphabetic() && !matches!(c, '\u{400}'..='\u{52F}'))
}

/// What a word in Latin letters may be: as Kazakh, as Russian, and as Kazakh with y for й (`saylau`).
pub(in crate::guide::search) fn in_cyrillic(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let kazakh = spell(&lower, KAZAKH);
    let mut ways = vec![
        kazakh,
        spell(&lower, RUSSIAN),
        spell(&lower.replace('y', "i"), KAZAKH),
    ];
    ways.dedup();
    ways
}

fn spell(word: &str, letters: &[(&str, &str)]) -> String {
    let mut spelt = String::with_capacity(word.len() * 2);
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let found = letters.iter().find(|(latin, _)| rest.starts_with(latin));
        match found {
            Some((latin, cyrillic)) => {
                spelt.push_str(cyrillic);
                rest = &rest[latin.len()..];
            }
            None => {
                if c != '\'' && c != 'ʼ' {
                    spelt.push(c);
                }
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    spelt
}

#[cfg(test)]
mod tests {
    use super::in_cyrillic;

    #[test]
    fn both_languages_are_read() {
        assert!(in_cyrillic("jardemaqy").contains(&"жардемакы".to_owned()));
        assert!(in_cyrillic("Zhaloba").contains(&"жалоба".to_owned()));
        assert!(in_cyrillic("saylau").contains(&"саилау".to_owned()));
        assert!(in_cyrillic("pensiya").contains(&"пенсия".to_owned()));
    }
}
