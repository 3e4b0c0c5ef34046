//! A phone with the guide on it, and what every page is called.

#![allow(
    dead_code,
    unused_imports,
    reason = "every test program includes this file and uses its own part of it"
)]

mod compose;
pub(crate) mod covers;
mod open;
mod phone;
pub(crate) mod talkback;

use kenes::Lang;
use kenes::guide::Guide;
use kenes::page::Page;

pub(crate) use open::OpenGuide;
pub(crate) use phone::Phone;

/// A small phone's screen in pixels, one to a logical pixel.
const SCREEN: (u32, u32) = (360, 720);

/// Pages that are always there, whatever the bundle says.
pub(crate) const FIXED_PAGES: [&str; 12] = [
    "welcome",
    "welcome/print",
    "welcome/region",
    "home",
    "memos",
    "resources",
    "videos",
    "search",
    "bookmarks",
    "settings",
    "settings/region",
    "about",
];

/// The bundle that is part of the program.
pub(crate) fn bundle() -> Guide {
    Guide::open().expect("the bundle opens")
}

/// The addresses of all pages: the fixed ones, the sections, and what the bundle holds.
pub(crate) fn every_page() -> Vec<Page> {
    let guide = bundle();
    let sections = guide.sections(Lang::Kk).expect("sections");
    let pages = guide.pages(Lang::Kk).expect("pages");
    FIXED_PAGES
        .into_iter()
        .map(str::to_owned)
        .chain(sections.iter().map(|it| format!("section/{}", it.id)))
        .chain(pages.into_iter().map(|page| page.address))
        .map(|address| address.parse().expect("an address of a page"))
        .collect()
}

/// The title of a page of the bundle.
pub(crate) fn title_of(lang: Lang, address: &str) -> String {
    let title = bundle().page_title(lang, address).expect("the bundle");
    title.expect(address).title
}

/// The title of a section.
pub(crate) fn section_title(lang: Lang, id: &str) -> String {
    let section = bundle().section(lang, id).expect("the bundle");
    section.expect(id).title
}

/// The name of a region.
pub(crate) fn region_name(lang: Lang, id: &str) -> String {
    let regions = bundle().regions(lang).expect("the bundle");
    regions
        .into_iter()
        .find(|region| region.id == id)
        .expect(id)
        .name
}
