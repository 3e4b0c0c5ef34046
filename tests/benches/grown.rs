//! A bundle a hundred times as large: every topic and what people ask for it a hundred times, each time with other words.

use std::fs;
use std::path::Path;

use kenes_content::Folder;

/// Letters that a word has at least to be changed in a copy.
const LONG: usize = 7;
/// Every so many of the long words is changed.
const EVERY: u32 = 4;

/// Compiles the content with each topic standing in it this many times.
pub(crate) fn bundle(content: &Path, times: usize) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let grown = folder.path().join("content");
    fs::create_dir_all(&grown).expect("a folder");
    for entry in fs::read_dir(content).expect("the content") {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.expect("a name");
        if path.is_dir() {
            if !matches!(name, "src" | "tests") {
                copy(&path, &grown.join(name), times);
            }
        } else if name.ends_with(".toml") {
            let text = fs::read_to_string(&path).expect("a registry");
            let text = match name {
                "sections.toml" => sections(&text, times),
                "style.toml" => text.split("[[").next().unwrap_or_default().to_owned(),
                _ => text,
            };
            fs::write(grown.join(name), text).expect("a registry");
        }
    }
    Folder::new(&grown)
        .build()
        .unwrap_or_else(|error| panic!("{error}"))
}

fn copy(from: &Path, to: &Path, times: usize) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        if path.is_dir() {
            copy(&path, &to.join(name), times);
            continue;
        }
        let text = fs::read_to_string(&path).expect("a page");
        fs::write(to.join(name), &text).expect("a page");
        let of_topics = ["topics", "questions/topic"];
        if of_topics
            .iter()
            .any(|part| from.to_string_lossy().contains(part))
        {
            let id = name.trim_end_matches(".toml");
            // A topic lies in the folder of the section that lists it.
            let to = match to.file_name() {
                Some(section) if section == KEPT => to.with_file_name(NEXT),
                _ => to.to_owned(),
            };
            fs::create_dir_all(&to).expect("a folder");
            for copy in 1..times {
                fs::write(to.join(format!("{id}-{copy}.toml")), changed(&text, copy))
                    .expect("a copy");
            }
        }
    }
}

/// A section that stays as long as it is.
pub(crate) const KEPT: &str = "cultural";
/// The one after it, which lists the copies of its topics.
const NEXT: &str = "public-interests";

/// Every topic that a section lists, with its copies.
fn sections(text: &str, times: usize) -> String {
    let mut grown = String::new();
    let mut kept = String::new();
    let (mut listed, mut keeps) = (false, false);
    for line in text.lines() {
        if let Some(id) = line.strip_prefix("id = ") {
            keeps = id.trim_matches('"') == KEPT;
        }
        listed = (listed || line.starts_with("topics")) && !line.contains(']');
        grown.push_str(line);
        grown.push('\n');
        if let Some(id) = line
            .trim()
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next())
            .filter(|_| listed)
        {
            let copies: String = (1..times)
                .map(|copy| format!("    \"{id}-{copy}\",\n"))
                .collect();
            if keeps {
                kept.push_str(&copies);
            } else {
                grown.push_str(&copies);
                grown.push_str(&std::mem::take(&mut kept));
            }
        }
    }
    grown
}

/// A page with other words: some of its long words get another letter, each copy its own.
fn changed(text: &str, copy: usize) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut word = String::new();
    for c in text.chars().chain(['\n']) {
        if matches!(c, '\u{400}'..='\u{52F}') {
            word.push(c);
            continue;
        }
        changed.push_str(&other(&word, copy));
        word.clear();
        changed.push(c);
    }
    changed
}

fn other(word: &str, copy: usize) -> String {
    const LETTERS: [char; 10] = ['б', 'в', 'г', 'д', 'ж', 'з', 'л', 'м', 'р', 'т'];
    let mut letters: Vec<char> = word.chars().collect();
    let sum = letters.iter().fold(0_u32, |sum, c| {
        sum.wrapping_mul(31).wrapping_add(u32::from(*c))
    });
    if letters.len() >= LONG && sum % EVERY == 0 {
        letters[1] = LETTERS[copy % 10];
        letters[3] = LETTERS[copy / 10 % 10];
    }
    letters.into_iter().collect()
}
