//! The guide's thread: looks at the window for what has changed, and does what is asked for.

use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::time::Duration;

use accesskit::{ActionRequest, NodeId};
use accesskit_android::jni::errors;
use slint::{ComponentHandle, Timer, TimerMode};

use super::bridge::{Bridge, LifeId, Services};
use super::delegate::Delegate;
use super::frame::{self, Frame};
use super::scrolling::{self, Scrolled};
use crate::accessibility::watch::Watch;
use crate::accessibility::{self, Audience};
use crate::ui;

/// What a tap changes in the window has found its place by then.
const SOON: Duration = Duration::from_millis(10);
/// How often the window is looked at for what has changed, while a service is on and the guide in front.
const LOOK: Duration = Duration::from_millis(200);

thread_local! {
    /// Freeing it touches neither Java nor Slint: it may be dropped whenever the thread ends.
    static LOOKER: RefCell<Weak<Looker>> = const { RefCell::new(Weak::new()) };
}

/// As long as this lives, assistive services see the window's tree. It has to be dropped before its thread ends.
pub struct TalkBack {
    looker: Rc<Looker>,
}

impl TalkBack {
    /// Lets assistive services in, now or whenever one is switched on.
    ///
    /// # Errors
    /// Where Java says so; the guide then is as it would be without.
    ///
    /// # Safety
    /// `vm` is the process's Java machine, `activity` a reference to an `android.app.Activity` that is valid meanwhile.
    #[allow(unsafe_code)]
    pub unsafe fn enter(
        vm: *mut c_void,
        activity: *mut c_void,
        window: &ui::AppWindow,
    ) -> errors::Result<TalkBack> {
        let bridge = Bridge::open();
        // SAFETY: the caller's promise.
        let delegate = match unsafe { Delegate::enter(vm, activity, bridge.life()) } {
            Ok(delegate) => delegate,
            Err(error) => {
                bridge.close();
                return Err(error);
            }
        };
        let looker = Rc::new(Looker {
            window: window.as_weak(),
            bridge,
            delegate,
            watch: Watch::new(Audience::TalkBack),
            timer: Timer::default(),
            services: Cell::default(),
            in_front: Cell::default(),
            scrolled: Cell::default(),
        });
        LOOKER.set(Rc::downgrade(&looker));
        Ok(TalkBack { looker })
    }

    /// The guide is in front, or no longer. Nobody hears of a window that is not.
    pub fn in_front(&self, in_front: bool) {
        self.looker.in_front.set(in_front);
        self.looker.attend();
        if in_front {
            self.looker.look();
        }
    }
}

impl Drop for TalkBack {
    fn drop(&mut self) {
        self.looker.timer.stop();
        self.looker.bridge.close();
        if let Err(error) = self.looker.delegate.leave() {
            log::warn!("TalkBack's delegate stays on: {error}");
        }
    }
}

/// Has something done on the guide's thread, unless that life is over by then.
pub(super) fn tell(life: LifeId, what: impl FnOnce(&Looker) + Send + 'static) {
    let told = slint::invoke_from_event_loop(move || with(life, what));
    if let Err(error) = told {
        log::warn!("what an assistive service asked for: {error}");
    }
}

/// One life's looks at its window.
pub(super) struct Looker {
    window: slint::Weak<ui::AppWindow>,
    bridge: Arc<Bridge>,
    delegate: Delegate,
    watch: Watch,
    timer: Timer,
    services: Cell<Services>,
    in_front: Cell<bool>,
    /// What was told last, where AccessKit cannot tell it.
    scrolled: Cell<Option<Scrolled>>,
}

impl Looker {
    /// A service was switched on or off.
    pub(super) fn switched(&self, services: Services) {
        let before = self.services.replace(services);
        if before.on && !services.on {
            self.bridge.forget();
        }
        // What is left may be a service that has no use for the frame, and takes no leave of it.
        if before.exploring && !services.exploring || !services.on {
            self.unframe();
        }
        self.attend();
    }

    /// Does what is asked for, and soon tells what has come of it.
    pub(super) fn act(&self, request: &ActionRequest) {
        if let Some(window) = self.window.upgrade() {
            accessibility::act(&window, request);
        }
        Timer::single_shot(SOON, self.looking());
    }

    /// Hands over the tree where it is another one than before.
    pub(super) fn look(&self) {
        let Some(window) = self.window.upgrade() else {
            return;
        };
        let told = self.bridge.is_told() && !self.watch.has_changed(&window);
        if told || !self.bridge.is_asked() {
            return;
        }
        let mut tree = self.watch.tree(&window);
        if let Some(element) = self.bridge.focus() {
            frame::show(
                &window,
                Frame::of(&tree, element, window.window().scale_factor()),
            );
        }
        let scrolled = if self.delegate.tells_scrolling() {
            None
        } else {
            scrolling::take(&mut tree)
        };
        let mut told = Ok(());
        if self.bridge.update(tree) {
            told = self.delegate.raise();
        }
        if let Some(scrolled) = scrolled
            && self.scrolled.replace(Some(scrolled)) != Some(scrolled)
        {
            told = told.and(self.delegate.scrolled(scrolled.at, scrolled.most));
        }
        if let Err(error) = told {
            log::warn!("TalkBack is not told what has changed: {error}");
        }
    }

    /// Frames what TalkBack is on.
    pub(super) fn frame(&self) {
        if let Some(window) = self.window.upgrade() {
            let element = self.bridge.focus();
            frame::show(
                &window,
                element.and_then(|element| frame::place(&window, element)),
            );
        }
    }

    /// Scrolls to an element.
    pub(super) fn reveal(&self, element: NodeId) {
        if let Some(window) = self.window.upgrade()
            && let Some(place) = frame::place(&window, element)
        {
            frame::reveal(&window, &place);
        }
        Timer::single_shot(SOON, self.looking());
    }

    fn unframe(&self) {
        if let Some(window) = self.window.upgrade() {
            frame::show(&window, None);
        }
    }

    /// Looks as long as there is somebody to hear of it.
    fn attend(&self) {
        if !(self.services.get().on && self.in_front.get()) {
            self.timer.stop();
            return;
        }
        if !self.timer.running() {
            self.timer.start(TimerMode::Repeated, LOOK, self.looking());
        }
    }

    /// A look later on, if this life is not over by then.
    fn looking(&self) -> impl Fn() + 'static {
        let life = self.bridge.life();
        move || with(life, Looker::look)
    }
}

/// This life's looker, if it is not over.
fn with(life: LifeId, what: impl FnOnce(&Looker)) {
    let looker = LOOKER.with_borrow(Weak::upgrade);
    if let Some(looker) = looker.filter(|looker| looker.bridge.life() == life) {
        what(&looker);
    }
}
