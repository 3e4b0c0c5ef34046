// What the text engine knows of Unicode. ICU4X's data crates read this file in place of their own data, for `.cargo/config.toml` names the
// folder as their `ICU4X_DATA_DIR`; each then takes its own part from here. A crate of ICU4X that is new to the tree needs a file of its name.

include!(concat!(env!("ICU4X_DATA_DIR"), "/", env!("CARGO_PKG_NAME"), ".rs"));
