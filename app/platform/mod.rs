//! The platform: the way to other apps (links, calls, letters, sharing), and the clock.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;
mod bars;
mod clock;
#[cfg(not(target_os = "android"))]
mod desktop;
mod external_action;
#[cfg(not(target_os = "android"))]
mod icalendar;
pub mod intent;
mod recording;

#[cfg(any(target_os = "android", feature = "jvm"))]
pub use android::AndroidLauncher;
pub use bars::Bars;
pub use clock::{Clock, FixedClock, SystemClock};
#[cfg(not(target_os = "android"))]
pub use desktop::DesktopLauncher;
pub use external_action::ExternalAction;
pub use recording::RecordingLauncher;

/// The world outside the app.
pub trait Launcher {
    /// Hands an errand to another app, without waiting for it. Where only later turns out that none took it, `failed` is
    /// told, on any thread.
    ///
    /// # Errors
    /// [`NoHandler`] where it is known at once that no app takes it; the reader is then shown what to do by hand.
    fn run(&self, errand: &ExternalAction, failed: Failed) -> Result<(), NoHandler>;

    /// The guide has put on these colours. Of no interest where nothing lies over the window.
    fn dress(&self, _bars: Bars) {}

    /// What is shown now is not for the picture of the window among the apps used last. Of no interest where there is none.
    fn veil(&self, _on: bool) {}
}

/// Is told that no app took an errand.
pub type Failed = Box<dyn FnOnce(NoHandler) + Send>;

/// No other app took the errand.
#[derive(Debug, thiserror::Error)]
#[error("no app took it: {reason}")]
pub struct NoHandler {
    /// What the platform says, for the log.
    pub reason: String,
}

impl NoHandler {
    /// NoHandler for this reason.
    pub fn because(reason: impl std::fmt::Display) -> NoHandler {
        NoHandler {
            reason: reason.to_string(),
        }
    }
}
