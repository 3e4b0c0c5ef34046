//! What a phone covers of the window: its own bars, a camera, the keyboard.

use i_slint_core::InternalToken;
use i_slint_core::lengths::LogicalEdges;
use i_slint_core::window::WindowInner;
use kenes::ui;
use slint::{ComponentHandle, LogicalPosition, LogicalSize};

/// The bar with the clock, and the strip of gestures.
pub(crate) const UPRIGHT: Covers = Covers {
    top: 36.0,
    bottom: 24.0,
    side: 0.0,
};
/// A phone on its side: the camera at the left.
pub(crate) const ON_ITS_SIDE: Covers = Covers {
    top: 0.0,
    bottom: 20.0,
    side: 44.0,
};

/// In logical pixels.
#[derive(Clone, Copy)]
pub(crate) struct Covers {
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    pub(crate) side: f32,
}

/// Covers the edges, as the phone tells a window that reaches to all of them.
pub(crate) fn cover(window: &ui::AppWindow, covers: Covers) {
    WindowInner::from_pub(window.window()).set_window_item_safe_area(LogicalEdges::new(
        covers.top,
        covers.bottom,
        covers.side,
        0.0,
    ));
}

/// Opens the phone's keyboard, so high.
pub(crate) fn open_keyboard(window: &ui::AppWindow, height: f32) {
    open_keyboard_below(window, height, 0.0);
}

/// Opens it over a window that begins so far down the screen. Android says where a keyboard is on the screen.
pub(crate) fn open_keyboard_below(window: &ui::AppWindow, height: f32, top: f32) {
    let size = window
        .window()
        .size()
        .to_logical(window.window().scale_factor());
    window.window().set_virtual_keyboard(
        LogicalPosition::new(0.0, top + size.height - height),
        LogicalSize::new(size.width, height),
        InternalToken,
    );
}
