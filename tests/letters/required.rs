//! What the law asks of a letter, as its author wrote it down: «this article asks for X: field Y, printed in Z».

use std::fs;
use std::path::Path;

use kenes::Lang;
use kenes_content::letters::{Given, compose, example, read};

use super::forms;

struct Point {
    letter: String,
    law: String,
    field: String,
    printed: String,
}

fn points() -> Vec<Point> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/letters");
    let mut points = Vec::new();
    for file in fs::read_dir(folder).expect("the letters") {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a letter");
        let table: toml::Table = text.parse().expect("TOML");
        let letter = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let written = table.get("points").and_then(toml::Value::as_array);
        for point in written.into_iter().flatten() {
            let part = |key: &str| point[key].as_str().expect(key).to_owned();
            points.push(Point {
                letter: letter.clone(),
                law: part("law"),
                field: part("field"),
                printed: part("in"),
            });
        }
    }
    points
}

/// The answer to each point is found in the part of the letter that the table names.
#[test]
fn what_the_law_asks_for_is_printed_where_the_table_says() {
    const MARK: &str = "белгі қойылған жауап";
    let forms = forms();
    let points = points();
    assert!(points.len() > 100, "{} points", points.len());
    for point in points {
        let form = forms.iter().find(|form| form.letter.id == point.letter);
        let form = form.expect("a letter");
        let mut given = example(&form.letter, Lang::Kk);
        let text = form.letter.field(&point.field).is_some_and(|field| {
            matches!(given.get(&field.id), Some(Given::Text(_)))
                && matches!(<&str>::from(field.kind), "line" | "text")
        });
        if text {
            given.insert(point.field.clone(), Given::from(MARK));
        }
        let (answers, _) = read(&form.letter, &given);
        let letter = compose(&form.letter, &form.words, &answers, Lang::Kk);
        let part = match point.printed.as_str() {
            "header" => letter.header.join("\n"),
            "body" => letter.body.join("\n"),
            "requests" => letter.requests.join("\n"),
            "attachments" => letter.attachments.join("\n"),
            _ => [
                letter.foot,
                vec![letter.date, letter.signature],
                letter.after,
            ]
            .concat()
            .join("\n"),
        };
        let (letter, law, field) = (&point.letter, &point.law, &point.field);
        if text {
            let found = part.to_lowercase().contains(MARK);
            assert!(
                found,
                "{letter}: {law} asks for {field} in {}",
                point.printed
            );
        } else {
            assert!(!part.trim().is_empty(), "{letter}: {law} asks for {field}");
        }
    }
}
