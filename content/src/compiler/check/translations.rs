//! Both languages or neither.

use super::wording::{Tone, Wording, wordings};
use crate::Lang;
use crate::compiler::author::{Pairs, Sentences};
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;
use crate::figures::without_formulas;

const KAZAKH_LETTERS: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    for wording in wordings(world) {
        missing(&wording, problems);
        if let (Some(kk), Some(ru)) = (wording.kk, wording.ru) {
            let (span, kk, ru) = (kk.span(), kk.get_ref(), ru.get_ref());
            if let Some(kind) = alike(world, kk, ru).or_else(|| letterless(world, kk, wording.tone))
            {
                problems.push(Problem::new(wording.file, &span, kind));
            }
        }
    }
    for draft in &world.drafts {
        let summary = draft.summary.and_then(|summary| match summary.get_ref() {
            Sentences::Lists(lists) => Some((lists, summary.span())),
            // Each of its statements is looked at as such.
            Sentences::Statements(_) => None,
        });
        let keywords = draft.keywords.map(|list| (list.get_ref(), list.span()));
        for (pairs, span) in [summary, keywords].into_iter().flatten() {
            for lang in missing_lists(pairs) {
                let kind = ProblemKind::MissingTranslation { lang };
                problems.push(Problem::new(draft.file, &span, kind));
            }
        }
    }
}

fn missing(wording: &Wording<'_>, problems: &mut Vec<Problem>) {
    for lang in Lang::ALL {
        if wording
            .get(lang)
            .is_none_or(|text| text.get_ref().trim().is_empty())
        {
            let kind = ProblemKind::MissingTranslation { lang };
            problems.push(Problem::new(wording.file, &wording.span, kind));
        }
    }
}

fn missing_lists(pairs: &Pairs) -> impl Iterator<Item = Lang> {
    Lang::ALL
        .into_iter()
        .filter(|lang| pairs.get(*lang).is_empty())
}

/// The same text in both languages, unless it is a known name or has no Cyrillic letter to translate.
fn alike(world: &World<'_>, kk: &str, ru: &str) -> Option<ProblemKind> {
    let same = kk.trim() == ru.trim() && has_cyrillic(&without_formulas(kk));
    (same && !listed(&world.style.same_in_both, kk)).then(|| ProblemKind::SameInBoth {
        text: kk.to_owned(),
    })
}

fn letterless(world: &World<'_>, kk: &str, tone: Tone) -> Option<ProblemKind> {
    let words = without_formulas(kk);
    let letterless = !matches!(tone, Tone::Short | Tone::Printed)
        && has_cyrillic(&words)
        && !words.contains(|c| KAZAKH_LETTERS.contains(c));
    let style = world.style;
    let allowed = listed(&style.same_in_both, kk) || listed(&style.without_kazakh_letters, kk);
    (letterless && !allowed).then(|| ProblemKind::NoKazakhLetters {
        text: kk.to_owned(),
    })
}

fn has_cyrillic(text: &str) -> bool {
    text.contains(|c| matches!(c, '\u{400}'..='\u{52F}'))
}

fn listed(list: &[String], text: &str) -> bool {
    list.iter().any(|name| name == text.trim())
}
