//! The tokens of every look: what stands on what, and how much they differ.

use kenes::ui;
use slint::{Color, ComponentHandle};

use crate::checks::{SHAPE_CONTRAST, TEXT_CONTRAST};
use crate::paint::{self, Colour, WHITE};
use crate::support;

/// What is drawn on what: name, colour, its ground, and how much they must differ at least.
type Pair = (&'static str, Color, Color, f32);

/// Every pair that pages and parts draw. What is pressed counts too.
fn pairs(look: &ui::Look) -> Vec<Pair> {
    let grounds = [
        ("ground", look.ground),
        ("card", look.card),
        ("action-soft", look.action_soft),
        ("danger-soft", look.danger_soft),
        ("notice-soft", look.notice_soft),
    ];
    let mut pairs: Vec<Pair> = Vec::new();
    for (_, ground) in grounds {
        pairs.push(("ink", look.ink, ground, TEXT_CONTRAST));
        pairs.push(("soft", look.soft, ground, TEXT_CONTRAST));
        pairs.push(("action", look.action, ground, TEXT_CONTRAST));
        pairs.push(("line", look.line, ground, SHAPE_CONTRAST));
        pairs.push(("focus", look.focus, ground, SHAPE_CONTRAST));
    }
    pairs.extend([
        ("on-action", look.on_action, look.action, TEXT_CONTRAST),
        ("on-bar", look.on_bar, look.bar, TEXT_CONTRAST),
        ("on-danger", look.on_danger, look.danger, TEXT_CONTRAST),
        ("danger", look.danger, look.danger_soft, TEXT_CONTRAST),
        (
            "danger pressed",
            look.danger,
            look.action_soft,
            TEXT_CONTRAST,
        ),
        ("notice", look.notice, look.notice_soft, SHAPE_CONTRAST),
        ("notice's outline", look.notice, look.ground, SHAPE_CONTRAST),
        ("danger's outline", look.danger, look.ground, SHAPE_CONTRAST),
        ("ring in the bar", look.on_bar, look.bar, SHAPE_CONTRAST),
    ]);
    let hues = [
        look.social,
        look.economic,
        look.political,
        look.civil,
        look.cultural,
        look.public_interests,
    ];
    for hue in hues {
        pairs.push(("section's name", hue, look.ground, TEXT_CONTRAST));
        pairs.push(("section's icon", hue, look.card, SHAPE_CONTRAST));
        pairs.push((
            "section's icon pressed",
            hue,
            look.action_soft,
            SHAPE_CONTRAST,
        ));
        pairs.push(("number of a step", look.card, hue, TEXT_CONTRAST));
    }
    pairs
}

fn colour(colour: Color) -> Colour {
    paint::laid(colour, WHITE)
}

/// The pairs of a look that differ too little.
fn pale(look: &ui::Look) -> Vec<String> {
    let pairs = pairs(look).into_iter();
    pairs
        .filter_map(|(name, ink, ground, least)| {
            let ratio = paint::contrast(colour(ink), colour(ground));
            (ratio < least).then(|| format!("{name}: {ratio:.2} where {least} is the least"))
        })
        .collect()
}

fn looks() -> Vec<(ui::Scheme, ui::Look)> {
    kenes::cli::headless::install();
    let window = ui::AppWindow::new().expect("a window");
    let looks = window.global::<ui::Looks<'_>>();
    let schemes = support::schemes().into_iter();
    schemes
        .map(|scheme| (scheme, looks.invoke_of(scheme)))
        .collect()
}

#[test]
fn the_tokens_of_every_look_differ_enough() {
    for (scheme, look) in looks() {
        let pale = pale(&look);
        assert!(pale.is_empty(), "{scheme:?}: {pale:#?}");
    }
}

#[test]
fn a_look_that_is_too_pale_is_found() {
    let (_, mut look) = looks().remove(0);
    look.soft = Color::from_rgb_u8(0x76, 0x76, 0x76);
    assert_eq!(pale(&look).len(), 5, "{:?}", pale(&look));
    look.focus = look.ground;
    assert!(pale(&look).len() > 5);
}

#[test]
fn contrast_is_what_wcag_says_it_is() {
    let black = [0.0; 3];
    assert!((paint::contrast(black, WHITE) - 21.0).abs() < 0.01);
    let grey = colour(Color::from_rgb_u8(0x76, 0x76, 0x76));
    assert!((paint::contrast(grey, WHITE) - 4.54).abs() < 0.01);
}
