//! Nouns that the guide counts: their gender, and the case that their form shows.

use super::numerals::Case::{
    self, Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional,
};
use super::numerals::Gender::{self, Feminine, Masculine, Neuter, Plural};

/// The beginnings of counted nouns, with their gender.
const STEMS: &[(&str, Gender)] = &[
    ("балл", Masculine),
    ("бюллетен", Masculine),
    ("вопрос", Masculine),
    ("врач", Masculine),
    ("гектар", Masculine),
    ("голос", Masculine),
    ("город", Masculine),
    ("градус", Masculine),
    ("грамм", Masculine),
    ("грант", Masculine),
    ("гражданин", Masculine),
    ("граждан", Masculine),
    ("день", Masculine),
    ("дн", Masculine),
    ("доллар", Masculine),
    ("дом", Masculine),
    ("документ", Masculine),
    ("жител", Masculine),
    ("избирател", Masculine),
    ("иск", Masculine),
    ("километр", Masculine),
    ("килограмм", Masculine),
    ("комплект", Masculine),
    ("кредит", Masculine),
    ("литр", Masculine),
    ("мегабайт", Masculine),
    ("мегабит", Masculine),
    ("месяц", Masculine),
    ("метр", Masculine),
    ("миллиард", Masculine),
    ("миллион", Masculine),
    ("номер", Masculine),
    ("объект", Masculine),
    ("планшет", Masculine),
    ("представител", Masculine),
    ("процент", Masculine),
    ("пункт", Masculine),
    ("раз", Masculine),
    ("ребёнк", Masculine),
    ("рубл", Masculine),
    ("сантиметр", Masculine),
    ("сигнал", Masculine),
    ("символ", Masculine),
    ("телефон", Masculine),
    ("участок", Masculine),
    ("участк", Masculine),
    ("фонар", Masculine),
    ("центр", Masculine),
    ("час", Masculine),
    ("человек", Masculine),
    ("экземпляр", Masculine),
    ("библиотек", Feminine),
    ("болезн", Feminine),
    ("буква", Feminine),
    ("голов", Feminine),
    ("категори", Feminine),
    ("квартир", Feminine),
    ("коз", Feminine),
    ("копейк", Feminine),
    ("копеек", Feminine),
    ("копи", Feminine),
    ("коров", Feminine),
    ("краж", Feminine),
    ("лошад", Feminine),
    ("минут", Feminine),
    ("недел", Feminine),
    ("овц", Feminine),
    ("подпис", Feminine),
    ("постройк", Feminine),
    ("построек", Feminine),
    ("секунд", Feminine),
    ("семь", Feminine),
    ("сигар", Feminine),
    ("собак", Feminine),
    ("сотк", Feminine),
    ("соток", Feminine),
    ("ставк", Feminine),
    ("страниц", Feminine),
    ("тем", Feminine),
    ("тонн", Feminine),
    ("тысяч", Feminine),
    ("услуг", Feminine),
    ("фотографи", Feminine),
    ("цифр", Feminine),
    ("штук", Feminine),
    ("дел", Neuter),
    ("занят", Neuter),
    ("задан", Neuter),
    ("заявлен", Neuter),
    ("лекарств", Neuter),
    ("лет", Neuter),
    ("лиц", Neuter),
    ("мест", Neuter),
    ("обращен", Neuter),
    ("отделен", Neuter),
    ("письм", Neuter),
    ("предписан", Neuter),
    ("слов", Neuter),
    ("дет", Plural),
    ("сут", Plural),
];

/// The gender of a counted noun; nothing if the word is none.
pub(super) fn gender(word: &str) -> Option<Gender> {
    let word = word.to_lowercase();
    // «год» is short: «годовой» is no noun.
    if year(&word).is_some() {
        return Some(Masculine);
    }
    let mut stems = STEMS.iter();
    let (_, gender) = stems.find(|(stem, _)| {
        word.strip_prefix(stem)
            .is_some_and(|ending| ending.chars().count() <= 3)
    })?;
    Some(*gender)
}

/// The form of «год», if the word is one.
pub(super) fn year(word: &str) -> Option<Case> {
    Some(match word.to_lowercase().as_str() {
        "год" | "годы" => Nominative,
        "года" | "годов" => Genitive,
        "году" | "годах" => Prepositional,
        "годам" => Dative,
        "годом" | "годами" => Instrumental,
        _ => return None,
    })
}

/// The case of a number that stands before a counted noun, if the noun's form tells it. What is told: the form of several
/// in the dative and further, and the difference between «3 дня» and «3 дней», «1 месяц» and «1 месяца».
pub(super) fn case(number: u64, word: &str) -> Option<Case> {
    let gender = gender(word)?;
    let word = word.to_lowercase();
    let many = [
        ("ам", Dative),
        ("ям", Dative),
        ("ами", Instrumental),
        ("ями", Instrumental),
        ("ьми", Instrumental),
        ("ах", Prepositional),
        ("ях", Prepositional),
    ];
    if let Some((_, case)) = many.iter().find(|(ending, _)| word.ends_with(ending)) {
        return Some(*case);
    }
    let last = word.chars().next_back()?;
    match (number % 100, number % 10) {
        (11..=14, _) => None,
        // «3 суток» are both «трое» and «трёх».
        (_, 2..=4) if gender == Plural => None,
        (_, 1) => one(gender, last, &word),
        (_, 2..=4) if ['а', 'я', 'ы', 'и'].contains(&last) => Some(Nominative),
        (_, 2..=4) => Some(Genitive),
        _ => None,
    }
}

fn one(gender: Gender, last: char, word: &str) -> Option<Case> {
    Some(match (gender, last) {
        (Plural, 'и') => Nominative,
        (Plural, _) | (Masculine | Neuter, 'а' | 'я') => Genitive,
        (Feminine, 'а' | 'я') => Nominative,
        (Feminine, 'ы' | 'и') => Genitive,
        (Feminine, 'у' | 'ю') => Accusative,
        (Feminine, 'й') => Instrumental,
        (_, 'у' | 'ю') => Dative,
        (Masculine, 'м') if !word.ends_with("грамм") && word != "дом" => Instrumental,
        (Masculine | Feminine, 'е') => Prepositional,
        (Feminine, _) => return None,
        _ => Nominative,
    })
}

/// An adjective between a number and its noun: «рабочих», «кубических».
pub(super) fn is_adjective(word: &str) -> bool {
    let endings = [
        "ых", "их", "ый", "ий", "ого", "его", "ому", "ему", "ым", "им", "ыми", "ими", "ая", "яя",
        "ую", "ые", "ие", "ое", "ой",
    ];
    word.chars().count() > 4
        && endings.iter().any(|ending| word.ends_with(ending))
        && gender(word).is_none()
}

/// The gender and the case of nouns that numbers of order go with: «II группы», «1–4 классов».
pub(super) fn ordered(word: &str) -> Option<(Gender, Case)> {
    const NOUNS: [(&str, Gender); 9] = [
        ("групп", Feminine),
        ("степен", Feminine),
        ("категори", Feminine),
        ("класс", Masculine),
        ("квартал", Masculine),
        ("раздел", Masculine),
        ("тип", Masculine),
        ("разряд", Masculine),
        ("век", Masculine),
    ];
    let word = word.to_lowercase();
    let (stem, gender) = NOUNS.iter().find(|(stem, _)| word.starts_with(stem))?;
    Some(match (gender, &word[stem.len()..]) {
        (Masculine, "") => (Masculine, Nominative),
        (Masculine, "а") => (Masculine, Genitive),
        (Masculine, "у") => (Masculine, Dative),
        (Masculine, "ом") => (Masculine, Instrumental),
        (Masculine, "е") => (Masculine, Prepositional),
        (Masculine, "ы") => (Plural, Nominative),
        (Masculine, "ов") | (Feminine, "" | "й" | "ей") => (Plural, Genitive),
        (Feminine, "а" | "я" | "ь") => (Feminine, Nominative),
        (Feminine, "ы" | "и") => (Feminine, Genitive),
        (Feminine, "е") => (Feminine, Prepositional),
        (Feminine, "у" | "ю") => (Feminine, Accusative),
        (Feminine, "ой") => (Feminine, Instrumental),
        (_, "ам" | "ям") => (Plural, Dative),
        (_, "ами" | "ями") => (Plural, Instrumental),
        (_, "ах" | "ях") => (Plural, Prepositional),
        _ => return None,
    })
}
