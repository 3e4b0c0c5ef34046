//! The window's real element tree as plain parts: what is said, what can be tapped, what is written, and where.

use i_slint_core::accessibility::{AccessibleStringProperty, SupportedAccessibilityAction};
use i_slint_core::item_tree::{ItemRc, ensure_item_tree_instantiated};
use i_slint_core::items::{AccessibleRole, Flickable, TextInput, TouchArea};
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use crate::paint::{self, Colour};
use crate::written::Written;

/// A place in the window, in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Rect {
    pub(crate) fn right(&self) -> f32 {
        self.left + self.width
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.top + self.height
    }

    /// Lies in another, give or take a pixel.
    pub(crate) fn is_in(&self, other: &Rect) -> bool {
        self.left >= other.left - 1.0
            && self.top >= other.top - 1.0
            && self.right() <= other.right() + 1.0
            && self.bottom() <= other.bottom() + 1.0
    }

    /// How far two places are from each other; negative where they overlap.
    pub(crate) fn gap(&self, other: &Rect) -> f32 {
        let aside = (other.left - self.right()).max(self.left - other.right());
        let above = (other.top - self.bottom()).max(self.top - other.bottom());
        aside.max(above)
    }
}

/// What a part moves with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plane {
    /// The window: a bar.
    Fixed,
    /// The page that scrolls.
    Page,
    /// A dialog over everything.
    Over,
}

/// One element that is said, tapped, written or drawn.
pub(crate) struct Part {
    pub(crate) item: ItemRc,
    pub(crate) role: AccessibleRole,
    pub(crate) label: String,
    pub(crate) place: Rect,
    pub(crate) plane: Plane,
    pub(crate) tappable: bool,
    /// Takes taps itself, and stands in nothing that has a role.
    pub(crate) nameless_touch: bool,
    pub(crate) written: Option<Written>,
    /// The colour of an icon and what is behind it.
    pub(crate) icon: Option<(Colour, Colour)>,
    /// Index of the thing to tap that it is a part of.
    pub(crate) inside: Option<usize>,
}

/// A window as it is laid out now.
#[derive(Default)]
pub(crate) struct Snapshot {
    pub(crate) window: Rect,
    /// Where the page is seen through, and how large it is.
    pub(crate) view: Rect,
    pub(crate) page: Rect,
    pub(crate) parts: Vec<Part>,
}

/// What is known on the way down to an element.
#[derive(Clone, Copy)]
struct Around {
    plane: Plane,
    ground: Colour,
    inside: Option<usize>,
    named: bool,
}

impl Snapshot {
    /// Reads a window. It has to be scrolled to its top.
    pub(crate) fn of(window: &impl ComponentHandle) -> Snapshot {
        let tree = WindowInner::from_pub(window.window()).component();
        for _ in 0..3 {
            slint::platform::update_timers_and_animations();
            ensure_item_tree_instantiated(&tree);
        }
        let root = ItemRc::new_root(tree);
        let mut snapshot = Snapshot {
            window: place_of(&root),
            ..Snapshot::default()
        };
        snapshot.view = snapshot.window;
        snapshot.page = snapshot.window;
        let around = Around {
            plane: Plane::Fixed,
            ground: paint::WHITE,
            inside: None,
            named: false,
        };
        snapshot.read(&root, around);
        snapshot.keep_what_is_on_top();
        snapshot
    }

    /// What can be tapped.
    pub(crate) fn taps(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.tappable)
    }

    /// What is written, said or not.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&Part, &Written)> {
        self.parts
            .iter()
            .filter_map(|part| Some((part, part.written.as_ref()?)))
    }

    fn read(&mut self, item: &ItemRc, mut around: Around) {
        around.ground = paint::over(item, around.ground);
        if is_called(item, "Dialog") {
            around.plane = Plane::Over;
        } else if let Some(flick) = item.downcast::<Flickable>()
            && around.plane == Plane::Fixed
        {
            around.plane = Plane::Page;
            self.view = place_of(item);
            let flick = flick.as_pin_ref();
            self.page = Rect {
                width: flick.content_width().get(),
                height: flick.content_height().get(),
                ..self.view
            };
        }
        let part = self.part(item, around);
        around.named |= part.tappable;
        let matters = part.role != AccessibleRole::None
            || part.tappable
            || part.nameless_touch
            || part.written.is_some()
            || part.icon.is_some();
        if matters {
            if part.tappable {
                around.inside = Some(self.parts.len());
            }
            self.parts.push(part);
        }
        let mut child = item.first_child();
        while let Some(item) = child {
            self.read(&item, around);
            child = item.next_sibling();
        }
    }

    fn part(&self, item: &ItemRc, around: Around) -> Part {
        let role = item.accessible_role();
        let label = item.accessible_string_property(AccessibleStringProperty::Label);
        let acts = item
            .supported_accessibility_actions()
            .contains(SupportedAccessibilityAction::Default);
        let types = item.downcast::<TextInput>().is_some();
        // Neither is tapped: one keeps taps from what lies under it, the other feels a finger that rests on a text.
        let is_none = is_called(item, "shield") || is_called(item, "PressArea");
        let touch = item.downcast::<TouchArea>().is_some() && !is_none;
        Part {
            role,
            label: label.unwrap_or_default().into(),
            place: place_of(item),
            plane: around.plane,
            tappable: acts || types,
            nameless_touch: touch && !around.named,
            written: Written::of(item, around.ground),
            icon: paint::icon(item).map(|ink| (ink, around.ground)),
            inside: around.inside,
            item: item.clone(),
        }
    }

    /// While a dialog is open, nothing else can be seen or tapped.
    fn keep_what_is_on_top(&mut self) {
        let Some(first) = self.parts.iter().position(|it| it.plane == Plane::Over) else {
            return;
        };
        self.parts.retain(|part| part.plane == Plane::Over);
        for part in &mut self.parts {
            part.inside = part.inside.map(|inside| inside - first);
        }
    }
}

fn place_of(item: &ItemRc) -> Rect {
    let geometry = item.geometry();
    let corner = item.map_to_window(geometry.origin);
    Rect {
        left: corner.x,
        top: corner.y,
        width: geometry.size.width,
        height: geometry.size.height,
    }
}

/// Whether an element, or the component it is the root of, has this name.
fn is_called(item: &ItemRc, name: &str) -> bool {
    let elements = item.element_count().unwrap_or(0);
    (0..elements)
        .filter_map(|element| item.element_type_names_and_ids(element))
        .flatten()
        .any(|(kind, id)| kind == name || id.rsplit("::").next() == Some(name))
}
