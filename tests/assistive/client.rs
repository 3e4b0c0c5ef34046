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
/// How long the page has to stand still before it is read: a slow machine draws a turn of the wheel later than it is asked to.
const STILL: Duration = Duration::from_millis(300);
/// How long a part of the page is looked at before the page is turned. AT-SPI is not told of what is scrolled out of sight.
const LOOK: Duration = Duration::from_millis(700);
/// What the wheel is to AT-SPI, towards the page's end and towards its top, and how often it clicks.
const ON: (&str, usize) = ("b5c", 5);
const BACK: (&str, usize) = ("b4c", 20);

/// AT-SPI's number for keys that are named by their keysym.
const KEY_SYM: u32 = 3;

/// What an element is: the numbers are AT-SPI's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Label = 29,
    Button = 43,
    RadioButton = 44,
    ToggleButton = 62,
    Entry = 79,
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
            std::thread::sleep(STILL);
            // The keysym of a letter of ASCII is its code.
            for key in text.bytes() {
                self.device("GenerateKeyboardEvent", &(i32::from(key), "", KEY_SYM));
            }
            let arrived = (0..10).any(|_| {
                std::thread::sleep(STILL);
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

    /// The names of all that have this role, in the order in which they are met from the top of the page to its end.
    pub(crate) fn names(&self, role: Role) -> Vec<String> {
        self.to_top();
        let mut names: Vec<String> = Vec::new();
        loop {
            let nodes = self.still().into_iter();
            let here = nodes.filter(|node| node.role == role as u32);
            let here = here.map(|node| node.name);
            let new: Vec<String> = here.filter(|name| !names.contains(name)).collect();
            if new.is_empty() {
                return names;
            }
            names.extend(new);
            self.wheel(ON);
        }
    }

    /// Looks for it where the page is now, then turns page after page, then begins at the top again.
    #[track_caller]
    fn wait_for(&self, role: Option<Role>, name: &str) -> Node {
        let begun = Instant::now();
        let mut turned = Instant::now();
        let (mut read, mut seen) = (Vec::new(), Vec::new());
        loop {
            let nodes = self.nodes();
            let found = nodes.iter().find(|node| match role {
                Some(role) => node.role == role as u32 && node.name.starts_with(name),
                None => node.name.contains(name),
            });
            if let Some(node) = found {
                return node.clone();
            }
            let heard = told(nodes);
            assert!(
                begun.elapsed() < PATIENCE,
                "no {role:?} {name:?}; there are {heard:#?}"
            );
            if heard == read && turned.elapsed() > LOOK {
                if heard == seen {
                    self.to_top();
                } else {
                    self.wheel(ON);
                }
                turned = Instant::now();
                seen = heard.clone();
            }
            read = heard;
            std::thread::sleep(STILL);
        }
    }

    /// Turns back until nothing moves any more.
    fn to_top(&self) {
        let mut before = told(self.still());
        loop {
            self.wheel(BACK);
            let now = told(self.still());
            if now == before {
                return;
            }
            before = now;
        }
    }

    /// The window's tree once it is twice the same.
    fn still(&self) -> Vec<Node> {
        let mut before = Vec::new();
        loop {
            let nodes = self.nodes();
            let now = told(nodes.clone());
            if now == before {
                return nodes;
            }
            before = now;
            std::thread::sleep(STILL);
        }
    }

    /// Turns the wheel over the middle of the window.
    fn wheel(&self, (turn, times): (&str, usize)) {
        for _ in 0..times {
            self.device("GenerateMouseEvent", &(200i32, 400i32, turn));
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

/// Roles and names alone: the objects behind them are made anew when the page moves.
fn told(nodes: Vec<Node>) -> Vec<(u32, String)> {
    nodes.into_iter().map(|it| (it.role, it.name)).collect()
}
