//! Resources: what is named is there, and looks like the guide.

use std::collections::BTreeSet;

use roxmltree::Node;

use crate::xml::{self, named};
use crate::{files, package, read};

/// What a file defines and what it asks for, as `@kind/name`.
#[derive(Default)]
struct Resources {
    there: BTreeSet<String>,
    asked: BTreeSet<String>,
}

impl Resources {
    fn add(&mut self, path: &str) {
        let text = read(path);
        let document = xml::parse(&text);
        let (folder, file) = path.rsplit_once('/').expect("a folder");
        let folder = folder.rsplit('/').next().unwrap_or_default();
        let kind = folder.split('-').next().unwrap_or_default();
        if kind == "values" {
            for node in document.root_element().children().filter(Node::is_element) {
                let name = node.attribute("name").expect("a name");
                self.there
                    .insert(format!("@{}/{name}", node.tag_name().name()));
            }
        } else if let Some(name) = file.strip_suffix(".xml") {
            self.there.insert(format!("@{kind}/{name}"));
        }
        for node in document.descendants().filter(Node::is_element) {
            let values = node.attributes().map(|it| it.value()).chain(node.text());
            self.asked.extend(
                values
                    .map(str::trim)
                    .filter(|it| it.starts_with('@') && !it.starts_with("@android:"))
                    .map(str::to_owned),
            );
            // A style's parent without a sign is one of our own.
            if let Some(parent) = node.attribute("parent").filter(|it| !it.starts_with('@')) {
                self.asked.insert(format!("@style/{parent}"));
            }
        }
    }
}

#[test]
fn every_resource_named_is_there_and_none_is_idle() {
    let mut resources = Resources::default();
    for path in files(&package("res")) {
        resources.add(&path);
    }
    resources.add(&package("AndroidManifest.xml"));
    let Resources { there, mut asked } = resources;
    let missing: Vec<&String> = asked.difference(&there).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    // The manifest itself stands where a kind of resource would.
    asked.insert("@main/AndroidManifest".into());
    let idle: Vec<&String> = there.difference(&asked).collect();
    assert!(idle.is_empty(), "idle: {idle:?}");
}

#[test]
fn what_the_phone_shows_before_the_first_page_has_the_guides_colours() {
    let looks = read("ui/looks.slint");
    for folder in ["values", "values-night"] {
        let text = xml::text(&format!("res/{folder}/colors.xml"));
        for colour in named(xml::parse(&text).root(), "color") {
            let value = colour.text().unwrap_or_default();
            assert!(looks.contains(value), "{folder}: {value} is in no look");
        }
    }
}
