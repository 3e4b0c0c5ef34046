//! Synonyms: every word once, every group of use, every reference to something.

use std::collections::BTreeMap;

use super::references::reference;
use crate::compiler::author::Str;
use crate::compiler::problem::{Problem, ProblemKind, Thing};
use crate::compiler::world::World;
use crate::schema::EntryRef;
use crate::{fold, tokenise};

/// Words that a group has at least.
const LEAST: usize = 2;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let Some(synonyms) = &world.content.synonyms.item else {
        return;
    };
    let file = &world.content.synonyms.file;
    let mut list = |lists: &[&[Str]], seen: &mut BTreeMap<String, String>| {
        let words = lists.iter().copied().flatten();
        problems.extend(words.filter_map(|word| one(word, seen, file)));
    };
    list(&[&synonyms.common], &mut BTreeMap::new());
    let mut in_groups = BTreeMap::new();
    for group in &synonyms.group {
        list(&[&group.get_ref().words], &mut in_groups);
        list(
            &[&group.get_ref().words, &group.get_ref().typed],
            &mut BTreeMap::new(),
        );
    }
    for group in &synonyms.group {
        let group_of = group.get_ref();
        let found = group_of.words.len() + group_of.typed.len() + group_of.pages.len();
        if found < LEAST || group_of.words.is_empty() && group_of.pages.is_empty() {
            let kind = ProblemKind::TooFew {
                what: "words in a group of synonyms",
                found: found.min(LEAST - 1),
                least: LEAST,
            };
            problems.push(Problem::new(file, &group.span(), kind));
        }
    }
    let pages = synonyms
        .nearest
        .iter()
        .map(|id| (Thing::Page, id, id.get_ref().clone()));
    let found = synonyms
        .group
        .iter()
        .flat_map(|group| &group.get_ref().pages);
    let found = found.map(|id| match id.get_ref().parse() {
        Ok(EntryRef::Contact(contact)) => (Thing::Contact, id, contact),
        _ => (Thing::Page, id, id.get_ref().clone()),
    });
    for (thing, id, named) in pages.chain(found) {
        let kind = reference(world, thing, &named);
        problems.extend(kind.map(|kind| Problem::new(file, &id.span(), kind)));
    }
}

/// What is wrong with a word: no letter in it, or there already.
fn one(
    word: &Str,
    seen: &mut BTreeMap<String, String>,
    file: &crate::compiler::files::File,
) -> Option<Problem> {
    let text = word.get_ref();
    let kind = if tokenise(text).is_empty() {
        ProblemKind::NoWord { text: text.clone() }
    } else if let Some(first) = seen.get(&fold(text)) {
        ProblemKind::DuplicateWord {
            word: text.clone(),
            first: first.clone(),
        }
    } else {
        seen.insert(fold(text), file.place(&word.span()));
        return None;
    };
    Some(Problem::new(file, &word.span(), kind))
}
