//! «Кеңес», an offline rights guide for villagers of Kazakhstan, in Kazakh and Russian.
//!
//! - [`page`]: the address of everything a reader can open.
//! - [`link`]: links from outside, and the pages that they open.
//! - [`guide`]: reads the embedded bundle: sections, topics, contacts, laws, search.
//! - [`reader`]: the person: language, looks, region, bookmarks; kept on the phone.
//! - [`words`]: the interface's own words, from Fluent.
//! - [`screens`]: turns the guide's rows into what `ui/` shows, and taps into actions.
//! - [`outside`]: leaving the app: links, calls, letters, sharing.
//! - [`show`]: a page as text or JSON.
//! - [`spoken`]: the window as a tree, for assistive technology.
//! - [`talkback`]: that tree for Android's services, and the frame around what TalkBack is on.
//! - [`hand`]: what a phone says of touch and keys, as the window's events.
//! - `android`: the phone's entry and life cycle, on the phone only.
//! - [`headless`], [`commands`], [`tour`]: the workbench on a desktop.

#[cfg(any(target_os = "android", feature = "jvm"))]
pub mod android;
#[cfg(not(target_os = "android"))]
pub mod commands;
pub mod guide;
pub mod hand;
#[cfg(not(target_os = "android"))]
pub mod headless;
pub mod link;
pub mod outside;
pub mod page;
pub mod reader;
pub mod screens;
pub mod show;
pub mod spoken;
pub mod talkback;
#[cfg(not(target_os = "android"))]
pub mod tour;
pub mod words;

/// What the Slint compiler makes of `ui/`.
#[allow(
    missing_docs,
    unreachable_pub,
    unsafe_code,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::todo
)]
pub mod ui {
    slint::include_modules!();
}

pub use kenes_content::Lang;
