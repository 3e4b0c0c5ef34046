//! A line, a number, an address taken along: what is pressed long can be copied, and a short tap is seen.

use std::time::{Duration, Instant};

use kenes::Lang;
use kenes::guide::Part;
use kenes::page::Page;
use kenes::ui;
use kenes_content::text::plain;
use slint::ComponentHandle;
use slint::platform::Key;

use crate::support::{OpenGuide, Phone, topic};
use crate::{LONG_TOPIC, TOPIC, way_to_call};

/// What the dialog offers to copy.
fn offered(guide: &OpenGuide) -> String {
    guide.sees(&guide.word("stranded-copied"));
    let dialog = guide.window().global::<ui::Stranded<'_>>();
    dialog.get_text().into()
}

/// A topic in sight, and the first line of its answer.
fn at_topic(lang: Lang) -> (OpenGuide, String) {
    let guide = Phone::new().set_up(lang);
    guide.go(TOPIC);
    let topic = topic(lang, "alimony");
    let line = plain(&topic.lines(Part::Summary)[0].text).into_owned();
    (guide, line)
}

#[test]
fn a_line_that_is_pressed_long_is_copied() {
    for lang in Lang::ALL {
        let (guide, line) = at_topic(lang);
        guide.holds(guide.middle_of(&line));
        assert_eq!(offered(&guide), line);
        guide.tap_word("stranded-copy");
        guide.sees_no(&guide.word("stranded-copied"));
        guide.is_at(TOPIC);
        guide.go("search");
        guide.presses_with_ctrl('v');
        assert_eq!(guide.app().page(), Page::Search(line));
    }
}

/// Between two lines the nearer one is meant.
#[test]
fn a_finger_that_rests_beside_a_line_means_it() {
    let (guide, line) = at_topic(Lang::Kk);
    guide.holds(guide.edge_of(&line));
    assert_eq!(offered(&guide), line);
}

/// The number is copied as it is written, and nobody is called.
#[test]
fn a_number_that_is_pressed_long_is_copied_and_not_called() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Kk);
    guide.go(LONG_TOPIC);
    let (button, number) = way_to_call(Lang::Kk);
    guide.holds(guide.middle_of(&plain(&button)));
    assert!(offered(&guide).contains(&number), "{}", offered(&guide));
    assert!(phone.errands().is_empty());
    guide.presses(Key::Back);
    guide.is_at(LONG_TOPIC);
    // The next tap is one again.
    guide.tap_word("kenes-call-label");
    assert_eq!(phone.errands().len(), 1);
}

#[test]
fn the_mouses_other_button_copies_at_once() {
    let (guide, line) = at_topic(Lang::Ru);
    guide.clicks_right(guide.middle_of(&line));
    assert_eq!(offered(&guide), line);
}

/// A finger that moves on scrolls the page, and one that leaves soon only touched it.
#[test]
fn what_is_no_long_press_offers_nothing() {
    let (guide, line) = at_topic(Lang::Kk);
    let mut finger = guide.middle_of(&line);
    guide.puts_down(finger);
    guide.lifts(finger);
    guide.settle();
    guide.puts_down(finger);
    for _ in 0..6 {
        finger.y -= 8.0;
        guide.moves(finger);
        std::thread::sleep(Duration::from_millis(40));
        guide.settle();
    }
    std::thread::sleep(Duration::from_millis(600));
    guide.settle();
    guide.lifts(finger);
    guide.settle();
    guide.sees_no(&guide.word("stranded-copied"));
    assert!(guide.scroll() > 0.0);
}

/// Who touches the glass for the twentieth of a second sees that it was felt.
#[test]
fn the_shortest_tap_is_seen() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    let button = guide.middle_of(&guide.word("kenes-call-label"));
    let before = guide.picture();
    guide.puts_down(button);
    guide.lifts(button);
    assert_eq!(phone.errands().len(), 1);
    let touched = guide.picture();
    assert_ne!(touched.as_bytes(), before.as_bytes());
    let start = Instant::now();
    while guide.picture().as_bytes() != before.as_bytes() {
        assert!(start.elapsed() < Duration::from_secs(2), "it stays pressed");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(start.elapsed() > Duration::from_millis(100));
}
