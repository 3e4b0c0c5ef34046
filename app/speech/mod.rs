//! Reading aloud: what the guide asks of a speech engine, and what it hears of it. No engine is in the guide; it speaks through the
//! phone's or the desktop's own, and only with a voice of the text's own language.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;
mod reader;
mod script;
#[cfg(target_os = "linux")]
pub mod speech_dispatcher;

use kenes_content::Lang;

pub use reader::{RATES, Reader, State, Step};
pub use script::{Sentence, script};

/// For which languages the engine has a voice that needs no network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// Kazakh.
    pub kk: bool,
    /// Russian.
    pub ru: bool,
}

impl Voices {
    /// Whether a text of this language can be read.
    #[must_use]
    pub fn reads(self, lang: Lang) -> bool {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
        }
    }
}

/// An utterance: one sentence handed to the engine. Numbers only grow, so that what is told late of an earlier one is known for that.
pub type UtteranceId = u64;

/// What an engine tells, on any thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechEvent {
    /// Which voices there are: once the engine has been found, and again when that changes.
    Voices(Voices),
    /// It can be heard.
    Began(UtteranceId),
    /// It was heard to its end.
    Ended(UtteranceId),
    /// It could not be read.
    Failed(UtteranceId),
    /// Something else took the sound: a call, another app. Nothing is read any more.
    Interrupted,
}

/// Is told of what happens, on any thread.
pub type Listener = std::sync::Arc<dyn Fn(SpeechEvent) + Send + Sync>;

/// A speech engine. Nothing here waits for it; what comes of it is told to the [`Listener`] that it was made with.
pub trait SpeechEngine {
    /// Reads a text, written for the ear ([`kenes_content::spoken`]), with a voice of its language; what was being read ends.
    /// `rate` is how fast, 1.0 as the voice speaks by itself, 0.5 to 2.0.
    fn say(&self, utterance: UtteranceId, text: &str, lang: Lang, rate: f32);

    /// Is silent at once.
    fn stop(&self);

    /// The guide is in front again: the reader may have come from where voices are installed. Of no interest where that is told anyway.
    fn look(&self) {}

    /// Opens the platform's own page where voices are installed. Whether there is one.
    fn open_voices(&self) -> bool;
}
