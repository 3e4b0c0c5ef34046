//! Endings that are written behind a figure or an abbreviation, joined to the word that is spoken: «10-ынан» – «онынан»,
//! «ЭЦҚ-ны» – «қолтаңбаны».
//!
//! The author wrote the ending for the word that he had in mind. The spoken word may be another one («жинақтаушы қор» for
//! «БЖЗҚ»), so an ending is understood first and then made anew by the rules of vowel harmony and of the last sound (Kazakh
//! orthography of 2021, chapters on endings of nouns and of numerals).

/// What an ending says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Plural,
    Genitive,
    Dative,
    Accusative,
    Locative,
    /// «-дағы»: who or what is there.
    Local,
    Ablative,
    Instrumental,
    /// «-мін»: I am.
    Person,
    /// «-лық»: an adjective.
    Quality,
    /// «-нікі»: whose.
    Owned,
    /// His, its.
    Possessive,
    /// Your, politely.
    Yours,
    /// «-ші»: the third.
    Ordinal,
    /// «-еу»: five together.
    Collective,
}

use Ending::{
    Ablative, Accusative, Collective, Dative, Genitive, Instrumental, Local, Locative, Ordinal,
    Owned, Person, Plural, Possessive, Quality, Yours,
};

/// How endings are written, the longer before the shorter.
const WRITTEN: [(Ending, &[&str]); 15] = [
    (Owned, &["нікі", "дікі", "тікі"]),
    (Local, &["ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі"]),
    (Plural, &["лар", "лер", "дар", "дер", "тар", "тер"]),
    (Genitive, &["ның", "нің", "дың", "дің", "тың", "тің"]),
    (Yours, &["ыңыз", "іңіз", "ңыз", "ңіз"]),
    (Ablative, &["нан", "нен", "дан", "ден", "тан", "тен"]),
    (Quality, &["лық", "лік", "дық", "дік", "тық", "тік"]),
    (Instrumental, &["мен", "бен", "пен"]),
    (Person, &["мын", "мін", "бын", "бін", "пын", "пін"]),
    (Ordinal, &["ыншы", "інші", "ншы", "нші", "шы", "ші"]),
    (Locative, &["нда", "нде", "да", "де", "та", "те"]),
    (Dative, &["ға", "ге", "қа", "ке", "на", "не"]),
    (Accusative, &["ны", "ні", "ды", "ді", "ты", "ті"]),
    (Collective, &["еу", "ау"]),
    (Possessive, &["сы", "сі", "ы", "і"]),
];

/// The endings of a written suffix, from left to right.
fn read(suffix: &str, possessive: bool) -> Option<Vec<Ending>> {
    if suffix.is_empty() {
        return Some(Vec::new());
    }
    // Behind a possessive ending the accusative is a single letter.
    if possessive && suffix == "н" {
        return Some(vec![Accusative]);
    }
    for (ending, forms) in WRITTEN {
        for form in forms {
            let Some(rest) = suffix.strip_prefix(form) else {
                continue;
            };
            // «н» before a case belongs to the possessive ending that came before.
            let pronoun = form.starts_with("нд") || ["на", "не"].contains(form);
            if pronoun && !possessive {
                continue;
            }
            let owned = ending == Possessive;
            if let Some(mut more) = read(rest, owned) {
                more.insert(0, ending);
                return Some(more);
            }
        }
    }
    None
}

/// Is this an ending, and not a word of its own?
pub(super) fn is_suffix(written: &str) -> bool {
    read(written, false).is_some()
}

/// A word with its ending. `possessive`: the word has a possessive ending already («орталығы»).
pub(super) fn attach(word: &str, possessive: bool, written: &str) -> Option<String> {
    let mut said = word.to_owned();
    let mut owned = possessive;
    for ending in read(written, false)? {
        said = with(&said, owned, ending);
        owned = matches!(ending, Possessive);
    }
    Some(said)
}

/// From where and until where: «оннан», «онға».
pub(super) fn from_until(from: &str, until: &str) -> (String, String) {
    (with(from, false, Ablative), with(until, false, Dative))
}

/// «оныншы», «екінші». Two numerals change: «жиырмасыншы», «қырқыншы».
pub(super) fn ordinal(number: &str) -> String {
    with(number, false, Ordinal)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Vowel,
    /// Р, л, й, у.
    Sonorous,
    Nasal,
    /// З, ж.
    Voiced,
    Voiceless,
}

fn last(word: &str) -> Last {
    match word.chars().next_back() {
        Some('а' | 'ә' | 'е' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'я' | 'ё') => {
            Last::Vowel
        }
        Some('р' | 'л' | 'й' | 'у' | 'и' | 'ю') => Last::Sonorous,
        Some('м' | 'н' | 'ң') => Last::Nasal,
        Some('з' | 'ж') => Last::Voiced,
        // At a word's end б, в, г, д sound voiceless, and endings follow the sound: «сайтқа», «клубқа».
        _ => Last::Voiceless,
    }
}

/// Are the word's vowels back ones? The last that is clearly one or the other decides.
fn back(word: &str) -> bool {
    let mut vowels = word.chars().rev();
    let found = vowels.find_map(|c| match c {
        'а' | 'о' | 'ұ' | 'ы' | 'я' | 'ё' => Some(true),
        'ә' | 'ө' | 'ү' | 'і' | 'е' | 'э' => Some(false),
        _ => None,
    });
    found.unwrap_or_else(|| word.ends_with(['у', 'ю']) || word.contains('у'))
}

fn with(word: &str, owned: bool, ending: Ending) -> String {
    let back = back(word);
    let either = |hard: &'static str, soft: &'static str| if back { hard } else { soft };
    let (last, a, y) = (last(word), either("а", "е"), either("ы", "і"));
    let voiceless = last == Last::Voiceless;
    let tail = match ending {
        Plural => match last {
            Last::Vowel => format!("л{a}р"),
            Last::Sonorous if !word.ends_with('л') => format!("л{a}р"),
            Last::Voiceless => format!("т{a}р"),
            _ => format!("д{a}р"),
        },
        Genitive => match last {
            Last::Vowel | Last::Nasal => format!("н{y}ң"),
            Last::Voiceless => format!("т{y}ң"),
            _ => format!("д{y}ң"),
        },
        Dative if owned => format!("н{a}"),
        Dative if voiceless => either("қа", "ке").to_owned(),
        Dative => either("ға", "ге").to_owned(),
        Accusative if owned => "н".to_owned(),
        Accusative => match last {
            Last::Vowel => format!("н{y}"),
            Last::Voiceless => format!("т{y}"),
            _ => format!("д{y}"),
        },
        Locative if owned => format!("нд{a}"),
        Locative if voiceless => format!("т{a}"),
        Locative => format!("д{a}"),
        Local => return format!("{}{}", with(word, owned, Locative), either("ғы", "гі")),
        Ablative => match last {
            _ if owned => format!("н{a}н"),
            Last::Nasal => format!("н{a}н"),
            Last::Voiceless => format!("т{a}н"),
            _ => format!("д{a}н"),
        },
        Instrumental => match last {
            Last::Voiced => "бен",
            Last::Voiceless => "пен",
            _ => "мен",
        }
        .to_owned(),
        Person => match last {
            Last::Voiced => format!("б{y}н"),
            Last::Voiceless => format!("п{y}н"),
            _ => format!("м{y}н"),
        },
        Quality => match last {
            Last::Vowel => format!("л{}", either("ық", "ік")),
            Last::Sonorous if !word.ends_with('л') => format!("л{}", either("ық", "ік")),
            Last::Voiceless => format!("т{}", either("ық", "ік")),
            _ => format!("д{}", either("ық", "ік")),
        },
        Owned => match last {
            Last::Vowel | Last::Nasal => "нікі",
            Last::Voiceless => "тікі",
            _ => "дікі",
        }
        .to_owned(),
        Possessive if owned => String::new(),
        Possessive if last == Last::Vowel => format!("с{y}"),
        Possessive => return format!("{}{y}", softened(word)),
        Yours if owned || last == Last::Vowel => format!("ң{y}з"),
        Yours => return format!("{}{y}ң{y}з", softened(word)),
        Ordinal => return ordinal_of(word, last, y),
        Collective => return collective(word),
    };
    format!("{word}{tail}")
}

/// A voiceless end softens before a vowel: «қырық» – «қырығы», «көрсеткіш» stays.
fn softened(word: &str) -> String {
    let pairs = [('қ', 'ғ'), ('к', 'г'), ('п', 'б')];
    let soft = pairs.iter().find_map(|(hard, soft)| {
        let stem = word.strip_suffix(*hard)?;
        Some(format!("{stem}{soft}"))
    });
    soft.unwrap_or_else(|| word.to_owned())
}

fn ordinal_of(word: &str, last: Last, y: &str) -> String {
    if let Some(rest) = word.strip_suffix("қырық") {
        return format!("{rest}қырқыншы");
    }
    match last {
        _ if word.ends_with("жиырма") => format!("{word}сыншы"),
        Last::Vowel => format!("{word}нш{y}"),
        _ => format!("{word}{y}нш{y}"),
    }
}

/// Numerals of people together are seven; behind others nothing changes.
fn collective(word: &str) -> String {
    let forms = [
        ("бір", "біреу"),
        ("екі", "екеу"),
        ("үш", "үшеу"),
        ("төрт", "төртеу"),
        ("бес", "бесеу"),
        ("алты", "алтау"),
        ("жеті", "жетеу"),
    ];
    let found = forms.iter().find_map(|(number, together)| {
        let rest = word.strip_suffix(number)?;
        Some(format!("{rest}{together}"))
    });
    found.unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{attach, is_suffix, ordinal};

    #[test]
    fn endings_follow_the_spoken_word() {
        for (word, owned, suffix, said) in [
            ("он", false, "ынан", "онынан"),
            ("төрт", false, "ке", "төртке"),
            ("екі", false, "ге", "екіге"),
            ("үш", false, "і", "үші"),
            ("қырық", false, "ы", "қырығы"),
            ("бес", false, "еуі", "бесеуі"),
            ("алты", false, "ауы", "алтауы"),
            ("пайыз", false, "ынан", "пайызынан"),
            ("пайыз", false, "дық", "пайыздық"),
            ("пайыз", false, "бен", "пайызбен"),
            ("пайыз", false, "ның", "пайыздың"),
            ("елу", false, "ден", "елуден"),
            ("төрт", false, "пін", "төртпін"),
            ("қолтаңба", false, "мен", "қолтаңбамен"),
            ("орталығы", true, "ға", "орталығына"),
            ("орталығы", true, "дан", "орталығынан"),
            ("орталығы", true, "дағы", "орталығындағы"),
            ("нөмірі", true, "ді", "нөмірін"),
            ("нөмірі", true, "і", "нөмірі"),
            ("имейл", false, "іңізді", "имейліңізді"),
            ("егов", false, "тағы", "еговтағы"),
        ] {
            assert_eq!(attach(word, owned, suffix).as_deref(), Some(said));
        }
    }

    #[test]
    fn ordinals_of_all_tens() {
        for (number, said) in [
            ("бір", "бірінші"),
            ("екі", "екінші"),
            ("алты", "алтыншы"),
            ("тоғыз", "тоғызыншы"),
            ("он", "оныншы"),
            ("жиырма", "жиырмасыншы"),
            ("отыз", "отызыншы"),
            ("қырық", "қырқыншы"),
            ("елу", "елуінші"),
            ("жүз", "жүзінші"),
            ("мың", "мыңыншы"),
        ] {
            assert_eq!(ordinal(number), said);
        }
    }

    #[test]
    fn nouns_are_no_endings() {
        assert!(
            ["бабы", "үй", "тармағы", "код", "баптары", "бөлік"]
                .iter()
                .all(|noun| !is_suffix(noun))
        );
    }
}
