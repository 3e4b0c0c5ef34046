//! One element in AccessKit's terms: its role, its words, its state, where it is, what it can do.

use accesskit::{Action, Live, Node, Rect, Role, Toggled};
use i_slint_core::accessibility::{AccessibleStringProperty, SupportedAccessibilityAction};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{AccessibleRole, WindowItem};
use kenes_content::text::plain;
use slint::ComponentHandle;

use super::{Audience, Markup};
use crate::ui;

/// What an element is, says, and can do; without its children.
pub(super) fn describe(window: &ui::AppWindow, item: &ItemRc, audience: Audience) -> Node {
    let said = |property| spoken(item, property);
    let is = |property| said(property).is_some_and(|value| value == "true");
    let markup = Markup::of(item);
    let role = role(item, markup, audience);
    let mut node = Node::new(role);
    if let Some(label) = said(AccessibleStringProperty::Label) {
        match role {
            Role::Label => node.set_value(label.as_str()),
            Role::Window | Role::GenericContainer | Role::ScrollView => {}
            _ => node.set_label(label.as_str()),
        }
    }
    if let (Some(window), Audience::Desktop) = (item.downcast::<WindowItem>(), audience) {
        node.set_label(window.as_pin_ref().title().as_str());
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
    if is(AccessibleStringProperty::Expandable) && audience == Audience::Desktop {
        node.set_expanded(is(AccessibleStringProperty::Expanded));
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
    if let (Role::Heading, Some(level)) = (role, markup.heading) {
        node.set_level(level);
    }
    if role == Role::Dialog {
        node.set_modal();
    }
    if let Some(lang) = markup.lang {
        node.set_language(lang.code());
    }
    node.set_bounds(bounds(window, item));
    if role == Role::TextInput {
        node.add_action(Action::Focus);
        if audience == Audience::Desktop {
            node.add_action(Action::SetTextSelection);
        }
    }
    let can = item.supported_accessibility_actions();
    if can.contains(SupportedAccessibilityAction::Default) {
        node.add_action(Action::Focus);
        node.add_action(Action::Click);
    }
    match (role, audience) {
        (Role::ScrollView, _) => scrolls(window, item, &mut node),
        (_, Audience::Desktop) => node.add_action(Action::ScrollIntoView),
        _ => {}
    }
    node
}

/// What an element says of itself, as plain text: joints are for the eye.
pub(super) fn spoken(item: &ItemRc, property: AccessibleStringProperty) -> Option<String> {
    let said = item.accessible_string_property(property)?;
    Some(plain(&said).into_owned())
}

fn role(item: &ItemRc, markup: Markup, audience: Audience) -> Role {
    if item.downcast::<WindowItem>().is_some() {
        return Role::Window;
    }
    let role = item.accessible_role();
    match (role, audience) {
        (AccessibleRole::RadioButton, _) => Role::RadioButton,
        (AccessibleRole::Checkbox, _) => Role::CheckBox,
        (AccessibleRole::TextInput, _) => Role::TextInput,
        (AccessibleRole::Text, Audience::Desktop) if markup.heading.is_some() => Role::Heading,
        (AccessibleRole::Text, _) => Role::Label,
        (AccessibleRole::Button, Audience::Desktop) if markup.link => Role::Link,
        (AccessibleRole::Button, _) => Role::Button,
        // A list to Android. Up to 2020 TalkBack stops at the parts of nothing else that scrolls.
        (AccessibleRole::Main, Audience::TalkBack) => Role::ScrollView,
        // Landmarks, parts of the page, groups of choices: not spoken of themselves, what is within them is.
        (_, Audience::TalkBack) => Role::GenericContainer,
        (AccessibleRole::Region, _) if markup.dialog => Role::Dialog,
        (AccessibleRole::List, _) => Role::List,
        (AccessibleRole::ListItem, _) => Role::ListItem,
        (AccessibleRole::RadioGroup, _) => Role::RadioGroup,
        (AccessibleRole::Groupbox, _) => Role::Group,
        (AccessibleRole::Image, _) => Role::Image,
        (AccessibleRole::Banner, _) => Role::Banner,
        (AccessibleRole::Navigation, _) => Role::Navigation,
        (AccessibleRole::Main, _) => Role::Main,
        (AccessibleRole::Complementary, _) => Role::Complementary,
        (AccessibleRole::Region, _) => Role::Region,
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
