#!/usr/bin/env bash
# icalendar's Event::all_day writes an entry that ends on the day that it begins on.
#
# Version:  icalendar 0.17.17 from crates.io, with chrono 0.4.45.
# Input:    an event of one whole day, 31 December 2026, by `Event::all_day`.
# Expected: DTEND is the day after, or is left out: it is not part of the entry, and has to be later than DTSTART (RFC 5545, 3.8.2.2).
# Seen:     DTSTART and DTEND are the same day: an entry of no length, which a calendar may refuse or not show.
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
icalendar = { version = "=0.17.17", default-features = false }
chrono = { version = "=0.4.45", default-features = false }
TOML
cat > src/main.rs << 'RUST'
use icalendar::{Calendar, Component, Event, EventLike};

fn main() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
    let event = Event::new().summary("a day").all_day(day).done();
    let written = Calendar::new().push(event).to_string();
    for line in written.lines().filter(|line| line.starts_with("DTSTART") || line.starts_with("DTEND")) {
        println!("{line}");
    }
}
RUST
cargo run --quiet | sort > seen
cat seen
expected='DTEND;VALUE=DATE:20261231
DTSTART;VALUE=DATE:20261231'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
