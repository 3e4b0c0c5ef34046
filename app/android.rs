//! The phone: its entry and life cycle, and what Java and the guide say to each other. With the feature `jvm` the same
//! code talks to a desktop's Java machine.

pub mod bridge;
#[cfg(target_os = "android")]
mod language;
#[cfg(target_os = "android")]
mod life;
mod writing;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use crate::window::App;

thread_local! {
    static APP: RefCell<Weak<App>> = const { RefCell::new(Weak::new()) };
}

/// The guide that this thread's window shows: what Java tells comes to it.
pub fn in_front(app: &Rc<App>) {
    APP.set(Rc::downgrade(app));
}

/// Does something with the guide on the thread of its window, from any thread and without waiting. Without a guide it is
/// passed over: Java may speak before the guide is there, and after it has gone.
pub fn tell(what: impl FnOnce(&Rc<App>) + Send + 'static) {
    let told = slint::invoke_from_event_loop(move || {
        if let Some(app) = APP.with_borrow(Weak::upgrade) {
            what(&app);
        }
    });
    if let Err(error) = told {
        log::debug!("nobody to be told: {error}");
    }
}
