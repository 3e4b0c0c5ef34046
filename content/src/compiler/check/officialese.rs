//! Plain words instead of officialese.

use super::wording::{Tone, wordings};
use crate::Lang;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::words::{Phrase, Text};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    let entries = world.style.officialese.iter();
    let avoided: Vec<_> = entries
        .map(|entry| (entry, Phrase::of(&entry.phrase)))
        .collect();
    for wording in wordings(world)
        .into_iter()
        .filter(|wording| wording.tone == Tone::Prose)
    {
        for lang in Lang::ALL {
            let Some(text) = wording.get(lang) else {
                continue;
            };
            let own = Text::of(without_quotes(text.get_ref()));
            for (entry, phrase) in avoided
                .iter()
                .filter(|(entry, _)| entry.lang.get_ref() == lang.code())
            {
                if let Some(found) = own.find(phrase) {
                    let kind = ProblemKind::Officialese {
                        found: found.to_owned(),
                        instead: entry.instead.clone(),
                    };
                    problems.push(Problem::new(wording.file, &text.span(), kind));
                }
            }
        }
    }
}

/// The text without what stands in « »: names of laws and services are not ours to reword.
fn without_quotes(text: &str) -> String {
    let mut depth = 0_usize;
    let mut own = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '«' => depth += 1,
            '»' => {
                depth = depth.saturating_sub(1);
                own.push(';');
            }
            _ if depth == 0 => own.push(c),
            _ => {}
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::without_quotes;

    #[test]
    fn quoted_names_are_left_out() {
        assert_eq!(
            without_quotes("Закон «О „данном“ деле» и «А»"),
            "Закон ; и ;"
        );
    }
}
