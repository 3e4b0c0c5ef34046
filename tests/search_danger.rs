//! Whether a question that tells of danger is answered with a number to call, and no other one is: `tests/search/danger.toml`.
//!
//! `cargo test --test search_danger -- --nocapture` prints the table; `SHOW=tune` lists the questions of that half that are
//! not answered so. Of the half `check` only the totals are looked at.

use std::collections::BTreeMap;

use kenes::Lang;
use kenes::guide::{Danger, Guide};
use serde::Deserialize;

/// Where a question of `queries.toml` may be answered with a number first, by what answers it: the emergency numbers
/// themselves, and the pages that begin with such numbers, about violence, suicide, a child in danger, detention, flood and
/// fire. A bite is one too: rabies is deadly, and the card says to wash the wound and see a doctor.
const ABOUT_DANGER: [&str; 13] = [
    "stove-carbon-monoxide",
    "101",
    "102",
    "103",
    "104",
    "111",
    "112",
    "child-in-danger",
    "domestic-violence",
    "emergency-flood-fire",
    "police-detention-rights",
    "stray-animals",
    "thoughts-of-suicide",
];
/// Who writes this is ill of what was eaten, and asks about the shop: the card only says to call 103 if it is bad now.
const ILL_OF_GOODS: &str = "протухшая колбаса отравился";

/// What was measured: half and language; how many questions, and how many of them have a right number first. As in
/// `tests/search/README.md`; who makes it better writes the new figures in both.
const MEASURED: [(&str, &str, usize, usize); 4] = [
    ("check", "kk", 30, 30),
    ("check", "ru", 31, 31),
    ("tune", "kk", 37, 37),
    ("tune", "ru", 42, 42),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    danger: Vec<InDanger>,
    calm: Vec<Calm>,
}

/// A question of somebody in danger, and whom to call first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InDanger {
    q: String,
    lang: String,
    first: Vec<String>,
    half: String,
}

/// A question about rights, papers, money.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Calm {
    q: String,
    lang: String,
}

#[derive(Deserialize)]
struct Queries {
    queries: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    q: String,
    lang: String,
    is: Vec<String>,
}

fn questions() -> Questions {
    toml::from_str(include_str!("search/danger.toml")).expect("danger.toml")
}

fn danger(guide: &Guide, lang: &str, query: &str) -> Option<Danger> {
    let lang = Lang::parse(lang).expect("kk or ru");
    guide.search(lang, query, 1).expect("an answer").danger
}

fn first(danger: Option<&Danger>) -> Option<&str> {
    danger.map(|danger| danger.contacts[0].id.as_str())
}

#[test]
fn danger_is_answered_with_the_number_to_call() {
    let guide = Guide::open().expect("the bundle");
    let shown = std::env::var("SHOW").unwrap_or_default();
    let mut scores: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    let questions = questions();
    for question in &questions.danger {
        let danger = danger(&guide, &question.lang, &question.q);
        let right =
            first(danger.as_ref()).is_some_and(|id| question.first.iter().any(|of| of == id));
        let of = scores.entry((&question.half, &question.lang)).or_default();
        of.0 += 1;
        of.1 += usize::from(right);
        if shown == question.half && !right {
            println!("«{}»: {:?}", question.q, danger.map(|danger| danger.say));
        }
    }
    println!("half   lang  questions  right number first");
    for ((half, lang), (all, right)) in &scores {
        println!("{half:6} {lang:4} {all:10} {right:19}");
    }
    for (half, lang, all, right) in MEASURED {
        assert_eq!(scores[&(half, lang)], (all, right), "{half}, {lang}");
    }
}

#[test]
fn no_calm_question_raises_an_alarm() {
    let guide = Guide::open().expect("the bundle");
    let questions = questions().calm;
    let alarmed: Vec<String> = questions
        .iter()
        .filter_map(|calm| {
            let danger = danger(&guide, &calm.lang, &calm.q)?;
            Some(format!("«{}»: {}", calm.q, danger.say))
        })
        .collect();
    println!(
        "{} calm questions, {} alarms",
        questions.len(),
        alarmed.len()
    );
    assert!(alarmed.is_empty(), "{alarmed:#?}");
}

#[test]
fn questions_about_rights_raise_no_alarm() {
    let guide = Guide::open().expect("the bundle");
    let queries: Queries = toml::from_str(include_str!("search/queries.toml")).expect("queries");
    let about_danger = |query: &&Query| {
        query
            .is
            .iter()
            .any(|id| ABOUT_DANGER.contains(&id.as_str()))
    };
    let (about_danger, calm): (Vec<&Query>, Vec<&Query>) =
        queries.queries.iter().partition(about_danger);
    let alarmed: Vec<String> = calm
        .iter()
        .filter(|query| query.q != ILL_OF_GOODS)
        .filter_map(|query| {
            let danger = danger(&guide, &query.lang, &query.q)?;
            Some(format!("«{}» {:?}: {}", query.q, query.is, danger.say))
        })
        .collect();
    println!(
        "{} questions, {} alarms; {} about danger",
        calm.len(),
        alarmed.len(),
        about_danger.len()
    );
    assert!(alarmed.is_empty(), "{alarmed:#?}");
}

#[test]
fn whoever_cries_for_help_is_led_to_it() {
    let guide = Guide::open().expect("the bundle");
    for (query, number, page) in [
        ("хочу умереть", "111", Some("thoughts-of-suicide")),
        ("самоубийство", "111", Some("thoughts-of-suicide")),
        ("өлгім келеді", "111", Some("thoughts-of-suicide")),
        ("изнасиловали", "102", Some("domestic-violence")),
        ("помогите", "112", None),
        ("ПОМОГИТЕЕЕЕ!!!", "112", None),
        ("gjvjubnt", "112", None),
        ("көмектесіңіздер", "112", None),
        ("комектесиниздер", "112", None),
    ] {
        for lang in ["kk", "ru"] {
            let danger = danger(&guide, lang, query).expect(query);
            assert_eq!(danger.contacts[0].id, number, "{query}");
            let read = danger.page.as_ref().map(|page| page.entry.id());
            assert_eq!(read, page, "{query}");
            let phones = danger.contacts.iter().map(|contact| &contact.phone);
            assert!(phones.into_iter().all(Option::is_some), "{query}");
        }
    }
}

#[test]
fn nothing_is_said_of_danger_until_the_word_is_whole() {
    let guide = Guide::open().expect("the bundle");
    for whole in [
        "помогите",
        "не хочу жить",
        "өлгім келеді",
        "көмектесіңіздер",
    ] {
        assert!(danger(&guide, "ru", whole).is_some(), "{whole}");
        for (end, _) in whole.char_indices() {
            assert_eq!(
                danger(&guide, "ru", &whole[..end]),
                None,
                "{}",
                &whole[..end]
            );
        }
    }
}

#[test]
fn numbers_of_several_dangers_stand_once_and_in_their_order() {
    let guide = Guide::open().expect("the bundle");
    let danger = danger(&guide, "ru", "муж бьет меня не хочу жить").expect("a danger");
    let ids: Vec<&str> = danger
        .contacts
        .iter()
        .map(|contact| contact.id.as_str())
        .collect();
    assert_eq!(ids, ["111", "103", "112", "102"]);
}

#[test]
fn words_that_say_it_is_past_calm_the_alarm() {
    let guide = Guide::open().expect("the bundle");
    assert!(danger(&guide, "ru", "дом сгорел").is_some());
    assert_eq!(
        danger(&guide, "ru", "дом сгорел, как восстановить документы"),
        None
    );
}

#[test]
fn a_word_that_only_begins_like_one_of_danger_is_none() {
    let guide = Guide::open().expect("the bundle");
    for query in [
        "когда скоро пенсия",
        "кошка пропала",
        "ұланға қалай барамын",
        "кто помогает инвалидам",
        "где помогут написать письмо",
        "лавка в селе",
        "купил топор",
        "балта сатып алу",
        "подавать на развод",
        "қорлап жазды",
        "шағым беру",
        "безопасность труда",
    ] {
        assert_eq!(danger(&guide, "ru", query), None, "{query}");
    }
}
