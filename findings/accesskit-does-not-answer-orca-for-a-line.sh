#!/usr/bin/env bash
# A text that AccessKit gives to AT-SPI letter by letter cannot be read line by line with Orca 43: it asks in a way that AccessKit does not answer.
#
# Version:  accesskit 0.25.2, accesskit_unix 0.24.1 and zbus 5.19.0 from crates.io; at-spi2-core 2.46; Orca 43.1 asks so
#           (flat_review.py, `getTextAtOffset`).
# Input:    a label with a text run, as every text has it that is to be gone through by letters, or whose language is to be told.
# Expected: `GetTextAtOffset` of org.a11y.atspi.Text gives the line, as GTK and Qt do. It is old, and GetStringAtOffset took its place;
#           screen readers in use still ask for it.
# Seen:     `GetText` and `GetStringAtOffset` answer, `GetTextAtOffset` is no method. Orca's review of a window ends at the first such
#           text without a word; labels without runs are reviewed. What gains the language of a text loses its review.
# Needs dbus-daemon and at-spi2-core; no screen.
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
accesskit_unix = "=0.24.1"
zbus = { version = "=5.19.0", features = ["blocking-api"] }
TOML
cat > src/main.rs << 'RUST'
use std::time::Duration;

use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Node, NodeId, Role, TreeId, TreeInfo, TreeUpdate,
};
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedObjectPath, Value};

struct Window;
impl ActivationHandler for Window {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        let mut window = Node::new(Role::Window);
        window.set_children([NodeId(1)]);
        let mut label = Node::new(Role::Label);
        label.set_value("бір сөз");
        label.set_children([NodeId(2)]);
        let mut run = Node::new(Role::TextRun);
        run.set_value("бір сөз");
        run.set_character_lengths([2, 2, 2, 1, 2, 2, 2]);
        run.set_word_starts([0, 4]);
        Some(TreeUpdate {
            nodes: vec![(NodeId(0), window), (NodeId(1), label), (NodeId(2), run)],
            tree: Some(TreeInfo::new(NodeId(0))),
            tree_id: TreeId::ROOT,
            focus: NodeId(0),
        })
    }
}
impl ActionHandler for Window {
    fn do_action(&mut self, _: ActionRequest) {}
}
impl DeactivationHandler for Window {
    fn deactivate_accessibility(&mut self) {}
}

type Object = (String, OwnedObjectPath);

fn children(bus: &Connection, (service, path): &Object) -> Vec<Object> {
    let interface = Some("org.a11y.atspi.Accessible");
    let answer = bus.call_method(Some(service.as_str()), path, interface, "GetChildren", &());
    answer.ok().and_then(|answer| answer.body().deserialize().ok()).unwrap_or_default()
}

fn main() {
    let session = Connection::session().expect("a session");
    for status in ["IsEnabled", "ScreenReaderEnabled"] {
        let set = ("org.a11y.Status", status, Value::from(true));
        let properties = Some("org.freedesktop.DBus.Properties");
        session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", properties, "Set", &set).expect("set");
    }
    let address = session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &());
    let address: String = address.expect("a bus").body().deserialize().expect("an address");
    let bus = Builder::address(address.as_str()).expect("an address").build().expect("the accessibility bus");
    let _adapter = accesskit_unix::Adapter::new(Window, Window, Window);
    let root = (
        "org.a11y.atspi.Registry".to_owned(),
        OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path"),
    );
    let label = (0..100).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        let mut at = root.clone();
        for _ in 0..3 {
            at = children(&bus, &at).into_iter().next()?;
        }
        Some(at)
    });
    let (service, path) = label.expect("the label");
    let text = Some("org.a11y.atspi.Text");
    let ask = |method: &str, answer: zbus::Result<zbus::Message>| match answer {
        Ok(_) => println!("{method}: answered"),
        Err(zbus::Error::MethodError(name, ..)) => println!("{method}: {name}"),
        Err(error) => println!("{method}: {error}"),
    };
    let service = Some(service.as_str());
    ask("GetText", bus.call_method(service, &path, text, "GetText", &(0i32, -1i32)));
    ask("GetStringAtOffset", bus.call_method(service, &path, text, "GetStringAtOffset", &(0i32, 3u32)));
    ask("GetTextAtOffset", bus.call_method(service, &path, text, "GetTextAtOffset", &(0i32, 5u32)));
    std::process::exit(0);
}
RUST
cargo build --quiet
# The bus's own helpers speak on the same pipe.
(dbus-run-session -- target/debug/probe 2> said || { cat said >&2; exit 1; }) | grep '^Get' | tee seen
expected='GetText: answered
GetStringAtOffset: answered
GetTextAtOffset: org.freedesktop.DBus.Error.UnknownMethod'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
