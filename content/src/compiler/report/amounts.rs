//! How much there is, and how plain it is.

use std::collections::BTreeSet;

use crate::Lang;
use crate::compiler::author::Str;
use crate::compiler::draft::Draft;
use crate::compiler::problem::Thing;
use crate::compiler::sentences::{count_words, sentences};
use crate::compiler::world::World;
use crate::figures::without_formulas;
use crate::schema::Part;

/// One row for each section, for the memos and the resources, and for all together, in each language.
pub(super) fn amounts(world: &World<'_>) -> Vec<Vec<String>> {
    let head = [
        "",
        "lang",
        "pages",
        "facts",
        "sources",
        "words",
        "words/sentence",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    let sections = world.content.sections.entries();
    let ids = sections.filter_map(|section| section.get_ref().id.as_ref());
    for id in ids {
        let of_section = |draft: &&Draft<'_>| draft.section == Some(id.get_ref());
        add_amounts(
            &mut rows,
            id.get_ref(),
            world.drafts.iter().filter(of_section).collect(),
        );
    }
    for (name, thing) in [("memos", Thing::Memo), ("resources", Thing::Resource)] {
        let pages = world.drafts.iter().filter(|draft| draft.thing == thing);
        add_amounts(&mut rows, name, pages.collect());
    }
    add_amounts(&mut rows, "all", world.drafts.iter().collect());
    rows
}

fn add_amounts(rows: &mut Vec<Vec<String>>, name: &str, drafts: Vec<&Draft<'_>>) {
    let blocks = || drafts.iter().flat_map(|draft| &draft.blocks);
    let facts = blocks()
        .filter(|block| block.part == Part::Fact)
        .map(|block| block.statements.len());
    let statements = blocks().flat_map(|block| block.statements);
    let sources: BTreeSet<&str> = statements
        .filter_map(|statement| statement.get_ref().source.as_ref())
        .map(|source| source.get_ref().as_str())
        .collect();
    let facts: usize = facts.sum();
    for lang in Lang::ALL {
        let (words, average) = length(drafts.iter().flat_map(|draft| draft.texts(lang)));
        rows.push(vec![
            name.to_owned(),
            lang.to_string(),
            drafts.len().to_string(),
            facts.to_string(),
            sources.len().to_string(),
            words.to_string(),
            average,
        ]);
    }
}

/// How many words the texts have, and how many a sentence has on average, to one decimal.
fn length<'a>(texts: impl Iterator<Item = &'a Str>) -> (usize, String) {
    let (mut words, mut count) = (0, 0);
    for text in texts {
        for sentence in sentences(&without_formulas(text.get_ref())) {
            words += count_words(sentence);
            count += 1;
        }
    }
    let tenths = (words * 10 + count / 2).checked_div(count).unwrap_or(0);
    (words, format!("{}.{}", tenths / 10, tenths % 10))
}
