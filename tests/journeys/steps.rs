//! The steps of a topic, ticked off: on the page, in the section, at home, and where the reader goes on.

use kenes::Lang;
use kenes::guide::Part;
use kenes::i18n::Words;
use kenes_content::text::plain;

use crate::LONG_TOPIC;
use crate::support::{OpenGuide, Phone, topic};

fn tick(guide: &OpenGuide, number: usize) -> String {
    let words = Words::new(guide.lang());
    plain(&words.with("step-tick", [("number", number.into())])).into_owned()
}

fn progress(guide: &OpenGuide, done: usize, all: usize) -> String {
    let words = Words::new(guide.lang());
    let counts = [("done", done.into()), ("all", all.into())];
    plain(&words.with("steps-progress", counts)).into_owned()
}

#[test]
fn a_topic_taken_up_again_opens_at_the_first_open_step() {
    for lang in Lang::ALL {
        let phone = Phone::new();
        let guide = phone.set_up(lang);
        let page = topic(lang, "labour-rights");
        let steps = page.lines(Part::Step);
        guide.go(LONG_TOPIC);
        for number in 1..=3 {
            guide.tap(&tick(&guide, number));
            assert!(guide.is_checked(&tick(&guide, number)));
        }
        let told = progress(&guide, 3, steps.len());
        guide.sees(&told);
        drop(guide);
        let guide = phone.open();
        guide.go("home");
        guide.sees(&guide.word("home-begun"));
        guide.tap(&page.head.title);
        guide.is_at(LONG_TOPIC);
        // The fourth step is folded away at first: it is led to.
        let fourth = plain(&steps[3].text).into_owned();
        assert!(
            guide.top_of_text(&fourth).is_some(),
            "{fourth:?} is not in sight"
        );
        guide.go("section/economic");
        guide.sees(&told);
        guide.go(LONG_TOPIC);
        guide.tap_word("steps-clear");
        guide.sees_no(&told);
        assert!(!guide.is_checked(&tick(&guide, 1)));
        guide.go("home");
        guide.sees_no(&guide.word("home-begun"));
    }
}

/// Ticks are kept by the ids of steps, not by their places.
#[test]
fn a_tick_taken_back_is_gone_and_all_done_is_said() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("topic/alimony");
    guide.tap(&tick(&guide, 2));
    guide.tap(&tick(&guide, 2));
    assert!(!guide.is_checked(&tick(&guide, 2)));
    guide.sees_no(&guide.word("steps-clear"));
    let all = topic(Lang::Ru, "alimony").lines(Part::Step).len();
    guide.go(&format!("topic/alimony#steps.{all}"));
    for number in 1..=all {
        guide.tap(&tick(&guide, number));
    }
    guide.sees(&guide.word("steps-all-done"));
}
