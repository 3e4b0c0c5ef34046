//! Colours as they are painted, and their contrast as WCAG 2 computes it.

use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{
    BasicBorderRectangle, BorderRectangle, ClippedImage, ComplexText, ImageItem, Rectangle,
    WindowItem,
};
use slint::{Brush, Color};

/// Red, green and blue, each from 0 to 1.
pub(crate) type Colour = [f32; 3];

pub(crate) const WHITE: Colour = [1.0; 3];

/// How many times lighter the lighter of two colours is: 1 to 21.
pub(crate) fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let [red, green, blue] = colour.map(|part| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A colour laid over another.
pub(crate) fn laid(colour: Color, ground: Colour) -> Colour {
    let parts = [colour.red(), colour.green(), colour.blue()].map(|part| f32::from(part) / 255.0);
    let alpha = f32::from(colour.alpha()) / 255.0;
    let mut mixed = [0.0; 3];
    for (part, (ink, under)) in mixed.iter_mut().zip(parts.into_iter().zip(ground)) {
        *part = ink * alpha + under * (1.0 - alpha);
    }
    mixed
}

/// The colour of a brush that has one and is not seen through.
pub(crate) fn plain(brush: &Brush) -> Option<Colour> {
    match brush {
        Brush::SolidColor(colour) if colour.alpha() == 255 => Some(laid(*colour, WHITE)),
        _ => None,
    }
}

/// What is behind the parts of an element that stands on this ground.
pub(crate) fn over(item: &ItemRc, ground: Colour) -> Colour {
    let background = if let Some(it) = item.downcast::<Rectangle>() {
        it.as_pin_ref().background()
    } else if let Some(it) = item.downcast::<BasicBorderRectangle>() {
        it.as_pin_ref().background()
    } else if let Some(it) = item.downcast::<BorderRectangle>() {
        it.as_pin_ref().background()
    } else if let Some(it) = item.downcast::<WindowItem>() {
        it.as_pin_ref().background()
    } else {
        return ground;
    };
    laid(background.color(), ground)
}

/// The colour of an icon: a picture, or a letter of the icons' own font.
pub(crate) fn icon(item: &ItemRc) -> Option<Colour> {
    if let Some(image) = item.downcast::<ClippedImage>() {
        plain(&image.as_pin_ref().colorize())
    } else if let Some(image) = item.downcast::<ImageItem>() {
        plain(&image.as_pin_ref().colorize())
    } else if is_glyph(item) {
        plain(&item.downcast::<ComplexText>()?.as_pin_ref().color())
    } else {
        None
    }
}

/// Drawn by the icons' font: nothing to read.
pub(crate) fn is_glyph(item: &ItemRc) -> bool {
    item.downcast::<ComplexText>()
        .is_some_and(|text| text.as_pin_ref().font_family() == "Kenes Icons")
}
