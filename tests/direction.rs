//! The direction of imports: which room may know which. A room is a folder or a file right under `app/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Rooms that know nothing of a window.
const WITHOUT_A_WINDOW: [&str; 5] = ["guide", "pages", "user", "i18n", "page"];
/// The entries: what starts the program, and may know all of it.
const ENTRIES: [&str; 3] = ["cli", "android", "main"];

type Imports = BTreeMap<String, BTreeSet<String>>;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the program") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

fn app() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("app")
}

/// The room of a file under a folder: the folder below, or the file's own name.
fn room(file: &Path, under: &Path) -> String {
    let inside = file.strip_prefix(under).expect("a file of the folder");
    let first = inside.components().next().expect("a name");
    let name = Path::new(first.as_os_str()).file_stem();
    name.expect("a name").to_string_lossy().into_owned()
}

/// The code of a file, without comments and without its tests.
fn code(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("UTF-8");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The names that stand behind a prefix in a code, those in braces too: `crate::{a, b::c}` names a and b.
fn named_after(code: &str, prefix: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect()
    };
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            None => drop(names.insert(name(rest))),
            Some(list) => {
                let end = list.find(";").unwrap_or(list.len());
                let mut depth = 0;
                let mut begins = true;
                for (at, c) in list[..end].char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => begins = true,
                        c if begins && !c.is_whitespace() => {
                            names.insert(name(&list[at..]));
                            begins = false;
                        }
                        _ => {}
                    }
                    if depth < 0 {
                        break;
                    }
                }
            }
        }
    }
    names
}

/// Which room names which, under a folder, by `prefix` (`crate::` or `super::`).
fn imports(under: &Path, prefix: &str) -> Imports {
    let files = sources(under);
    let rooms: BTreeSet<String> = files.iter().map(|file| room(file, under)).collect();
    let mut imports = Imports::new();
    for file in &files {
        let from = room(file, under);
        let named = named_after(&code(file), prefix);
        let to = named
            .into_iter()
            .filter(|name| rooms.contains(name) && *name != from);
        imports.entry(from.clone()).or_default().extend(to);
    }
    imports
}

/// A way from a room back to itself, if there is one.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    fn walk(imports: &Imports, way: &mut Vec<String>, done: &mut BTreeSet<String>) -> bool {
        let here = way.last().expect("a room").clone();
        for next in imports.get(&here).into_iter().flatten() {
            if way.contains(next) {
                way.push(next.clone());
                return true;
            }
            if done.contains(next) {
                continue;
            }
            way.push(next.clone());
            if walk(imports, way, done) {
                return true;
            }
            way.pop();
        }
        done.insert(here);
        false
    }
    let mut done = BTreeSet::new();
    imports.keys().find_map(|room| {
        let mut way = vec![room.clone()];
        walk(imports, &mut way, &mut done).then_some(way)
    })
}

#[test]
fn the_guide_the_pages_and_the_persons_data_know_no_window() {
    for file in sources(&app()) {
        let room = room(&file, &app());
        if !WITHOUT_A_WINDOW.contains(&room.as_str()) {
            continue;
        }
        let code = code(&file);
        for window in ["slint::", "crate::ui", "crate::window"] {
            assert!(!code.contains(window), "{}: {window}", file.display());
        }
    }
}

#[test]
fn only_the_entries_know_the_window() {
    for (from, to) in imports(&app(), "crate::") {
        let may = ENTRIES.contains(&from.as_str()) || from == "window" || from == "lib";
        assert!(may || !to.contains("window"), "{from} imports window");
    }
}

#[test]
fn no_circle_leads_from_a_room_back_to_itself() {
    let mut rooms = imports(&app(), "crate::");
    assert!(rooms.len() > 8, "{rooms:?}");
    // The map of the crate names every room.
    rooms.remove("lib");
    assert_eq!(circle(&rooms), None);
}

#[test]
fn no_circle_inside_the_search() {
    let mut rooms = imports(&app().join("guide/search"), "super::");
    assert!(rooms.len() > 5, "{rooms:?}");
    rooms.remove("mod");
    assert_eq!(circle(&rooms), None);
}

#[test]
fn a_circle_would_be_found() {
    fn names<T: FromIterator<String>>(names: &[&str]) -> T {
        names.iter().map(|name| (*name).to_owned()).collect()
    }
    let mut rooms: Imports = [
        ("a".to_owned(), names(&["b"])),
        ("b".to_owned(), names(&["c"])),
        ("c".to_owned(), names(&[])),
    ]
    .into();
    assert_eq!(circle(&rooms), None);
    rooms.insert("c".to_owned(), names(&["a"]));
    assert_eq!(circle(&rooms), Some(names::<Vec<_>>(&["a", "b", "c", "a"])));
    assert_eq!(
        named_after(
            "use crate::{guide::Guide, page::{Page, X}, ui};\nfn f() { crate::far::x() }",
            "crate::"
        ),
        names(&["guide", "page", "ui", "far"])
    );
}
