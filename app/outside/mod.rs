//! Leaving the app: links, calls, letters, sharing. Only this module knows which platform it is on.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;
mod bars;
#[cfg(not(target_os = "android"))]
mod desktop;
mod errand;
pub mod intent;
mod recording;

#[cfg(any(target_os = "android", feature = "jvm"))]
pub use android::AndroidOutside;
pub use bars::Bars;
#[cfg(not(target_os = "android"))]
pub use desktop::DesktopOutside;
pub use errand::Errand;
pub use recording::Recording;

/// The world outside the app.
pub trait Outside {
    /// Hands an errand to another app.
    ///
    /// # Errors
    /// [`Stranded`] where no app takes it; the reader is then shown what to do by hand.
    fn run(&self, errand: &Errand) -> Result<(), Stranded>;

    /// The guide has put on these colours. Of no interest where nothing lies over the window.
    fn dress(&self, _bars: Bars) {}
}

/// No other app took the errand.
#[derive(Debug, thiserror::Error)]
#[error("no app took it: {reason}")]
pub struct Stranded {
    /// What the platform says, for the log.
    pub reason: String,
}

impl Stranded {
    /// Stranded for this reason.
    pub fn because(reason: impl std::fmt::Display) -> Stranded {
        Stranded {
            reason: reason.to_string(),
        }
    }
}
