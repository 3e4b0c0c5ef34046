//! Reading aloud on Linux, with a real speech-dispatcher: each language is read by a voice of its own, word for word, and the guide
//! hears when a sentence begins, ends, is stopped, and when another program takes the sound.
//!
//! Needs speech-dispatcher, and for one test its eSpeak NG. Where they are missing it says so and passes. No sound card is needed.

#![cfg(target_os = "linux")]

#[path = "read_aloud/dispatcher.rs"]
mod dispatcher;

use std::io::Write;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use dispatcher::{Dispatcher, PATIENCE, Voice, eventually};
use kenes::Lang;
use kenes::speech::SpeechEvent::{self, Began, Ended, Failed, Interrupted};
use kenes::speech::speech_dispatcher::{Daemon, SpeechDispatcher};
use kenes::speech::{SpeechEngine, Voices};

const KAZAKH: &str =
    "Жұмыс беруші жалақыны айына кемінде бір рет төлейді, әйтпесе өсімпұл қосылады.";
const RUSSIAN: &str = "Работодатель платит зарплату не реже раза в месяц, иначе начисляется пеня.";

/// Two synthesizers, of which the reader's own has no Kazakh voice.
const BOTH: [Voice; 2] = [
    Voice {
        module: "own",
        language: "ru",
        seconds: "0.2",
    },
    Voice {
        module: "other",
        language: "kk",
        seconds: "0.2",
    },
];

/// Takes half a minute for every sentence.
const SLOW: Voice = Voice {
    module: "slow",
    language: "kk",
    seconds: "30",
};

/// Long enough to be stopped, and short enough to wait for its end.
const TWO_SECONDS: Voice = Voice {
    seconds: "2",
    ..SLOW
};

fn there_is(dispatcher: Result<Dispatcher, String>) -> Option<Dispatcher> {
    match dispatcher {
        Ok(dispatcher) => Some(dispatcher),
        Err(missing) => {
            let told = format!("SKIPPED: reading aloud was not tested: {missing}\n");
            let _ = std::io::stdout().write_all(told.as_bytes());
            None
        }
    }
}

fn running(voices: &[Voice]) -> Option<Dispatcher> {
    let mut dispatcher = there_is(Dispatcher::with(voices))?;
    dispatcher.start();
    Some(dispatcher)
}

/// The guide's side: the engine, and what it tells.
struct Guide {
    speech: SpeechDispatcher,
    heard: Receiver<SpeechEvent>,
}

impl Guide {
    /// Opens it; the voices are the first that it hears of.
    fn open(daemon: Daemon) -> (Guide, Voices) {
        let (told, heard) = channel();
        let listener = Arc::new(move |event| {
            let _ = told.send(event);
        });
        let speech = SpeechDispatcher::with(daemon, listener).expect("a thread");
        let guide = Guide { speech, heard };
        let SpeechEvent::Voices(voices) = guide.hears() else {
            panic!("something before the voices");
        };
        (guide, voices)
    }

    #[track_caller]
    fn hears(&self) -> SpeechEvent {
        let heard = self.heard.recv_timeout(PATIENCE);
        heard.expect("the engine tells something")
    }

    #[track_caller]
    fn hears_just(&self, events: &[SpeechEvent]) {
        for event in events {
            assert_eq!(self.hears(), *event);
        }
        self.hears_nothing_more();
    }

    #[track_caller]
    fn hears_nothing_more(&self) {
        let more = self.heard.recv_timeout(Duration::from_millis(700));
        assert!(more.is_err(), "{more:?}");
    }
}

/// Has the slow voice in the middle of a sentence. That it began is not enough: until its command runs, it cannot be stopped
/// (`sd_generic` of speech-dispatcher 0.11).
#[track_caller]
fn in_the_middle_of(utterance: u64, text: &str, guide: &Guide, dispatcher: &Dispatcher) {
    let before = dispatcher.said("slow").len();
    guide.speech.say(utterance, text, Lang::Kk, 1.0);
    assert_eq!(guide.hears(), Began(utterance));
    eventually("it is read", || dispatcher.said("slow").len() > before);
    let said = dispatcher.said("slow");
    assert_eq!(said.last(), Some(&format!("kk: {text}")));
}

#[test]
fn each_language_is_read_word_for_word_by_a_voice_of_its_own() {
    let Some(dispatcher) = running(&BOTH) else {
        return;
    };
    let (guide, voices) = Guide::open(dispatcher.daemon());
    assert_eq!(voices, Voices { kk: true, ru: true });

    guide.speech.say(1, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Began(1), Ended(1)]);
    guide.speech.say(2, RUSSIAN, Lang::Ru, 1.0);
    guide.hears_just(&[Began(2), Ended(2)]);
    assert_eq!(dispatcher.said("other"), [format!("kk: {KAZAKH}")]);
    assert_eq!(dispatcher.said("own"), [format!("ru: {RUSSIAN}")]);
}

#[test]
fn kazakh_is_not_read_by_a_russian_voice() {
    let Some(dispatcher) = running(&BOTH[..1]) else {
        return;
    };
    let (guide, voices) = Guide::open(dispatcher.daemon());
    assert_eq!(
        voices,
        Voices {
            kk: false,
            ru: true
        }
    );
    guide.speech.say(1, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Failed(1)]);
    guide.speech.say(2, RUSSIAN, Lang::Ru, 1.0);
    guide.hears_just(&[Began(2), Ended(2)]);
    assert_eq!(dispatcher.said("own"), [format!("ru: {RUSSIAN}")]);
}

/// What the protocol would take for the end of a text, what a shell would for a command, and what markup would for a tag.
#[test]
fn nothing_in_a_text_is_taken_for_anything_but_text() {
    let Some(dispatcher) = running(&BOTH) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    for (at, (text, read)) in [
        (".", "."),
        ("...", "..."),
        ("Бірінші\n.\nекінші", "Бірінші . екінші"),
        ("Қара: .kz", "Қара: .kz"),
        ("QUIT\nCANCEL ALL", "QUIT CANCEL ALL"),
        ("5 < 6 & «иә»", "5 < 6 & «иә»"),
    ]
    .into_iter()
    .enumerate()
    {
        let utterance = at as u64;
        guide.speech.say(utterance, text, Lang::Kk, 1.0);
        guide.hears_just(&[Began(utterance), Ended(utterance)]);
        let said = dispatcher.said("other").join(" ");
        let last = said.rsplit("kk: ").next().expect("something");
        let words: Vec<_> = last.split_whitespace().collect();
        assert_eq!(words.join(" "), read, "{text:?}");
    }
    // Nothing to read is read at once.
    guide.speech.say(99, " \n", Lang::Kk, 1.0);
    guide.hears_just(&[Began(99), Ended(99)]);
}

#[test]
fn what_is_stopped_does_not_end() {
    let Some(dispatcher) = running(&[TWO_SECONDS]) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    in_the_middle_of(1, KAZAKH, &guide, &dispatcher);
    guide.speech.stop();
    std::thread::sleep(Duration::from_secs(3));
    guide.hears_nothing_more();
    assert_eq!(dispatcher.spoken_out("slow"), 0, "it went on");

    // The guide is closed in the middle of the next one.
    in_the_middle_of(2, "Тыңдаңыз.", &guide, &dispatcher);
    drop(guide);
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(
        dispatcher.spoken_out("slow"),
        0,
        "it went on without the guide"
    );
}

#[test]
fn the_next_sentence_ends_the_one_before() {
    let Some(dispatcher) = running(&[SLOW, BOTH[0]]) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    in_the_middle_of(1, KAZAKH, &guide, &dispatcher);
    guide.speech.say(2, RUSSIAN, Lang::Ru, 1.0);
    guide.hears_just(&[Began(2), Ended(2)]);
}

/// Somebody goes on to the next sentence faster than any can begin.
#[test]
fn of_many_sentences_at_once_the_last_is_read() {
    let Some(dispatcher) = running(&BOTH) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    for utterance in 1..50 {
        guide.speech.say(utterance, KAZAKH, Lang::Kk, 1.0);
    }
    guide.speech.say(50, RUSSIAN, Lang::Ru, 1.0);
    let mut last = 0;
    while last < 50 {
        match guide.hears() {
            Began(utterance) if utterance > last => last = utterance,
            event => panic!("{event:?} after {last}"),
        }
    }
    guide.hears_just(&[Ended(50)]);
    let begun = dispatcher.said("other");
    assert!(begun.len() < 5, "most are passed over: {begun:?}");
    assert_eq!(dispatcher.said("own"), [format!("ru: {RUSSIAN}")]);
}

#[test]
fn another_program_that_speaks_interrupts() {
    let Some(dispatcher) = running(&[SLOW]) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    in_the_middle_of(1, KAZAKH, &guide, &dispatcher);
    let mut other = UnixStream::connect(dispatcher.socket()).expect("the daemon listens");
    other
        .write_all(b"SET SELF CLIENT_NAME a:b:c\r\nSPEAK\r\nHello\r\n.\r\n")
        .expect("it is told");
    guide.hears_just(&[Interrupted]);

    // So does a key that silences everything.
    other.write_all(b"CANCEL SELF\r\n").expect("it is told");
    in_the_middle_of(2, KAZAKH, &guide, &dispatcher);
    other.write_all(b"CANCEL ALL\r\n").expect("it is told");
    guide.hears_just(&[Interrupted]);
}

#[test]
fn a_daemon_that_goes_away_interrupts_and_the_next_one_is_found() {
    let Some(mut dispatcher) = running(&[SLOW]) else {
        return;
    };
    let (guide, _) = Guide::open(dispatcher.daemon());
    in_the_middle_of(1, KAZAKH, &guide, &dispatcher);
    dispatcher.end();
    guide.hears_just(&[Interrupted]);
    guide.speech.say(2, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Failed(2)]);
    dispatcher.start();
    guide.speech.say(3, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Began(3)]);
}

#[test]
fn a_daemon_that_does_not_run_is_started() {
    let Some(dispatcher) = there_is(Dispatcher::with(&BOTH)) else {
        return;
    };
    let (guide, voices) = Guide::open(dispatcher.installed());
    assert_eq!(voices, Voices { kk: true, ru: true });
    guide.speech.say(1, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Began(1), Ended(1)]);
}

#[test]
fn a_daemon_that_may_not_be_started_offers_nothing() {
    let Some(dispatcher) = there_is(Dispatcher::configured("DisableAutoSpawn\n")) else {
        return;
    };
    let (guide, voices) = Guide::open(dispatcher.installed());
    assert_eq!(voices, Voices::default());
    guide.speech.say(1, KAZAKH, Lang::Kk, 1.0);
    guide.hears_just(&[Failed(1)]);
    assert!(!guide.speech.open_voices());
}

/// The synthesizer that Linux has a Kazakh voice in. Its sound goes nowhere, and takes no time.
#[test]
fn espeak_reads_both_languages() {
    let lines = "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n\
                 DefaultModule espeak-ng\n";
    let Some(mut dispatcher) = there_is(Dispatcher::configured(lines)) else {
        return;
    };
    dispatcher.start();
    let (guide, voices) = Guide::open(dispatcher.daemon());
    if voices == Voices::default() {
        let missing = "speech-dispatcher has no eSpeak NG here".to_owned();
        assert!(there_is(Err(missing)).is_none());
        return;
    }
    assert_eq!(voices, Voices { kk: true, ru: true });
    guide.speech.say(1, KAZAKH, Lang::Kk, 0.5);
    guide.hears_just(&[Began(1), Ended(1)]);
    guide.speech.say(2, RUSSIAN, Lang::Ru, 2.0);
    guide.hears_just(&[Began(2), Ended(2)]);
    let log = dispatcher.log();
    let settings: Vec<_> = ["synthesis_voice=", "language=", "rate="]
        .iter()
        .map(|setting| {
            let values = log.lines().filter_map(|line| line.strip_prefix(setting));
            values.collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        settings,
        [["Kazakh", "Russian"], ["kk", "ru"], ["-100", "80"]]
    );
}
