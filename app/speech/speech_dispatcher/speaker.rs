//! The thread that speaks: takes what is wanted, asks the daemon for it, and tells what comes of it.
//!
//! Every utterance has a connection of its own. The daemon numbers its messages, but a message's number is not to be had before
//! its first event may come; what is told on a connection can be of no other utterance.

use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use ssip_client_async::{ClientScope, MessageScope, Request, Response};

use super::choice::Choices;
use super::exchange::{Exchange, Trouble};
use super::message::{Message, Say, Told};
use super::utterance;
use crate::speech::{Listener, SpeechEvent, UtteranceId, Voices};

/// How long until it can be heard, and how long each letter may take then, and be it read slowly. A module that has failed is not
/// told of: what was sent to it would never end.
const UNTIL_HEARD: Duration = Duration::from_secs(15);
const PER_LETTER: Duration = Duration::from_millis(500);

/// The utterance that the daemon has.
struct Reading {
    utterance: UtteranceId,
    began: bool,
    letters: u32,
    /// When it is given up.
    until: Instant,
}

pub(super) struct Speaker {
    exchange: Exchange,
    listener: Listener,
    /// The voices, as long as the daemon is the one that was asked for them.
    choices: Option<Choices>,
    announced: Option<Voices>,
    reading: Option<Reading>,
}

impl Speaker {
    pub(super) fn new(exchange: Exchange, listener: Listener) -> Speaker {
        Speaker {
            exchange,
            listener,
            choices: None,
            announced: None,
            reading: None,
        }
    }

    /// Does what is wanted until the engine is dropped.
    pub(super) fn run(mut self) {
        if self.find().is_err() {
            self.announce(Voices::default());
        }
        loop {
            let until = self.reading.as_ref().map(|reading| reading.until);
            match self.exchange.next(until) {
                Ok(Message::Say(say)) => self.say(say),
                Ok(Message::Stop) => self.silence(),
                Ok(Message::Told(_, told)) => self.hear(&told),
                Ok(Message::Close) | Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => self.give_up(),
            }
        }
        self.silence();
    }

    fn tell(&self, event: SpeechEvent) {
        (self.listener)(event);
    }

    fn announce(&mut self, voices: Voices) {
        if self.announced != Some(voices) {
            self.announced = Some(voices);
            self.tell(SpeechEvent::Voices(voices));
        }
    }

    fn say(&mut self, say: Say) {
        self.silence();
        // A sentence that is to be silent before it begins would only cost time; and some modules cannot be stopped at its
        // beginning.
        if self.exchange.is_more_wanted() {
            return;
        }
        let utterance = say.utterance;
        if self.read(&say).is_err() {
            self.reading = None;
            self.tell(SpeechEvent::Failed(utterance));
        }
    }

    /// Is silent. What is still told of the utterance is of no interest.
    fn silence(&mut self) {
        if self.reading.take().is_some() {
            let _ = self.ask(Request::Cancel(MessageScope::Last));
        }
    }

    fn give_up(&mut self) {
        if let Some(reading) = &self.reading {
            let utterance = reading.utterance;
            log::warn!("speech-dispatcher does not come to an end");
            self.silence();
            self.tell(SpeechEvent::Failed(utterance));
        }
    }
}

/// What is asked of the daemon.
impl Speaker {
    fn ask(&mut self, request: Request) -> Result<Response, Trouble> {
        let answer = self.exchange.ask(request);
        if let Err(Trouble::Lost) = answer {
            self.lose();
        }
        answer
    }

    /// Looks for the voices, in the reader's own output module first.
    fn find(&mut self) -> Result<(), Trouble> {
        self.exchange.open()?;
        let own = match self.ask(Request::GetOutputModule) {
            Ok(Response::Get(own)) => Some(own),
            Err(Trouble::Lost) => return Err(Trouble::Lost),
            _ => None,
        };
        let Response::OutputModulesListSent(all) = self.ask(Request::ListOutputModules)? else {
            return Err(Trouble::Refused);
        };
        let others = all.into_iter().filter(|name| Some(name) != own.as_ref());
        let mut choices = Choices::default();
        for module in own.iter().cloned().chain(others) {
            if choices.is_full() {
                break;
            }
            let taken = self.ask(Request::SetOutputModule(
                ClientScope::Current,
                module.clone(),
            ));
            match taken.and_then(|_| self.ask(Request::ListSynthesisVoices)) {
                Ok(Response::VoicesListSent(voices)) => choices.offer(&module, &voices),
                Err(Trouble::Lost) => return Err(Trouble::Lost),
                _ => {}
            }
        }
        self.announce(choices.voices());
        self.choices = Some(choices);
        Ok(())
    }

    fn read(&mut self, say: &Say) -> Result<(), Trouble> {
        if self.choices.is_none() {
            self.find()?;
        }
        let choice = self
            .choices
            .as_ref()
            .and_then(|choices| choices.of(say.lang));
        let voice = utterance::voice(choice.ok_or(Trouble::Refused)?);
        if self.exchange.open().is_err() {
            self.lose();
            return Err(Trouble::Lost);
        }
        for request in utterance::manner() {
            if let Err(Trouble::Lost) = self.ask(request) {
                return Err(Trouble::Lost);
            }
        }
        for request in voice {
            self.ask(request)?;
        }
        if let Response::Get(usual) = self.ask(Request::GetRate)? {
            let rate = utterance::rate(say.rate, usual.parse().unwrap_or_default());
            self.ask(Request::SetRate(ClientScope::Current, rate))?;
        }
        let Response::ReceivingData = self.ask(Request::Speak)? else {
            return Err(Trouble::Refused);
        };
        self.reading = Some(Reading {
            utterance: say.utterance,
            began: false,
            letters: u32::try_from(say.text.chars().count()).unwrap_or(u32::MAX),
            until: Instant::now() + UNTIL_HEARD,
        });
        match self.ask(Request::SendLines(utterance::lines(&say.text))) {
            Ok(Response::MessageQueued) => {}
            // Nothing to be read is no message for the daemon, and nobody's failure either.
            Ok(Response::MessageCanceled) => self.hear(&Told::Ended),
            // That it was interrupted has been told.
            Err(Trouble::Lost) => {}
            Ok(_) | Err(Trouble::Refused) => return Err(Trouble::Refused),
        }
        Ok(())
    }
}

/// What is heard of the daemon.
impl Speaker {
    fn hear(&mut self, told: &Told) {
        match told {
            Told::Began => self.began(),
            Told::Ended => {
                // What is over has been heard, though nobody said so.
                self.began();
                if let Some(reading) = self.reading.take() {
                    self.tell(SpeechEvent::Ended(reading.utterance));
                }
            }
            Told::Silenced => {
                if self.reading.take().is_some() {
                    self.tell(SpeechEvent::Interrupted);
                }
            }
            Told::Lost => self.lose(),
            // To nothing that was asked.
            Told::Answer(_) | Told::Refused => {}
        }
    }

    fn began(&mut self) {
        let Some(reading) = &mut self.reading else {
            return;
        };
        if !reading.began {
            reading.began = true;
            reading.until = Instant::now() + UNTIL_HEARD + PER_LETTER * reading.letters;
            let utterance = reading.utterance;
            self.tell(SpeechEvent::Began(utterance));
        }
    }

    /// The daemon is gone. Another one may have other voices.
    fn lose(&mut self) {
        self.exchange.close();
        self.choices = None;
        if self.reading.take().is_some() {
            self.tell(SpeechEvent::Interrupted);
        }
    }
}
