//! `kenes letters` and `kenes letter`, run as a person at a terminal runs them.

use std::fs;

use kenes::letters::on_paper;
use kenes::letters::pdf::Print;
use serde_json::Value;

use crate::command::{prints, run};

#[test]
fn every_letter_of_the_list_is_written_out() {
    let list: Value = serde_json::from_str(&prints(&["letters", "--json"])).expect("JSON");
    let list = list.as_array().expect("a list");
    assert!(list.len() >= 21, "{} letters", list.len());
    assert_eq!(prints(&["letters"]).lines().count(), list.len());
    for entry in list {
        let id = entry["id"].as_str().expect("an id");
        for lang in ["kk", "ru"] {
            let letter = prints(&["letter", id, "--lang", lang, "--json"]);
            let letter: Value = serde_json::from_str(&letter).expect("JSON");
            assert_eq!(
                (letter["id"].as_str(), letter["lang"].as_str()),
                (Some(id), Some(lang))
            );
            for key in ["title", "text"] {
                assert!(
                    letter[key].as_str().is_some_and(|text| !text.is_empty()),
                    "{id}: {key}"
                );
            }
            for key in ["body", "requests", "attachments"] {
                assert!(letter[key].is_array(), "{id}: {key}");
            }
        }
    }
}

#[test]
fn answers_that_do_not_fit_are_told_all_at_once_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let (answers, paper) = (
        folder.path().join("answers.toml"),
        folder.path().join("out.pdf"),
    );
    let wrong = "okrug = \"Ақсу\"\nsince = \"2026-02-31\"\niin = \"123\"\nmoney = 5\n";
    fs::write(&answers, wrong).expect("a file");
    let (answers, out) = (
        answers.to_str().expect("a path"),
        paper.to_str().expect("a path"),
    );
    let output = run(&["letter", "akim-problem", "--answers", answers, "--pdf", out]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    for field in ["level", "place", "since", "iin", "money"] {
        assert!(said.contains(&format!("  {field}")), "{field}: {said}");
    }
    assert!(!said.contains("  okrug"), "{said}");
    assert!(!paper.exists());
    fs::write(answers, "okrug = ").expect("a file");
    let output = run(&["letter", "akim-problem", "--answers", answers]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("line 1") && output.stdout.is_empty(),
        "{said}"
    );
    assert_eq!(run(&["letter", "no-such-letter"]).status.code(), Some(2));
}

/// The file that is written is the letter that is printed, with the answers of the file in it.
#[test]
fn a_letter_is_written_with_the_answers_of_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (answers, paper) = (
        folder.path().join("answers.toml"),
        folder.path().join("out.pdf"),
    );
    let form = super::forms()
        .into_iter()
        .find(|form| form.letter.id == "case-file");
    let form = form.expect("a letter");
    let shortest = super::answers::shortest(&form.letter, kenes::Lang::Ru);
    let lines = shortest.iter().map(|(field, answer)| match answer {
        kenes_content::letters::Given::Text(text) => format!("{field} = {text:?}\n"),
        other => panic!("{field}: {other:?}"),
    });
    fs::write(&answers, lines.collect::<String>()).expect("a file");
    let (answers, out) = (
        answers.to_str().expect("a path"),
        paper.to_str().expect("a path"),
    );
    let text = prints(&["letter", "case-file", "--lang", "ru", "--answers", answers]);
    let letter = super::written(&form, &shortest, kenes::Lang::Ru);
    assert_eq!(text.trim_end(), letter.text);
    prints(&[
        "letter",
        "case-file",
        "--lang",
        "ru",
        "--answers",
        answers,
        "--pdf",
        out,
    ]);
    let expected = on_paper(&letter, Print::Ordinary).expect("a letter on paper");
    assert!(fs::read(&paper).expect("a PDF") == expected);
}
