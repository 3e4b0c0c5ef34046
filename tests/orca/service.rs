//! A speech service that writes down what it is to speak. Orca takes it for speech-dispatcher: it answers the same protocol (SSIP).

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use roxmltree::{Document, Node};

/// Orca's own library asks for a moment between the answer and the news that something is being spoken.
const MOMENT: Duration = Duration::from_millis(30);

/// What was given to be spoken, and in what language. A message may hold several sentences.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    pub(crate) language: String,
    pub(crate) text: String,
}

/// Everything spoken so far.
#[derive(Clone, Default)]
pub(crate) struct Record(Arc<Mutex<Vec<Spoken>>>);

impl Record {
    /// What was spoken after the first so many.
    pub(crate) fn after(&self, first: usize) -> Vec<Spoken> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().skip(first).cloned().collect()
    }

    fn push(&self, spoken: Spoken) -> usize {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(spoken);
        all.len()
    }
}

/// Begins to listen at the socket.
pub(crate) fn listen(socket: &Path) -> std::io::Result<Record> {
    let listener = UnixListener::bind(socket)?;
    let record = Record::default();
    let heard = record.clone();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let heard = heard.clone();
            thread::spawn(move || serve(&client, &heard));
        }
    });
    Ok(record)
}

/// Answers a client until it goes, or says what nobody answers.
fn serve(client: &UnixStream, record: &Record) -> Option<()> {
    let mut lines = BufReader::new(client).lines().map_while(Result::ok);
    let mut language = String::new();
    loop {
        let line = lines.next()?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let answer = match words.as_slice() {
            ["SET", _, "LANGUAGE", name] => {
                (*name).clone_into(&mut language);
                "201 OK".to_owned()
            }
            ["HISTORY", "GET", "CLIENT_ID"] => "245-1\r\n245 OK".to_owned(),
            ["LIST", "SYNTHESIS_VOICES"] => {
                "249-Qazaqsha\tkk\tnone\r\n249-Russkij\tru\tnone\r\n249 OK".to_owned()
            }
            ["LIST", "OUTPUT_MODULES"] => "250-record\r\n250 OK".to_owned(),
            ["GET", ..] => "251-0\r\n251 OK".to_owned(),
            ["SPEAK"] => {
                say(client, "230 OK")?;
                let marked: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                speak(client, record, &language, words_of(&marked.join("\n")))?;
                continue;
            }
            ["CHAR" | "KEY", key] => {
                speak(client, record, &language, (*key).to_owned())?;
                continue;
            }
            _ => "200 OK".to_owned(),
        };
        say(client, &answer)?;
    }
}

fn speak(client: &UnixStream, record: &Record, language: &str, text: String) -> Option<()> {
    let language = language.to_owned();
    let number = record.push(Spoken { language, text });
    say(client, &format!("225-{number}\r\n225 OK"))?;
    thread::sleep(MOMENT);
    for (code, news) in [(701, "BEGIN"), (702, "END")] {
        say(
            client,
            &format!("{code}-{number}\r\n{code}-1\r\n{code} {news}"),
        )?;
    }
    Some(())
}

/// The words of a message that Orca has marked up, word for word. What is no markup is spoken as it stands.
fn words_of(marked: &str) -> String {
    let Ok(document) = Document::parse(marked) else {
        return marked.to_owned();
    };
    let pieces = document.descendants().filter(Node::is_text);
    let text: String = pieces.filter_map(|piece| piece.text()).collect();
    text.trim().to_owned()
}

fn say(mut client: &UnixStream, answer: &str) -> Option<()> {
    client.write_all(format!("{answer}\r\n").as_bytes()).ok()
}
