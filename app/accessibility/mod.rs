//! What the window says to assistive technology: one tree for the phone and the desktop, instead of Slint's.
//!
//! The tree of the window's accessible elements as AccessKit has it. Slint gives Android none, and hides elsewhere what is
//! scrolled away; here the whole page is in it, so that a reader comes to everything by going on. [`crate::talkback`] hands it to
//! Android, [`crate::at_spi`] to the accessibility bus of Linux; on other desktops Slint's own is told.
//!
//! What an element is comes from its role in `ui/`; what Slint has no role for, from its `accessible-id`, see [`Markup`].

mod act;
mod describe;
mod lists;
mod markup;
mod text_runs;
mod walk;
pub mod watch;

pub use act::act;
pub use markup::Markup;
pub use walk::tree;

/// Whom the tree is for. Both are told of the same elements under the same ids; what they are made to say differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// TalkBack: it stops at whatever has words or stands right in what scrolls, says its own words, and passes over the text within it.
    /// What only holds others together is a container without words, and the page a list, clipped where it is scrolled.
    TalkBack,
    /// Screen readers of desktops: they go by headings, lists, links and landmarks, and through what is typed by letter and word.
    Desktop,
}
