//! How far a thumb has to go: screens to a page, before anything is unfolded.

mod support;

use kenes::Lang;
use kenes::cli::headless::{Shot, Studio};
use kenes::page::Page;
use kenes::platform::RecordingLauncher;
use kenes::user::Settings;

/// An ordinary small phone, in logical pixels.
const PHONE: (u32, u32) = (360, 720);

/// Screens of a page on that phone, in standard print.
fn screens(lang: Lang, page: Page) -> f32 {
    let shot = Shot {
        page,
        settings: Settings {
            lang: Some(lang),
            ..Settings::default()
        },
        size: PHONE,
        scale: 1.0,
        font_scale: 1.0,
        scroll: 0.0,
        today: support::TODAY,
    };
    let studio = Studio::open(&shot, RecordingLauncher::default()).expect("the page opens");
    let _ = studio.draw();
    studio.app().window().get_page_height() / PHONE.1 as f32
}

/// As many screens as a topic may have, half of them fewer.
const MEDIAN: f32 = 7.0;

#[test]
fn a_topic_is_a_few_screens_long() {
    for lang in Lang::ALL {
        let topics = support::every_page();
        let topics = topics
            .into_iter()
            .filter(|page| matches!(page, Page::Topic(_)));
        let mut lengths: Vec<(f32, String)> = topics
            .map(|page| (screens(lang, page.clone()), page.to_string()))
            .collect();
        lengths.sort_by(|one, other| one.0.total_cmp(&other.0));
        let median = lengths[lengths.len() / 2].0;
        println!(
            "{lang}: median {median:.2} screens, longest {:?}",
            lengths.last()
        );
        assert!(median <= MEDIAN, "{lang}: {median} screens");
    }
}
