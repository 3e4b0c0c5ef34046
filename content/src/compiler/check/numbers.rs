//! A number in a text is the phone of a contact, or the text has a source.

use std::collections::BTreeSet;

use crate::Lang;
use crate::compiler::phone::dialable;
use crate::compiler::problem::{Problem, ProblemKind};
use crate::compiler::world::World;
use crate::figures::{Piece, pieces};
use crate::schema::Part;

pub(super) fn check(world: &World<'_>, problems: &mut Vec<Problem>) {
    if world.content.contacts.item.is_none() {
        return;
    }
    let phones = world.phones();
    for draft in &world.drafts {
        for block in draft.blocks.iter().filter(|block| block.part != Part::Fact) {
            for statement in block
                .statements
                .iter()
                .filter(|statement| statement.get_ref().source.is_none())
            {
                let texts = Lang::ALL
                    .into_iter()
                    .filter_map(|lang| statement.get_ref().get(lang));
                let unsourced =
                    texts.filter_map(|text| Some((text, number(text.get_ref(), &phones)?)));
                if let Some((text, number)) = unsourced.into_iter().next() {
                    let kind = ProblemKind::UnsourcedNumber { number };
                    problems.push(Problem::new(draft.file, &text.span(), kind));
                }
            }
        }
    }
}

/// The first number of a text that is not a known phone; a multiple of a figure is a number, too.
fn number(text: &str, phones: &BTreeSet<String>) -> Option<String> {
    pieces(text).into_iter().find_map(|piece| match piece {
        Piece::Words(words) => unknown_number(words, phones),
        Piece::Formula(formula) => formula.times.map(|_| formula.raw.to_owned()),
        Piece::Malformed(..) => None,
    })
}

fn unknown_number(words: &str, phones: &BTreeSet<String>) -> Option<String> {
    runs(words).into_iter().find_map(|run| {
        if dialable(run).is_some_and(|phone| phones.contains(&phone)) {
            return None;
        }
        let single = run
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty());
        single
            .into_iter()
            .find(|digits| !phones.contains(*digits))
            .map(|digits| {
                if dialable(run).is_some() {
                    run.to_owned()
                } else {
                    digits.to_owned()
                }
            })
    })
}

/// Digits in a row, also with the separators of a phone between them. Digits next to a Latin letter belong to a name.
fn runs(text: &str) -> Vec<&str> {
    let separator = |c: char| matches!(c, ' ' | '-' | '(' | ')' | '\u{a0}' | '\u{2011}');
    let mut runs = Vec::new();
    let mut rest = 0;
    while let Some(found) = text[rest..].find(|c: char| c.is_ascii_digit()) {
        let start = rest + found;
        let length = text[start..]
            .find(|c: char| !c.is_ascii_digit() && !separator(c))
            .unwrap_or(text.len() - start);
        let digits = text[start..start + length].trim_end_matches(separator);
        let end = start + digits.len();
        let latin = |c: char| c.is_ascii_alphabetic();
        let named = text[..start].ends_with(latin) || text[end..].starts_with(latin);
        if !named {
            let plus = usize::from(text[..start].ends_with('+'));
            runs.push(&text[start - plus..end]);
        }
        rest = end;
    }
    runs
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::number;

    #[test]
    fn phones_need_no_source_and_other_numbers_do() {
        let phones = BTreeSet::from([
            "1414".to_owned(),
            "112".to_owned(),
            "+78000807777".to_owned(),
        ]);
        let found = |text| number(text, &phones);
        assert_eq!(found("1414-ке немесе 112 нөміріне қоңырау шалыңыз"), None);
        assert_eq!(found("Звоните 8 800 080 7777 или 8-800-080-77-77."), None);
        assert_eq!(found("Код S1, сайт 24kz, G20"), None);
        assert_eq!(found("Позвоните 1415").as_deref(), Some("1415"));
        assert_eq!(found("Возьмите 2 фото").as_deref(), Some("2"));
        assert_eq!(found("Звоните 1414 в течение 3 дней").as_deref(), Some("3"));
        assert_eq!(found("8 701 111 22 33").as_deref(), Some("8 701 111 22 33"));
        assert_eq!(
            found("Пошлина {figure:mrp*0.3}").as_deref(),
            Some("{figure:mrp*0.3}")
        );
        assert_eq!(found("{figure:mrp}"), None);
    }
}
