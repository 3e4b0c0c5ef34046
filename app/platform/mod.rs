//! The platform: the way to other apps (links, calls, letters, sharing), and the clock.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;
mod bars;
mod clock;
#[cfg(not(target_os = "android"))]
mod desktop;
mod external_action;
#[cfg(not(target_os = "android"))]
mod handler;
#[cfg(not(target_os = "android"))]
mod icalendar;
pub mod intent;
mod recording;
mod veil;

#[cfg(any(target_os = "android", feature = "jvm"))]
pub use android::AndroidLauncher;
pub use bars::Bars;
pub use clock::{Clock, FixedClock, SystemClock};
#[cfg(not(target_os = "android"))]
pub use desktop::DesktopLauncher;
#[cfg(not(target_os = "android"))]
pub(crate) use desktop::write_new;
pub use external_action::{ExternalAction, FileKind};
pub use recording::RecordingLauncher;
pub use veil::Veil;

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

    /// Who else may see what is shown now, until it is told anew. Of no interest where no picture of the window is made.
    fn veil(&self, _veil: Veil) {}

    /// Leaves at once: something neutral is shown, the guide is gone, also from the apps used last.
    ///
    /// # Errors
    /// [`NoHandler`] where the platform says so; what is left is to close the window.
    fn vanish(&self) -> Result<(), NoHandler>;

    /// Forgets the files that were handed to other apps. Of no interest where none stay.
    fn forget_files(&self) {}

    /// Lets the reader pick a file of the guide's own; it is told of later, by the platform.
    ///
    /// # Errors
    /// [`NoHandler`] where it is known at once that there is no way to pick one.
    fn pick(&self) -> Result<(), NoHandler>;
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
