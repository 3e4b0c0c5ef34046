//! Copying: what is written under a finger that rests, and the keys of editing that Slint has no function for. And how long what was
//! tapped is lit.

use std::ops::ControlFlow;
use std::rc::Rc;
use std::time::Duration;

use i_slint_core::item_tree::{ItemRc, ParentItemTraversalMode};
use i_slint_core::items::{ComplexText, Flickable, SimpleText};
use i_slint_core::lengths::{LogicalPoint, LogicalRect};
use i_slint_core::window::WindowInner;
use kenes_content::text::plain;
use slint::platform::WindowEvent;
use slint::{ComponentHandle, Timer, TimerMode};

use super::App;
use super::actions::tell_stranded;
use crate::ui;

/// After so long a press is no tap; Android's own `ViewConfiguration.getLongPressTimeout` is 400 to 500 ms.
const LONG: Duration = Duration::from_millis(500);

/// A number in a disc, a dash: nothing that anybody copies. In characters.
const SHORT: usize = 2;

/// A finger is as broad as this, in logical pixels: it means a text that it rests beside, too.
const NEAR: f32 = 24.0;

/// What was tapped is lit for so long at least.
const MOMENT: Duration = Duration::from_millis(150);

/// How long a finger has rested, and how long ago it tapped.
#[derive(Default)]
pub(super) struct Copying {
    rests: Timer,
    fades: Timer,
}

impl App {
    pub(super) fn connect_copying(self: &Rc<Self>) {
        let press = self.window.global::<ui::Press<'_>>();
        let app = Rc::downgrade(self);
        press.on_begin(move |x, y| {
            let Some(now) = app.upgrade() else { return };
            let app = app.clone();
            now.copying
                .rests
                .start(TimerMode::SingleShot, LONG, move || {
                    if let Some(app) = app.upgrade() {
                        app.offer_copy(LogicalPoint::new(x, y));
                    }
                });
        });
        press.on_end(self.none(|app| app.copying.rests.stop()));
        press.on_now(self.two(|app, x, y| app.offer_copy(LogicalPoint::new(x, y))));
        press.on_tapped(self.none(|app| {
            let window = app.window.as_weak();
            app.copying
                .fades
                .start(TimerMode::SingleShot, MOMENT, move || {
                    if let Some(window) = window.upgrade() {
                        let press = window.global::<ui::Press<'_>>();
                        press.set_fades(press.get_fades() + 1);
                    }
                });
        }));

        let editing = self.window.global::<ui::Editing<'_>>();
        editing.on_undo(self.none(|app| app.press("z")));
        editing.on_redo(self.none(|app| app.press("Z")));
    }

    /// Shows what is written at a place of the window, to be copied; nothing where nothing is.
    fn offer_copy(&self, at: LogicalPoint) {
        if self.window.global::<ui::Shell<'_>>().get_dialog() != ui::DialogKind::None {
            return;
        }
        let Some(text) = text_at(&self.window, at) else {
            return;
        };
        self.window.global::<ui::Press<'_>>().set_taken(true);
        tell_stranded(&self.window, &self.words.get("stranded-copied"), &text);
    }

    /// Presses a key of the Latin layout, with the keys of Ctrl and Shift as they are.
    fn press(&self, key: &str) {
        let window = self.window.window();
        window.dispatch_event(WindowEvent::KeyPressed { text: key.into() });
        window.dispatch_event(WindowEvent::KeyReleased { text: key.into() });
    }
}

/// The text drawn at a place or beside it, without joints; of several the nearest, and of those the one on top.
fn text_at(window: &ui::AppWindow, at: LogicalPoint) -> Option<String> {
    let root = ItemRc::new_root(WindowInner::from_pub(window.window()).component());
    let mut nearest = NEAR;
    let mut found = None;
    let _: Option<()> = root.visit_descendants(|item| {
        if let Some(text) = written(item) {
            let far = distance(place(item), at);
            if far <= nearest && !is_scrolled_away(item, at) {
                nearest = far;
                found = Some(text);
            }
        }
        ControlFlow::Continue(())
    });
    found
}

/// How far a place lies from what has this place; 0 within it.
fn distance(of: LogicalRect, at: LogicalPoint) -> f32 {
    let beside = at.x - at.x.clamp(of.min_x(), of.max_x());
    let below = at.y - at.y.clamp(of.min_y(), of.max_y());
    beside.hypot(below)
}

/// Whether what scrolls ends before this place.
fn is_scrolled_away(item: &ItemRc, at: LogicalPoint) -> bool {
    let around = |item: &ItemRc| item.parent_item(ParentItemTraversalMode::StopAtPopups);
    std::iter::successors(around(item), around)
        .any(|outer| outer.downcast::<Flickable>().is_some() && !place(&outer).contains(at))
}

fn place(item: &ItemRc) -> LogicalRect {
    let place = item.geometry();
    LogicalRect::new(item.map_to_window(place.origin), place.size)
}

fn written(item: &ItemRc) -> Option<String> {
    let simple = item.downcast::<SimpleText>();
    let text = match simple {
        Some(text) => text.as_pin_ref().text(),
        None => item.downcast::<ComplexText>()?.as_pin_ref().text(),
    };
    let text = plain(&text).trim().to_owned();
    (text.chars().count() > SHORT).then_some(text)
}
