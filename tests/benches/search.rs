//! How long a keystroke in the search takes: on the bundle as it is, and on one a hundred times as large.
//!
//! `cargo bench --bench search` types every question of `tests/search/queries.toml` letter by letter and prints median, p95
//! and the slowest; then criterion measures one long question. The large bundle takes a minute to make.

#[path = "grown.rs"]
mod grown;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use kenes::Lang;
use kenes::guide::Guide;

/// Hits that the page of the search shows.
const LIMIT: usize = 20;
/// How many times as large the large bundle is.
const TIMES: usize = 100;
const QUESTION: &str = "хозяин не платит зарплату третий месяц куда жаловаться";

/// Questions with the language of who asks.
fn questions() -> Vec<(Lang, String)> {
    let text = include_str!("../search/queries.toml");
    let table: toml::Table = text.parse().expect("queries.toml");
    let queries = table["queries"].as_array().expect("queries").iter();
    let question = |query: &toml::Value| {
        let lang = query["lang"]
            .as_str()
            .and_then(Lang::parse)
            .expect("kk or ru");
        (lang, query["q"].as_str().expect("a question").to_owned())
    };
    queries.map(question).collect()
}

/// Types every question letter by letter.
fn keystrokes(name: &str, guide: &Guide) {
    let mut times: Vec<Duration> = Vec::new();
    for (lang, question) in questions() {
        let mut typed = String::new();
        for letter in question.chars() {
            typed.push(letter);
            let begun = Instant::now();
            black_box(guide.search(lang, &typed, LIMIT).expect("an answer"));
            times.push(begun.elapsed());
        }
    }
    times.sort();
    let part = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{name}: {} keystrokes, median {:?}, p95 {:?}, p99 {:?}, slowest {:?}",
        times.len(),
        part(0.5),
        part(0.95),
        part(0.99),
        part(1.0)
    );
}

fn search(criterion: &mut Criterion) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let bytes = grown::bundle(&content, TIMES);
    println!(
        "bundles: {} and {} bytes",
        Guide::bundle_size(),
        bytes.len()
    );
    let large = Guide::from_bundle(bytes).expect("a bundle");
    let guides = [
        ("full", Guide::open().expect("the bundle")),
        ("hundredfold", large),
    ];
    for (name, guide) in &guides {
        keystrokes(name, guide);
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| guide.search(Lang::Ru, black_box(QUESTION), LIMIT))
        });
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
