//! Reading a page: where it is, whether it goes on. Knows neither a window nor an engine.

use super::{Sentence, SpeechEvent, UtteranceId, Voices};

/// How fast a page can be read, as the voice speaks by itself times this: one after the other, and from the last to the first again.
pub const RATES: [f32; 5] = [1.0, 1.25, 1.5, 2.0, 0.75];

/// After so many sentences that the engine could not read there is no use in going on.
const FAILURES: usize = 3;

/// What is to be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing new.
    Nothing,
    /// Have this sentence read.
    Say(UtteranceId, Sentence),
    /// Be silent.
    Silence,
    /// The page is read to its end.
    End,
    /// The engine does not read.
    Broken,
}

/// Whether a page is being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// No page is.
    #[default]
    Off,
    /// It is being read.
    Reading,
    /// It waits where it was stopped.
    Paused,
}

/// A page being read.
#[derive(Debug, Default)]
pub struct Reader {
    script: Vec<Sentence>,
    at: usize,
    state: State,
    last: UtteranceId,
    failed: usize,
}

impl Reader {
    /// Begins with a sentence of a page. What no voice can read is left out.
    pub fn begin(&mut self, script: Vec<Sentence>, from: usize, voices: Voices) -> Step {
        let skipped = script.iter().take(from);
        let from = skipped
            .filter(|sentence| voices.reads(sentence.lang))
            .count();
        let readable = script.into_iter();
        self.script = readable
            .filter(|sentence| voices.reads(sentence.lang))
            .collect();
        self.at = from;
        self.failed = 0;
        self.say()
    }

    /// Whether a page is being read.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// The sentence that is being read, or waits.
    #[must_use]
    pub fn now(&self) -> Option<&Sentence> {
        match self.state {
            State::Off => None,
            _ => self.script.get(self.at),
        }
    }

    /// Waits.
    pub fn pause(&mut self) -> Step {
        if self.state != State::Reading {
            return Step::Nothing;
        }
        self.state = State::Paused;
        self.last += 1;
        Step::Silence
    }

    /// Goes on, with the sentence that was broken off.
    pub fn go_on(&mut self) -> Step {
        match self.state {
            State::Paused => self.say(),
            _ => Step::Nothing,
        }
    }

    /// To the next sentence; after the last one the page is read.
    pub fn forward(&mut self) -> Step {
        if self.state == State::Off {
            return Step::Nothing;
        }
        self.at += 1;
        self.say()
    }

    /// To the sentence before; before the first one the first again.
    pub fn back(&mut self) -> Step {
        if self.state == State::Off {
            return Step::Nothing;
        }
        self.at = self.at.saturating_sub(1);
        self.say()
    }

    /// Reads the sentence again, as with another speed.
    pub fn again(&mut self) -> Step {
        match self.state {
            State::Reading => self.say(),
            _ => Step::Nothing,
        }
    }

    /// Ends, wherever it is.
    pub fn stop(&mut self) -> Step {
        if self.state == State::Off {
            return Step::Nothing;
        }
        self.off();
        Step::Silence
    }

    /// What an engine tells. Of an utterance that is no longer the last one nothing is made.
    pub fn hear(&mut self, event: SpeechEvent) -> Step {
        let is_last = |utterance| self.state == State::Reading && utterance == self.last;
        match event {
            SpeechEvent::Ended(utterance) if is_last(utterance) => {
                self.failed = 0;
                self.forward()
            }
            SpeechEvent::Failed(utterance) if is_last(utterance) => {
                self.failed += 1;
                if self.failed < FAILURES {
                    return self.forward();
                }
                self.off();
                Step::Broken
            }
            SpeechEvent::Interrupted if self.state == State::Reading => {
                self.state = State::Paused;
                self.last += 1;
                Step::Silence
            }
            _ => Step::Nothing,
        }
    }

    fn say(&mut self) -> Step {
        let Some(sentence) = self.script.get(self.at) else {
            self.off();
            return Step::End;
        };
        self.state = State::Reading;
        self.last += 1;
        Step::Say(self.last, sentence.clone())
    }

    fn off(&mut self) {
        self.state = State::Off;
        self.script.clear();
        self.last += 1;
    }
}

#[cfg(test)]
mod tests {
    use accesskit::NodeId;
    use kenes_content::Lang;

    use super::*;

    const BOTH: Voices = Voices { kk: true, ru: true };

    fn script(count: u64) -> Vec<Sentence> {
        let sentence = |number| Sentence {
            element: NodeId(number),
            text: number.to_string(),
            lang: if number % 2 == 0 { Lang::Kk } else { Lang::Ru },
        };
        (0..count).map(sentence).collect()
    }

    fn said(step: Step) -> (UtteranceId, String) {
        match step {
            Step::Say(utterance, sentence) => (utterance, sentence.text),
            other => panic!("nothing is said: {other:?}"),
        }
    }

    #[test]
    fn a_page_is_read_to_its_end() {
        let mut reader = Reader::default();
        let (first, text) = said(reader.begin(script(2), 0, BOTH));
        assert_eq!(text, "0");
        assert_eq!(reader.hear(SpeechEvent::Began(first)), Step::Nothing);
        let (second, text) = said(reader.hear(SpeechEvent::Ended(first)));
        assert_eq!(text, "1");
        assert_eq!(reader.hear(SpeechEvent::Ended(second)), Step::End);
        assert_eq!(reader.state(), State::Off);
    }

    #[test]
    fn what_is_told_late_of_a_sentence_left_moves_nothing() {
        let mut reader = Reader::default();
        let (first, _) = said(reader.begin(script(4), 0, BOTH));
        said(reader.forward());
        assert_eq!(reader.hear(SpeechEvent::Ended(first)), Step::Nothing);
        assert_eq!(reader.hear(SpeechEvent::Failed(first)), Step::Nothing);
        let (now, _) = said(reader.again());
        reader.pause();
        assert_eq!(reader.hear(SpeechEvent::Ended(now)), Step::Nothing);
        assert_eq!(said(reader.go_on()).1, "1");
    }

    #[test]
    fn back_and_forward_stay_within_the_page() {
        let mut reader = Reader::default();
        said(reader.begin(script(2), 1, BOTH));
        assert_eq!(said(reader.back()).1, "0");
        assert_eq!(said(reader.back()).1, "0");
        said(reader.forward());
        assert_eq!(reader.forward(), Step::End);
        assert_eq!(reader.back(), Step::Nothing);
    }

    #[test]
    fn what_no_voice_reads_is_left_out_and_the_place_is_kept() {
        let mut reader = Reader::default();
        let russian = Voices {
            kk: false,
            ru: true,
        };
        assert_eq!(said(reader.begin(script(6), 3, russian)).1, "3");
        assert_eq!(said(reader.forward()).1, "5");
    }

    #[test]
    fn a_call_makes_it_wait_and_a_dead_engine_ends_it() {
        let mut reader = Reader::default();
        said(reader.begin(script(9), 0, BOTH));
        assert_eq!(reader.hear(SpeechEvent::Interrupted), Step::Silence);
        assert_eq!(reader.state(), State::Paused);
        let (mut now, _) = said(reader.go_on());
        for _ in 1..FAILURES {
            now = said(reader.hear(SpeechEvent::Failed(now))).0;
        }
        assert_eq!(reader.hear(SpeechEvent::Failed(now)), Step::Broken);
        assert_eq!(reader.state(), State::Off);
    }
}
