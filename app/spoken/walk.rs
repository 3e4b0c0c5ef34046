//! The window's accessible elements, each with an id that it keeps until another page is opened.

use std::hash::{DefaultHasher, Hash, Hasher};

use accesskit::{NodeId, TreeId, TreeInfo, TreeUpdate};
use i_slint_core::accessibility::{accessible_descendents, nearest_accessible_item};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use super::describe::describe;
use crate::ui;

/// The id of the window itself.
const ROOT: NodeId = NodeId(0);

/// The whole tree, with the element that has the keyboard's focus.
pub fn tree(window: &ui::AppWindow) -> TreeUpdate {
    let mut nodes = Vec::new();
    let focused = focused(window);
    let mut focus = ROOT;
    add(window, &root(window), ROOT, &mut |id, item, children| {
        let mut node = describe(window, item);
        node.set_children(children);
        nodes.push((id, node));
        if focused.as_ref() == Some(item) {
            focus = id;
        }
    });
    TreeUpdate {
        nodes,
        tree: Some(TreeInfo::new(ROOT)),
        tree_id: TreeId::ROOT,
        focus,
    }
}

/// The element of an id; none where the page has changed since.
pub(super) fn element(window: &ui::AppWindow, wanted: NodeId) -> Option<ItemRc> {
    let mut found = None;
    add(window, &root(window), ROOT, &mut |id, item, _| {
        if id == wanted {
            found = Some(item.clone());
        }
    });
    found
}

fn root(window: &ui::AppWindow) -> ItemRc {
    ItemRc::new_root(WindowInner::from_pub(window.window()).component())
}

fn focused(window: &ui::AppWindow) -> Option<ItemRc> {
    let item = WindowInner::from_pub(window.window())
        .focus_item
        .borrow()
        .upgrade()?;
    Some(nearest_accessible_item(item))
}

/// Visits an element after those within it, with their ids.
fn add(
    window: &ui::AppWindow,
    item: &ItemRc,
    id: NodeId,
    visit: &mut impl FnMut(NodeId, &ItemRc, Vec<NodeId>),
) {
    let mut children = Vec::new();
    for (place, child) in accessible_descendents(item).enumerate() {
        let child_id = id_within(window, id, place);
        children.push(child_id);
        add(window, &child, child_id, visit);
    }
    visit(id, item, children);
}

/// By its place among its neighbours, and by the page: what stands in the same place of another page is something else,
/// and TalkBack does not take it for what it stood on.
fn id_within(window: &ui::AppWindow, parent: NodeId, place: usize) -> NodeId {
    let arrivals = window.global::<ui::Shell<'_>>().get_arrivals();
    let mut hasher = DefaultHasher::new();
    (parent.0, place, arrivals).hash(&mut hasher);
    NodeId(hasher.finish().max(1))
}
