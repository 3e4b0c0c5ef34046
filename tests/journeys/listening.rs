//! A page listened to.

use std::cell::RefCell;
use std::rc::Rc;

use kenes::Lang;
use kenes::guide::Part;
use kenes::page::Page;
use kenes::speech::{SpeechEngine, SpeechEvent, UtteranceId, Voices};
use kenes::ui;
use slint::ComponentHandle;

use super::support::{OpenGuide, Phone, bundle, every_page};
use super::{LONG_TOPIC, TOPIC};

const BOTH: Voices = Voices { kk: true, ru: true };
const RUSSIAN: Voices = Voices {
    kk: false,
    ru: true,
};

/// What a voice was given last.
#[derive(Clone, Debug, Default)]
struct Heard {
    utterance: UtteranceId,
    text: String,
    lang: Option<Lang>,
    rate: f32,
    /// It is silent.
    silent: bool,
}

/// An engine that keeps what it is given; what it tells is told by the test.
#[derive(Clone, Default)]
struct Voice(Rc<RefCell<Heard>>);

impl SpeechEngine for Voice {
    fn say(&self, utterance: UtteranceId, text: &str, lang: Lang, rate: f32) {
        *self.0.borrow_mut() = Heard {
            utterance,
            text: text.to_owned(),
            lang: Some(lang),
            rate,
            silent: false,
        };
    }

    fn stop(&self) {
        self.0.borrow_mut().silent = true;
    }

    fn open_voices(&self) -> bool {
        false
    }
}

impl Voice {
    /// The guide on a phone with these voices.
    fn on(guide: &OpenGuide, voices: Voices) -> Voice {
        let voice = Voice::default();
        guide.app().take_voice(Box::new(voice.clone()));
        guide.app().hear(SpeechEvent::Voices(voices));
        guide.settle();
        voice
    }

    fn heard(&self) -> Heard {
        self.0.borrow().clone()
    }

    /// It has read to the end what it was given.
    fn ends(&self, guide: &OpenGuide) {
        guide.app().hear(SpeechEvent::Ended(self.heard().utterance));
        guide.settle();
    }

    /// Listens to the rest of the page.
    fn rest(&self, guide: &OpenGuide) -> Vec<Heard> {
        let mut heard = Vec::new();
        while is_read(guide) {
            heard.push(self.heard());
            self.ends(guide);
        }
        heard
    }
}

fn is_read(guide: &OpenGuide) -> bool {
    guide.window().global::<ui::ReadAloud<'_>>().get_on()
}

fn is_framed(guide: &OpenGuide) -> bool {
    guide.window().global::<ui::ScreenReader<'_>>().get_on()
}

#[test]
fn a_topic_is_heard_whole_in_its_own_language() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        let voice = Voice::on(&guide, BOTH);
        guide.go(LONG_TOPIC);
        guide.tap_word("listen");
        assert!(is_read(&guide) && is_framed(&guide));
        let heard = voice.rest(&guide);
        assert!(heard.iter().all(|heard| heard.lang == Some(lang)));
        // Steps that were folded are heard too, and nothing but words.
        let page: Page = LONG_TOPIC.parse().expect("an address");
        let entry = page.entry().expect("a page of the bundle");
        let document = bundle().document(lang, &entry).expect("the topic");
        let steps = document.lines(Part::Step);
        assert!(steps.len() > 3, "the topic is long");
        let last = kenes_content::spoken(&steps[steps.len() - 1].text, lang);
        let first_words: Vec<&str> = last.split_whitespace().take(4).collect();
        let all: Vec<String> = heard.into_iter().map(|heard| heard.text).collect();
        let all = all.join(" ");
        assert!(all.contains(&first_words.join(" ")), "{first_words:?}");
        assert!(!all.contains(|c: char| c.is_ascii_digit()));
        assert!(!is_read(&guide) && !is_framed(&guide));
    }
}

#[test]
fn listening_begins_where_the_reader_is() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, BOTH);
    guide.go(LONG_TOPIC);
    guide.tap_word("listen");
    let title = voice.heard().text;
    guide.tap_word("listen-stop");
    guide.turn_wheel(900.0);
    let scroll = guide.scroll();
    guide.window().global::<ui::ReadAloud<'_>>().invoke_listen();
    guide.settle();
    assert_ne!(voice.heard().text, title);
    // What is read stands in sight: the page moved by less than a screen.
    assert!((guide.scroll() - scroll).abs() < 720.0);
}

#[test]
fn what_is_read_is_kept_in_sight() {
    let guide = Phone::new().set_up(Lang::Ru);
    let voice = Voice::on(&guide, BOTH);
    guide.go(LONG_TOPIC);
    guide.tap_word("listen");
    for _ in 0..40 {
        voice.ends(&guide);
    }
    let reader = guide.window().global::<ui::ScreenReader<'_>>();
    let moved = guide.scroll() - reader.get_scrolled();
    let top = reader.get_top() - moved;
    assert!(guide.scroll() > 0.0);
    assert!((0.0..720.0).contains(&top), "it is at {top}");
}

#[test]
fn the_bar_waits_goes_back_and_forth_and_reads_faster() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, BOTH);
    guide.go(TOPIC);
    guide.tap_word("listen");
    let first = voice.heard();
    guide.tap_word("listen-forward");
    let second = voice.heard();
    assert_ne!(first.text, second.text);
    guide.tap_word("listen-back");
    assert_eq!(voice.heard().text, first.text);
    guide.tap_word("listen-pause");
    assert!(voice.heard().silent);
    // What is told late moves nothing.
    voice.ends(&guide);
    assert!(voice.heard().silent);
    guide.tap_word("listen-go-on");
    assert_eq!(voice.heard().text, first.text);
    guide.tap_word("listen-rate");
    assert!(voice.heard().rate > first.rate);
    guide.tap_word("listen-stop");
    assert!(voice.heard().silent && !is_read(&guide));
    // The ways to the service are back.
    guide.sees(&guide.word("kenes-whatsapp-label"));
}

#[test]
fn kazakh_is_read_by_a_kazakh_voice_or_not_at_all() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, RUSSIAN);
    guide.go(TOPIC);
    guide.tap_word("listen");
    assert_eq!(voice.heard().lang, None);
    guide.sees(&guide.word("listen-voiceless"));
    guide.tap_word("listen-other");
    assert_eq!(guide.lang(), Lang::Ru);
    guide.is_at(TOPIC);
    assert_eq!(voice.heard().lang, Some(Lang::Ru));
    assert!(is_read(&guide));
    guide.sees_no(&guide.word("listen-voiceless"));
}

#[test]
fn a_page_left_is_not_read_on() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, BOTH);
    guide.go(TOPIC);
    guide.tap_word("listen");
    guide.go("home");
    assert!(voice.heard().silent && !is_read(&guide));
    voice.ends(&guide);
    assert!(voice.heard().silent);
}

#[test]
fn a_call_makes_it_wait() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, BOTH);
    guide.go(TOPIC);
    guide.tap_word("listen");
    guide.app().hear(SpeechEvent::Interrupted);
    guide.settle();
    guide.tap_word("listen-go-on");
    assert!(!voice.heard().silent);
}

#[test]
fn leaving_at_once_is_silent_at_once() {
    let guide = Phone::new().set_up(Lang::Kk);
    let voice = Voice::on(&guide, BOTH);
    guide.go("topic/domestic-violence");
    guide.tap_word("listen");
    guide.tap_word("exit");
    assert!(voice.heard().silent);
}

#[test]
fn without_a_voice_nothing_is_offered() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.sees_no(&guide.word("listen"));
    Voice::on(&guide, Voices::default());
    guide.sees_no(&guide.word("listen"));
}

#[test]
fn every_page_can_be_listened_to() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        let voice = Voice::on(&guide, BOTH);
        for page in every_page() {
            let address = page.to_string();
            if address.starts_with("welcome") {
                continue;
            }
            guide.go(&address);
            guide.window().global::<ui::ReadAloud<'_>>().invoke_listen();
            guide.settle();
            let heard = voice.heard();
            assert!(is_read(&guide) && heard.lang.is_some(), "{address}");
            assert!(
                !heard.text.contains(|c: char| c.is_ascii_digit()),
                "{address}: {}",
                heard.text
            );
            guide.window().global::<ui::ReadAloud<'_>>().invoke_stop();
        }
    }
}
