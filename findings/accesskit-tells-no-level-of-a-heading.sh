#!/usr/bin/env bash
# AccessKit's adapter for AT-SPI tells that something is a heading, but not of which level, and of a landmark not which kind it is.
#
# Version:  accesskit 0.25.2, accesskit_atspi_common 0.21.1 (beneath accesskit_unix 0.24.1) from crates.io.
# Input:    a tree with a heading of level 2 and the landmark `Main`.
# Expected: the object attributes `level:2` and `xml-roles:main`, as GTK, Qt and the browsers give them: Orca 43 asks for the level by this
#           name (`headingLevel`) before it says «heading level 2».
# Seen:     the roles heading and landmark, and no attributes at all. What is one landmark of four is told as any other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml << 'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2024"
[dependencies]
accesskit = "=0.25.2"
accesskit_atspi_common = "=0.21.1"
TOML
cat > src/main.rs << 'RUST'
use accesskit::{ActionHandler, ActionRequest, Node, NodeId, Role, TreeId, TreeInfo, TreeUpdate};
use accesskit_atspi_common::{Adapter, AdapterCallback, AppContext, Event, FullNodeId, InterfaceSet, WindowBounds};

struct Nobody;
impl AdapterCallback for Nobody {
    fn register_interfaces(&self, _: &Adapter, _: FullNodeId, _: InterfaceSet) {}
    fn unregister_interfaces(&self, _: &Adapter, _: FullNodeId, _: InterfaceSet) {}
    fn emit_event(&self, _: &Adapter, _: Event) {}
}
impl ActionHandler for Nobody {
    fn do_action(&mut self, _: ActionRequest) {}
}

fn main() {
    let mut window = Node::new(Role::Window);
    window.set_children([NodeId(1)]);
    let mut page = Node::new(Role::Main);
    page.set_children([NodeId(2)]);
    page.set_label("page");
    let mut heading = Node::new(Role::Heading);
    heading.set_label("heading");
    heading.set_level(2usize);
    let tree = TreeUpdate {
        nodes: vec![(NodeId(0), window), (NodeId(1), page), (NodeId(2), heading)],
        tree: Some(TreeInfo::new(NodeId(0))),
        tree_id: TreeId::ROOT,
        focus: NodeId(0),
    };
    let context = AppContext::new(None);
    let adapter = Adapter::new(&context, Nobody, tree, true, WindowBounds::default(), Nobody);
    let mut id = adapter.root_id();
    while let Ok(Some(child)) = adapter.platform_node(id).child_at_index(0) {
        let node = adapter.platform_node(child);
        println!("{:?}: {:?}", node.role().unwrap(), node.attributes().unwrap());
        id = child;
    }
}
RUST
cargo run --quiet > seen
cat seen
expected='Landmark: {}
Heading: {}'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
