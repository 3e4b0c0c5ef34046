//! Which case a number stands in: what governs it, and what the noun behind it shows.

use super::super::capitals;
use super::super::pieces::Piece;
use super::Reader;
use super::nouns;
use super::numerals::Case::{self, Accusative, Dative, Genitive, Nominative, Prepositional};
use super::numerals::Gender::{self, Masculine};

/// Words that the genitive follows.
const GENITIVE: &[&str] = &[
    "без",
    "более",
    "больше",
    "вместо",
    "возле",
    "выше",
    "дальше",
    "дешевле",
    "для",
    "до",
    "дольше",
    "дороже",
    "из",
    "кроме",
    "конца",
    "меньше",
    "менее",
    "младше",
    "моложе",
    "нет",
    "ниже",
    "около",
    "от",
    "позднее",
    "позже",
    "после",
    "против",
    "размере",
    "ранее",
    "раньше",
    "с",
    "сверх",
    "свыше",
    "со",
    "среди",
    "старше",
    "течение",
    "тяжелее",
    "у",
    "чаще",
    "реже",
    "легче",
    "короче",
    "длиннее",
    "медленнее",
    "быстрее",
    "продолжение",
];

/// Words whose number is a name, not a count: «статья 79», «номер 111».
const NAMED: &[&str] = &[
    "стать",
    "пункт",
    "подпункт",
    "номер",
    "форм",
    "дом",
    "квартир",
    "част",
    "абзац",
    "телефон",
    "приложени",
    "глав",
    "раздел",
    "кабинет",
    "школ",
    "строк",
    "канал",
    "центр",
    "улиц",
];

/// Words that join numbers of one case.
const JOINTS: &[&str] = &["и", "или", "либо", "МРП", "МЗП", "тенге", "плюс"];

/// Adjectives that stand before a number in the genitive: «первых 30 дней».
const DEFINING: &[&str] = &[
    "первых",
    "последних",
    "ближайших",
    "этих",
    "тех",
    "любых",
    "прошедших",
];

pub(super) fn governs_genitive(word: &str) -> bool {
    GENITIVE.contains(&word)
}

/// Is a number behind this word a name?
pub(super) fn names(word: &str) -> bool {
    NAMED.iter().any(|stem| {
        word.strip_prefix(stem)
            .is_some_and(|ending| ending.chars().count() <= 3)
    })
}

impl Reader<'_> {
    /// The noun that a number before `next` counts: adjectives between are left out.
    pub(super) fn noun(&self, next: usize) -> Option<&str> {
        let mut index = self.line.skip(next);
        for _ in 0..3 {
            let word = self.line.word(index)?;
            if !nouns::is_adjective(word) {
                return Some(word);
            }
            index = self.line.skip(index + 1);
        }
        None
    }

    /// The case and the gender of a number at `at` that ends before `next`.
    pub(super) fn agreement(&self, number: u64, at: usize, next: usize) -> (Case, Gender) {
        let noun = self.noun(next);
        let gender = noun.and_then(nouns::gender);
        let before = self.line.word_before(at);
        let named = before.as_deref().is_some_and(names)
            || self
                .line
                .before(at)
                .is_some_and(|before| self.line.is(before, '№'));
        if named && gender.is_none() {
            return (Nominative, Masculine);
        }
        let shown = noun.and_then(|noun| nouns::case(number, noun));
        let governed = self.governed(at, number);
        let case = match (shown, governed) {
            (Some(Nominative), Accusative) => Accusative,
            (Some(Prepositional), Dative) => Dative,
            (Some(shown), _) => shown,
            (None, governed) => governed,
        };
        (case, gender.unwrap_or(Masculine))
    }

    /// The case that the word before asks for.
    pub(super) fn governed(&self, at: usize, number: u64) -> Case {
        let Some(before) = self.line.word_before(at) else {
            return self.inherited(at);
        };
        match before.as_str() {
            word if governs_genitive(word) => Genitive,
            "к" | "ко" => Dative,
            "по" if number % 10 == 1 && number % 100 != 11 => Dative,
            "в" | "во" | "на" | "за" | "через" | "под" | "про" | "спустя" | "сквозь" => {
                Accusative
            }
            "о" | "об" | "при" => Prepositional,
            word if JOINTS.contains(&word) => self.inherited(at),
            word if DEFINING.contains(&word) => Genitive,
            _ => Nominative,
        }
    }

    /// The case of the number before, if nothing but joints is between: «до 150 МРП (648 750 ₸)», «от 2 или 3».
    fn inherited(&self, at: usize) -> Case {
        let Some((end, case)) = self.own.held else {
            return Nominative;
        };
        // «до 1 500 2 МРП»: two numbers side by side are of two kinds.
        if self.line.skip(end) == at {
            return Nominative;
        }
        let and = self.line.word_before(at).is_some();
        let joined = (end..at).all(|index| match self.line.at(index) {
            Some(Piece::Space | Piece::Sign('(' | ',' | '–' | '%' | '₸')) => true,
            // «до 500 евро и 25 кг»: behind «и» the first number has its noun too.
            Some(Piece::Word(word)) => {
                JOINTS.contains(&word.as_str())
                    || and && (word == "евро" || nouns::gender(word).is_some())
            }
            _ => false,
        });
        if joined { case } else { Nominative }
    }

    /// The noun behind a row of Roman numbers, or the one before it.
    pub(super) fn ordered_noun(&self, at: usize) -> (Gender, Case) {
        let mut index = at + 1;
        let behind = loop {
            match self.line.at(index) {
                Some(Piece::Space | Piece::Sign(',' | '–')) => {}
                Some(Piece::Word(word)) if ["и", "или"].contains(&word.as_str()) => {}
                Some(Piece::Word(word)) if capitals::roman(word).is_some() => {}
                Some(Piece::Word(word)) => break nouns::ordered(word),
                _ => break None,
            }
            index += 1;
        };
        let before = self.line.word_before(at);
        behind
            .or_else(|| before.as_deref().and_then(nouns::ordered))
            .unwrap_or((Masculine, Nominative))
    }
}
