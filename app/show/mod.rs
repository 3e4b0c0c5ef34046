//! A page as text or JSON: what a reader would see, without a window.

mod build;
mod text;
mod view;

use crate::guide::{Guide, Result};
use crate::page::Page;
use crate::words::Words;

/// A page as JSON, pretty-printed.
///
/// # Errors
/// [`crate::guide::GuideError::NoPage`] where there is no such page.
pub fn json(guide: &Guide, words: &Words, page: &Page) -> Result<String> {
    let view = build::of(guide, words, page)?;
    Ok(serde_json::to_string_pretty(&view).unwrap_or_default())
}

/// A page as plain text.
///
/// # Errors
/// [`crate::guide::GuideError::NoPage`] where there is no such page.
pub fn text(guide: &Guide, words: &Words, page: &Page) -> Result<String> {
    let view = build::of(guide, words, page)?;
    Ok(text::of(words, &view))
}
