//! A page passed on: as a text in either language, and from screen to camera.

use kenes::Lang;
use kenes::guide::Part;
use kenes::platform::ExternalAction;
use kenes::user::Look;
use kenes_content::text::plain;
use slint::ComponentHandle;

use crate::TOPIC;
use crate::support::{OpenGuide, Phone, title_of, topic};

#[test]
fn a_topic_is_shared_with_its_answer_its_steps_and_a_link_to_it() {
    for (own, other) in [(Lang::Kk, Lang::Ru), (Lang::Ru, Lang::Kk)] {
        let phone = Phone::new();
        let guide = phone.set_up(own);
        guide.go(TOPIC);
        guide.tap_word("topic-share");
        for lang in [own, other] {
            guide.tap_word(&format!("settings-language-{lang}"));
            guide.tap_word("share-send");
            let ExternalAction::Share(text) = phone.last_errand() else {
                panic!("{:?}", phone.last_errand());
            };
            let title = format!("*{}*", title_of(lang, TOPIC));
            assert!(text.starts_with(&title), "{text}");
            assert!(
                text.ends_with("https://trinta.kz/kenes/topic/alimony"),
                "{text}"
            );
            let topic = topic(lang, "alimony");
            for part in [Part::Summary, Part::Step] {
                for line in topic.lines(part) {
                    assert!(text.contains(&*plain(&line.text)), "{text}");
                }
            }
            let called = topic
                .contacts(Part::Consult)
                .iter()
                .find_map(|contact| contact.phone.clone());
            assert!(text.contains(&called.expect("a number")), "{text}");
        }
        // The guide itself speaks as before.
        assert_eq!(guide.lang(), own);
    }
}

/// What an independent reader of codes makes of the screen.
fn read(guide: &OpenGuide) -> Vec<String> {
    let screen = guide.picture();
    let (width, pixels) = (screen.width() as usize, screen.as_slice());
    let grey = |x: usize, y: usize| pixels[y * width + x].g;
    let mut seen =
        rqrr::PreparedImage::prepare_from_greyscale(width, screen.height() as usize, grey);
    let codes = seen.detect_grids().into_iter();
    codes
        .filter_map(|code| code.decode().ok())
        .map(|(_, text)| text)
        .collect()
}

#[test]
fn the_code_is_read_by_a_camera_in_every_look() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    for large in [false, true] {
        guide
            .window()
            .global::<kenes::ui::Shell<'_>>()
            .invoke_set_large_print(large);
        for look in Look::ALL {
            guide.choose("look", look.name());
            for (page, link) in [
                (TOPIC, "https://trinta.kz/kenes/topic/alimony"),
                (
                    "memo/memo-safe-social-networks",
                    "https://trinta.kz/kenes/memo/memo-safe-social-networks",
                ),
            ] {
                guide.go(&format!("share/{page}"));
                guide.sees(&guide.word("share-qr-label"));
                // Down the page, until the whole code is in sight.
                let read = (0..30).find_map(|step| {
                    guide.window().invoke_scroll_to(step as f32 * 100.0);
                    guide.settle();
                    Some(self::read(&guide)).filter(|read| !read.is_empty())
                });
                let read = read.unwrap_or_default();
                assert_eq!(read, [link], "{}, large print: {large}", look.name());
                // What it says opens in the guide.
                let opened = kenes::deep_link::page(link).map(|page| page.to_string());
                assert_eq!(opened.as_deref(), Ok(page));
            }
        }
    }
}
