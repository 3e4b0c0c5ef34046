//! The text that the reader is writing: a finger that stays on it picks a word and brings the phone's menu, which goes as
//! soon as the text is another one.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use i_slint_core::SharedString;
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::TextInput;
use i_slint_core::lengths::{LogicalRect, logical_point_from_api};
use i_slint_core::window::WindowInner;
use slint::{ComponentHandle, LogicalPosition, Timer, TimerMode};

use super::bridge;
use crate::window::App;

/// How often the text is looked at while its menu is shown.
const LOOK: Duration = Duration::from_millis(200);

thread_local! {
    static WATCH: RefCell<Option<Timer>> = const { RefCell::new(None) };
}

/// The element that has the keyboard's focus, where it is a text to be written.
fn written(app: &App) -> Option<ItemRc> {
    let focused = WindowInner::from_pub(app.window().window())
        .focus_item
        .borrow()
        .upgrade()?;
    focused.downcast::<TextInput>().is_some().then_some(focused)
}

fn place(item: &ItemRc) -> LogicalRect {
    let corner = item.map_to_window(Default::default());
    item.geometry().translate(corner.to_vector())
}

/// What the menu was shown for: the text, what is being composed in it, and what is selected.
fn state(item: &ItemRc) -> Option<(SharedString, SharedString, (usize, usize))> {
    let text = item.downcast::<TextInput>()?;
    let text = text.as_pin_ref();
    Some((
        text.text(),
        text.preedit_text(),
        text.selection_anchor_and_cursor(),
    ))
}

/// A finger stays. On a text that is written it selects the word below it, and the menu comes.
pub(super) fn hold(app: &Rc<App>, at: LogicalPosition) {
    let Some(item) = written(app) else { return };
    if !place(&item).contains(logical_point_from_api(at)) {
        return;
    }
    let Some(text) = item.downcast::<TextInput>() else {
        return;
    };
    let input = text.as_pin_ref();
    let (anchor, cursor) = input.selection_anchor_and_cursor();
    if anchor == cursor && input.text().len() > cursor {
        let adapter = WindowInner::from_pub(app.window().window()).window_adapter();
        input.select_word(&adapter, &item);
    }
    let (anchor, cursor) = input.selection_anchor_and_cursor();
    let scale = app.window().window().scale_factor();
    let place = place(&item);
    #[allow(clippy::cast_possible_truncation)]
    let pixels = [place.min_x(), place.min_y(), place.max_x(), place.max_y()]
        .map(|edge| (edge * scale).round() as i32);
    bridge::offer(pixels, anchor != cursor);
    watch(app, &item);
}

fn watch(app: &Rc<App>, item: &ItemRc) {
    let before = (item.clone(), state(item));
    let app = Rc::downgrade(app);
    let timer = Timer::default();
    timer.start(TimerMode::Repeated, LOOK, move || {
        let now = app.upgrade().and_then(|app| written(&app));
        let same = now.is_some_and(|now| now == before.0 && state(&now) == before.1);
        if !same {
            bridge::withdraw();
            // Not from within itself.
            slint::Timer::single_shot(Duration::ZERO, || drop(WATCH.take()));
        }
    });
    WATCH.set(Some(timer));
}

/// What was picked in the menu: cut, copy, paste, everything.
pub(super) fn edit(app: &App, choice: i32) {
    WATCH.take();
    let Some(item) = written(app) else { return };
    let Some(text) = item.downcast::<TextInput>() else {
        return;
    };
    let adapter = WindowInner::from_pub(app.window().window()).window_adapter();
    let text = text.as_pin_ref();
    match choice {
        0 => text.cut(&adapter, &item),
        1 => text.copy(&adapter, &item),
        2 => text.paste(&adapter, &item),
        3 => text.select_all(&adapter, &item),
        _ => {}
    }
}
