//! Answers for every letter: as few as it takes, and as many as it asks for.

use std::collections::BTreeMap;

use kenes::Lang;
use kenes_content::letters::{Fault, Field, FieldKind, Given, Item, Letter, example, read};

pub(crate) type Typed = BTreeMap<String, Given>;

/// Nothing but what the letter cannot do without.
pub(crate) fn shortest(letter: &Letter, lang: Lang) -> Typed {
    let invented = example(letter, lang);
    let mut given = Typed::new();
    loop {
        let (_, faults) = read(letter, &given);
        let missing = faults.iter().find_map(|fault| match fault {
            Fault::Missing { field } => letter.field(field),
            _ => None,
        });
        let Some(field) = missing else { return given };
        let answer = match field.kind {
            FieldKind::Choice | FieldKind::Choices => {
                typed(field, lang, field.options.first().into_iter().collect())
            }
            _ => invented
                .get(&field.id)
                .cloned()
                .unwrap_or_else(|| typed(field, lang, Vec::new())),
        };
        given.insert(field.id.clone(), answer);
    }
}

/// Every question answered that is asked then; of one choice the last option, of several all.
pub(crate) fn longest(letter: &Letter, lang: Lang) -> Typed {
    let invented = example(letter, lang);
    let answer = |field: &Field| match field.kind {
        FieldKind::Choice => typed(field, lang, field.options.last().into_iter().collect()),
        FieldKind::Choices => typed(field, lang, field.options.iter().collect()),
        _ => invented
            .get(&field.id)
            .cloned()
            .unwrap_or_else(|| typed(field, lang, Vec::new())),
    };
    letter
        .fields()
        .map(|field| (field.id.clone(), answer(field)))
        .collect()
}

/// An answer of the kind that is asked for.
fn typed(field: &Field, lang: Lang, options: Vec<&kenes_content::letters::Opt>) -> Given {
    let text = match field.kind {
        FieldKind::Choice => options.first().map_or("", |option| &option.id),
        FieldKind::Choices => {
            return Given::Texts(options.iter().map(|option| option.id.clone()).collect());
        }
        FieldKind::Date => "2026-11-03",
        FieldKind::Time => "14:30",
        FieldKind::Sum => "85000",
        FieldKind::Number => "7",
        FieldKind::Phone => "+7 700 000 00 00",
        FieldKind::Email => "ulgi@example.kz",
        FieldKind::Iin => "000000000000",
        FieldKind::Iban => "KZ000000000000000000",
        FieldKind::Sums => {
            let name = field.label.get(lang).clone();
            let sum = "85000".to_owned();
            return Given::Items(vec![Item { name, sum }]);
        }
        FieldKind::Line | FieldKind::Text | FieldKind::List => field.label.get(lang),
    };
    Given::from(text)
}
