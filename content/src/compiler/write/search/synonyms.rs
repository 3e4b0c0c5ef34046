//! Adds to every entry what people type instead of its own words.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Keys, Spelt, either};
use super::texts::Field;
use crate::Lang;
use crate::compiler::model::SynonymGroup;
use crate::schema::EntryRef;
use crate::tokenise;

/// A phrase of a group: for each word the keys that it may have.
type Phrase = Vec<Vec<String>>;

/// Adds the groups to all entries whose titles, keywords or lines hold one of their words.
pub(super) fn add(entries: &mut [Spelt], groups: &[SynonymGroup]) {
    let groups: Vec<Group> = groups.iter().map(Group::of).collect();
    let mut by_key: BTreeMap<&str, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for (group, phrases) in groups.iter().enumerate() {
        for (index, phrase) in phrases.words.iter().enumerate() {
            for key in phrase.keys.first().into_iter().flatten() {
                by_key.entry(key).or_default().insert((group, index));
            }
        }
    }
    for entry in entries {
        let mut found: BTreeMap<usize, (Field, BTreeSet<usize>)> = BTreeMap::new();
        let said = entry.passages.iter();
        for passage in said.filter(|passage| passage.field != Field::Question) {
            for at in 0..passage.keys.len() {
                let Some(candidates) = by_key.get(passage.keys[at].as_str()) else {
                    continue;
                };
                for &(group, index) in candidates {
                    if stands_at(&groups[group].words[index].keys, &passage.keys[at..]) {
                        let (field, said) = found
                            .entry(group)
                            .or_insert((passage.field, BTreeSet::new()));
                        *field = passage.field.min(*field);
                        said.insert(index);
                    }
                }
            }
        }
        for (index, group) in groups.iter().enumerate() {
            if group.pages.contains(&entry.entry) {
                found
                    .entry(index)
                    .or_insert((Field::Keyword, BTreeSet::new()))
                    .0 = Field::Keyword;
            }
        }
        for (group, (field, said)) in found {
            let field = field.max(Field::Keyword);
            let unsaid = groups[group]
                .words
                .iter()
                .enumerate()
                .filter(|(index, _)| !said.contains(index));
            // What a page mentions in passing, it is not about: there only the words themselves stand for each other.
            let typed = groups[group]
                .typed
                .iter()
                .filter(|_| field <= Field::Summary);
            let phrases = unsaid.map(|(_, phrase)| phrase).chain(typed);
            entry
                .passages
                .extend(phrases.flat_map(|phrase| phrase.passages(field)));
        }
    }
}

fn stands_at(phrase: &Phrase, keys: &[String]) -> bool {
    phrase.len() <= keys.len()
        && phrase
            .iter()
            .zip(keys)
            .all(|(either, key)| either.contains(key))
}

struct Group {
    words: Vec<Member>,
    typed: Vec<Member>,
    pages: Vec<EntryRef>,
}

struct Member {
    keys: Phrase,
    written: Vec<String>,
}

impl Group {
    fn of(group: &SynonymGroup) -> Group {
        let members = |list: &[String]| list.iter().map(|text| Member::of(text)).collect();
        Group {
            words: members(&group.words),
            typed: members(&group.typed),
            pages: group.pages.clone(),
        }
    }
}

impl Member {
    fn of(text: &str) -> Member {
        let found = tokenise(text);
        Member {
            keys: found
                .iter()
                .map(|word| either(&word.folded, &text[word.at.clone()]))
                .collect(),
            written: found
                .into_iter()
                .map(|word| text[word.at].to_lowercase())
                .collect(),
        }
    }

    /// The phrase with the first key of every word, and once more where some word has others.
    fn spellings(&self) -> impl Iterator<Item = Vec<String>> {
        let most = self.keys.iter().map(Vec::len).max().unwrap_or(0);
        let nth = |n: usize| {
            self.keys
                .iter()
                .map(move |keys| keys[n.min(keys.len() - 1)].clone())
                .collect()
        };
        (0..most).map(nth)
    }

    /// The phrase as passages of an entry.
    fn passages(&self, field: Field) -> Vec<Keys> {
        let spellings = self.spellings();
        let passages = spellings.map(|keys| Keys {
            field,
            lang: Lang::Kk,
            keys,
            written: self.written.clone(),
            added: true,
        });
        passages.collect()
    }
}
