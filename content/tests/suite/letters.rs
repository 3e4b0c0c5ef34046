//! Letters: what the compiler makes of them, and what is printed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use kenes_content::Lang;
use kenes_content::letters::{Fault, Given, Item, Letter, Misfit, Shared, compose, example, read};
use proptest::prelude::*;
use rusqlite::Connection;

use crate::place::Content;

/// The letter of the base and what all share.
fn base() -> (Letter, Shared) {
    static READ: OnceLock<(Letter, Shared)> = OnceLock::new();
    READ.get_or_init(from_bundle).clone()
}

fn from_bundle() -> (Letter, Shared) {
    let bundle = Content::base().folder().build().expect("a bundle");
    let mut db = Connection::open_in_memory().expect("a database");
    db.deserialize_read_exact("main", bundle.as_slice(), bundle.len(), true)
        .expect("the bundle");
    let data = |id: &str| -> String {
        db.query_row("SELECT data FROM letter WHERE id = ?1", [id], |row| {
            row.get(0)
        })
        .expect("a letter")
    };
    let shared: Shared = serde_json::from_str(&data("")).expect("what letters share");
    let letter = serde_json::from_str(&data("demand")).expect("a letter");
    (shared.join(letter), shared)
}

fn printed(given: &BTreeMap<String, Given>, lang: Lang) -> String {
    let (letter, shared) = base();
    let (answers, _) = read(&letter, given);
    compose(&letter, &shared.words, &answers, lang).text
}

fn example_in(lang: Lang) -> BTreeMap<String, Given> {
    example(&base().0, lang)
}

#[test]
fn the_example_is_a_whole_letter_in_either_language() {
    assert_eq!(
        printed(&example_in(Lang::Kk), Lang::Kk),
        "Кімге: «Үлгі» шаруашылығы
Кімнен: Үлгібаев Үлгі

ӨТІНІШ

Ақша 2026 жылғы 10 қазаннан бері төленбеді. Қарыз: қыркүйек – 150 000 теңге; қазан – 100 000 теңге. Барлығы: 250 000 теңге.

Сұраймын:
1. Қарызды төлеңіз.

Қосымша:
1. сурет

2026 жылғы 27 қараша    қолы ____ (Ү. Үлгібаев)"
    );
    let russian = printed(&example_in(Lang::Ru), Lang::Ru);
    assert!(
        russian.contains("Деньги не выплачены с 10 октября 2026 года."),
        "{russian}"
    );
    assert!(russian.ends_with("27 ноября 2026 года    подпись ____ (О. Образцов)"));
}

#[test]
fn a_line_without_its_answer_is_left_out_and_a_condition_lets_one_in() {
    let mut given = example_in(Lang::Ru);
    given.remove("since");
    given.remove("attach");
    given.insert("contract".to_owned(), "no".into());
    let text = printed(&given, Lang::Ru);
    assert!(
        !text.contains("не выплачены") && !text.contains("Приложения"),
        "{text}"
    );
    assert!(
        text.contains("\n\nДолг: ") && text.contains("\nДоговора нет.\n"),
        "{text}"
    );
}

#[test]
fn every_fault_is_told_at_once() {
    let (letter, _) = base();
    let mut given = example_in(Lang::Ru);
    given.remove("full_name");
    given.insert("since".to_owned(), "31.02.2026".into());
    given.insert("contract".to_owned(), "maybe".into());
    given.insert("salary".to_owned(), "1".into());
    let item = Item {
        name: "май".to_owned(),
        sum: "сто".to_owned(),
    };
    given.insert("months".to_owned(), Given::Items(vec![item]));
    let (_, faults) = read(&letter, &given);
    let field = str::to_owned;
    assert_eq!(
        faults[..4],
        [
            Fault::Misfit {
                field: field("contract"),
                why: Misfit::NotAnOption {
                    known: vec![field("yes"), field("no")]
                },
            },
            Fault::Misfit {
                field: field("since"),
                why: Misfit::NoSuchDay,
            },
            Fault::Misfit {
                field: field("months"),
                why: Misfit::NotASum,
            },
            Fault::Missing {
                field: field("full_name")
            },
        ]
    );
    assert!(matches!(&faults[4], Fault::Unknown { field, .. } if field == "salary"));
}

proptest! {
    /// Whatever is typed, a letter is printed, and what fits is in it.
    #[test]
    fn any_text_in_any_field_leaves_a_letter(text in "\\PC*", raw in any::<String>(), digits in 0_u64..) {
        let (letter, shared) = base();
        let item = Item { name: text.clone(), sum: digits.to_string() };
        let given = BTreeMap::from([
            ("employer".to_owned(), Given::Text(text)),
            ("full_name".to_owned(), Given::Text(raw.clone())),
            ("since".to_owned(), Given::Text(raw.clone())),
            ("months".to_owned(), Given::Items(vec![item])),
            ("attach".to_owned(), Given::Texts(vec![raw])),
        ]);
        let (answers, _) = read(&letter, &given);
        for lang in Lang::ALL {
            let letter = compose(&letter, &shared.words, &answers, lang);
            prop_assert!(letter.text.contains(&letter.title));
            let control = |c: char| c.is_control() && c != '\n';
            prop_assert!(!letter.text.contains(control));
        }
    }
}
