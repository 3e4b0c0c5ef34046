//! The scripts: what they rely on is there.

use kenes::deep_link;
use kenes::page::Page;

use crate::{files, project, read};

const WALK: &str = "android/ci/walk.sh";

fn scripts() -> Vec<String> {
    files("android")
        .into_iter()
        .filter(|it| it.ends_with(".sh"))
        .collect()
}

#[test]
fn every_script_stops_at_its_first_trouble_and_is_told_of() {
    let readme = read("android/README.md");
    let scripts = scripts();
    assert!(scripts.len() >= 5, "{scripts:?}");
    for path in scripts {
        let text = read(&path);
        assert!(text.starts_with("#!/usr/bin/env bash\n# "), "{path}");
        assert!(text.contains("\nset -euo pipefail\n"), "{path}");
        let name = path.trim_start_matches("android/");
        assert!(readme.contains(name), "README.md does not tell of {name}");
    }
}

#[cfg(unix)]
#[test]
fn every_script_can_be_run() {
    use std::os::unix::fs::PermissionsExt;
    for path in scripts() {
        let mode = std::fs::metadata(project(&path))
            .expect(&path)
            .permissions();
        assert_ne!(mode.mode() & 0o111, 0, "{path}");
    }
}

#[test]
fn the_walk_follows_links_of_pages_that_there_are() {
    let walk = read(WALK);
    let links: Vec<&str> = walk
        .lines()
        .filter_map(|line| line.trim().strip_prefix("follow "))
        .map(|link| link.trim_matches('\''))
        .collect();
    assert!(links.iter().any(|it| it.starts_with("kenes://topic/")));
    let site = "https://trinta.kz/kenes/topic/";
    assert!(links.iter().any(|it| it.starts_with(site)));
    let topics = files("content/topics");
    let mut wrong = 0;
    for link in links {
        let Page::Topic(id) = deep_link::page(link).expect(link) else {
            continue;
        };
        let file = format!("/{id}.toml");
        wrong += usize::from(!topics.iter().any(|it| it.ends_with(&file)));
    }
    assert_eq!(wrong, 1, "one link is wrong on purpose");
}

#[test]
fn the_walk_reads_what_the_guide_writes_down() {
    let walk = read(WALK) + &read("android/ci/phone.sh");
    let reader: String = files("app/user").iter().map(|it| read(it)).collect();
    for key in ["lang", "last-page", "last-scroll"] {
        assert!(
            walk.contains(&format!("read_key {key}")),
            "{key} is not read"
        );
        assert!(reader.contains(&format!("\"{key}\"")), "{key} is not kept");
    }
    assert!(walk.contains("app=kz.trinta.kenes\n"));
    assert!(reader.contains("\"reader.db\""));
}
