//! A text as it is laid out: how much room it needs, and how much it has.

use i_slint_core::item_rendering::{HasFont, PlainOrStyledText, RenderString, RenderText};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{ComplexText, SimpleText, TextWrap};
use i_slint_core::layout::Orientation;

use crate::paint::{self, Colour};

/// A text of the window.
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) wraps: bool,
    /// Width of the longest word, and of the whole on one line.
    pub(crate) word: f32,
    pub(crate) line: f32,
    /// Height in the width that it has.
    pub(crate) height: f32,
    pub(crate) ink: Colour,
    pub(crate) ground: Colour,
}

impl Written {
    /// The text of an element, if it is one and has words.
    pub(crate) fn of(item: &ItemRc, ground: Colour) -> Option<Written> {
        if paint::is_glyph(item) {
            return None;
        }
        if let Some(text) = item.downcast::<ComplexText>() {
            measured(item, text.as_pin_ref(), ground)
        } else {
            measured(item, item.downcast::<SimpleText>()?.as_pin_ref(), ground)
        }
    }
}

fn measured<T: RenderText + RenderString + HasFont>(
    item: &ItemRc,
    text: std::pin::Pin<&T>,
    ground: Colour,
) -> Option<Written> {
    let PlainOrStyledText::Plain(words) = text.text() else {
        return None;
    };
    if words.is_empty() {
        return None;
    }
    let adapter = item.window_adapter()?;
    let width = item.geometry().size.width;
    let size = |orientation, across| {
        item.borrow()
            .as_ref()
            .layout_info(orientation, across, &adapter, item)
    };
    let across = size(Orientation::Horizontal, -1.0);
    Some(Written {
        wraps: text.wrap() != TextWrap::NoWrap,
        word: across.min,
        line: across.preferred,
        height: size(Orientation::Vertical, width).preferred,
        ink: paint::plain(&text.color())?,
        ground,
        text: words.into(),
    })
}
