//! Words of the entries as keys: one key to a word, the same for all its forms and, for loanwords, in both languages.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::{Entry, Field, Passage};
use crate::schema::EntryRef;
use crate::{Lang, fold, mixed_key, stem_key, tokenise, with_vowel};

/// An entry whose words are keys.
#[derive(Debug)]
pub(super) struct Spelt {
    pub(super) entry: EntryRef,
    pub(super) passages: Vec<Keys>,
}

/// A passage as keys.
#[derive(Debug)]
pub(super) struct Keys {
    pub(super) field: Field,
    pub(super) lang: Lang,
    pub(super) keys: Vec<String>,
    /// The words as the author wrote them, in small letters, one to a key.
    pub(super) written: Vec<String>,
    /// Added by a synonym, not said by the page.
    pub(super) added: bool,
}

/// Spells all entries, and beside them lists of questions as the entries' own are spelt.
pub(super) fn spell(
    entries: Vec<Entry>,
    questions: &[&[(Lang, String)]],
) -> (Vec<Spelt>, Vec<Vec<Keys>>) {
    let russian = keys_in(&entries, Lang::Ru);
    let kazakh = keys_in(&entries, Lang::Kk);
    let latin = latin_words(&entries);
    let speller = Speller {
        russian,
        kazakh,
        latin,
    };
    let spelt = entries.into_iter().map(|entry| Spelt {
        entry: entry.entry,
        passages: entry
            .passages
            .iter()
            .map(|passage| speller.passage(passage))
            .collect(),
    });
    let question = |(lang, text): &(Lang, String)| {
        speller.passage(&Passage {
            field: Field::Question,
            lang: *lang,
            text: text.clone(),
        })
    };
    let questions = questions
        .iter()
        .map(|list| list.iter().map(question).collect());
    (spelt.collect(), questions.collect())
}

/// The keys under which a word of a synonym may stand in the index: its language is not told.
pub(super) fn either(folded: &str, written: &str) -> Vec<String> {
    let mut keys = vec![stem_key(folded, Lang::Kk)];
    if !has_kazakh_letter(written) {
        keys.extend([stem_key(folded, Lang::Ru)]);
        keys.extend(mixed_key(folded));
    }
    keys.sort();
    keys.dedup();
    keys
}

struct Speller {
    russian: BTreeSet<String>,
    kazakh: BTreeSet<String>,
    /// Words in Latin letters that the guide itself says.
    latin: BTreeSet<String>,
}

impl Speller {
    fn passage(&self, passage: &Passage) -> Keys {
        let mut words = tokenise(&passage.text);
        if passage.field == Field::Question {
            // «kuieuim uryp jatyr» is read in Cyrillic letters when it is typed; were it known as it stands, it would not be.
            words.retain(|word| !is_latin(&word.folded) || self.latin.contains(&word.folded));
        }
        let written = |at: std::ops::Range<usize>| passage.text[at].to_lowercase();
        Keys {
            field: passage.field,
            lang: passage.lang,
            keys: words
                .iter()
                .map(|word| self.key(&word.folded, &passage.text[word.at.clone()], passage.lang))
                .collect(),
            written: words.into_iter().map(|word| written(word.at)).collect(),
            added: false,
        }
    }

    /// A Kazakh word that the Russian texts know without its ending is spelt as there (`субсидияға`); one whose stem lost
    /// its last vowel is spelt with it (`орны`, `участка`).
    fn key(&self, folded: &str, written: &str, lang: Lang) -> String {
        let own = stem_key(folded, lang);
        let known = match lang {
            Lang::Kk => &self.kazakh,
            Lang::Ru => &self.russian,
        };
        if lang == Lang::Kk
            && !has_kazakh_letter(written)
            && let Some(loan) = mixed_key(folded).filter(|loan| self.russian.contains(loan))
        {
            return loan;
        }
        let whole = with_vowel(&own).find(|whole| known.contains(whole));
        whole.unwrap_or(own)
    }
}

/// The keys that stand more than once in what the guide itself says in one language.
fn keys_in(entries: &[Entry], lang: Lang) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for passage in entries
        .iter()
        .flat_map(|entry| &entry.passages)
        .filter(|passage| passage.lang == lang && passage.field != Field::Question)
    {
        for word in tokenise(&passage.text) {
            *counts.entry(stem_key(&word.folded, lang)).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(key, _)| key)
        .collect()
}

/// The words in Latin letters that the guide itself says: names of sites and apps.
fn latin_words(entries: &[Entry]) -> BTreeSet<String> {
    let passages = entries.iter().flat_map(|entry| &entry.passages);
    let said = passages.filter(|passage| passage.field != Field::Question);
    said.flat_map(|passage| tokenise(&passage.text))
        .map(|word| word.folded)
        .filter(|folded| is_latin(folded))
        .collect()
}

fn is_latin(folded: &str) -> bool {
    folded.contains(|c: char| c.is_ascii_alphabetic())
}

/// Whether a word is Kazakh beyond doubt: folding changes it in more than case and ё.
fn has_kazakh_letter(written: &str) -> bool {
    written
        .to_lowercase()
        .chars()
        .any(|c| c != 'ё' && fold(&c.to_string()) != c.to_string())
}
