//! Phrases that mean danger: the keys of their words, and each phrase filed under the word that fewest others have.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Transaction, params};

use super::keys::either;
use crate::compiler::model::Alarm;
use crate::{exact_key, heard_key, prefix_key, tokenise};

/// A word of so many letters counts only as it stands: «қан» is not «қандай».
const SHORT: usize = 5;
/// Letters that a stem has at least where the word is an alarm by itself: «скоро» is not «скорая», «кошка» not «көшкін».
const LEAST_ALONE: usize = 6;

/// A phrase as its words, folded, without single letters: those a question is read without.
type Phrase = BTreeSet<String>;

/// The words of all phrases, each with its keys.
type Words = BTreeMap<String, BTreeSet<String>>;

pub(super) fn write(to: &Transaction<'_>, alarms: &[Alarm]) -> rusqlite::Result<()> {
    let mut words = Words::new();
    let mut filed: Vec<(Phrase, usize, bool)> = Vec::new();
    for (danger, alarm) in alarms.iter().enumerate() {
        let means = alarm.phrases.iter().map(|text| (text, false));
        let unless = alarm.unless.iter().map(|text| (text, true));
        for (text, calm) in means.chain(unless) {
            filed.push((phrase(text, &mut words), danger, calm));
        }
    }
    for (phrase, _, calm) in &filed {
        if let (Some(alone), 1, false) = (phrase.first(), phrase.len(), calm) {
            let whole = prefix_key(alone);
            let keys = words.entry(alone.clone()).or_default();
            keys.retain(|key| {
                *key == whole || key.starts_with(['=', '~']) || key.chars().count() >= LEAST_ALONE
            });
        }
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in filed.iter().flat_map(|(phrase, ..)| phrase) {
        *counts.entry(word).or_default() += 1;
    }
    let sql =
        "INSERT OR IGNORE INTO search_danger (word, others, danger, calm) VALUES (?, ?, ?, ?)";
    let mut statement = to.prepare(sql)?;
    for (phrase, danger, calm) in &filed {
        let Some(rarest) = phrase.iter().min_by_key(|word| counts[word.as_str()]) else {
            continue;
        };
        let others: Vec<&str> = phrase
            .iter()
            .filter(|word| *word != rarest)
            .map(String::as_str)
            .collect();
        statement.execute(params![rarest, others.join(" "), danger, calm])?;
    }
    let sql = "INSERT OR IGNORE INTO search_danger_word (key, word) VALUES (?, ?)";
    let mut statement = to.prepare(sql)?;
    for (word, keys) in &words {
        for key in keys {
            statement.execute(params![key, word])?;
        }
    }
    Ok(())
}

fn phrase(text: &str, words: &mut Words) -> Phrase {
    let found = tokenise(text);
    let mut phrase = Phrase::new();
    for word in &found {
        let letters = word.folded.chars().count();
        if letters == 1 && found.len() > 1 {
            continue;
        }
        // Written with Kazakh letters in one phrase and without in another, it has the keys of both.
        let keys = words.entry(word.folded.clone()).or_default();
        keys.insert(heard_key(&word.folded));
        if letters <= SHORT {
            keys.insert(exact_key(&word.folded));
        } else {
            keys.extend(either(&word.folded, &text[word.at.clone()]));
            keys.insert(prefix_key(&word.folded));
        }
        phrase.insert(word.folded.clone());
    }
    phrase
}
