//! Every folder of `must_fail` is laid over `base` and must be refused with exactly the messages of its `expected.txt`.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::place::{Content, tests};
use kenes_content::{Error, ProblemKind, Problems};

/// Set to `overwrite` to write the messages down instead of comparing them.
const RENEW: &str = "EXPECTED";

#[test]
fn the_base_has_no_problem() {
    let outcome = Content::base().folder().check();
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[test]
fn every_fixture_is_refused_with_its_messages() {
    let renew = std::env::var(RENEW).is_ok_and(|value| value == "overwrite");
    for fixture in fixtures() {
        let found = format!("{}\n", problems(&fixture));
        let expected = fixture.join("expected.txt");
        if renew {
            fs::write(&expected, found).expect("a file to write");
        } else {
            let expected = fs::read_to_string(&expected).expect("expected.txt");
            assert_eq!(found, expected, "{}", fixture.display());
        }
    }
}

#[test]
fn every_kind_of_problem_has_a_fixture() {
    let fixtures = fixtures();
    let shown: BTreeSet<&str> = fixtures
        .iter()
        .flat_map(|fixture| problems(fixture).as_slice().to_vec())
        .map(|problem| problem.kind.name())
        .collect();
    let all: BTreeSet<&str> = ProblemKind::names().iter().copied().collect();
    let missing: Vec<_> = all.difference(&shown).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(tests().join("must_fail")).expect("the fixtures");
    let mut fixtures: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a fixture").path())
        .collect();
    fixtures.sort();
    fixtures
}

fn problems(fixture: &std::path::Path) -> Problems {
    match Content::with(fixture).folder().check() {
        Err(Error::Problems(problems)) => problems,
        other => panic!("{} was not refused: {other:?}", fixture.display()),
    }
}
