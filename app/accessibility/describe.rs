//! One element in AccessKit's terms, so that TalkBack comes to each text by itself.
//!
//! TalkBack stops at whatever has words or stands right in what scrolls, says its own words, and passes over the text within it.
//! What only holds others together is therefore a container without words here; what it is called stands in it as a text anyway.

use accesskit::{Action, Live, Node, Rect, Role, Toggled};
use i_slint_core::accessibility::{AccessibleStringProperty, SupportedAccessibilityAction};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{AccessibleRole, WindowItem};
use kenes_content::text::plain;
use slint::ComponentHandle;

use crate::ui;

/// What an element is, says, and can do; without its children.
pub(super) fn describe(window: &ui::AppWindow, item: &ItemRc) -> Node {
    let said = |property| spoken(item, property);
    let is = |property| said(property).is_some_and(|value| value == "true");
    let role = role(item);
    let mut node = Node::new(role);
    if let Some(label) = said(AccessibleStringProperty::Label) {
        match role {
            Role::Label => node.set_value(label.as_str()),
            Role::Window | Role::GenericContainer | Role::ScrollView => {}
            _ => node.set_label(label.as_str()),
        }
    }
    // What the reader writes stays as it is written.
    if let Some(value) = item.accessible_string_property(AccessibleStringProperty::Value) {
        node.set_value(value.as_str());
    }
    if let Some(hint) = said(AccessibleStringProperty::PlaceholderText) {
        node.set_placeholder(hint.as_str());
    }
    if is(AccessibleStringProperty::ReadOnly) {
        node.set_read_only();
    }
    if said(AccessibleStringProperty::Enabled).is_some_and(|value| value != "true") {
        node.set_disabled();
    }
    if is(AccessibleStringProperty::Checkable) {
        node.set_toggled(Toggled::from(is(AccessibleStringProperty::Checked)));
    }
    if let Some(live) = said(AccessibleStringProperty::LiveRegion) {
        node.set_live(match live.as_str() {
            "polite" => Live::Polite,
            "assertive" => Live::Assertive,
            _ => Live::Off,
        });
    }
    let number = |property| said(property).and_then(|number| number.parse().ok());
    if let Some(place) = number(AccessibleStringProperty::ItemIndex) {
        node.set_position_in_set(place);
    }
    if let Some(count) = number(AccessibleStringProperty::ItemCount) {
        node.set_size_of_set(count);
    }
    node.set_bounds(bounds(window, item));
    if role == Role::TextInput {
        node.add_action(Action::Focus);
    }
    let can = item.supported_accessibility_actions();
    if can.contains(SupportedAccessibilityAction::Default) {
        node.add_action(Action::Focus);
        node.add_action(Action::Click);
    }
    if role == Role::ScrollView {
        scrolls(window, item, &mut node);
    }
    node
}

/// What an element says of itself, as plain text: joints are for the eye.
pub(super) fn spoken(item: &ItemRc, property: AccessibleStringProperty) -> Option<String> {
    let said = item.accessible_string_property(property)?;
    Some(plain(&said).into_owned())
}

fn role(item: &ItemRc) -> Role {
    if item.downcast::<WindowItem>().is_some() {
        return Role::Window;
    }
    match item.accessible_role() {
        AccessibleRole::Button => Role::Button,
        AccessibleRole::RadioButton => Role::RadioButton,
        AccessibleRole::Text => Role::Label,
        AccessibleRole::TextInput => Role::TextInput,
        // A list to Android. Up to 2020 TalkBack stops at the parts of nothing else that scrolls.
        AccessibleRole::Main => Role::ScrollView,
        // Landmarks, parts of the page, groups of choices: not spoken of themselves, what is within them is.
        _ => Role::GenericContainer,
    }
}

/// The page: how far it is scrolled and may be, in the pixels of the screen.
fn scrolls(window: &ui::AppWindow, item: &ItemRc, node: &mut Node) {
    let scale = f64::from(window.window().scale_factor());
    let at = f64::from(window.invoke_scroll_position());
    let most = f64::from(window.get_page_height()) - f64::from(item.geometry().height());
    node.set_clips_children();
    node.set_scroll_y_min(0.0);
    node.set_scroll_y(at * scale);
    node.set_scroll_y_max(most.max(0.0) * scale);
    if at > 0.5 {
        node.add_action(Action::ScrollUp);
    }
    if at < most - 0.5 {
        node.add_action(Action::ScrollDown);
    }
}

fn bounds(window: &ui::AppWindow, item: &ItemRc) -> Rect {
    let scale = f64::from(window.window().scale_factor());
    let place = item.geometry();
    let origin = item.map_to_window(place.origin);
    let (left, top) = (f64::from(origin.x) * scale, f64::from(origin.y) * scale);
    Rect {
        x0: left,
        y0: top,
        x1: left + f64::from(place.width()) * scale,
        y1: top + f64::from(place.height()) * scale,
    }
}
