//! A light Kazakh stemmer over folded words.
//!
//! The order of endings is that of the noun and the verb in descriptive grammars of Kazakh («Қазақ грамматикасы», 2002;
//! Muhamedowa, «Kazakh: A Comprehensive Grammar», 2016) and of the continuation classes of apertium-kaz: a noun is
//! stem + plural + possessive + case + person, a verb is stem + negation + tense or participle + person, and participles
//! take the endings of nouns. The endings are taken off from outside in, the longest that fits of each layer, each layer
//! once. Vowel harmony and the assimilation of the first consonant only multiply the forms of an ending
//! (`лар/лер/дар/дер/тар/тер`); folding has already joined those that differ in a Kazakh letter (`ға/қа` → `га/ка`).
//! What an ending does to the stem is undone: voicing (`кітабы` → `китап`), and, where the bundle knows the whole word,
//! the narrow vowel that it drives out (`орны` → `орын`, [`super::with_vowel`]).
//!
//! It is greedy on purpose: it need not find the true stem, only the same one for all forms of a word. Measured on the
//! tagged corpus of apertium-kaz: `tests/search/README.md` has the figures.

/// Letters that are left at least when an ending is taken off.
const LEAST: usize = 3;
/// The same for endings that cannot be part of a short word, so that `үйге` and `жерден` lose theirs.
const LEAST_BEFORE_CLEAR: usize = 2;

/// Letters that are left at least when endings are taken off a second time.
const LEAST_AGAIN: usize = 4;

/// What stands before an ending: its first consonant is chosen by the last sound of what it is added to.
#[derive(Clone, Copy)]
enum After {
    /// Anything.
    Any,
    /// A vowel, and й and у, which behave as both.
    Vowel,
    /// A consonant.
    Consonant,
    /// A voiceless consonant, and the voiced ones with which loanwords end (`заводта`, `клубқа`).
    Voiceless,
    /// Anything but a voiceless consonant.
    Voiced,
    /// A voiced consonant: no vowel.
    VoicedConsonant,
    /// ы and і: the third person's possessive.
    Narrow,
    /// A wide vowel, or the narrow one of `ақы` and `-шы`: before сы (`жұмысы` is жұмыс + ы).
    WideOrAgent,
    /// A nasal: м, н, ң.
    Nasal,
    /// A nasal or a vowel.
    NasalOrVowel,
    /// A vowel, р.
    VowelOrR,
}

impl After {
    fn fits(self, rest: &str) -> bool {
        let mut letters = rest.chars().rev();
        let Some(last) = letters.next() else {
            return false;
        };
        let vowel = is_vowel(last) || matches!(last, 'й');
        let voiceless = matches!(
            last,
            'п' | 'т' | 'к' | 'с' | 'ш' | 'щ' | 'ч' | 'ц' | 'х' | 'ф'
        );
        let loan = matches!(last, 'б' | 'в' | 'г' | 'д');
        match self {
            After::Any => true,
            After::Vowel => vowel,
            After::Consonant => !is_vowel(last) || last == 'у',
            After::Voiceless => voiceless || loan,
            After::Voiced => !voiceless,
            After::VoicedConsonant => !voiceless && (!is_vowel(last) || last == 'у'),
            After::Narrow => matches!(last, 'ы' | 'и'),
            After::WideOrAgent if matches!(last, 'ы' | 'и') => {
                matches!(letters.next(), Some('к' | 'ш'))
            }
            After::WideOrAgent => is_vowel(last),
            After::Nasal => matches!(last, 'м' | 'н'),
            After::NasalOrVowel => vowel || matches!(last, 'м' | 'н'),
            After::VowelOrR => vowel || last == 'р',
        }
    }
}

/// Endings that follow the same sounds, and how many letters they leave at least.
type Endings = (After, usize, &'static [&'static str]);

/// One layer of endings.
type Layer = &'static [Endings];

/// Tenses and participles with person, after which negation may follow.
#[rustfmt::skip]
const VERB: Layer = &[
    (
        After::Vowel,
        LEAST,
        &["йсыздар", "йсиздер", "йтындар", "йтиндер", "йтыны", "йтини", "йтын", "йтин", "йсыз", "йсиз",
        "ймыз", "ймиз", "ймын", "ймин", "йсын", "йсин", "йды", "йди", "йык", "йик", "йын", "йин"],
    ),
    (
        After::Consonant,
        LEAST,
        &["асыздар", "есиздер", "асыз", "есиз", "амыз", "емиз", "амын", "емин", "асын", "есин", "ады",
        "еди", "айык", "ейик", "айын", "ейин", "ыпты", "ипти", "ып", "ип"],
    ),
    (
        After::Voiced,
        LEAST,
        &["ганымыз", "генимиз", "гандар", "гендер", "ганын", "генин", "ганы", "гени", "ган", "ген",
        "гали", "гели", "дыныздар", "диниздер", "дыныз", "диниз", "дым", "дим"],
    ),
    (
        After::Voiceless,
        LEAST,
        &["канымыз", "кенимиз", "кандар", "кендер", "канын", "кенин", "каны", "кени", "кан", "кен",
        "кали", "кели", "тыныз", "тиниз", "тым", "тим"],
    ),
    (
        After::Any,
        LEAST,
        &["саныздар", "сениздер", "саныз", "сениз", "сам", "сем", "сак", "сек", "са", "се", "ушы", "уши"],
    ),
];

/// Of the first person plural and of nouns made of nouns: not of short words such as `бастық`, `достық`.
#[rustfmt::skip]
const LONG: Layer = &[
    (After::Voiced, LEAST_AGAIN, &["дык", "дик", "дыг", "диг"]),
    (After::Voiceless, LEAST_AGAIN, &["тык", "тик", "тыг", "тиг"]),
];

#[rustfmt::skip]
const NEGATION: Layer = &[
    (After::Voiced, LEAST, &["ма", "ме", "ба", "бе"]),
    (After::Voiceless, LEAST, &["па", "пе"]),
];

/// Passive and reflexive: `төленеді`, `сайланды`.
#[rustfmt::skip]
const VOICE: Layer = &[
    (After::Vowel, LEAST, &["л", "н"]),
    // Of a short root too little is left: `қырылып` would meet `кіріп`, and no more `қырылды`.
    (After::Consonant, LEAST_AGAIN, &["ыл", "ил", "ын", "ин"]),
];

/// Of a converb, negated: `бермей`, `алмай`.
#[rustfmt::skip]
const NEGATED: Layer = &[
    (
        After::Voiced,
        LEAST,
        &["май", "мей", "бай", "бей", "мау", "меу", "бау", "беу"],
    ),
    (After::Voiceless, LEAST, &["пай", "пей", "пау", "пеу"]),
];

#[rustfmt::skip]
const PERSON: Layer = &[(
    After::Any,
    LEAST,
    &["мыз", "миз", "быз", "биз", "пыз", "пиз", "мын", "мин", "бын", "бин", "пын", "пин"],
)];

#[rustfmt::skip]
const CASE: Layer = &[
    (
        After::Narrow,
        LEAST,
        &["ндагылар", "ндегилер", "ндагы", "ндеги", "нда", "нде", "нан", "нен", "на", "не"],
    ),
    (After::Vowel, LEAST, &["ны", "ни"]),
    (After::Nasal, LEAST, &["нан", "нен"]),
    (
        After::NasalOrVowel,
        LEAST_BEFORE_CLEAR,
        &["нын", "нин", "ники"],
    ),
    (
        After::Voiced,
        LEAST_BEFORE_CLEAR,
        &["дагылар", "дегилер", "дагы", "деги", "дан", "ден", "да", "де", "га", "ге"],
    ),
    (
        After::VoicedConsonant,
        LEAST_BEFORE_CLEAR,
        &["дын", "дин", "дики", "ды", "ди"],
    ),
    (
        After::Voiceless,
        LEAST_BEFORE_CLEAR,
        &["тагылар", "тегилер", "тагы", "теги", "тан", "тен", "та", "те", "тын", "тин", "тики", "ты",
        "ти", "ка", "ке", "пенен", "пен"],
    ),
    (After::Voiced, LEAST, &["менен", "бенен", "мен", "бен"]),
];

#[rustfmt::skip]
const POSSESSIVE: Layer = &[
    (
        After::Consonant,
        LEAST,
        &["ымыз", "имиз", "ыныз", "иниз", "ым", "им", "ын", "ин"],
    ),
    (After::Vowel, LEAST, &["мыз", "миз", "ныз", "низ"]),
    (After::WideOrAgent, LEAST, &["сын", "син", "сы", "си"]),
];

#[rustfmt::skip]
const PLURAL: Layer = &[
    (
        After::VowelOrR,
        LEAST_BEFORE_CLEAR,
        &["лары", "лери", "лар", "лер"],
    ),
    (
        After::VoicedConsonant,
        LEAST_BEFORE_CLEAR,
        &["дары", "дери", "дар", "дер"],
    ),
    (
        After::Voiceless,
        LEAST_BEFORE_CLEAR,
        &["тары", "тери", "тар", "тер"],
    ),
];

/// Nouns and adjectives made of nouns: `мүгедектік`, `жұмыссыз`.
#[rustfmt::skip]
const DERIVED: Layer = &[
    (
        After::Voiced,
        LEAST,
        &["лык", "лик", "лыг", "лиг", "дай", "дей"],
    ),
    (
        After::Voiceless,
        LEAST,
        &["тай", "тей"],
    ),
    (After::Any, LEAST, &["сыз", "сиз"]),
];

/// The infinitive: `төлеу`, `сайлау`.
#[rustfmt::skip]
const INFINITIVE: Layer = &[(After::Any, LEAST, &["у"])];

/// The stem of a folded Kazakh word.
pub(super) fn stem(word: &str) -> String {
    if !has_letters_only(word) {
        return word.to_owned();
    }
    let mut rest = derived(without_ending(word));
    // Again, because a word may end like an ending: `қазақстан`, which its genitive loses only now.
    loop {
        let shorter = derived(without_ending(rest));
        if shorter == rest || length(shorter) < LEAST_AGAIN {
            return devoiced(rest);
        }
        rest = shorter;
    }
}

/// A folded word without case, possession, plural, person and tense; nothing else is undone.
pub(super) fn without_ending(word: &str) -> &str {
    if !has_letters_only(word) {
        return word;
    }
    if let Some(rest) = cut(NEGATED, word) {
        return rest;
    }
    if let Some(rest) = cut(VERB, word) {
        return root(rest);
    }
    let mut rest = word;
    for layer in [PERSON, CASE, POSSESSIVE, PLURAL] {
        rest = cut(layer, rest).unwrap_or(rest);
    }
    cut(VERB, rest).map_or(rest, root)
}

/// What is left of a verb when negation and voice go.
fn root(verb: &str) -> &str {
    let verb = cut(NEGATION, verb).unwrap_or(verb);
    cut(VOICE, verb).unwrap_or(verb)
}

fn derived(rest: &str) -> &str {
    let rest = cut(INFINITIVE, rest).unwrap_or(rest);
    let rest = cut(LONG, rest)
        .or_else(|| cut(DERIVED, rest))
        .unwrap_or(rest);
    last_vowel(rest)
}

/// Takes off the ы or и that is the third person's, or the word's own: both look alike (`әкімі`, `жәрдемақы`).
fn last_vowel(stem: &str) -> &str {
    match stem.strip_suffix(['ы', 'и']) {
        Some(rest) if length(rest) >= LEAST && has_vowel(rest) => rest,
        _ => stem,
    }
}

/// Undoes the voicing of a last consonant before a vowel: `кітаб(ы)` → `китап`, `құқыг(ы)` → `кукык`.
fn devoiced(stem: &str) -> String {
    let voiceless = match stem.chars().next_back() {
        Some('б') => 'п',
        Some('г') => 'к',
        _ => return stem.to_owned(),
    };
    let mut devoiced: String = stem.to_owned();
    devoiced.pop();
    devoiced.push(voiceless);
    devoiced
}

/// The word without the longest ending of a layer, if it has one.
fn cut(layer: Layer, word: &str) -> Option<&str> {
    let rests = layer.iter().flat_map(|(after, least, endings)| {
        let rests = endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        rests.filter(|rest| length(rest) >= *least && has_vowel(rest) && after.fits(rest))
    });
    rests.min_by_key(|rest| rest.len())
}

fn has_letters_only(word: &str) -> bool {
    word.chars().all(|c| matches!(c, 'а'..='я'))
}

fn has_vowel(text: &str) -> bool {
    text.chars().any(is_vowel)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я')
}

fn length(text: &str) -> usize {
    text.chars().count()
}
