//! Every letter of the guide, in both languages: as its example, as short and as long as it can be, on paper, and against
//! what the law asks of it.

mod answers;
#[path = "../support/command.rs"]
mod command;
mod commands;
mod required;

use std::fs;
use std::path::Path;

use kenes::Lang;
use kenes::guide::{Guide, LetterForm};
use kenes::letters::on_paper;
use kenes::letters::pdf::Print;
use kenes_content::letters::{Composed, compose, example, read};

/// Set to `renew` to write the letters down instead of comparing them.
const RENEW: &str = "LETTERS";

/// A letter takes no more on the disk of a phone, or of the network.
const LARGEST: usize = 60_000;

fn forms() -> Vec<LetterForm> {
    let guide = Guide::open().expect("the guide");
    let letters = guide.letters(Lang::Kk).expect("the letters");
    let forms = letters
        .iter()
        .map(|page| guide.letter(page.entry.id()).expect("a letter"));
    forms.collect()
}

fn written(form: &LetterForm, given: &answers::Typed, lang: Lang) -> Composed {
    let (answers, faults) = read(&form.letter, given);
    assert_eq!(faults, [], "{} in {lang}", form.letter.id);
    compose(&form.letter, &form.words, &answers, lang)
}

#[test]
fn every_letter_reads_as_it_was_last_read() {
    let renew = std::env::var(RENEW).is_ok_and(|value| value == "renew");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/written");
    for form in forms() {
        for lang in Lang::ALL {
            let sorts = [
                ("example", example(&form.letter, lang)),
                ("shortest", answers::shortest(&form.letter, lang)),
                ("longest", answers::longest(&form.letter, lang)),
            ];
            let texts = sorts.map(|(sort, given)| {
                let letter = written(&form, &given, lang);
                assert!(!letter.text.contains(['{', '}']), "{}", letter.text);
                format!("===== {sort}\n\n{}\n", letter.text)
            });
            let text = texts.join("\n");
            let file = folder.join(format!("{}.{lang}.txt", form.letter.id));
            if renew {
                fs::create_dir_all(&folder).expect("a folder");
                fs::write(&file, text).expect("a file");
            } else {
                let before = fs::read_to_string(&file).unwrap_or_default();
                assert_eq!(text, before, "{}", file.display());
            }
        }
    }
}

/// A letter that an office prints is on one sheet where the example is, and small enough to be sent from a village.
#[test]
fn every_letter_goes_on_paper() {
    for form in forms() {
        for lang in Lang::ALL {
            for given in [
                example(&form.letter, lang),
                answers::longest(&form.letter, lang),
            ] {
                let letter = written(&form, &given, lang);
                for print in [Print::Ordinary, Print::Large] {
                    let paper = on_paper(&letter, print).expect("a letter on paper");
                    assert!(paper.starts_with(b"%PDF"));
                    assert!(
                        paper.len() < LARGEST,
                        "{}: {} bytes",
                        letter.id,
                        paper.len()
                    );
                }
            }
        }
    }
}

/// What is not asked for stays out: no letter prints a field that was left empty as a gap.
#[test]
fn an_empty_answer_leaves_no_gap() {
    for form in forms() {
        for lang in Lang::ALL {
            let text = written(&form, &answers::shortest(&form.letter, lang), lang).text;
            for gap in [": .", ":.", "  .", "()", "« »", "«»", " ,", ": ;", ".."] {
                assert!(
                    !text.contains(gap),
                    "{gap:?} in {} {lang}:\n{text}",
                    form.letter.id
                );
            }
        }
    }
}
