//! The phone kills an app whenever it likes: a letter that was being typed is there again, up to the last keystroke.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use kenes::Lang;
use kenes::user::{LetterDraft, UserData};
use kenes_content::letters::Given;

/// Where the process that is killed keeps its letter; without it that process has nothing to do.
const FOLDER: &str = "KENES_KILLED";
const LETTER: &str = "akim-problem";
const STORY: &str = "Көшедегі шам үш айдан бері жанбайды, әкімге айттық, ештеңе өзгерген жоқ. ";

/// What stands in the letter after so many keystrokes.
fn typed(keystrokes: usize) -> String {
    STORY.chars().cycle().take(keystrokes).collect()
}

fn draft(keystrokes: usize) -> LetterDraft {
    LetterDraft {
        lang: Lang::Kk,
        step: keystrokes,
        answers: [("what".to_owned(), Given::Text(typed(keystrokes)))].into(),
        kept: true,
    }
}

/// Not a test: the process that types on and on until it is killed, and says after each keystroke how many were saved.
#[test]
fn typist() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut reader = UserData::open(Path::new(&folder)).expect("a reader");
    let begun = reader.draft(LETTER).map_or(0, |draft| draft.step);
    for keystrokes in begun + 1.. {
        reader.save_draft(LETTER, &draft(keystrokes));
        assert_eq!(reader.take_trouble(), None);
        writeln!(std::io::stderr(), "{keystrokes}").expect("told");
    }
}

#[test]
fn a_letter_survives_being_killed_at_any_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut random = fastrand::Rng::with_seed(15);
    for _ in 0..12 {
        let mut typist = Command::new(std::env::current_exe().expect("this test"))
            .args(["typist", "--exact", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a typist");
        let mut told = BufReader::new(typist.stderr.take().expect("its words")).lines();
        let wait = random.usize(1..80);
        let mut saved = 0;
        for line in told.by_ref().take(wait) {
            saved = line.expect("a line").parse().expect("keystrokes");
        }
        typist.kill().expect("killed");
        typist.wait().expect("it is gone");
        assert!(saved > 0, "it typed something");

        let mut reader = UserData::open(folder.path()).expect("a reader");
        assert_eq!(reader.take_trouble(), None, "the file is whole");
        let found = reader.draft(LETTER).expect("the letter");
        assert!(found.step >= saved, "{} of {saved}", found.step);
        assert_eq!(found, draft(found.step), "no keystroke is lost or doubled");
    }
}
