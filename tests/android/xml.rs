//! Reading the package's XML.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use crate::{package, read};

const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// An XML file of the package, as text; `parse` reads it.
#[track_caller]
pub(crate) fn text(path: &str) -> String {
    read(&package(path))
}

/// The manifest, as text.
pub(crate) fn manifest() -> String {
    text("AndroidManifest.xml")
}

#[track_caller]
pub(crate) fn parse(text: &str) -> Document<'_> {
    Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// An attribute of Android's own.
pub(crate) fn android<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ANDROID, name))
}

/// All elements of this name.
pub(crate) fn named<'a, 'input>(
    root: Node<'a, 'input>,
    tag: &'static str,
) -> Vec<Node<'a, 'input>> {
    root.descendants()
        .filter(|it| it.has_tag_name(tag))
        .collect()
}

/// The `android:name`s of all elements of this name.
pub(crate) fn names<'a>(root: Node<'a, '_>, tag: &'static str) -> BTreeSet<&'a str> {
    named(root, tag)
        .into_iter()
        .filter_map(|it| android(it, "name"))
        .collect()
}
