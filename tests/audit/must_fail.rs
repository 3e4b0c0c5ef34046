//! Every check finds what it is there to find: a small window for each, sound but for one thing.

use slint::ComponentHandle;

use crate::checks::{self, Findings};
use crate::tree::Snapshot;

mod windows {
    #![allow(
        missing_docs,
        unreachable_pub,
        unsafe_code,
        clippy::all,
        clippy::pedantic,
        clippy::unwrap_used
    )]
    slint::slint! {
        component Knob inherits Rectangle {
            in property <string> label;
            in property <string> words: label;
            width: 60px;
            height: 60px;
            accessible-role: button;
            accessible-label: label;
            accessible-action-default => { }
            TouchArea { }
            if root.words != "": Text {
                x: 0px;
                y: 0px;
                font-size: 10px;
                color: black;
                text: root.words;
            }
        }
        component Page inherits Window {
            width: 320px;
            height: 500px;
            background: white;
        }
        export component Sound inherits Page {
            Knob { x: 10px; y: 10px; label: "One"; }
            Knob { x: 78px; y: 10px; label: "Two"; }
            Text { x: 10px; y: 100px; width: 300px; color: black; text: "Three"; }
        }
        export component WithoutName inherits Page {
            Knob { label: ""; words: ""; }
        }
        export component WithoutRole inherits Page {
            TouchArea { clicked => { } }
        }
        export component LandmarkWithoutName inherits Page {
            Rectangle { accessible-role: region; }
        }
        export component CalledOtherwise inherits Page {
            Knob { label: "Send"; words: "Share"; }
        }
        export component Twins inherits Page {
            Knob { x: 10px; y: 10px; label: "Open"; }
            Knob { x: 78px; y: 10px; label: "Open"; }
        }
        export component Small inherits Page {
            Knob { width: 40px; label: "One"; }
        }
        export component TooNear inherits Page {
            Knob { x: 10px; y: 10px; label: "One"; }
            Knob { x: 74px; y: 10px; label: "Two"; }
        }
        export component NearThePage inherits Page {
            Knob { x: 10px; y: 4px; label: "One"; }
            Flickable { x: 0px; y: 66px; width: 320px; height: 400px; }
        }
        export component OutOfReach inherits Page {
            Knob { x: 290px; y: 10px; label: "One"; }
        }
        export component BelowThePage inherits Page {
            Flickable {
                width: 320px;
                height: 400px;
                content-width: 320px;
                content-height: 500px;
                Knob { x: 10px; y: 480px; label: "One"; }
            }
        }
        export component TooWide inherits Page {
            Text { x: 0px; width: 20px; color: black; text: "Too wide for its place"; }
        }
        export component TooHigh inherits Page {
            Text { x: 0px; width: 60px; height: 20px; wrap: word-wrap; color: black; text: "Too high for its place by far"; }
        }
        export component BrokenWord inherits Page {
            Text { x: 0px; width: 20px; wrap: word-wrap; color: black; text: "Incomprehensibilities"; }
        }
        export component Covered inherits Page {
            Text { x: 0px; y: 0px; color: black; text: "One"; }
            Text { x: 5px; y: 5px; color: black; text: "Two"; accessible-role: none; }
        }
        export component OutOfTurn inherits Page {
            Text { x: 0px; y: 100px; color: black; text: "Second"; }
            Text { x: 0px; y: 0px; color: black; text: "First"; }
        }
        export component Pale inherits Page {
            Text { x: 0px; y: 0px; color: #666666; text: "Pale"; }
        }
        export component PaleOnItsCard inherits Page {
            Rectangle {
                background: #00000040;
                Text { color: #444444; text: "Pale on a card that is seen through"; }
            }
        }
        export component PaleIcon inherits Page {
            Text { font-family: "Kenes Icons"; text: "\u{e000}"; color: #AAAAAA; accessible-role: none; }
        }
        export component Crowded inherits Page {
            Flickable { y: 200px; height: 100px; }
        }
    }
}

use windows::*;

fn snapshot<T: ComponentHandle>(window: Result<T, slint::PlatformError>) -> Snapshot {
    let window = window.expect("a window");
    window.show().expect("a window");
    Snapshot::of(&window)
}

/// Everything that all checks find in a window, by the name of the check.
fn found(snapshot: &Snapshot) -> Vec<(&'static str, Findings)> {
    let twins = checks::twins(snapshot).into_keys();
    let all = [
        ("name", checks::named(snapshot)),
        ("label", checks::called_as_written(snapshot)),
        ("twins", twins.map(str::to_owned).collect()),
        ("target", checks::large_enough(snapshot, 48.0)),
        ("distance", checks::apart(snapshot)),
        ("reach", checks::reachable(snapshot)),
        ("fit", checks::fits(snapshot)),
        ("broken", checks::broken_words(snapshot)),
        ("cover", checks::uncovered(snapshot)),
        ("order", checks::in_order(snapshot)),
        ("contrast", checks::contrasts(snapshot)),
        ("room", checks::leaves_room(snapshot, 25.0, 5.0)),
    ];
    all.into_iter()
        .filter(|(_, found)| !found.is_empty())
        .collect()
}

#[track_caller]
fn breaks_only<T: ComponentHandle>(check: &str, window: Result<T, slint::PlatformError>) {
    let found = found(&snapshot(window));
    let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, [check], "{found:#?}");
}

#[test]
fn a_sound_window_passes() {
    kenes::cli::headless::install();
    let found = found(&snapshot(Sound::new()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_check_finds_its_fault_and_no_other_does() {
    kenes::cli::headless::install();
    breaks_only("name", WithoutName::new());
    breaks_only("name", WithoutRole::new());
    breaks_only("name", LandmarkWithoutName::new());
    breaks_only("label", CalledOtherwise::new());
    breaks_only("twins", Twins::new());
    breaks_only("target", Small::new());
    breaks_only("distance", TooNear::new());
    breaks_only("distance", NearThePage::new());
    breaks_only("reach", OutOfReach::new());
    breaks_only("reach", BelowThePage::new());
    breaks_only("fit", TooWide::new());
    breaks_only("fit", TooHigh::new());
    breaks_only("broken", BrokenWord::new());
    breaks_only("cover", Covered::new());
    breaks_only("order", OutOfTurn::new());
    breaks_only("contrast", Pale::new());
    breaks_only("contrast", PaleOnItsCard::new());
    breaks_only("contrast", PaleIcon::new());
    breaks_only("room", Crowded::new());
}
