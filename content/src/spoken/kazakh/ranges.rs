//! From one number to another: «3–5 күн», «134–136-баптары», «21–23 наурыз».

use super::super::pieces::{Number, Piece};
use super::super::reader::Words;
use super::figures::{cardinal, is_of_year, month};
use super::{Reader, suffix};

/// Nouns that stand with both ends of a range.
const UNITS: [&str; 12] = [
    "ай",
    "адам",
    "апта",
    "гектар",
    "километр",
    "күн",
    "метр",
    "минут",
    "сағат",
    "тәулік",
    "шақырым",
    "жыл",
];

/// Words that go with the noun before them: «3–12 ай ішінде».
const LEANING: [&str; 8] = [
    "ішінде",
    "бойы",
    "бұрын",
    "кейін",
    "соң",
    "сайын",
    "ертерек",
    "мерзімге",
];

impl Reader<'_> {
    /// Says a number, a dash and another number; `at` is the first one's place.
    pub(super) fn range(&mut self, at: usize, first: &Number, last: &Number) -> usize {
        let next = at + 3;
        let [from, until] = [first, last].map(cardinal);
        let [nth_from, nth_until] = [&from, &until].map(|words| suffix::ordinal(words));
        let beside = first.is_beside(last);
        if self.named(next) {
            self.through(&nth_from, &nth_until, "дейінгі");
            return next + 1;
        }
        let word = self.line.next_word(next);
        if let Some([_, _, out_of, up_to]) = word.and_then(month) {
            if beside {
                self.say(&format!("{nth_from} және {nth_until}"));
                return next;
            }
            // The month stands with both days: «он үшінші шілдеден жиырмасыншы шілдеге дейін».
            self.say(&format!("{nth_from} {out_of} {nth_until} {up_to} дейін"));
            return self.line.skip(next) + 1;
        }
        let years = first.is_year() && last.is_year() && word.is_some_and(is_of_year);
        if years || word.is_some_and(|word| word.starts_with("сынып")) {
            self.through(&nth_from, &nth_until, "дейінгі");
            return next;
        }
        let unit = self.line.skip(next);
        let measured = match self.line.at(unit) {
            Some(Piece::Sign('%')) => Some("пайыз"),
            Some(Piece::Sign('₸')) => Some("теңге"),
            Some(Piece::Word(word)) if word == "теңге" => Some("теңге"),
            _ => None,
        };
        if let Some(measure) = measured.filter(|_| !self.line.is(unit + 1, '-')) {
            self.through(&from, &format!("{until} {measure}"), "дейін");
            return unit + 1;
        }
        if self.ending(next).is_some() {
            let (from, _) = suffix::from_until(&from, "");
            self.say(&from);
            return self.ended(&until, next);
        }
        // «2–3 күн», «3–5 күн»: small numbers that lie close are said in one breath.
        let small = last.integer().is_some_and(|last| last <= 10);
        let close = first.integer().map(|first| first + 2) == last.integer();
        if (beside || small && close && word.is_some())
            && !from.contains(' ')
            && !until.contains(' ')
        {
            self.say(&format!("{from}-{until}"));
            return next;
        }
        // «12–24 ай» is «он екі айдан жиырма төрт айға дейін», unless a word behind leans on the noun.
        if let Some(unit) = word.filter(|word| UNITS.contains(word)) {
            let end = self.line.skip(next) + 1;
            let behind = self.line.next_word(end);
            if !behind.is_some_and(|word| LEANING.contains(&word)) {
                let [from, until] = [&from, &until].map(|number| format!("{number} {unit}"));
                self.through(&from, &until, "дейін");
                return end;
            }
        }
        let attributed = word.is_some() || measured.is_some();
        let up_to = if attributed {
            "дейінгі"
        } else {
            "дейін"
        };
        self.through(&from, &until, up_to);
        next
    }

    /// Says from where and until where.
    pub(super) fn through(&mut self, from: &str, until: &str, up_to: &str) {
        let (from, until) = suffix::from_until(from, until);
        self.say(&format!("{from} {until} {up_to}"));
    }
}
