//! Linux: the guide's own tree on the accessibility bus, for Orca and whatever else listens there.
//!
//! AccessKit's adapter speaks on the bus, on a thread of its own. It asks for a tree once somebody listens; from then on the window is
//! looked at for what has changed, and the guide's thread hands it over and does what is asked for. Nobody listening, nothing is done.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Rect, TreeUpdate,
};
use accesskit_unix::Adapter;
use i_slint_core::window::WindowInner;
use slint::{ComponentHandle, Timer, TimerMode};

use crate::accessibility::watch::Watch;
use crate::accessibility::{self, Audience};
use crate::ui;

/// How often the window is looked at for what has changed, while somebody listens. A screen reader speaks of a key pressed only
/// after that.
const LOOK: Duration = Duration::from_millis(50);

thread_local! {
    static TELLER: RefCell<Weak<Teller>> = const { RefCell::new(Weak::new()) };
}

/// As long as this lives, the window's tree is on the bus. Where there is no bus, nothing comes of it.
pub struct Bus {
    _teller: Rc<Teller>,
}

impl Bus {
    /// Offers the window's tree to whoever listens, now or later.
    #[must_use]
    pub fn enter(window: &ui::AppWindow) -> Bus {
        let teller = Rc::new(Teller {
            window: window.as_weak(),
            adapter: RefCell::new(Adapter::new(Listened, Asked, Alone)),
            watch: Watch::new(Audience::Desktop),
            timer: Timer::default(),
            told: Cell::default(),
        });
        TELLER.set(Rc::downgrade(&teller));
        Bus { _teller: teller }
    }
}

struct Teller {
    window: slint::Weak<ui::AppWindow>,
    adapter: RefCell<Adapter>,
    watch: Watch,
    timer: Timer,
    /// Who listens now has been told of a tree.
    told: Cell<bool>,
}

impl Teller {
    fn begin(&self) {
        self.told.set(false);
        self.timer
            .start(TimerMode::Repeated, LOOK, || with(Teller::look));
        self.look();
    }

    /// Hands over what has changed since the last look.
    fn look(&self) {
        let Some(window) = self.window.upgrade() else {
            return;
        };
        let Ok(mut adapter) = self.adapter.try_borrow_mut() else {
            return;
        };
        let (outer, inner) = bounds(&window);
        adapter.set_root_window_bounds(outer, inner);
        adapter.update_window_focus_state(WindowInner::from_pub(window.window()).active());
        if !self.told.replace(true) || self.watch.has_changed(&window) {
            adapter.update_if_active(|| self.watch.tree(&window));
        }
    }

    fn act(&self, request: &ActionRequest) {
        if let Some(window) = self.window.upgrade() {
            accessibility::act(&window, request);
        }
    }
}

/// The window on the screen, in the screen's pixels. The frame around it is the window system's, and not known.
fn bounds(window: &ui::AppWindow) -> (Rect, Rect) {
    let (at, size) = (window.window().position(), window.window().size());
    let (left, top) = (f64::from(at.x), f64::from(at.y));
    let place = Rect::new(
        left,
        top,
        left + f64::from(size.width),
        top + f64::from(size.height),
    );
    (place, place)
}

/// Has something done on the guide's thread.
fn tell(what: impl FnOnce(&Teller) + Send + 'static) {
    let told = slint::invoke_from_event_loop(move || with(what));
    if let Err(error) = told {
        log::warn!("what a screen reader asked for: {error}");
    }
}

fn with(what: impl FnOnce(&Teller)) {
    if let Some(teller) = TELLER.with_borrow(Weak::upgrade) {
        what(&teller);
    }
}

/// Somebody listens. The tree belongs to the guide's thread and is handed over from there.
struct Listened;

impl ActivationHandler for Listened {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        tell(Teller::begin);
        None
    }
}

/// Something is to be done.
struct Asked;

impl ActionHandler for Asked {
    fn do_action(&mut self, request: ActionRequest) {
        tell(move |teller| teller.act(&request));
    }
}

/// Nobody listens any more.
struct Alone;

impl DeactivationHandler for Alone {
    fn deactivate_accessibility(&mut self) {
        tell(|teller| teller.timer.stop());
    }
}
