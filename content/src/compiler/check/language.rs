//! Plain words instead of officialese, and the language's own words instead of another's.

use super::wording::{Tone, wordings};
use crate::Lang;
use crate::compiler::language::LanguageRules;
use crate::compiler::pattern::Pattern;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    patterns(world, problems);
    let rules = LanguageRules::of(world.style);
    for wording in wordings(world)
        .into_iter()
        .filter(|wording| matches!(wording.tone, Tone::Prose | Tone::Printed))
    {
        for lang in Lang::ALL {
            if let Some(text) = wording.get(lang) {
                let found = rules.against(lang, text.get_ref());
                let found = found.into_iter();
                problems.extend(found.map(|kind| Problem::new(wording.file, &text.span(), kind)));
            }
        }
    }
}

/// The rules themselves: each pattern can find something.
fn patterns(world: &World<'_>, problems: &mut Vec<Problem>) {
    for calque in &world.style.calque {
        for pattern in std::iter::once(&calque.words).chain(&calque.except) {
            if let Err(reason) = Pattern::of(pattern.get_ref()) {
                let kind = ProblemKind::BadPattern {
                    pattern: pattern.get_ref().clone(),
                    reason,
                };
                problems.push(Problem::new(
                    &world.content.style.file,
                    &pattern.span(),
                    kind,
                ));
            }
        }
    }
}
