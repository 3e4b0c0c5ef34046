//! TalkBack's way into the window. Slint 1.18 gives Android no tree of it, so the guide hands over its own ([`crate::accessibility`])
//! and draws the frame around what TalkBack is on.
//!
//! Two threads meet here. Android's asks for elements and lets them be acted on; it never waits for the guide, but is
//! answered from the last tree. The guide's own thread looks whether its window has changed, and hands over the new tree.
//!
//! - [`frame`] and [`scrolling`] are the window's side; they know nothing of Java.
//! - `bridge` is what both threads share, `natives` what Java calls, `delegate` what is called in Java.

pub mod frame;
pub mod scrolling;

#[cfg(any(target_os = "android", feature = "jvm"))]
mod bridge;
#[cfg(any(target_os = "android", feature = "jvm"))]
mod delegate;
#[cfg(any(target_os = "android", feature = "jvm"))]
mod looker;
#[cfg(any(target_os = "android", feature = "jvm"))]
mod natives;

#[cfg(any(target_os = "android", feature = "jvm"))]
pub use looker::TalkBack;
