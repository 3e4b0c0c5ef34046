//! How honest the search is where the guide has no page: the questions of `tests/search/none.toml` have none, those of
//! `tests/search/queries.toml` have one.
//!
//! `cargo test --test search_none -- --nocapture` prints how often it says «no page», rightly and wrongly; `SHOW=tune` lists
//! the questions of that half that seem to be answered.

use kenes::Lang;
use kenes::guide::Guide;
use serde::Deserialize;

/// The least share of questions without a page of which that is said, of the half `tune` and the half `check`; the largest
/// share of questions with one. As measured, less two questions in a hundred: see `tests/search/README.md`.
const TOLD: [f64; 2] = [0.7, 0.65];
const WRONGLY: f64 = 0.02;

#[derive(Deserialize)]
struct None {
    kk: Vec<String>,
    ru: Vec<String>,
}

#[derive(Deserialize)]
struct Queries {
    queries: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    q: String,
    lang: String,
}

fn says_no(guide: &Guide, lang: Lang, question: &str) -> bool {
    let answer = guide.search(lang, question, 5).expect("an answer");
    answer.unsure || answer.hits.is_empty()
}

#[test]
fn a_question_without_a_page_is_told_so() {
    let guide = Guide::open().expect("the bundle");
    let none: None = toml::from_str(include_str!("search/none.toml")).expect("none.toml");
    let shown = std::env::var("SHOW").is_ok_and(|half| half == "tune");
    let mut told = [0; 2];
    let mut asked = [0; 2];
    for (lang, questions) in [(Lang::Kk, none.kk), (Lang::Ru, none.ru)] {
        for (at, question) in questions.iter().enumerate() {
            let no = says_no(&guide, lang, question);
            asked[at % 2] += 1;
            told[at % 2] += usize::from(no);
            if shown && at % 2 == 0 && !no {
                println!("«{question}»");
            }
        }
    }
    let share = |half: usize| f64::from(told[half] as u32) / f64::from(asked[half] as u32);
    println!("no page, and said so: tune {told:?} of {asked:?} (tune, check)");
    assert!(share(0) >= TOLD[0] && share(1) >= TOLD[1], "{told:?}");
}

#[test]
fn a_question_with_a_page_is_seldom_refused() {
    let guide = Guide::open().expect("the bundle");
    let queries: Queries = toml::from_str(include_str!("search/queries.toml")).expect("queries");
    let refused: Vec<&str> = queries
        .queries
        .iter()
        .filter(|query| {
            says_no(
                &guide,
                Lang::parse(&query.lang).expect("kk or ru"),
                &query.q,
            )
        })
        .map(|query| query.q.as_str())
        .collect();
    let all = queries.queries.len();
    println!(
        "a page, and «no page» said: {} of {all}: {refused:?}",
        refused.len()
    );
    assert!(refused.len() as f64 / all as f64 <= WRONGLY);
}
