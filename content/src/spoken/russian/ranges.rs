//! From one number to another: «2–3 дня», «13–20 июля», «1–4 классов», «I–II группы».

use super::super::capitals;
use super::super::pieces::{Number, Piece};
use super::Reader;
use super::amounts::amount;
use super::context::names;
use super::days::{is_month, is_year};
use super::figures::count;
use super::nouns;
use super::numerals::Case::{
    self, Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional,
};
use super::numerals::Gender::{self, Feminine, Masculine, Neuter};
use super::numerals::ordinal;
use super::units;

impl Reader<'_> {
    /// Says a number, a dash and another number; `at` is the first one's place.
    pub(super) fn range(&mut self, at: usize, first: &Number) -> usize {
        let Some(last) = self.line.number(at + 2).cloned() else {
            return at + 1;
        };
        let next = at + 3;
        let before = self.line.word_before(at).unwrap_or_default();
        let word = self.line.next_word(next);
        if let Some((first, last)) = first.integer().zip(last.integer()) {
            if word.is_some_and(is_month) {
                self.days(&before, first, last);
                return next;
            }
            let ordered = word
                .filter(|word| word.starts_with("класс"))
                .and_then(nouns::ordered);
            let year = word
                .and_then(nouns::year)
                .filter(|_| is_year(&self.numbered(at)))
                .map(|case| (Masculine, case));
            if let Some((gender, case)) = ordered.or(year) {
                self.both(&ordinal(first, case, gender), &ordinal(last, case, gender));
                return next;
            }
            if names(&before) {
                let gender = if before.starts_with("стать") || before.starts_with("част") {
                    Feminine
                } else {
                    Masculine
                };
                let from = ordinal(first, Genitive, gender);
                let until = ordinal(last, Accusative, gender);
                self.say(&format!("с {from} по {until}"));
                return next;
            }
        }
        self.amounts(at, first, &last)
    }

    fn numbered(&self, at: usize) -> Number {
        self.line.number(at).cloned().unwrap_or(Number {
            digits: String::new(),
            fraction: None,
            grouped: false,
        })
    }

    /// «13–20 июля»: «с тринадцатого по двадцатое»; neighbours are both named.
    fn days(&mut self, before: &str, first: u64, last: u64) {
        let nth = |day, case| ordinal(day, case, Neuter);
        let words = match before {
            "с" | "со" => format!("{} по {}", nth(first, Genitive), nth(last, Accusative)),
            _ if first + 1 == last => format!("{} и {}", nth(first, Genitive), nth(last, Genitive)),
            _ => format!("с {} по {}", nth(first, Genitive), nth(last, Accusative)),
        };
        self.say(&words);
    }

    fn amounts(&mut self, at: usize, first: &Number, last: &Number) -> usize {
        let next = at + 3;
        let whole = last.whole().unwrap_or_default();
        let noun = self.noun(next);
        let gender = noun.and_then(nouns::gender).unwrap_or(Masculine);
        let shown = noun.and_then(|noun| nouns::case(whole, noun));
        let governed = self.governed(at, whole);
        let unit = self.line.skip(next);
        let percent = self.line.is(unit, '%');
        let prepared = matches!(governed, Accusative | Dative | Instrumental | Prepositional);
        let case = shown.unwrap_or(governed);
        self.held = Some((next, case));
        // «2–3 дня», «5–6 собак»: neighbours are said in one breath.
        let beside = first.integer().map(|first| first + 1) == last.integer()
            && governed == Nominative
            && whole <= 10;
        let few = shown == Some(Nominative) || beside;
        let open = !prepared && !few && (governed == Nominative || case == Genitive);
        if open && !self.after_preposition(at) {
            let [from, until] = [first, last].map(|number| amount(number, Genitive, gender));
            self.say(&format!("от {from} до {until}"));
            self.held = Some((next, Genitive));
        } else {
            let [from, until] = [first, last].map(|number| amount(number, case, gender));
            self.both(&from, &until);
        }
        if percent {
            let case = self.held.map_or(case, |(_, case)| case);
            self.say(&units::form("процент", count(last), case));
            return unit + 1;
        }
        next
    }

    /// A preposition before the range goes with both numbers, so no «от» may follow it.
    fn after_preposition(&self, at: usize) -> bool {
        self.line
            .word_before(at)
            .is_some_and(|word| super::context::governs_genitive(&word))
    }

    /// Short numbers are said in one breath, long ones with a pause.
    fn both(&mut self, from: &str, until: &str) {
        let dash = if from.contains(' ') || until.contains(' ') {
            " – "
        } else {
            "-"
        };
        self.say(&format!("{from}{dash}{until}"));
    }

    /// Says a Roman number as one of a row: it agrees with the noun behind it or before it.
    pub(super) fn roman(&mut self, at: usize, number: u64) -> usize {
        let next = at + 1;
        let (gender, case) = self.ordered_noun(at);
        let nth = |number| ordinal(number, case, gender);
        let last = self.line.word(next + 1).and_then(capitals::roman);
        if let Some(last) = last.filter(|_| self.line.is(next, '–')) {
            self.both(&nth(number), &nth(last));
            return next + 2;
        }
        self.say(&nth(number));
        next
    }

    /// The noun behind a row of Roman numbers, or the one before it.
    fn ordered_noun(&self, at: usize) -> (Gender, Case) {
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
