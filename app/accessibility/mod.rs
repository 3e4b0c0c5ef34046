//! What the window says to assistive technology, where Slint does not say it itself: on Android, for TalkBack.
//!
//! The tree of the window's accessible elements as AccessKit has it. It is built from the same elements, roles and labels
//! that the desktop's bus is told of, so that what is proved there holds for it too. Slint hides what is scrolled away;
//! here it stays in the tree, clipped by the page that scrolls, so that a reader comes to it by going on.

mod act;
mod describe;
mod walk;

pub use act::act;
pub use walk::tree;
