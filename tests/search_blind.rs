//! How well the search answers people whom nobody who built it has heard: the blind sets `tests/search/blind.toml`,
//! `blind_second.toml` and `blind_third.toml`, which have been looked at since, and `blind_fourth.toml`.
//!
//! `cargo test --test search_blind -- --nocapture` prints the tables of `tests/search/README.md`, with 95 % confidence
//! intervals (Wilson), and what was answered wrongly.

#[path = "search/measure.rs"]
mod measure;

use kenes::Lang;
use kenes::guide::Guide;
use measure::Scores;
use serde::Deserialize;

/// How far down the list an answer is looked for.
const DEPTH: usize = 20;

/// A blind set, and what was measured with it.
struct Set {
    name: &'static str,
    text: &'static str,
    /// Success at 1 and at 3, mean reciprocal rank.
    measured: [f64; 3],
    /// Questions of danger answered rightly, and false alarms.
    right: usize,
    alarms: usize,
}

const SETS: [Set; 4] = [
    Set {
        name: "first",
        text: include_str!("search/blind.toml"),
        measured: [0.829, 0.941, 0.887],
        right: 60,
        alarms: 3,
    },
    Set {
        name: "second",
        text: include_str!("search/blind_second.toml"),
        measured: [0.915, 0.977, 0.942],
        right: 38,
        alarms: 1,
    },
    Set {
        name: "third",
        text: include_str!("search/blind_third.toml"),
        measured: [0.912, 0.969, 0.943],
        right: 38,
        alarms: 0,
    },
    Set {
        name: "fourth",
        text: include_str!("search/blind_fourth.toml"),
        measured: [0.937, 0.984, 0.959],
        right: 38,
        alarms: 0,
    },
];
/// How much of it may be lost to a change of the texts.
const TOLERANCE: f64 = 0.02;

#[derive(Deserialize)]
struct Blind {
    questions: Vec<Question>,
    danger: Vec<Danger>,
    calm: Vec<Calm>,
}

#[derive(Deserialize)]
struct Question {
    q: String,
    lang: String,
    kind: String,
    how: String,
    is: Vec<String>,
}

#[derive(Deserialize)]
struct Danger {
    q: String,
    lang: String,
    first: Vec<String>,
}

#[derive(Deserialize)]
struct Calm {
    q: String,
    lang: String,
}

impl Set {
    fn read(&self) -> Blind {
        toml::from_str(self.text).expect("a blind set")
    }
}

fn lang(code: &str) -> Lang {
    Lang::parse(code).expect("kk or ru")
}

/// The 95 % interval of a share (Wilson's).
fn interval(share: f64, of: usize) -> (f64, f64) {
    const Z: f64 = 1.96;
    let n = of.max(1) as f64;
    let middle = (share + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt() / (1.0 + Z * Z / n);
    (middle - half, middle + half)
}

#[test]
fn strangers_find_their_page() {
    let guide = Guide::open().expect("the bundle");
    for set in &SETS {
        pages(&guide, set);
    }
}

fn pages(guide: &Guide, set: &Set) {
    let mut scores = Scores::default();
    let (mut refused, mut told, mut none) = (0, 0, 0);
    for question in set.read().questions {
        let answer = guide
            .search(lang(&question.lang), &question.q, DEPTH)
            .expect("an answer");
        let no_page = answer.unsure || answer.hits.is_empty();
        if question.is.is_empty() {
            none += 1;
            told += usize::from(no_page);
            continue;
        }
        refused += usize::from(no_page);
        let ids: Vec<&str> = answer.hits.iter().map(|hit| hit.id.as_str()).collect();
        let rank = ids
            .iter()
            .position(|id| question.is.iter().any(|is| is == id));
        if rank != Some(0) {
            println!(
                "{rank:?} «{}» {:?}: {:?}",
                question.q,
                question.is,
                &ids[..ids.len().min(3)]
            );
        }
        let groups = ["all", &question.lang, &question.kind, &question.how];
        for group in groups {
            scores.add(set.name, group, rank.map(|at| at + 1));
        }
    }
    println!("{}", set.name);
    for ((_, group), score) in &scores.0 {
        let (first, three) = (score.success(1), score.success(3));
        println!(
            "{group:8} {:4}  S@1 {first:.3} {:.3?}  S@3 {three:.3} {:.3?}  MRR {:.3}",
            score.count(),
            interval(first, score.count()),
            interval(three, score.count()),
            score.mrr()
        );
    }
    let all = scores.of(set.name, "all");
    println!(
        "«no page»: {told} of {none} without one, {refused} of {} with one",
        all.count()
    );
    let now = [all.success(1), all.success(3), all.mrr()];
    for (now, measured) in now.into_iter().zip(set.measured) {
        assert!(
            now >= measured - TOLERANCE,
            "{}: {now} < {measured}",
            set.name
        );
    }
}

#[test]
fn strangers_in_danger_are_told_whom_to_call() {
    let guide = Guide::open().expect("the bundle");
    for set in &SETS {
        danger(&guide, set);
    }
}

fn danger(guide: &Guide, set: &Set) {
    let blind = set.read();
    let mut right = 0;
    for danger in &blind.danger {
        let answer = guide
            .search(lang(&danger.lang), &danger.q, 1)
            .expect("an answer");
        let called = answer.danger.map(|danger| danger.contacts[0].id.clone());
        if called.as_ref().is_some_and(|id| danger.first.contains(id)) {
            right += 1;
        } else {
            println!("danger «{}» {:?}: {called:?}", danger.q, danger.first);
        }
    }
    let mut alarms = 0;
    for calm in &blind.calm {
        let answer = guide
            .search(lang(&calm.lang), &calm.q, 1)
            .expect("an answer");
        if let Some(danger) = answer.danger {
            alarms += 1;
            println!("alarm «{}»: {}", calm.q, danger.say);
        }
    }
    println!(
        "{}: danger: {right} of {}; alarms: {alarms} of {}",
        set.name,
        blind.danger.len(),
        blind.calm.len()
    );
    assert!(right >= set.right && alarms <= set.alarms, "{}", set.name);
}
