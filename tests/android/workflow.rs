//! The workflow: pinned, and able to run.

use crate::{files, project, read};

/// The actions that a workflow uses without naming a commit by its full hash.
fn unpinned(workflow: &str) -> Vec<&str> {
    workflow
        .lines()
        .filter_map(|line| line.split_once("uses: "))
        .map(|(_, action)| action)
        .filter(|action| {
            let pin = action.split_once('@').map_or("", |(_, pin)| pin);
            let hash = pin.split(' ').next().unwrap_or_default();
            hash.len() != 40 || !hash.bytes().all(|it| it.is_ascii_hexdigit())
        })
        .collect()
}

fn workflow() -> String {
    read(".github/workflows/android.yml")
}

#[test]
fn actions_are_pinned_by_a_commits_full_hash() {
    for path in files(".github/workflows") {
        let workflow = read(&path);
        assert!(workflow.contains("uses: "), "{path}");
        assert_eq!(unpinned(&workflow), [""; 0], "{path}");
    }
}

#[test]
fn an_action_that_is_not_pinned_is_found() {
    let wrong = "- uses: actions/checkout@v7\n- uses: a/b@3d3c42e5\n- uses: a/b\n\
                 - uses: a/b@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
    assert_eq!(
        unpinned(wrong),
        ["actions/checkout@v7", "a/b@3d3c42e5", "a/b"]
    );
}

#[test]
fn one_action_has_one_hash() {
    let workflow = workflow();
    let mut used: Vec<&str> = workflow
        .lines()
        .filter_map(|line| line.split_once("uses: "))
        .map(|(_, action)| action)
        .collect();
    used.sort_unstable();
    used.dedup();
    let mut names: Vec<_> = used.iter().filter_map(|it| it.split_once('@')).collect();
    names.dedup_by_key(|(name, _)| *name);
    assert_eq!(names.len(), used.len(), "{used:?}");
    for action in used {
        assert!(action.contains(" # v"), "{action} does not say its version");
    }
}

#[test]
fn it_may_read_the_repository_and_nothing_else() {
    let workflow = workflow();
    assert!(workflow.contains("\npermissions:\n  contents: read\n\n"));
    assert_eq!(workflow.matches("permissions:").count(), 1);
    assert!(!workflow.contains("secrets."), "no key is needed to check");
}

#[test]
fn every_script_it_runs_is_there() {
    let workflow = workflow();
    let mut run = 0;
    for word in workflow.split_whitespace() {
        if word.starts_with("android/ci/") {
            assert!(project(word).is_file(), "{word}");
            run += 1;
        }
    }
    assert!(run >= 4, "{run}");
}
