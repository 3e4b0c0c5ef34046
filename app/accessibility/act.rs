//! What assistive technology asks for, done.

use accesskit::{Action, ActionRequest};
use i_slint_core::accessibility::AccessibilityAction;
use i_slint_core::input::FocusReason;
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use super::walk::element;
use crate::ui;

/// How much of what is seen of the page one step of scrolling passes.
const STEP: f32 = 0.8;

/// Does what is asked for. What is no longer there, or cannot be done, is passed over.
pub fn act(window: &ui::AppWindow, request: &ActionRequest) {
    let Some(item) = element(window, request.target_node) else {
        return;
    };
    match request.action {
        Action::Click => item.accessible_action(&AccessibilityAction::Default),
        Action::Focus => WindowInner::from_pub(window.window()).set_focus_item(
            &item,
            true,
            FocusReason::Programmatic,
        ),
        Action::ScrollDown | Action::ScrollUp => {
            let seen = item.geometry().height();
            let step = if request.action == Action::ScrollDown {
                seen * STEP
            } else {
                -seen * STEP
            };
            let most = (window.get_page_height() - seen).max(0.0);
            let at = window.invoke_scroll_position() + step;
            window.invoke_scroll_to(at.clamp(0.0, most));
        }
        _ => {}
    }
}
