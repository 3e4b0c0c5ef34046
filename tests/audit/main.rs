//! The audit: every kind of page in every face that a reader can give it, measured on the window's real element tree.
//!
//! Where things stand does not depend on the look but for its decoration, so that places are measured in two looks,
//! and colours in all seven. Pages are laid out at their whole length: what is scrolled away is measured too.

mod bench;
mod cases;
mod checks;
mod must_fail;
mod paint;
mod report;
#[path = "../support/mod.rs"]
mod support;
mod tokens;
mod tree;
mod written;

use cases::{FONT_SCALES, Face, SCREENS, SIZES};
use kenes::Lang;
use kenes::user::Look;
use report::Report;

/// All sizes on all screens.
fn faces(lang: Lang, large_print: bool) -> Vec<Face> {
    SCREENS
        .into_iter()
        .flat_map(|screen| SIZES.map(|size| Face::new(lang, screen, size, large_print)))
        .collect()
}

fn both(face: impl Fn(Lang, bool) -> Vec<Face>) -> Vec<Face> {
    let langs = Lang::ALL.into_iter();
    langs
        .flat_map(|lang| [face(lang, false), face(lang, true)].concat())
        .collect()
}

#[test]
fn every_kind_of_page_in_ordinary_print() {
    let faces: Vec<Face> = Lang::ALL
        .into_iter()
        .flat_map(|lang| faces(lang, false))
        .collect();
    Report::on(&faces, &cases::kinds()).pass("kinds, ordinary print");
}

#[test]
fn every_kind_of_page_in_large_print() {
    let faces: Vec<Face> = Lang::ALL
        .into_iter()
        .flat_map(|lang| faces(lang, true))
        .collect();
    Report::on(&faces, &cases::kinds()).pass("kinds, large print");
}

#[test]
fn every_page_of_the_guide() {
    let faces = Lang::ALL.map(|lang| {
        [
            Face::new(lang, (320, 533), 250, false),
            Face::new(lang, (360, 740), 100, false),
        ]
    });
    Report::on(&faces.concat(), &cases::all()).pass("every page, 320×533 ×2.5 and 360×740 ×1");
}

#[test]
fn the_phones_own_font_scale() {
    let faces = both(|lang, large| {
        let face = |screen, scale| Face::new(lang, screen, 100, large).with_font_scale(scale);
        FONT_SCALES
            .into_iter()
            .flat_map(|scale| [face((320, 533), scale), face((360, 740), scale)])
            .collect()
    });
    Report::on(&faces, &cases::kinds()).pass("font scale 0.85 to 2.0");
}

#[test]
fn size_and_font_scale_together_on_their_sides() {
    let faces = both(|lang, large| {
        let face = |screen, size| Face::new(lang, screen, size, large).with_font_scale(2.0);
        vec![
            face((320, 533), 250),
            face((360, 740), 200),
            Face::new(lang, (640, 320), 100, large),
            Face::new(lang, (640, 320), 200, large),
        ]
    });
    Report::on(&faces, &cases::kinds()).pass("×2.5 at font scale 2.0; a phone on its side");
}

#[test]
fn letters_and_lines_far_apart_without_icons() {
    let faces = both(|lang, large| {
        let face = |screen, size| Face::new(lang, screen, size, large).spaced();
        vec![
            face((320, 533), 100),
            face((320, 533), 200),
            face((360, 740), 100),
        ]
    });
    Report::on(&faces, &cases::kinds()).pass("wider letters and lines, no icons");
}

#[test]
fn every_look() {
    let faces = both(|lang, large| {
        let face = |look: &Look| Face::new(lang, (360, 740), 100, large).with_look(*look);
        Look::ALL.iter().map(face).collect()
    });
    Report::on(&faces, &cases::kinds()).pass("every look as painted, 360×740");
}
