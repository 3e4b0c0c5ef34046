//! The page read aloud: from where the reader is, sentence by sentence, what is being read framed and kept in sight.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use accesskit::{NodeId, Role, TreeUpdate};
use kenes_content::Lang;
use slint::ComponentHandle;

use super::App;
use super::navigation::soon;
use crate::accessibility::{self, Audience};
use crate::pages::Body;
use crate::speech::{
    Listener, RATES, Reader, SpeechEngine, SpeechEvent, State, Step, Voices, script,
};
use crate::talkback::frame;
use crate::ui;
use crate::user::Change;

thread_local! {
    static APP: RefCell<Weak<App>> = const { RefCell::new(Weak::new()) };
}

/// What reading aloud needs.
#[derive(Default)]
pub(super) struct ReadAloud {
    engine: RefCell<Option<Box<dyn SpeechEngine>>>,
    voices: Cell<Voices>,
    reader: RefCell<Reader>,
    /// Which of the speeds.
    rate: Cell<usize>,
    /// The reader asked for a page that no voice reads.
    voiceless: Cell<bool>,
}

impl ReadAloud {
    fn rate(&self) -> f32 {
        RATES[self.rate.get() % RATES.len()]
    }
}

impl App {
    /// Lets the guide be heard. The engine is made with what it has to tell of its voices and of what was heard; pages can be
    /// listened to from when it has told of a voice.
    pub fn give_voice<E: SpeechEngine + 'static>(
        self: &Rc<Self>,
        make: impl FnOnce(Listener) -> Option<E>,
    ) {
        APP.set(Rc::downgrade(self));
        let listener: Listener = Arc::new(|event| {
            let told = slint::invoke_from_event_loop(move || {
                if let Some(app) = APP.with_borrow(Weak::upgrade) {
                    app.hear(event);
                }
            });
            if let Err(error) = told {
                log::warn!("what a voice tells: {error}");
            }
        });
        if let Some(engine) = make(listener) {
            self.take_voice(Box::new(engine));
        }
    }

    /// Speaks through this engine from now on. What it tells comes by [`App::hear`].
    pub fn take_voice(&self, engine: Box<dyn SpeechEngine>) {
        *self.read_aloud.engine.borrow_mut() = Some(engine);
    }

    /// The guide is in front again.
    pub fn look_for_voices(&self) {
        if let Some(engine) = &*self.read_aloud.engine.borrow() {
            engine.look();
        }
    }

    /// Takes in what an engine tells.
    pub fn hear(&self, event: SpeechEvent) {
        if let SpeechEvent::Voices(voices) = event {
            self.read_aloud.voices.set(voices);
            if voices.reads(self.lang()) {
                self.read_aloud.voiceless.set(false);
            }
            self.show_reading();
            return;
        }
        let step = self.read_aloud.reader.borrow_mut().hear(event);
        self.take(step);
    }

    /// Begins with the first sentence in sight; what of the page is folded is unfolded first.
    pub(super) fn listen(&self) {
        if !self.read_aloud.voices.get().reads(self.lang()) {
            self.read_aloud.voiceless.set(true);
            self.show_reading();
            return;
        }
        self.read_aloud.voiceless.set(false);
        self.unfold_to_read();
        // What is unfolded has its elements in the next moment.
        let window = self.window.as_weak();
        soon(move || {
            if let Some(window) = window.upgrade() {
                window.global::<ui::ReadAloud<'_>>().invoke_begin();
            }
        });
    }

    fn begin_reading(&self) {
        let tree = accessibility::tree(&self.window, Audience::Desktop);
        let script = script(&tree, self.lang());
        let from = self.first_in_sight(&tree, script.iter().map(|sentence| sentence.element));
        let voices = self.read_aloud.voices.get();
        let step = self
            .read_aloud
            .reader
            .borrow_mut()
            .begin(script, from, voices);
        self.take(step);
    }

    /// The page in the other language, and it is read.
    pub(super) fn listen_in_other(&self) {
        let other = match self.lang() {
            Lang::Kk => Lang::Ru,
            Lang::Ru => Lang::Kk,
        };
        self.change(Change::Language(other));
        self.listen();
    }

    pub(super) fn connect_read_aloud(self: &Rc<Self>) {
        let global = self.window.global::<ui::ReadAloud<'_>>();
        global.set_installs(cfg!(target_os = "android"));
        global.on_listen(self.none(App::listen));
        global.on_begin(self.none(App::begin_reading));
        global.on_listen_in_other(self.none(App::listen_in_other));
        global.on_pause(self.none(App::pause_reading));
        global.on_go_on(self.none(|app| app.step(Reader::go_on)));
        global.on_back(self.none(|app| app.step(Reader::back)));
        global.on_forward(self.none(|app| app.step(Reader::forward)));
        global.on_stop(self.none(App::stop_reading));
        global.on_change_rate(self.none(App::change_rate));
        global.on_install(self.none(|app| {
            let engine = app.read_aloud.engine.borrow();
            if engine.as_ref().is_none_or(|engine| !engine.open_voices()) {
                app.say(&app.words.get("listen-voiceless"));
            }
        }));
    }

    /// Waits where it is: another app is in front, or the reader wants it.
    pub fn pause_reading(&self) {
        self.step(Reader::pause);
    }

    /// Ends the reading: the page is left, or the reader has heard enough.
    pub(super) fn stop_reading(&self) {
        let step = self.read_aloud.reader.borrow_mut().stop();
        if self.read_aloud.voiceless.replace(false) && step == Step::Nothing {
            self.show_reading();
        }
        self.take(step);
    }

    fn change_rate(&self) {
        let rate = &self.read_aloud.rate;
        rate.set((rate.get() + 1) % RATES.len());
        self.show_reading();
        self.step(Reader::again);
    }

    fn step(&self, step: impl FnOnce(&mut Reader) -> Step) {
        let step = step(&mut self.read_aloud.reader.borrow_mut());
        self.take(step);
    }

    fn take(&self, step: Step) {
        let engine = self.read_aloud.engine.borrow();
        match &step {
            Step::Nothing => return,
            Step::Say(utterance, sentence) => {
                if let Some(engine) = &*engine {
                    let rate = self.read_aloud.rate();
                    engine.say(*utterance, &sentence.text, sentence.lang, rate);
                }
            }
            Step::Silence | Step::Broken => {
                if let Some(engine) = &*engine {
                    engine.stop();
                }
            }
            Step::End => {}
        }
        drop(engine);
        self.show_reading();
        match step {
            Step::End => self.say(&self.words.get("said-listen-ended")),
            Step::Broken => self.notice(&self.words.get("said-listen-failed")),
            _ => {}
        }
    }

    /// Shows the bar and marks what is being read.
    fn show_reading(&self) {
        let voices = self.read_aloud.voices.get();
        let reader = self.read_aloud.reader.borrow();
        let global = self.window.global::<ui::ReadAloud<'_>>();
        let was_on = global.get_on();
        global.set_offered(voices != Voices::default());
        global.set_on(reader.state() != State::Off);
        global.set_paused(reader.state() == State::Paused);
        global.set_voiceless(self.read_aloud.voiceless.get());
        global.set_rate(rate_in_words(self.read_aloud.rate()).into());
        let place = reader
            .now()
            .and_then(|sentence| frame::place(&self.window, sentence.element));
        if let Some(place) = &place {
            frame::reveal(&self.window, place);
        }
        // A screen reader's own frame is left alone.
        if was_on || reader.state() != State::Off {
            frame::show(&self.window, place);
        }
    }

    /// Which of the elements is the first that ends below the page's upper edge.
    fn first_in_sight(
        &self,
        tree: &TreeUpdate,
        mut elements: impl Iterator<Item = NodeId>,
    ) -> usize {
        if self.window.invoke_scroll_position() < 1.0 {
            return 0;
        }
        let main = tree
            .nodes
            .iter()
            .find(|(_, node)| node.role() == Role::Main);
        let top = main
            .and_then(|(_, main)| main.bounds())
            .map_or(0.0, |place| place.y0);
        let ends: HashMap<NodeId, f64> = tree
            .nodes
            .iter()
            .filter_map(|(id, node)| Some((*id, node.bounds()?.y1)))
            .collect();
        elements
            .position(|element| ends.get(&element).is_some_and(|end| *end > top))
            .unwrap_or_default()
    }

    /// What is read is seen: the lists of a document show whole. What stands folded at its end, laws and pages that go with it, stays so.
    fn unfold_to_read(&self) {
        let shown = self.shown.borrow();
        if let Some(Body::Document(document)) = shown.as_ref().map(|view| &view.body) {
            let mut unfolded = self.unfolded.borrow_mut();
            unfolded.extend(document.blocks.iter().map(|block| block.id.clone()));
        }
        drop(shown);
        self.show_folds();
    }
}

/// A speed as it is written in both languages: 1, 1,25.
fn rate_in_words(rate: f32) -> String {
    rate.to_string().replace('.', ",")
}
