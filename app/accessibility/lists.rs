//! Lists and how long they are. In `ui/` a list may hold its rows at once; here each stands in an item of its own, so that a reader is told
//! of the list's length and of the place in it.

use std::collections::HashMap;

use accesskit::{Node, NodeId, Role};

/// Puts what stands in lists into items, and numbers these. `id` makes the id of an item of what stands in it.
pub(super) fn number(nodes: &mut Vec<(NodeId, Node)>, id: impl Fn(NodeId) -> NodeId) {
    let at: HashMap<NodeId, usize> = nodes.iter().map(|(id, _)| *id).zip(0..).collect();
    for list in 0..nodes.len() {
        if nodes[list].1.role() != Role::List {
            continue;
        }
        let mut items = nodes[list].1.children().to_vec();
        for (place, item) in items.iter_mut().enumerate() {
            let Some((_, child)) = at.get(item).and_then(|at| nodes.get_mut(*at)) else {
                continue;
            };
            if child.role() == Role::ListItem {
                child.set_position_in_set(place);
                continue;
            }
            let mut around = Node::new(Role::ListItem);
            around.set_children([*item]);
            around.set_position_in_set(place);
            if let Some(bounds) = child.bounds() {
                around.set_bounds(bounds);
            }
            *item = id(*item);
            nodes.push((*item, around));
        }
        let list = &mut nodes[list].1;
        list.set_size_of_set(items.len());
        list.set_children(items);
    }
}
