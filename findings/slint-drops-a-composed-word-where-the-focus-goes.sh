#!/usr/bin/env bash
# Slint's TextInput throws away the word that an input method still composes, where the focus goes to another element.
#
# Version:  slint 1.18.1, i-slint-core 1.18.1, i-slint-backend-testing 1.18.1 from crates.io.
# Input:    a text input with the focus, «жалақы» being composed in it (as every phone's keyboard, and ibus, do with a word that is
#           typed), then the focus moves to another element, as by Tab.
# Expected: the word stands in the text, as in Slint's own Android window (items/text.rs commits there, under
#           `cfg(target_os = "android")`), and as the text fields of GTK, Qt and the browsers do it.
# Seen:     on every other platform the text is empty, `edited` is not called, and the word is gone from `preedit-text` too.
#           A field that saves what is typed has to remember it by itself.
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
slint = { version = "=1.18.1", default-features = false, features = ["compat-1-2", "std"] }
i-slint-core = { version = "=1.18.1", default-features = false }
i-slint-backend-testing = "=1.18.1"
TOML
cat > src/main.rs << 'RUST'
use i_slint_core::input::{InternalKeyEvent, KeyEventType};
use i_slint_core::platform::WindowEvent;
use slint::ComponentHandle;

slint::slint! {
    export component Probe inherits Window {
        out property <string> text: field.text;
        out property <string> composed: field.preedit-text;
        out property <int> edits;
        public function into() { field.focus(); }
        public function away() { other.focus(); }
        VerticalLayout {
            field := TextInput { edited => { root.edits += 1; } }
            other := FocusScope { }
        }
    }
}

fn main() {
    i_slint_backend_testing::init_no_event_loop();
    let probe = Probe::new().expect("a window");
    probe.show().expect("shown");
    probe.invoke_into();
    probe.window().dispatch_event(WindowEvent::internal(InternalKeyEvent {
        event_type: KeyEventType::UpdateComposition,
        preedit_text: "жалақы".into(),
        preedit_selection: Some(0..12),
        ..Default::default()
    }));
    println!("composed: {:?}, text: {:?}", probe.get_composed(), probe.get_text());
    probe.invoke_away();
    println!("composed: {:?}, text: {:?}, edited: {}", probe.get_composed(), probe.get_text(), probe.get_edits());
}
RUST
cargo run --quiet > seen
cat seen
expected='composed: "жалақы", text: ""
composed: "", text: "", edited: 0'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
