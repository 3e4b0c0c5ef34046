//! A client of AT-SPI: sees the tree of the guide's window by roles and names, and presses by the Action interface.

use std::time::{Duration, Instant};

use kenes_content::text::plain;
use zbus::Connection;
use zbus::zvariant::{DynamicType, OwnedValue, Type};

use crate::bus::{
    ACCESSIBLE, Object, PROPERTIES, accessibility, ask, call, connect, desktop, screen_reader_comes,
};
use crate::desk::Desk;

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(180);
/// How long the client waits between two looks.
const PAUSE: Duration = Duration::from_millis(300);

/// AT-SPI's number for keys that are named by their keysym.
const KEY_SYM: u32 = 3;

/// What an element is: the numbers are AT-SPI's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Button = 43,
    RadioButton = 44,
    ToggleButton = 62,
    Entry = 79,
    Heading = 83,
    Link = 88,
    Landmark = 110,
}

/// What a screen reader knows of one element.
#[derive(Clone, Debug)]
struct Node {
    object: Object,
    role: u32,
    name: String,
}

/// The client.
pub(crate) struct Client {
    bus: Connection,
}

impl Client {
    /// Comes to the desk as a screen reader does: says that it is there, and finds the accessibility bus.
    pub(crate) fn of(desk: &Desk) -> Client {
        let session = connect(&desk.session);
        screen_reader_comes(&session);
        Client {
            bus: accessibility(&session),
        }
    }

    /// Presses what has this role, and whose name begins so.
    #[track_caller]
    pub(crate) fn press(&self, role: Role, name: &str) {
        let node = self.wait_for(Some(role), &plain(name));
        let (service, path) = &node.object;
        let done = call(
            &self.bus,
            service,
            path.as_str(),
            "org.a11y.atspi.Action",
            "DoAction",
            &0i32,
        )
        .expect("the action is done");
        assert!(done.body().deserialize::<bool>().expect("an answer"));
    }

    /// Goes to the field whose name begins so, types ASCII, and hears that it stands there. The keyboard of a slow machine comes
    /// late: what did not arrive is typed again.
    #[track_caller]
    pub(crate) fn types(&self, desk: &Desk, field: &str, text: &str) {
        let begun = Instant::now();
        loop {
            desk.give_keyboard();
            let node = self.wait_for(Some(Role::Entry), &plain(field));
            let (service, path) = &node.object;
            let component = "org.a11y.atspi.Component";
            let there = call(
                &self.bus,
                service,
                path.as_str(),
                component,
                "GrabFocus",
                &(),
            );
            assert!(there.is_some(), "the field {field:?} takes the focus");
            std::thread::sleep(PAUSE);
            // The keysym of a letter of ASCII is its code.
            for key in text.bytes() {
                self.device("GenerateKeyboardEvent", &(i32::from(key), "", KEY_SYM));
            }
            let arrived = (0..10).any(|_| {
                std::thread::sleep(PAUSE);
                self.written(&node.object)
                    .is_some_and(|found| found == text)
            });
            if arrived {
                return;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{text:?} does not arrive in {field:?}"
            );
        }
    }

    /// What stands in a field.
    fn written(&self, (service, path): &Object) -> Option<String> {
        let all = (0i32, -1i32);
        let text = "org.a11y.atspi.Text";
        let answer = call(&self.bus, service, path.as_str(), text, "GetText", &all)?;
        answer.body().deserialize().ok()
    }

    fn device<B>(&self, method: &str, body: &B)
    where
        B: serde::Serialize + DynamicType,
    {
        call(
            &self.bus,
            "org.a11y.atspi.Registry",
            "/org/a11y/atspi/registry/deviceeventcontroller",
            "org.a11y.atspi.DeviceEventController",
            method,
            body,
        )
        .expect("the device does it");
    }

    /// Fails where nothing with this role has a name that begins so.
    #[track_caller]
    pub(crate) fn hears(&self, role: Role, name: &str) {
        self.wait_for(Some(role), &plain(name));
    }

    /// Fails where no name or text contains this.
    #[track_caller]
    pub(crate) fn hears_somewhere(&self, name: &str) {
        self.wait_for(None, &plain(name));
    }

    /// The names of all that have this role, in the order in which they stand on the page.
    pub(crate) fn names(&self, role: Role) -> Vec<String> {
        let nodes = self.nodes().into_iter();
        let here = nodes.filter(|node| node.role == role as u32);
        here.map(|node| node.name).collect()
    }

    /// Waits until it is there. The page is told whole: nothing is scrolled.
    #[track_caller]
    fn wait_for(&self, role: Option<Role>, name: &str) -> Node {
        let begun = Instant::now();
        loop {
            let nodes = self.nodes();
            let found = nodes.iter().find(|node| match role {
                Some(role) => node.role == role as u32 && node.name.starts_with(name),
                None => node.name.contains(name),
            });
            if let Some(node) = found {
                return node.clone();
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "no {role:?} {name:?}; there are {:#?}",
                told(nodes)
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// The window's tree as it is now. What vanishes while it is read is passed over.
    fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        self.read(desktop(), &mut nodes);
        nodes
    }

    fn read(&self, object: Object, nodes: &mut Vec<Node>) {
        let (Some(role), Some(name)) = (self.role(&object), self.name(&object)) else {
            return;
        };
        let children = self.ask::<Vec<Object>>(&object, "GetChildren");
        nodes.push(Node { object, role, name });
        for child in children.unwrap_or_default() {
            self.read(child, nodes);
        }
    }

    fn role(&self, object: &Object) -> Option<u32> {
        self.ask(object, "GetRole")
    }

    fn name(&self, (service, path): &Object) -> Option<String> {
        let get = (ACCESSIBLE, "Name");
        let answer = call(&self.bus, service, path.as_str(), PROPERTIES, "Get", &get)?;
        let value: OwnedValue = answer.body().deserialize().ok()?;
        value.try_into().ok()
    }

    fn ask<T>(&self, object: &Object, method: &str) -> Option<T>
    where
        T: for<'d> serde::Deserialize<'d> + Type,
    {
        ask(&self.bus, object, method)
    }
}

/// Roles and names alone.
fn told(nodes: Vec<Node>) -> Vec<(u32, String)> {
    nodes.into_iter().map(|it| (it.role, it.name)).collect()
}
