//! What assistive technology asks for, done.

use accesskit::{Action, ActionData, ActionRequest, NodeId, TextSelection};
use i_slint_core::accessibility::{
    AccessibilityAction, AccessibleStringProperty, find_exposed_text_input,
};
use i_slint_core::input::FocusReason;
use i_slint_core::item_tree::{ItemRc, ParentItemTraversalMode};
use i_slint_core::items::AccessibleRole;
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use super::text_runs;
use super::walk::{element, runs_of};
use crate::ui;

/// How much of what is seen of the page one step of scrolling passes.
const STEP: f32 = 0.8;

/// Does what is asked for. What is no longer there, or cannot be done, is passed over.
pub fn act(window: &ui::AppWindow, request: &ActionRequest) {
    let Some(item) = element(window, request.target_node) else {
        return;
    };
    match (request.action, &request.data) {
        (Action::Click, _) => item.accessible_action(&AccessibilityAction::Default),
        (Action::Focus, _) => focus(window, &item),
        (Action::ScrollIntoView, _) => reveal(window, &item),
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
            select(window, request.target_node, &item, selection);
        }
        (Action::ScrollDown | Action::ScrollUp, _) => {
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

fn focus(window: &ui::AppWindow, item: &ItemRc) {
    WindowInner::from_pub(window.window()).set_focus_item(item, true, FocusReason::Programmatic);
}

/// Scrolls the page until an element of it is in sight. What stands in a bar always is.
fn reveal(window: &ui::AppWindow, item: &ItemRc) {
    let parent = |item: &ItemRc| item.parent_item(ParentItemTraversalMode::StopAtPopups);
    let mut around = std::iter::successors(parent(item), parent);
    if !around.any(|item| item.accessible_role() == AccessibleRole::Main) {
        return;
    }
    let place = item.geometry();
    let top = item.map_to_window(place.origin).y;
    window
        .global::<ui::ScreenReader<'_>>()
        .invoke_reveal(top, place.height());
}

/// Puts the caret where it is asked for, or selects.
fn select(window: &ui::AppWindow, id: NodeId, item: &ItemRc, selection: &TextSelection) {
    let Some((rc, input)) = find_exposed_text_input(item) else {
        return;
    };
    let text = item.accessible_string_property(AccessibleStringProperty::Value);
    let runs = runs_of(id, &text.unwrap_or_default());
    let at = |position| {
        let offset = text_runs::offset(position, &runs)?;
        i32::try_from(offset).ok()
    };
    if let (Some(anchor), Some(focus)) = (at(&selection.anchor), at(&selection.focus)) {
        let window = WindowInner::from_pub(window.window()).window_adapter();
        let input = input.as_pin_ref();
        input.set_selection_offsets(&window, &rc, anchor, focus);
    }
}
