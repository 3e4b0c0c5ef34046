//! How much every entry is about every word, and how much every word tells.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Spelt, either};
use super::questions::Asked;
use super::texts::Field;
use crate::tokenise;

/// What a title tells of a page, what a keyword does, and so on: weights of one mention.
const TITLE: f64 = 3.0;
const KEYWORD: f64 = 2.4;
const SUMMARY: f64 = 0.9;
const BODY: f64 = 0.45;
/// What a synonym tells beside the word itself.
const ADDED: f64 = 0.8;
/// Mentions after which more of them say little: half of the weight of a field is reached at this many.
const HALF: f64 = 1.0;
/// Weight at which an entry is half about a word.
const HALF_ABOUT: f64 = 1.5;
/// What a common word tells beside another one that is as rare.
const COMMON: f64 = 0.15;
/// Entries kept for a beginning of one or two letters.
const KEPT_FOR_BEGINNING: usize = 40;

/// The index in numbers.
pub(super) struct Index {
    /// By word.
    pub(super) words: BTreeMap<String, Word>,
    /// Beginnings of one and two letters, with the entries best known for a word that begins so.
    pub(super) beginnings: BTreeMap<String, Vec<(usize, u8)>>,
}

/// A word of the index.
#[derive(Default)]
pub(super) struct Word {
    pub(super) id: u32,
    /// In thousandths.
    pub(super) weight: u32,
    pub(super) spelt: String,
    /// Which entries hold it, and how much they are about it.
    pub(super) entries: Vec<(usize, u8)>,
    /// How much it tells in a question, in thousandths.
    pub(super) telling: u32,
    /// Which questions hold it, counted over all entries from 0.
    pub(super) questions: Vec<usize>,
    /// How often each group of questions holds it, where that is all that is kept of its questions.
    pub(super) counts: Vec<u32>,
}

/// Mentions of a word in an entry, field by field.
#[derive(Default)]
struct Mentions {
    title: f64,
    keyword: f64,
    summary: f64,
    body: f64,
}

impl Mentions {
    fn add(&mut self, field: Field, much: f64) {
        match field {
            Field::Title => self.title += much,
            // A part of a title is counted with it, questions are not what the page says.
            Field::TitlePart | Field::Question => {}
            Field::Keyword => self.keyword += much,
            Field::Summary => self.summary += much,
            Field::Body | Field::Aside => self.body += much,
        }
    }

    /// From 1 to 255.
    fn about(&self) -> u8 {
        let said = |mentions: f64| 2.0 * mentions / (mentions + HALF);
        let weight = TITLE * said(self.title.min(1.0))
            + KEYWORD * said(self.keyword)
            + SUMMARY * said(self.summary)
            + BODY * said(self.body);
        let share = weight / (weight + HALF_ABOUT);
        (share * 255.0).round().clamp(1.0, 255.0) as u8
    }
}

/// Counts and weighs.
pub(super) fn index(entries: &[Spelt], asked: &[Asked<'_>], common: &[String]) -> Index {
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    // How the guide spells a word, and how those who ask do.
    let mut spellings: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    let mut typed: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for (number, entry) in entries.iter().enumerate() {
        let mut mentions: BTreeMap<&str, Mentions> = BTreeMap::new();
        let said = entry.passages.iter();
        for passage in said.filter(|passage| passage.field != Field::Question) {
            let much = if passage.added { ADDED } else { 1.0 };
            // A keyword of several words is less about each of them.
            let length = passage.keys.len().max(1) as f64;
            let much = if passage.field == Field::Keyword {
                much / length.sqrt()
            } else {
                much
            };
            for (key, written) in passage.keys.iter().zip(&passage.written) {
                mentions.entry(key).or_default().add(passage.field, much);
                // Keywords hold misspellings on purpose.
                let good = u32::from(passage.field != Field::Keyword) * 20 + 1;
                *spellings
                    .entry(key)
                    .or_default()
                    .entry(written)
                    .or_default() += good;
            }
        }
        for (key, mentions) in mentions {
            words
                .entry(key.to_owned())
                .or_default()
                .entries
                .push((number, mentions.about()));
        }
    }
    for question in asked.iter().flat_map(|asked| &asked.questions) {
        for (key, written) in question.keys.iter().zip(&question.written) {
            words.entry(key.clone()).or_default();
            *typed.entry(key).or_default().entry(written).or_default() += 1;
        }
    }
    let common = common_keys(common);
    for (key, word) in &mut words {
        word.weight = weight(entries.len(), word.entries.len(), common.contains(key));
        let spelt = spellings.get(key.as_str());
        let spelt = spelt.or_else(|| typed.get(key.as_str()).filter(|_| word.entries.is_empty()));
        word.spelt = spelt.map_or_else(String::new, usual);
    }
    // What stands in most lists has the smallest numbers: they are packed the tightest.
    let mut by_use: Vec<&mut Word> = words.values_mut().collect();
    by_use.sort_by_key(|word| std::cmp::Reverse(word.entries.len()));
    for (id, word) in (1..).zip(by_use) {
        word.id = id;
    }
    let beginnings = beginnings(&words);
    Index { words, beginnings }
}

/// How much a word tells: the more, the fewer entries hold it.
fn weight(all: usize, holding: usize, common: bool) -> u32 {
    let (all, holding) = (all as f64, holding as f64);
    let rare = (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln();
    let rare = if common { rare * COMMON } else { rare };
    (rare * 1000.0).round() as u32
}

fn common_keys(common: &[String]) -> BTreeSet<String> {
    let all = common
        .iter()
        .flat_map(|text| tokenise(text).into_iter().map(move |word| (word, text)));
    all.flat_map(|(word, text)| either(&word.folded, &text[word.at.clone()]))
        .collect()
}

/// The shortest of the spellings that are frequent: of the forms of a word mostly the one in dictionaries.
fn usual(spellings: &BTreeMap<&str, u32>) -> String {
    let most = spellings.values().copied().max().unwrap_or(0);
    let frequent = spellings.iter().filter(|(_, count)| **count * 3 >= most);
    let usual = frequent
        .min_by_key(|(written, count)| (written.chars().count(), std::cmp::Reverse(**count)));
    usual.map_or_else(String::new, |(written, _)| (*written).to_owned())
}

fn beginnings(words: &BTreeMap<String, Word>) -> BTreeMap<String, Vec<(usize, u8)>> {
    let mut best: BTreeMap<String, BTreeMap<usize, u8>> = BTreeMap::new();
    for (key, word) in words {
        for letters in 1..=2 {
            let beginning: String = key.chars().take(letters).collect();
            let known = best.entry(beginning).or_default();
            for &(entry, about) in &word.entries {
                let about_best = known.entry(entry).or_default();
                *about_best = about.max(*about_best);
            }
        }
    }
    let kept = best.into_iter().map(|(beginning, known)| {
        let mut known: Vec<(usize, u8)> = known.into_iter().collect();
        known.sort_by_key(|&(entry, about)| (std::cmp::Reverse(about), entry));
        known.truncate(KEPT_FOR_BEGINNING);
        known.sort_unstable();
        (beginning, known)
    });
    kept.collect()
}
