//! The mark of the guide: adaptive, in one colour where that is asked for, the same in the store.

use std::collections::BTreeSet;

use crate::read;
use crate::xml::{self, android, named};

/// The drawable of one layer of the adaptive icon.
fn layer(tag: &'static str) -> String {
    let text = xml::text("res/mipmap-anydpi-v26/ic_launcher.xml");
    let icon = xml::parse(&text);
    android(named(icon.root(), tag)[0], "drawable")
        .expect(tag)
        .to_owned()
}

fn vector(drawable: &str) -> String {
    let name = drawable.strip_prefix("@drawable/").expect("a drawable");
    xml::text(&format!("res/drawable/{name}.xml"))
}

#[test]
fn every_layer_has_the_size_of_an_adaptive_icon() {
    assert_eq!(layer("background"), "@color/mark_ground");
    for tag in ["foreground", "monochrome"] {
        let text = vector(&layer(tag));
        let document = xml::parse(&text);
        let vector = document.root_element();
        for side in ["width", "height"] {
            assert_eq!(android(vector, side), Some("108dp"), "{tag}");
        }
        for side in ["viewportWidth", "viewportHeight"] {
            assert_eq!(android(vector, side), Some("108"), "{tag}");
        }
    }
}

#[test]
fn themed_icons_have_one_colour() {
    let text = vector(&layer("monochrome"));
    let vector = xml::parse(&text);
    let colours: BTreeSet<&str> = vector
        .descendants()
        .flat_map(|it| [android(it, "fillColor"), android(it, "strokeColor")])
        .flatten()
        .collect();
    assert_eq!(colours.len(), 1, "{colours:?}");
}

#[test]
fn the_stores_icon_is_the_phones() {
    let text = vector(&layer("foreground"));
    let vector = xml::parse(&text);
    for file in ["icon", "feature"] {
        let svg = read(&format!("android/store/{file}.svg"));
        for path in named(vector.root(), "path") {
            let drawn = android(path, "pathData").expect("a path");
            assert!(svg.contains(drawn), "{file}.svg lacks {drawn}");
        }
    }
}
