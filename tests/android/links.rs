//! Links from outside: what Android hands over is what the guide reads.

use std::collections::BTreeSet;

use kenes::deep_link;
use kenes::page::Page;
use roxmltree::{Document, Node};

use crate::xml::{self, android, named, names};
use crate::{package, read};

/// One way in which a filter lets other apps open the window.
struct Filter<'a> {
    schemes: BTreeSet<&'a str>,
    hosts: BTreeSet<&'a str>,
    paths: BTreeSet<&'a str>,
    prefixes: BTreeSet<&'a str>,
}

impl Filter<'_> {
    /// Whether Android would offer the guide for this address.
    fn takes(&self, address: &str) -> bool {
        let Some((scheme, rest)) = address.split_once("://") else {
            return false;
        };
        if !self.schemes.contains(scheme) || self.hosts.is_empty() {
            return self.schemes.contains(scheme);
        }
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        self.hosts.contains(host)
            && (self.paths.contains(path) || self.prefixes.iter().any(|it| path.starts_with(it)))
    }
}

fn filters<'a>(manifest: &'a Document<'_>) -> Vec<Filter<'a>> {
    let all = |filter: Node<'a, '_>, name: &str| {
        named(filter, "data")
            .into_iter()
            .filter_map(|it| android(it, name))
            .collect()
    };
    named(manifest.root(), "intent-filter")
        .into_iter()
        .filter(|filter| names(*filter, "action").contains(deep_link::Arrival::VIEW))
        .map(|filter| Filter {
            schemes: all(filter, "scheme"),
            hosts: all(filter, "host"),
            paths: all(filter, "path"),
            prefixes: all(filter, "pathPrefix"),
        })
        .collect()
}

fn shared_pages() -> [Page; 10] {
    [
        Page::Section("social".into()),
        Page::Topic("alimony".into()),
        Page::Memo("memo-appeals".into()),
        Page::Resource("call-centres".into()),
        Page::Letter("akim-problem".into()),
        Page::Letters,
        Page::Memos,
        Page::Resources,
        Page::Videos,
        Page::Search("жер 1 & 2".into()),
    ]
}

#[test]
fn both_forms_of_link_are_handed_over_and_read() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let filters = filters(&manifest);
    let handed = |address: &str| filters.iter().any(|filter| filter.takes(address));

    for page in shared_pages() {
        for scheme in ["https", "http"] {
            let address = format!(
                "{scheme}://{}{}{page}",
                deep_link::SITE,
                deep_link::SITE_PATH
            );
            assert!(handed(&address), "{address}");
            assert_eq!(deep_link::page(&address).as_ref(), Ok(&page));
        }
    }
    let own = [Page::Home, Page::Settings, Page::About];
    for page in shared_pages().into_iter().chain(own) {
        let address = format!("{}://{page}", deep_link::SCHEME);
        assert!(handed(&address), "{address}");
        assert_eq!(deep_link::page(&address), Ok(page));
    }
    // The site itself is opened by the guide's own button: it must not come back.
    for address in [
        "http://trinta.kz/kenes",
        "http://trinta.kz/kenes/",
        "https://trinta.kz/",
        "https://egov.kz/kenes/topic/alimony",
    ] {
        assert!(!handed(address), "{address}");
    }
}

#[test]
fn whatever_a_filter_lets_in_is_read() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    let filters = filters(&manifest);
    assert_eq!(filters.len(), 2);
    for filter in filters.iter().filter(|filter| !filter.hosts.is_empty()) {
        let ends = filter.prefixes.iter().map(|prefix| format!("{prefix}x"));
        for path in filter.paths.iter().map(|&path| path.to_owned()).chain(ends) {
            for host in &filter.hosts {
                let address = format!("https://{host}{path}");
                assert!(deep_link::page(&address).is_ok(), "{address}");
            }
        }
    }
}

#[test]
fn a_link_from_a_browser_is_taken() {
    let text = xml::manifest();
    let manifest = xml::parse(&text);
    for filter in named(manifest.root(), "intent-filter") {
        if names(filter, "action").contains(deep_link::Arrival::VIEW) {
            let categories = names(filter, "category");
            for category in ["DEFAULT", "BROWSABLE"] {
                let name = format!("android.intent.category.{category}");
                assert!(categories.contains(name.as_str()), "{name}");
            }
        }
    }
}

#[test]
fn the_window_tells_which_link_was_followed_last() {
    let java = read(&package("java/kz/trinta/kenes/MainActivity.java"));
    assert!(java.contains("package kz.trinta.kenes;"));
    assert!(java.contains("class MainActivity extends NativeActivity"));
    let (_, new_intent) = java
        .split_once("void onNewIntent(Intent intent)")
        .expect("onNewIntent");
    assert!(new_intent.contains("setIntent(intent);"));
}
