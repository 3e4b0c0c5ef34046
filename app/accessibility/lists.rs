//! Lists and how long they are. In `ui/` a list may hold its rows at once; here each stands in an item of its own, so that a reader is told
//! of the list's length and of the place in it.

use accesskit::{Node, NodeId, Role};

/// Puts what stands in lists into items, and numbers these.
pub(super) fn number(nodes: &mut Vec<(NodeId, Node)>, id: impl Fn(NodeId) -> NodeId) {
    let roles: std::collections::HashMap<NodeId, Role> =
        nodes.iter().map(|(id, node)| (*id, node.role())).collect();
    let mut places = std::collections::HashMap::new();
    let mut items = Vec::new();
    for (_, list) in nodes
        .iter_mut()
        .filter(|(_, node)| node.role() == Role::List)
    {
        let children = list.children().to_vec();
        list.set_size_of_set(children.len());
        let mut within = Vec::with_capacity(children.len());
        for (place, child) in children.into_iter().enumerate() {
            if roles.get(&child) == Some(&Role::ListItem) {
                places.insert(child, place);
                within.push(child);
                continue;
            }
            let mut item = Node::new(Role::ListItem);
            item.set_children([child]);
            item.set_position_in_set(place);
            let item_id = id(child);
            items.push((item_id, item));
            within.push(item_id);
        }
        list.set_children(within);
    }
    let bounds: std::collections::HashMap<NodeId, accesskit::Rect> = nodes
        .iter()
        .filter_map(|(id, node)| Some((*id, node.bounds()?)))
        .collect();
    for (_, item) in &mut items {
        if let Some(place) = item.children().first().and_then(|child| bounds.get(child)) {
            item.set_bounds(*place);
        }
    }
    for (id, item) in nodes.iter_mut() {
        if let Some(place) = places.get(id) {
            item.set_position_in_set(*place);
        }
    }
    nodes.append(&mut items);
}
