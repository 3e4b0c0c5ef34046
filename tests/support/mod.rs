//! A phone with the guide on it, and what every page is called.

#![allow(
    dead_code,
    unused_imports,
    reason = "every test program includes this file and uses its own part of it"
)]

mod compose;
pub(crate) mod covers;
mod hands;
mod open;
mod phone;
mod press;
pub(crate) mod talkback;

use kenes::Lang;
use kenes::guide::{Document, EntryRef, Guide};
use kenes::page::Page;
use kenes::user::Look;
use kenes::{ui, window};
use kenes_content::text::plain;

pub(crate) use hands::Hands;
pub(crate) use open::OpenGuide;
pub(crate) use phone::{Phone, TODAY};

/// A small phone's screen in pixels, one to a logical pixel.
const SCREEN: (u32, u32) = (360, 720);

/// Every set of colours that a look can have, by day and where the phone is dark.
pub(crate) fn schemes() -> Vec<ui::Scheme> {
    let mut schemes = Vec::new();
    for look in Look::ALL {
        for dark in [false, true] {
            let scheme = window::scheme(*look, dark);
            if !schemes.contains(&scheme) {
                schemes.push(scheme);
            }
        }
    }
    schemes
}

/// The bundle that is part of the program.
pub(crate) fn bundle() -> Guide {
    Guide::open().expect("the bundle opens")
}

/// The addresses of all pages: the fixed ones, the sections, and what the bundle holds.
pub(crate) fn every_page() -> Vec<Page> {
    let guide = bundle();
    let sections = guide.sections(Lang::Kk).expect("sections");
    let pages = guide.pages(Lang::Kk).expect("pages");
    Page::FIXED
        .into_iter()
        .chain(
            sections
                .into_iter()
                .map(|section| Page::Section(section.id)),
        )
        .chain(pages.iter().map(|page| Page::of(&page.entry)))
        .chain(pages.iter().filter_map(|page| match &page.entry {
            EntryRef::Letter(id) => Some(Page::Fill(id.clone())),
            _ => None,
        }))
        .collect()
}

/// The title of a page of the bundle.
pub(crate) fn title_of(lang: Lang, address: &str) -> String {
    let entry = address.parse().expect(address);
    let title = bundle().page_title(lang, &entry).expect("the bundle");
    plain(&title.expect(address).title).into_owned()
}

/// What stands on a topic's page.
pub(crate) fn topic(lang: Lang, id: &str) -> Document {
    let entry = EntryRef::Topic(id.to_owned());
    bundle().document(lang, &entry).expect(id)
}

/// The title of a section.
pub(crate) fn section_title(lang: Lang, id: &str) -> String {
    let section = bundle().section(lang, id).expect("the bundle");
    plain(&section.expect(id).title).into_owned()
}

/// The name of a region.
pub(crate) fn region_name(lang: Lang, id: &str) -> String {
    let region = bundle().region(lang, id).expect("the bundle");
    plain(&region.expect(id).name).into_owned()
}
