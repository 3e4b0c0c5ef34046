//! D-Bus, as the assistive clients need it: a call at a time, and the word that a screen reader is there.

use futures_lite::future::block_on;
use zbus::zvariant::{DynamicType, OwnedObjectPath, Type, Value};
use zbus::{Connection, connection::Builder};

pub(crate) const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
pub(crate) const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Says on the session bus that a screen reader is there: programs make a tree for no other reason.
pub(crate) fn screen_reader_comes(session: &Connection) {
    for status in ["IsEnabled", "ScreenReaderEnabled"] {
        let set = ("org.a11y.Status", status, Value::from(true));
        call(
            session,
            "org.a11y.Bus",
            "/org/a11y/bus",
            PROPERTIES,
            "Set",
            &set,
        )
        .expect("the status is set");
    }
}

/// An object on the accessibility bus.
pub(crate) type Object = (String, OwnedObjectPath);

/// What has every program with a window beneath it.
pub(crate) fn desktop() -> Object {
    let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path");
    ("org.a11y.atspi.Registry".to_owned(), path)
}

/// The accessibility bus of this session.
pub(crate) fn accessibility(session: &Connection) -> Connection {
    let address = call(
        session,
        "org.a11y.Bus",
        "/org/a11y/bus",
        "org.a11y.Bus",
        "GetAddress",
        &(),
    )
    .expect("the accessibility bus");
    let address: String = address.body().deserialize().expect("an address");
    connect(&address)
}

/// Asks an object something about itself.
pub(crate) fn ask<T>(bus: &Connection, (service, path): &Object, method: &str) -> Option<T>
where
    T: for<'d> serde::Deserialize<'d> + Type,
{
    let answer = call(bus, service, path.as_str(), ACCESSIBLE, method, &())?;
    answer.body().deserialize().ok()
}

pub(crate) fn connect(address: &str) -> Connection {
    let builder = Builder::address(address).expect("an address");
    block_on(builder.build()).expect("a bus")
}

pub(crate) fn call<B>(
    bus: &Connection,
    service: &str,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> Option<zbus::Message>
where
    B: serde::Serialize + DynamicType,
{
    block_on(bus.call_method(Some(service), path, Some(interface), method, body)).ok()
}
