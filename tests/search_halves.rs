//! How well the search answers how people really ask: one half of the asked questions (`content/questions`) stands in the
//! index, the other half is asked.
//!
//! `cargo test --test search_halves -- --nocapture` prints the table; `SHOW=1` lists the questions whose page does not come
//! first.

#[path = "search/measure.rs"]
mod measure;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use kenes::Lang;
use kenes::guide::{EntryRef, Guide};
use kenes_content::Folder;
use measure::Scores;
use serde::Deserialize;

/// How far down the list an answer is looked for.
const DEPTH: usize = 20;
/// Of the questions for pages in the half that is asked, every so many are; of those of danger, and that sound like it, all.
const EVERY: usize = 4;

/// What was measured, Kazakh and Russian: success at 1 and at 3, mean reciprocal rank. As in `tests/search/README.md`.
const MEASURED: [[f64; 3]; 2] = [[0.741, 0.904, 0.828], [0.729, 0.904, 0.822]];
/// Questions of danger with a right number first; alarms at what only sounds like it, and at what asks for another page.
const DANGER: [f64; 3] = [0.79, -0.088, -0.011];
/// How much of it may be lost to a change of the texts.
const TOLERANCE: f64 = 0.02;

/// A question that is not in the index, and the page that it asks for.
struct Held {
    lang: Lang,
    question: String,
    page: String,
    /// It is what people type in a danger, not how they ask for a page.
    in_danger: bool,
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Copies a folder of the content; of the questions every second one is held back.
fn halved(from: &Path, to: &Path, held: &mut Vec<Held>) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        let skipped = ["src", "tests"].iter().any(|name| path.ends_with(name));
        if path.is_dir() {
            if !skipped {
                halved(&path, &target, held);
            }
        } else if path.to_string_lossy().contains("/questions/") {
            fs::write(target, half(&path, held)).expect("questions");
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            fs::copy(&path, target).expect("a file");
        }
    }
}

/// One half of the questions of a file; the other half goes to those that are asked.
fn half(path: &Path, held: &mut Vec<Held>) -> String {
    let text = fs::read_to_string(path).expect("questions");
    let page = path.file_stem().expect("a name").to_string_lossy();
    let mut lang = Lang::Kk;
    let mut kept = String::new();
    // A question stands on a line of its own.
    for (at, line) in text.lines().enumerate() {
        if line.starts_with("ru") {
            lang = Lang::Ru;
        }
        match line.trim().strip_prefix('"') {
            Some(question) if at % 2 == 0 => held.push(Held {
                lang,
                question: question.trim_end_matches(['"', ',']).to_owned(),
                page: page.clone().into_owned(),
                in_danger: path.to_string_lossy().contains("/danger/"),
            }),
            _ => {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// The index with one half of the questions, and the other half.
fn halves() -> (Guide, Vec<Held>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("content");
    let mut held = Vec::new();
    halved(&content(), &root, &mut held);
    let bundle = Folder::new(&root).build().expect("a bundle");
    (Guide::from_bundle(bundle).expect("a guide"), held)
}

/// Whom to call in each danger, and the pages to read then, as `content/danger.toml` says.
fn dangers() -> (HashMap<String, Vec<String>>, Vec<String>) {
    #[derive(Deserialize)]
    struct File {
        danger: Vec<Danger>,
    }
    #[derive(Deserialize)]
    struct Danger {
        id: String,
        contacts: Vec<String>,
        page: Option<String>,
    }
    let text = fs::read_to_string(content().join("danger.toml")).expect("danger.toml");
    let file: File = toml::from_str(&text).expect("danger.toml");
    let pages = file.danger.iter().filter_map(|danger| danger.page.as_ref());
    let pages = pages
        .map(|page| page.trim_start_matches("topic/").to_owned())
        .collect();
    let whom = file.danger.into_iter();
    (
        whom.map(|danger| (danger.id, danger.contacts)).collect(),
        pages,
    )
}

#[test]
fn questions_that_nobody_has_seen_find_their_page() {
    let (guide, held) = halves();
    let show = std::env::var_os("SHOW").is_some();
    let mut scores = Scores::default();
    let mut refused = 0;
    for held in held.iter().filter(|held| !held.in_danger).step_by(EVERY) {
        let answer = guide
            .search(held.lang, &held.question, DEPTH)
            .expect("an answer");
        refused += usize::from(answer.unsure || answer.hits.is_empty());
        let rank = answer.hits.iter().position(|hit| hit.id == held.page);
        if show && rank != Some(0) {
            println!("{} «{}»: {rank:?}", held.page, held.question);
        }
        scores.add("held back", held.lang.code(), rank.map(|at| at + 1));
    }
    for (lang, measured) in Lang::ALL.into_iter().zip(MEASURED) {
        let score = scores.of("held back", lang.code());
        let (first, three, mrr) = (score.success(1), score.success(3), score.mrr());
        println!(
            "{lang:?}: {} questions, S@1 {first:.3}, S@3 {three:.3}, MRR {mrr:.3}",
            score.count()
        );
        for (now, measured) in [first, three, mrr].into_iter().zip(measured) {
            assert!(now >= measured - TOLERANCE, "{lang:?}: {now} < {measured}");
        }
    }
    println!("«no page» was said of {refused}");
}

#[test]
fn danger_that_nobody_has_described_so_far_is_known() {
    let (guide, held) = halves();
    let (whom, pages) = dangers();
    let show = std::env::var_os("SHOW").is_some();
    let (mut known, mut right, mut in_danger) = (0, 0, 0);
    let (mut alarms, mut calm) = (0, 0);
    let (mut cried, mut near) = (0, 0);
    let (danger, others): (Vec<&Held>, Vec<&Held>) = held.iter().partition(|held| held.in_danger);
    for held in danger.into_iter().chain(others.into_iter().step_by(EVERY)) {
        let answer = guide
            .search(held.lang, &held.question, 1)
            .expect("an answer");
        let first = answer.danger.map(|danger| danger.contacts[0].id.clone());
        if let Some(contacts) = whom.get(&held.page) {
            in_danger += 1;
            known += usize::from(first.is_some());
            right += usize::from(first.as_ref().is_some_and(|id| contacts.contains(id)));
        } else if held.in_danger {
            near += 1;
            cried += usize::from(first.is_some());
        } else if !pages.contains(&held.page) {
            calm += 1;
            alarms += usize::from(first.is_some());
        }
        let expected = whom.contains_key(&held.page) || pages.contains(&held.page);
        if show && expected != first.is_some() {
            println!("{} «{}»: {first:?}", held.page, held.question);
        }
    }
    println!("in danger {in_danger}: alarm {known}, right number first {right}");
    println!("sounds like danger {near}: alarm {cried}; about other pages {calm}: alarm {alarms}");
    let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
    let now = [
        share(right, in_danger),
        -share(cried, near),
        -share(alarms, calm),
    ];
    for (now, measured) in now.into_iter().zip(DANGER) {
        assert!(now >= measured - TOLERANCE, "{now} < {measured}");
    }
}

#[test]
fn every_page_is_asked_for_in_sixty_ways_in_each_language() {
    let guide = Guide::open().expect("the bundle");
    let pages = guide.pages(Lang::Kk).expect("pages").into_iter();
    // A letter is asked for by its name; what has happened leads to the topics, and from there to it.
    for page in pages.filter(|page| !matches!(page.entry, EntryRef::Letter(_))) {
        let path = content().join(format!("questions/{}.toml", page.entry));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let table: toml::Table = text.parse().expect("questions");
        for lang in Lang::ALL {
            let asked = table[lang.code()].as_array().expect("a list").len();
            assert!(asked >= 60, "{}, {lang:?}: {asked}", page.entry);
        }
    }
}
