//! The Linux desktop's own speech: speech-dispatcher, which knows the synthesizers that are installed and shares the sound between
//! programs. Spoken with by its protocol, SSIP, on a thread of its own; the program starts without it, and needs none of its libraries.

mod choice;
mod daemon;
mod exchange;
mod link;
mod message;
mod speaker;
mod utterance;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{io, thread};

use kenes_content::Lang;

pub use self::daemon::Daemon;
use self::exchange::Exchange;
use self::message::{Message, Say};
use self::speaker::Speaker;
use super::{Listener, SpeechEngine, UtteranceId};

/// How long the end of the program waits for silence.
const FAREWELL: Duration = Duration::from_millis(300);

/// Reading aloud through speech-dispatcher. Dropping it ends what is being read.
pub struct SpeechDispatcher {
    wanted: Sender<Message>,
    /// Nothing comes through it but its end, with that of the thread that speaks.
    over: Receiver<()>,
}

impl SpeechDispatcher {
    /// The one of this desktop. None where there is none; which voices it has is told.
    #[must_use]
    pub fn connect(listener: Listener) -> Option<SpeechDispatcher> {
        let speech = SpeechDispatcher::with(Daemon::of_user()?, listener);
        speech
            .inspect_err(|error| log::warn!("no thread to speak on: {error}"))
            .ok()
    }

    /// That of a daemon.
    ///
    /// # Errors
    ///
    /// Where the system has no thread left for it.
    pub fn with(daemon: Daemon, listener: Listener) -> io::Result<SpeechDispatcher> {
        let (wanted, inbox) = channel();
        let (until_over, over) = channel();
        let exchange = Exchange::new(daemon, inbox, wanted.clone());
        let speaker = Speaker::new(exchange, listener);
        let speaking = thread::Builder::new().name("speech".to_owned());
        speaking.spawn(move || {
            let _until_over: Sender<()> = until_over;
            speaker.run();
        })?;
        Ok(SpeechDispatcher { wanted, over })
    }
}

impl SpeechEngine for SpeechDispatcher {
    fn say(&self, utterance: UtteranceId, text: &str, lang: Lang, rate: f32) {
        let text = text.to_owned();
        let _ = self.wanted.send(Message::Say(Say {
            utterance,
            text,
            lang,
            rate,
        }));
    }

    fn stop(&self) {
        let _ = self.wanted.send(Message::Stop);
    }

    /// A desktop has no such page: voices are packages.
    fn open_voices(&self) -> bool {
        false
    }
}

impl Drop for SpeechDispatcher {
    fn drop(&mut self) {
        let _ = self.wanted.send(Message::Close);
        // The daemon would read a sentence to its end after the guide has gone.
        let _ = self.over.recv_timeout(FAREWELL);
    }
}
