//! A real assistive client on Linux: it knows the guide only through the accessibility bus, as a screen reader does.
//! It finds the sections by their Kazakh names, presses one, presses a topic, and reads it; it fills in a letter.
//!
//! Needs Xvfb, dbus-daemon and at-spi2-core. Where they are missing it says so and passes.

#![cfg(target_os = "linux")]

#[path = "assistive/bus.rs"]
mod bus;
#[path = "assistive/client.rs"]
mod client;
#[path = "assistive/desk.rs"]
mod desk;

use std::io::Write;

use client::{Client, Role};
use desk::Desk;
use kenes::Lang;
use kenes::guide::{EntryRef, Guide, Part};
use kenes::i18n::Words;

/// A desk with the guide, and a client that has gone through the first start by names alone. None, and said, where this machine
/// has no desk.
fn desk() -> Option<(Desk, Client)> {
    let mut desk = match Desk::set_up() {
        Ok(desk) => desk,
        Err(missing) => {
            let told = format!("SKIPPED: the assistive client was not tested: {missing}\n");
            let _ = std::io::stdout().write_all(told.as_bytes());
            return None;
        }
    };
    let words = Words::new(Lang::Kk);
    let client = Client::of(&desk);
    desk.open_guide();
    client.press(Role::Button, "Қазақша");
    client.press(Role::Button, &words.get("welcome-next"));
    client.press(Role::Button, &words.get("welcome-region-skip"));
    Some((desk, client))
}

#[test]
fn a_screen_reader_opens_a_section_and_reads_a_topic() {
    let Some((_desk, client)) = desk() else {
        return;
    };
    let words = Words::new(Lang::Kk);
    let guide = Guide::open().expect("the bundle");

    // Home: the six sections, in Kazakh and in their order.
    let sections = guide.sections(Lang::Kk).expect("sections");
    assert_eq!(sections.len(), 6);
    client.hears(Role::Heading, &words.get("home-title"));
    let links = client.names(Role::Link);
    let mut last = 0;
    for section in &sections {
        let place = links
            .iter()
            .position(|name| name.starts_with(&section.title));
        let place = place.unwrap_or_else(|| panic!("no {:?} in {links:#?}", section.title));
        assert!(place >= last, "{:?} is out of turn", section.title);
        last = place;
    }
    // The page is called by its title, and the service's bar by its name.
    client.hears(Role::Landmark, &words.get("home-title"));
    client.hears(Role::Landmark, &words.get("kenes-title"));

    // A section, a topic, and its text to the end.
    client.press(Role::Link, &sections[0].title);
    let topics = guide.topics(Lang::Kk, &sections[0].id).expect("topics");
    client.press(Role::Link, &topics[0].title);
    let topic = guide.document(Lang::Kk, &topics[0].entry).expect("a topic");
    client.hears(Role::Heading, &topic.head.title);
    let parts = [
        (Part::Summary, 9),
        (Part::Step, 3),
        (Part::Fact, 2),
        (Part::Appeal, 2),
    ];
    for (part, shown) in parts {
        for line in topic.lines(part).iter().take(shown) {
            client.hears_somewhere(&line.text);
        }
    }
    for heading in ["topic-info", "topic-consult", "topic-appeal"] {
        client.hears(Role::Heading, &words.get(heading));
    }

    // The other language and large print, each said in the language chosen.
    client.press(Role::Button, &words.get("header-language-label"));
    let words = Words::new(Lang::Ru);
    let title = guide
        .page_title(Lang::Ru, &topics[0].entry)
        .expect("the bundle");
    client.hears(Role::Heading, &title.expect("a title").title);
    client.hears_somewhere(&words.get("said-language"));
    client.press(Role::ToggleButton, &words.get("header-large-print-on"));
    client.hears_somewhere(&words.get("said-large-print-on"));
    client.hears(Role::Button, &words.get("looks-offer-label"));
}

/// Who cannot see the form fills it in by what is said of it: names of fields, of choices, of buttons, and the keyboard.
#[test]
fn a_letter_is_filled_in_by_what_is_heard_of_it() {
    let Some((desk, client)) = desk() else {
        return;
    };
    let words = Words::new(Lang::Kk);
    let guide = Guide::open().expect("the bundle");
    let letter = guide.letter("info-request").expect("a letter").letter;
    let label = |id: &str| letter.field(id).expect("a question").label.kk.clone();
    let entry = EntryRef::Letter("info-request".to_owned());
    let title = guide.page_title(Lang::Kk, &entry).expect("the bundle");
    client.press(Role::Link, &words.get("letters-title"));
    client.press(Role::Link, &title.expect("a title").title);
    client.press(Role::Button, &words.get("letter-fill"));

    // A field left empty is told of, and keeps the writer at its step.
    client.press(Role::Button, &words.get("fill-next"));
    client.hears_somewhere(&words.get("wrong-missing"));
    client.types(&desk, &label("holder"), "akimat");
    client.press(Role::Button, &words.get("fill-next"));
    client.types(&desk, &label("what"), "budget 2026");
    let form = letter.field("form").expect("a question");
    client.press(Role::RadioButton, &form.options[0].label.kk);
    client.press(Role::Button, &words.get("fill-next"));
    client.types(&desk, &label("full_name"), "Bolat Asan");
    client.types(&desk, &label("iin"), "000000000000");
    client.types(&desk, &label("address_post"), "aul 5");
    client.press(Role::Button, &words.get("fill-next"));
    // The last step has to be there before it is left.
    client.hears(Role::Entry, &label("letter_date"));
    client.press(Role::Button, &words.get("fill-next"));
    client.hears(Role::Heading, &words.get("fill-letter"));
    for written in [
        "Akimat",
        "Budget 2026",
        "Bolat Asan",
        "000000000000",
        "aul 5",
    ] {
        client.hears_somewhere(written);
    }
    client.press(Role::Button, &words.get("fill-copy"));
    client.hears_somewhere(&words.get("said-letter-copied"));
}
