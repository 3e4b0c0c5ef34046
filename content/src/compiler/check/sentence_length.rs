//! No sentence longer than a reader can hold.

use super::wording::{Tone, wordings};
use crate::Lang;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::sentences::{count_words, sentences};
use crate::compiler::world::World;
use crate::figures::without_formulas;

const MOST: usize = 28;
const SHOWN_WORDS: usize = 8;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for wording in wordings(world)
        .into_iter()
        .filter(|wording| wording.tone == Tone::Prose)
    {
        for text in Lang::ALL.into_iter().filter_map(|lang| wording.get(lang)) {
            for sentence in sentences(&without_formulas(text.get_ref())) {
                let words = count_words(sentence);
                if words > MOST {
                    let kind = ProblemKind::LongSentence {
                        words,
                        most: MOST,
                        sentence: beginning(sentence),
                    };
                    problems.push(Problem::new(wording.file, &text.span(), kind));
                }
            }
        }
    }
}

fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().take(SHOWN_WORDS).collect();
    format!("{} …", words.join(" "))
}
