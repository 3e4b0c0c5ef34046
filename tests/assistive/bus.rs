//! D-Bus, as the assistive clients need it: a call at a time, and the word that a screen reader is there.

use futures_lite::future::block_on;
use zbus::zvariant::{DynamicType, Value};
use zbus::{Connection, connection::Builder};

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
