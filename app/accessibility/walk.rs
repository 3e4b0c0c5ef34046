//! The window's accessible elements, each with an id that it keeps until another page is opened.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use accesskit::{Node, NodeId, Role, TreeId, TreeInfo, TreeUpdate};
use i_slint_core::accessibility::{
    AccessibleStringProperty, accessible_descendents, nearest_accessible_item,
};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::AccessibleRole;
use i_slint_core::window::WindowInner;
use slint::ComponentHandle;

use super::describe::{describe, spoken};
use super::{Audience, lists, text_runs};
use crate::ui;

/// The id of the window itself.
const ROOT: NodeId = NodeId(0);

/// The whole tree, with the element that has the keyboard's focus. For TalkBack, where that is a part of the window that is called by
/// a text in it, the page or a dialog, the text has it: TalkBack says what it is on, and goes on from there.
pub fn tree(window: &ui::AppWindow, audience: Audience) -> TreeUpdate {
    let mut nodes = Vec::new();
    let focused = focused(window);
    let mut focus = ROOT;
    add(
        window,
        &root(window),
        ROOT,
        &mut |id, item, mut children| {
            let mut node = describe(window, item, audience);
            if audience == Audience::Desktop {
                children.extend(written(id, item, &mut node, &mut nodes));
            }
            node.set_children(children);
            nodes.push((id, node));
            if focused.as_ref() == Some(item) {
                focus = id;
            }
        },
    );
    leave_out_decoration(&mut nodes, focus);
    match audience {
        Audience::TalkBack => {
            let name = focused.as_ref().and_then(|item| name_of_part(window, item));
            if let Some(name) = name {
                focus = text_within(&nodes, focus, &name).unwrap_or(ROOT);
            }
        }
        Audience::Desktop => {
            lists::number(&mut nodes, |child| derived(child, "item"));
            let lang = window.global::<ui::Shell<'_>>().get_language();
            let root = nodes.iter_mut().find(|(id, _)| *id == ROOT);
            if let Some((_, root)) = root {
                root.set_language(lang.as_str());
            }
        }
    }
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

/// The runs of what is typed, which are put among the nodes, with the caret and the selection. Other texts have none: Orca 43 asks
/// whatever has runs for its lines, which AccessKit 0.24.1 does not answer, and its review then ends without a word.
fn written(
    id: NodeId,
    item: &ItemRc,
    node: &mut Node,
    nodes: &mut Vec<(NodeId, Node)>,
) -> Vec<NodeId> {
    if node.role() != Role::TextInput {
        return Vec::new();
    }
    let text = node.value().unwrap_or_default();
    let runs = runs_of(id, text);
    if let Some(selection) = text_runs::selection(item, &runs) {
        node.set_text_selection(selection);
    }
    let ids = runs.iter().map(|(id, _)| *id).collect();
    nodes.extend(runs);
    ids
}

/// The runs of what is typed into an element.
pub(super) fn runs_of(id: NodeId, text: &str) -> Vec<(NodeId, Node)> {
    text_runs::runs(text, |place| derived(id, ("run", place)))
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

/// What a part of the window is called that has a text of these words in it. For the page only until it is scrolled on:
/// then the title, which what has the focus is never left out for, would stand right before what is in sight, and call TalkBack back.
fn name_of_part(window: &ui::AppWindow, item: &ItemRc) -> Option<String> {
    let named = match item.accessible_role() {
        AccessibleRole::Main => title_is_new(window),
        AccessibleRole::Region => true,
        _ => return None,
    };
    let name = spoken(item, AccessibleStringProperty::Label);
    Some(name.filter(|_| named).unwrap_or_default())
}

fn title_is_new(window: &ui::AppWindow) -> bool {
    const SCROLLED_ON: f32 = -1.0;
    let shell = window.global::<ui::Shell<'_>>();
    let (arrivals, at) = (shell.get_arrivals(), window.invoke_scroll_position());
    if shell.get_title_told() != arrivals {
        shell.set_title_told(arrivals);
        shell.set_title_told_at(at);
    }
    let same = (shell.get_title_told_at() - at).abs() < 0.5;
    if !same {
        shell.set_title_told_at(SCROLLED_ON);
    }
    same
}

/// Icons and ornaments, of which nothing is said. AccessKit's consumer, when it goes from one that is empty past what is out of
/// sight, misses what comes after.
fn leave_out_decoration(nodes: &mut Vec<(NodeId, Node)>, focus: NodeId) {
    let is_empty =
        |node: &Node| node.role() == Role::GenericContainer && node.children().is_empty();
    let mut left_out = HashSet::new();
    // Those within come first.
    nodes.retain_mut(|(id, node)| {
        let children = node.children().iter().copied();
        node.set_children(
            children
                .filter(|child| !left_out.contains(child))
                .collect::<Vec<_>>(),
        );
        if is_empty(node) && *id != focus {
            left_out.insert(*id);
        }
        !left_out.contains(id)
    });
}

/// The first text of these words within a node.
fn text_within(nodes: &[(NodeId, Node)], id: NodeId, words: &str) -> Option<NodeId> {
    let nodes: HashMap<NodeId, &Node> = nodes.iter().map(|(id, node)| (*id, node)).collect();
    let mut left = vec![id];
    while let Some(id) = left.pop() {
        let node = nodes.get(&id)?;
        if node.role() == Role::Label && !words.is_empty() && node.value() == Some(words) {
            return Some(id);
        }
        left.extend(node.children().iter().rev());
    }
    None
}

/// While something lies over the page, header, page and bar are not there.
fn is_covered(window: &ui::AppWindow, item: &ItemRc) -> bool {
    window.global::<ui::Shell<'_>>().get_dialog() != ui::DialogKind::None
        && matches!(
            item.accessible_role(),
            AccessibleRole::Banner | AccessibleRole::Main | AccessibleRole::Complementary
        )
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
        if is_covered(window, &child) {
            continue;
        }
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
    derived(parent, (place, arrivals))
}

/// The id of something that an element has.
fn derived(of: NodeId, what: impl Hash) -> NodeId {
    let mut hasher = DefaultHasher::new();
    (of.0, what).hash(&mut hasher);
    NodeId(hasher.finish().max(1))
}
