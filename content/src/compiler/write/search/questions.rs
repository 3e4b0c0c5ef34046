//! How people ask: which questions hold a word, how much it tells among them, and how much each question says.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Keys, Spelt};
use super::texts::Field;
use super::weigh::Index;

/// Whose questions they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// Of an entry, by its id.
    Entry(usize),
    /// Of a kind of danger, counted from 0.
    Danger(usize),
    /// Of nothing, though they sound like danger.
    Calm,
}

/// What a word tells at least, in thousandths, for its questions to be listed. Of one that is asked with for nearly every page
/// it is enough how often it is for each: its list says hardly more, and is the longest.
const LISTED: u32 = 600;

/// Questions that ask for the same.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) whose: Whose,
    pub(super) questions: Vec<&'a Keys>,
}

/// How questions that ask for the same stand in the index.
#[derive(Debug)]
pub(super) struct Sizes {
    /// The number of the first.
    pub(super) first: usize,
    /// How much each says: the sum of what its words tell, in thousandths.
    pub(super) of_each: Vec<u32>,
}

/// All questions: those of the entries, then those of the kinds of danger and, last, those that only sound like it.
pub(super) fn gather<'a>(entries: &'a [Spelt], beside: &'a [Vec<Keys>]) -> Vec<Asked<'a>> {
    let of_entries = entries.iter().enumerate().map(|(id, entry)| {
        let passages = entry.passages.iter();
        Asked {
            whose: Whose::Entry(id),
            questions: passages
                .filter(|passage| passage.field == Field::Question)
                .collect(),
        }
    });
    let calm = beside.len().saturating_sub(1);
    let beside = beside.iter().enumerate().map(|(kind, questions)| Asked {
        whose: if kind == calm {
            Whose::Calm
        } else {
            Whose::Danger(kind)
        },
        questions: questions.iter().collect(),
    });
    of_entries
        .chain(beside)
        .filter(|asked| !asked.questions.is_empty())
        .collect()
}

/// A question as the keys of its words.
type Question<'a> = BTreeSet<&'a str>;

/// Numbers the questions and files each under its words. Those of the same words, in whatever form or order, are one.
pub(super) fn weigh(asked: &[Asked<'_>], index: &mut Index) -> Vec<Sizes> {
    let questions: Vec<BTreeSet<Question<'_>>> = asked
        .iter()
        .map(|asked| {
            let questions = asked.questions.iter();
            questions
                .map(|question| question.keys.iter().map(String::as_str).collect())
                .collect()
        })
        .collect();
    let mut mentions: BTreeMap<&str, BTreeMap<usize, u32>> = BTreeMap::new();
    let mut number = 0;
    for (group, asked) in questions.iter().enumerate() {
        for question in asked {
            for key in question {
                *mentions.entry(key).or_default().entry(group).or_default() += 1;
                if let Some(word) = index.words.get_mut(*key) {
                    word.questions.push(number);
                }
            }
            number += 1;
        }
    }
    for (key, by_group) in mentions {
        if let Some(word) = index.words.get_mut(key) {
            // Never nothing: nobody would ask with it then.
            word.telling = telling(asked.len(), by_group.values()).max(1);
            if word.telling < LISTED && word.questions.len() > asked.len() {
                let count = |group| by_group.get(&group).copied().unwrap_or(0);
                word.counts = (0..asked.len()).map(count).collect();
                word.questions.clear();
            }
        }
    }
    let told = |key: &&str| index.words.get(*key).map_or(0, |word| word.telling);
    let mut first = 0;
    let sizes = questions.iter().map(|asked| {
        let size = |question: &Question<'_>| question.iter().map(told).sum();
        let sizes = Sizes {
            first,
            of_each: asked.iter().map(size).collect(),
        };
        first += asked.len();
        sizes
    });
    sizes.collect()
}

/// What a word tells of the page that is asked for, in thousandths: its inverse document frequency, where as many pages hold
/// it as its perplexity says (e to the entropy of its mentions). A word of one page that strays into others tells nearly as
/// much as one that does not.
fn telling<'a>(pages: usize, mentions: impl Iterator<Item = &'a u32> + Clone) -> u32 {
    let all: f64 = mentions.clone().copied().map(f64::from).sum();
    let entropy: f64 = mentions
        .map(|&count| {
            let share = f64::from(count) / all;
            -share * share.ln()
        })
        .sum();
    let (pages, holding) = (pages as f64, entropy.exp());
    let rare = (1.0 + (pages - holding + 0.5).max(0.0) / (holding + 0.5)).ln();
    (rare * 1000.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::super::keys::Keys;
    use super::super::texts::Field;
    use super::super::weigh::{Index, Word};
    use super::{Asked, Whose, telling, weigh};
    use crate::Lang;

    #[test]
    fn a_word_of_all_pages_is_counted_and_one_of_a_page_listed() {
        let question = |page: usize, number: usize| {
            let words = [
                "не".to_owned(),
                format!("page{page}"),
                format!("word{number}"),
            ];
            Keys {
                field: Field::Question,
                lang: Lang::Ru,
                keys: words.to_vec(),
                written: words.to_vec(),
                added: false,
            }
        };
        let questions: Vec<Vec<Keys>> = (0..3)
            .map(|page| {
                (0..=page + 1)
                    .map(|number| question(page, number))
                    .collect()
            })
            .collect();
        let asked: Vec<Asked<'_>> = (0..)
            .zip(&questions)
            .map(|(page, questions)| Asked {
                whose: Whose::Entry(page),
                questions: questions.iter().collect(),
            })
            .collect();
        let words = ["не", "page1"].map(|word| (word.to_owned(), Word::default()));
        let mut index = Index {
            words: words.into(),
            beginnings: [].into(),
        };
        weigh(&asked, &mut index);
        let counted = &index.words["не"];
        assert_eq!(counted.counts, [2, 3, 4]);
        assert!(counted.questions.is_empty() && counted.telling > 0);
        let listed = &index.words["page1"];
        assert_eq!(listed.questions, [2, 3, 4]);
        assert!(listed.counts.is_empty());
    }

    #[test]
    fn a_word_of_one_page_tells_more_than_one_of_all() {
        let told = |mentions: &[u32]| telling(10, mentions.iter());
        let (one, strays, two, all) = (told(&[5]), told(&[50, 1]), told(&[5, 5]), told(&[5; 10]));
        assert!(
            one > strays && strays > two && two > all,
            "{one} {strays} {two} {all}"
        );
    }
}
