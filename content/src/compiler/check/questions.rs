//! Questions: of a page or a danger that is there, made of words, each once.

use std::collections::BTreeMap;

use super::references::reference;
use crate::Lang;
use crate::compiler::author::{CALM, Questions, Read};
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::tokenise;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for read in &world.content.questions {
        let unknown = reference(world, Thing::Page, Questions::page(&read.file));
        problems.extend(unknown.map(|unknown| Problem::at_top(&read.file, unknown)));
        words(read, problems);
    }
    for read in &world.content.in_danger {
        if read.file.stem() != CALM {
            let unknown = reference(world, Thing::Danger, read.file.stem());
            problems.extend(unknown.map(|unknown| Problem::at_top(&read.file, unknown)));
        }
        words(read, problems);
    }
}

/// Every question is made of words, and stands once.
fn words(read: &Read<Questions>, problems: &mut Vec<Problem>) {
    let file = &read.file;
    let Some(questions) = &read.item else {
        return;
    };
    for lang in Lang::ALL {
        let mut seen: BTreeMap<Vec<String>, String> = BTreeMap::new();
        for question in questions.asked(lang) {
            let text = question.get_ref();
            let words: Vec<String> = tokenise(text).into_iter().map(|word| word.folded).collect();
            let kind = if words.is_empty() {
                ProblemKind::NoWord { text: text.clone() }
            } else if let Some(first) = seen.get(&words) {
                ProblemKind::DuplicateQuestion {
                    text: text.clone(),
                    first: first.clone(),
                }
            } else {
                seen.insert(words, file.place(&question.span()));
                continue;
            };
            problems.push(Problem::new(file, &question.span(), kind));
        }
    }
}
