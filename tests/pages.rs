//! Every page in every language and look, in ordinary and large print: it is drawn, and there is something on it.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use i_slint_backend_testing::{ElementHandle, ElementQuery};
use kenes::Lang;
use kenes::cli::headless::{Shot, Studio};
use kenes::page::Page;
use kenes::platform::RecordingLauncher;
use kenes::ui;
use kenes::user::Settings;
use slint::{ComponentHandle, Rgb8Pixel, SharedPixelBuffer};
use support::{TODAY, every_page, schemes};

/// Narrow, as the cheapest phones are, and one pixel to a logical pixel, to be quick.
const SCREEN: (u32, u32) = (320, 380);

/// So tall that most pages stand on it whole, and half a pixel to a logical pixel.
const SCROLL: (u32, u32) = (180, 2000);

fn studio(lang: Lang, large_print: bool, size: (u32, u32), scale: f32) -> Studio {
    let shot = Shot {
        page: Page::Home,
        settings: Settings {
            lang: Some(lang),
            large_print,
            ..Settings::default()
        },
        size,
        scale,
        font_scale: 1.0,
        scroll: 0.0,
        today: TODAY,
    };
    Studio::open(&shot, RecordingLauncher::default()).expect("the guide opens")
}

fn open(studio: &Studio, page: &Page) {
    studio.app().open(page.clone()).expect("the page opens");
    // What is laid out the first time may change what is laid out beside it.
    let _ = studio.draw();
}

/// The text engine is built without the dictionaries of these scripts (`ui/unicode`); what is asked in them is drawn all the same.
#[test]
fn a_question_in_another_script_is_drawn() {
    let studio = studio(Lang::Ru, false, SCREEN, 1.0);
    let ask = |question: &str| {
        let address = format!("search?q={question}");
        open(&studio, &address.parse().expect("an address"));
        studio.draw()
    };
    let nothing = ask("");
    for question in [
        "法律援助在哪里可以得到",
        "ขอความช่วยเหลือทางกฎหมาย",
        "ជំនួយផ្នែកច្បាប់",
        "алимент 法律",
    ] {
        assert_ne!(ask(question).as_bytes(), nothing.as_bytes(), "{question}");
    }
}

/// The rows of the picture in which the page itself is, between the header and the bar.
fn body(studio: &Studio) -> Range<usize> {
    let flick = ElementHandle::find_by_element_id(studio.app().window(), "AppWindow::flick").next();
    let flick = flick.expect("the part that scrolls");
    let (top, height) = (flick.absolute_position().y, flick.size().height);
    top.ceil() as usize..(top + height) as usize
}

/// How many colours there are, and which share of the pixels is not of the commonest one; of every fourth row, to be quick.
fn measure(picture: &SharedPixelBuffer<Rgb8Pixel>, rows: Range<usize>) -> (usize, f64) {
    let width = picture.width() as usize;
    let (mut colours, mut all) = (BTreeMap::new(), 0);
    for row in rows.step_by(4) {
        // Runs of one colour are counted at once.
        for run in picture.as_slice()[row * width..][..width].chunk_by(|a, b| a == b) {
            let colour = (run[0].r, run[0].g, run[0].b);
            *colours.entry(colour).or_insert(0) += run.len();
            all += run.len();
        }
    }
    let commonest = colours.values().copied().max().unwrap_or_default();
    (colours.len(), 1.0 - commonest as f64 / all as f64)
}

fn every_page_is_drawn_in_every_look(lang: Lang, large_print: bool) {
    let studio = studio(lang, large_print, SCREEN, 1.0);
    for page in every_page() {
        open(&studio, &page);
        let rows = body(&studio);
        assert!(rows.len() > 100, "{page}: there is room for the page");
        let mut faces = BTreeSet::new();
        // Changing the colours alone draws the page again without filling it again.
        let schemes = schemes();
        for scheme in schemes.iter().copied() {
            let theme = studio.app().window().global::<ui::Theme<'_>>();
            theme.set_scheme(scheme);
            let picture = studio.draw();
            let (colours, others) = measure(&picture, rows.clone());
            let what = format!("{page} in {lang}, {scheme:?}, large print {large_print}");
            assert!(colours >= 8, "{what}: blank, {colours} colours");
            assert!(
                others >= 0.02,
                "{what}: nearly blank, {others:.4} is drawn on"
            );
            faces.insert(picture.as_bytes().to_vec());
        }
        assert_eq!(faces.len(), schemes.len(), "{page}: two looks are alike");
    }
}

#[test]
fn every_page_is_drawn_in_kazakh() {
    every_page_is_drawn_in_every_look(Lang::Kk, false);
}

#[test]
fn every_page_is_drawn_in_kazakh_in_large_print() {
    every_page_is_drawn_in_every_look(Lang::Kk, true);
}

#[test]
fn every_page_is_drawn_in_russian() {
    every_page_is_drawn_in_every_look(Lang::Ru, false);
}

#[test]
fn every_page_is_drawn_in_russian_in_large_print() {
    every_page_is_drawn_in_every_look(Lang::Ru, true);
}

/// What a gap in the words would look like: an id in their place.
fn is_an_id(text: &str) -> bool {
    text.contains('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn no_page_shows_a_gap_or_a_placeholder() {
    for lang in Lang::ALL {
        let studio = studio(lang, false, SCROLL, 0.5);
        for page in every_page() {
            open(&studio, &page);
            let labels: Vec<String> = ElementQuery::from_root(studio.app().window())
                .match_predicate(|element| element.accessible_label().is_some())
                .find_all()
                .iter()
                .filter_map(ElementHandle::accessible_label)
                .map(String::from)
                .collect();
            assert!(labels.len() > 5, "{lang} {page}: {labels:?}");
            for label in labels {
                let gap = label.split(". ").any(is_an_id);
                assert!(!gap, "{lang} {page}: words are missing: {label:?}");
                let raw = label.contains(['{', '}', '\u{2068}', '\u{2069}']);
                assert!(!raw, "{lang} {page}: not filled in: {label:?}");
            }
        }
    }
}
