//! The phone's entry, and the phone's life cycle: what happens to the app from outside its window.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use kenes_content::Lang;
use slint::ComponentHandle;
use slint::android::AndroidApp;
use slint::android::android_activity::{MainEvent, PollEvent};

use super::language;
use crate::guide::Guide;
use crate::platform::SystemClock;
use crate::platform::{AndroidLauncher, android};
use crate::speech::android::AndroidSpeech;
use crate::talkback::TalkBack;
use crate::user::{Settings, UserData};
use crate::window::{App, Setup};

// The platform's loader looks the entry up by this name.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
fn android_main(activity: AndroidApp) {
    android_logger::init_once(
        android_logger::Config::default()
            .with_tag("kenes")
            .with_max_level(log::LevelFilter::Warn),
    );
    if let Err(error) = run(&activity) {
        log::error!("{error}");
    }
}

fn run(activity: &AndroidApp) -> Result<(), Box<dyn std::error::Error>> {
    let life = Rc::new(Life {
        activity: activity.clone(),
        app: OnceCell::new(),
        begun: Cell::new(false),
        talkback: RefCell::new(None),
    });
    let listener = Rc::clone(&life);
    slint::android::init_with_event_listener(activity.clone(), move |event| {
        if let PollEvent::Main(event) = event {
            listener.follow(event);
        }
    })?;
    let reader = match activity.internal_data_path() {
        Some(directory) => UserData::open(&directory)?,
        None => UserData::in_memory(Settings::default())?,
    };
    // The size of text is the platform's own: Slint follows the phone's font scale where none is set.
    let app = App::start(Setup {
        guide: Guide::open()?,
        user: reader,
        outside: Box::new(AndroidLauncher {
            dress: super::bridge::dress,
            veil: super::bridge::veil,
            vanish: super::bridge::vanish,
            forget: super::bridge::forget,
            send: super::bridge::send,
            pick: super::bridge::pick,
        }),
        clock: Box::new(SystemClock),
        base_font_px: 0.0,
    })?;
    let _ = life.app.set(Rc::downgrade(&app));
    super::in_front(&app);
    app.give_voice(|listener| {
        AndroidSpeech::enter(listener)
            .inspect_err(|error| log::warn!("nothing is read aloud: {error}"))
            .ok()
    });
    life.let_in_talkback(&app);
    let _leaving = Leaving(&life);
    if let Err(error) = super::bridge::listen() {
        log::error!("no hand: {error}");
    }
    app.run_again_once(|| app.window().run())?;
    Ok(())
}

/// Takes leave of Java before the thread ends, however the window was left: afterwards it is too late, for what is kept
/// until then is dropped in no order, when the thread can no longer call Java.
struct Leaving<'life>(&'life Life);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.0.talkback.take();
    }
}

/// One life of the activity. The app may have many in one process.
struct Life {
    activity: AndroidApp,
    app: OnceCell<Weak<App>>,
    begun: Cell<bool>,
    talkback: RefCell<Option<TalkBack>>,
}

impl Life {
    fn follow(&self, event: &MainEvent<'_>) {
        let Some(app) = self.app.get().and_then(Weak::upgrade) else {
            return;
        };
        match event {
            MainEvent::Resume { .. } => {
                self.follow_language(&app);
                app.follow_day();
                self.arrive(&app);
                app.look_for_voices();
                self.in_front(true);
            }
            MainEvent::ConfigChanged { .. } => self.follow_language(&app),
            // A paused app may be killed without another word.
            MainEvent::Pause => {
                self.in_front(false);
                app.pause_reading();
                app.save_state();
            }
            MainEvent::SaveState { .. } => app.save_state(),
            _ => {}
        }
    }

    fn let_in_talkback(&self, app: &App) {
        let (vm, activity) = (self.activity.vm_as_ptr(), self.activity.activity_as_ptr());
        // SAFETY: `AndroidApp` has the machine and holds a global reference to its activity; both outlive this call.
        #[allow(unsafe_code)]
        let talkback = unsafe { TalkBack::enter(vm, activity, app.window()) };
        match talkback {
            Ok(talkback) => *self.talkback.borrow_mut() = Some(talkback),
            Err(error) => log::warn!("no tree for TalkBack: {error}"),
        }
    }

    fn in_front(&self, in_front: bool) {
        if let Some(talkback) = &*self.talkback.borrow() {
            talkback.in_front(in_front);
        }
    }

    /// Opens the page of the link that the reader came by, if there is one.
    fn arrive(&self, app: &App) {
        let cold = !self.begun.replace(true);
        // SAFETY: `AndroidApp` holds a global reference to its activity, and outlives this call.
        #[allow(unsafe_code)]
        let arrival = unsafe { android::arrival(self.activity.activity_as_ptr()) };
        match arrival {
            Ok(arrival) => match arrival.link() {
                Some(link) if cold => app.begin_at_link(link),
                Some(link) => app.open_link(link),
                None => {}
            },
            Err(error) => log::warn!("why the app was brought up: {error}"),
        }
    }

    /// The language that the phone gives this app, if it is one of the guide's; and what its settings have for it.
    fn follow_language(&self, app: &App) {
        let given = self.activity.config().language();
        app.system_language(given.and_then(|code| Lang::parse(&code)));
        match language::of_app(&self.activity) {
            Ok(set) => app.app_language(set),
            Err(error) => log::warn!("the app's language in the phone's settings: {error}"),
        }
    }
}
