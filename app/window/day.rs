//! The day turns while a page is open: what it says may hold no more.

use std::rc::Rc;
use std::time::Duration;

use super::App;

/// How long the guide waits at most before it looks at the clock again: the phone's clock may be set meanwhile.
const LONGEST: Duration = Duration::from_secs(3600);
/// A little after midnight, so that a clock that runs ahead of the timer's does not show the day before.
const AFTER: Duration = Duration::from_secs(1);

impl App {
    /// Makes the page anew where the clock shows another day than when it was made; it stays scrolled where it is. Asked for
    /// when the guide comes to the front, and at midnight.
    pub fn follow_day(&self) {
        if self.shown_on.get() != self.clock.today() {
            self.refresh();
        }
    }

    /// Looks at the clock at every midnight from now on.
    pub(super) fn watch_midnight(self: &Rc<Self>) {
        let Some(left) = self.clock.until_midnight() else {
            return;
        };
        let app = Rc::downgrade(self);
        let wait = left.saturating_add(AFTER).min(LONGEST);
        slint::Timer::single_shot(wait, move || {
            if let Some(app) = app.upgrade() {
                app.follow_day();
                app.watch_midnight();
            }
        });
    }
}
