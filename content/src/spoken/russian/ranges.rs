//! From one number to another: «2–3 дня», «13–20 июля», «1–4 классов», «I–II группы».

use super::super::pieces::Number;
use super::Reader;
use super::amounts::amount;
use super::context::{governs_genitive, names};
use super::days::is_month;
use super::figures::count;
use super::nouns;
use super::numerals::Case::{
    Accusative, Dative, Genitive, Instrumental, Nominative, Prepositional,
};
use super::numerals::Gender::{Feminine, Masculine, Neuter};
use super::numerals::ordinal;
use super::units;

impl Reader<'_> {
    /// Says a number, a dash and another number; `at` is the first one's place.
    pub(super) fn range(&mut self, at: usize, first: &Number, last: &Number) -> usize {
        let next = at + 3;
        let before = self.line.word_before(at).unwrap_or_default();
        let word = self.line.next_word(next);
        let Some((from, until)) = first.integer().zip(last.integer()) else {
            return self.amounts(at, first, last);
        };
        if word.is_some_and(is_month) {
            self.days(&before, from, until);
            return next;
        }
        let class = word.filter(|word| word.starts_with("класс"));
        let year = word.filter(|_| first.is_year()).and_then(nouns::year);
        let order = class
            .and_then(nouns::ordered)
            .or_else(|| year.map(|case| (Masculine, case)));
        if let Some((gender, case)) = order {
            self.both(&ordinal(from, case, gender), &ordinal(until, case, gender));
            return next;
        }
        if names(&before) {
            let gender = if before.starts_with("стать") || before.starts_with("част") {
                Feminine
            } else {
                Masculine
            };
            let from = ordinal(from, Genitive, gender);
            let until = ordinal(until, Accusative, gender);
            self.say(&format!("с {from} по {until}"));
            return next;
        }
        self.amounts(at, first, last)
    }

    /// «13–20 июля»: «с тринадцатого по двадцатое»; neighbours are both named.
    fn days(&mut self, before: &str, first: u64, last: u64) {
        let [from, and] = [first, last].map(|day| ordinal(day, Genitive, Neuter));
        let until = ordinal(last, Accusative, Neuter);
        self.say(&match before {
            "с" | "со" => format!("{from} по {until}"),
            _ if first + 1 == last => format!("{from} и {and}"),
            _ => format!("с {from} по {until}"),
        });
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
        self.own.held = Some((next, case));
        // «2–3 дня», «5–6 собак»: neighbours are said in one breath.
        let beside = first.is_beside(last) && governed == Nominative && whole <= 10;
        let few = shown == Some(Nominative) || beside;
        let open = !prepared && !few && (governed == Nominative || case == Genitive);
        // A preposition before the range goes with both numbers, so no «от» may follow it.
        let before = self.line.word_before(at);
        if open && !before.is_some_and(|word| governs_genitive(&word)) {
            let [from, until] = [first, last].map(|number| amount(number, Genitive, gender));
            self.say(&format!("от {from} до {until}"));
            self.own.held = Some((next, Genitive));
        } else {
            let [from, until] = [first, last].map(|number| amount(number, case, gender));
            self.both(&from, &until);
        }
        if percent {
            let case = self.own.held.map_or(case, |(_, case)| case);
            self.say(&units::form("процент", count(last), case));
            return unit + 1;
        }
        next
    }

    /// Short numbers are said in one breath, long ones with a pause.
    pub(super) fn both(&mut self, from: &str, until: &str) {
        let dash = if from.contains(' ') || until.contains(' ') {
            " – "
        } else {
            "-"
        };
        self.say(&format!("{from}{dash}{until}"));
    }
}
