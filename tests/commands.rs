//! The commands of the workbench, run as a person at a terminal runs them.

#[path = "support/command.rs"]
mod command;

use std::path::Path;

use command::{is_refused, json, kenes, prints, run};
use kenes::Lang;
use kenes::guide::{EntryRef, Guide, Part};
use kenes::page::Page;
use kenes::pages::{self, Context};
use kenes::user::{Settings, UserData};
use kenes_content::text::plain;
use serde_json::Value;

const CHANNELS: [&str; 4] = ["whatsapp", "call", "site", "email"];

#[track_caller]
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    let text = value[key].as_str();
    let text = text.unwrap_or_else(|| panic!("{key:?} is no text in {value:#}"));
    assert!(!text.trim().is_empty(), "{key:?} is empty in {value:#}");
    text
}

#[track_caller]
fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let list = value[key].as_array();
    list.unwrap_or_else(|| panic!("{key:?} is no list in {value:#}"))
}

#[track_caller]
fn filled<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let list = list(value, key);
    assert!(!list.is_empty(), "{key:?} is empty in {value:#}");
    list
}

#[track_caller]
fn has_the_four_channels(page: &Value) {
    let channels = list(page, "kenes");
    let names: Vec<&str> = channels.iter().map(|it| text(it, "channel")).collect();
    assert_eq!(names, CHANNELS);
    let urls: Vec<&str> = channels.iter().map(|it| text(it, "url")).collect();
    assert!(urls[0].starts_with("https://wa.me/77076504380?text="));
    assert_eq!(urls[1], "tel:+77076504380");
    assert_eq!(urls[2], "http://trinta.kz/kenes");
    assert!(urls[3].starts_with("mailto:Trinta-kz@mail.ru?subject="));
}

/// Each has a name and at least one way to reach it, and no way is empty.
#[track_caller]
fn are_contacts(contacts: &[Value]) {
    for contact in contacts {
        text(contact, "name");
        let ways = ["phone", "whatsapp", "url", "email", "place"];
        let given: Vec<_> = ways
            .into_iter()
            .filter(|way| !contact[way].is_null())
            .collect();
        assert!(!given.is_empty(), "no way to reach {contact:#}");
        for way in given {
            text(contact, way);
        }
    }
}

#[test]
fn home_as_json() {
    for lang in ["kk", "ru"] {
        let home = json(&["show", "home", "--lang", lang, "--json"]);
        assert_eq!(text(&home, "page"), "home");
        let sections = list(&home, "sections");
        let ids: Vec<&str> = sections.iter().map(|it| text(it, "id")).collect();
        let expected = [
            "social",
            "economic",
            "political",
            "civil",
            "cultural",
            "public-interests",
        ];
        assert_eq!(ids, expected);
        sections.iter().for_each(|it| {
            text(it, "title");
        });
        has_the_four_channels(&home);
    }
}

#[test]
fn a_section_as_json() {
    let section = json(&["show", "section/social", "--lang", "kk", "--json"]);
    assert_eq!(text(&section, "page"), "section/social");
    text(&section, "title");
    let topics = filled(&section, "topics");
    let ids: Vec<&str> = topics.iter().map(|it| text(it, "id")).collect();
    for id in [
        "birth-and-childcare-benefits",
        "targeted-social-assistance",
        "alimony",
    ] {
        assert!(ids.contains(&id), "{ids:?}");
    }
    topics.iter().for_each(|it| {
        text(it, "title");
    });
    has_the_four_channels(&section);
}

#[test]
fn a_topic_as_json() {
    for lang in ["kk", "ru"] {
        let topic = json(&["show", "topic/labour-rights", "--lang", lang, "--json"]);
        assert_eq!(text(&topic, "page"), "topic/labour-rights");
        assert_eq!(text(&topic, "section"), "economic");
        text(&topic, "title");
        let month = text(&topic, "as_of");
        assert!(month.len() == 7 && month.as_bytes()[4] == b'-', "{month}");
        for part in ["summary", "steps"] {
            let lines = filled(&topic, part);
            assert!(lines.iter().all(Value::is_string), "{part}: {lines:?}");
        }
        for fact in filled(&topic, "facts") {
            text(fact, "text");
            assert!(text(fact, "source").starts_with("http"), "{fact:#}");
        }
        for link in filled(&topic, "info") {
            text(link, "name");
            assert!(text(link, "url").starts_with("http"), "{link:#}");
        }
        are_contacts(filled(&topic, "consult"));
        let appeal = &topic["appeal"];
        assert!(filled(appeal, "text").iter().all(Value::is_string));
        are_contacts(filled(appeal, "contacts"));
        for law in filled(&topic, "laws") {
            text(law, "name");
            assert!(text(law, "url").starts_with("http"), "{law:#}");
            assert!(law["articles"].is_string(), "{law:#}");
        }
        has_the_four_channels(&topic);
    }
}

/// Joints are for the eye: a sum that is printed can be searched for with ordinary spaces.
#[test]
fn what_is_printed_has_ordinary_spaces() {
    for arguments in [
        &["show", "topic/alimony"][..],
        &["show", "topic/alimony", "--json"],
        &["show", "about"],
        &["search", "алимент"],
    ] {
        let printed = prints(arguments);
        assert_eq!(printed, plain(&printed), "{arguments:?}");
    }
    assert!(prints(&["show", "about"]).contains(" ₸"));
}

#[test]
fn every_page_can_be_shown_as_text_and_as_json() {
    let guide = Guide::open().expect("the bundle");
    // Each page is shown by the same code as in the program; starting it for each would only take longer.
    for lang in Lang::ALL {
        let words = kenes::i18n::Words::new(lang);
        let user = UserData::in_memory(Settings::default()).expect("a database in memory");
        let context = Context {
            guide: &guide,
            user: &user,
            words: &words,
            today: jiff::civil::date(2026, 11, 27),
            topic: None,
        };
        for page in guide.pages(lang).expect("pages") {
            let view = pages::view(&context, &Page::of(&page.entry)).expect("the page");
            let json = serde_json::to_value(&view).expect("JSON");
            assert_eq!(text(&json, "page"), page.entry.to_string());
            assert_eq!(text(&json, "title"), page.title);
            let shown = view.text(&words);
            assert!(shown.starts_with(&*plain(&page.title)), "{shown}");
        }
    }
}

#[test]
fn a_page_as_text_is_in_the_language_asked_for() {
    let [kk, ru] = ["kk", "ru"].map(|lang| prints(&["show", "topic/alimony", "--lang", lang]));
    let guide = Guide::open().expect("the bundle");
    for (lang, shown) in [(Lang::Kk, kk), (Lang::Ru, ru)] {
        let alimony = EntryRef::Topic("alimony".into());
        let topic = guide.document(lang, &alimony).expect("alimony");
        assert!(shown.starts_with(&*plain(&topic.head.title)), "{shown}");
        let parts = [Part::Fact, Part::Step, Part::Appeal];
        for line in parts.into_iter().flat_map(|part| topic.lines(part)) {
            assert!(
                shown.contains(&*plain(&line.text)),
                "{:?} is not in {shown}",
                line.text
            );
        }
    }
}

#[test]
fn kazakh_is_what_is_shown_unless_asked_otherwise() {
    assert_eq!(
        prints(&["show", "home"]),
        prints(&["show", "home", "--lang", "kk"])
    );
}

#[test]
fn what_does_not_exist_is_refused_in_one_line() {
    is_refused(&["show", "topic/nothing"], "topic/nothing");
    is_refused(&["show", "section/nothing", "--json"], "section/nothing");
    is_refused(&["show", "memo/nothing"], "memo/nothing");
    is_refused(&["show", "nowhere"], "nowhere");
    is_refused(&["show", "home", "--lang", "en"], "en");
    is_refused(&["search", "x", "--lang", "Kazakh"], "Kazakh");
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("x.png");
    let out = out.to_str().expect("a path");
    is_refused(&["render", "topic/nothing", out], "topic/nothing");
    is_refused(&["render", "section/nothing", out], "section/nothing");
    is_refused(&["render", "nowhere", out], "nowhere");
    is_refused(&["render", "home", out, "--look", "pink"], "pink");
    is_refused(&["render", "home", out, "--lang", "de"], "de");
    is_refused(&["render", "home", out, "--size", "huge"], "huge");
    is_refused(&["render", "home", out, "--size", "9x9"], "9x9");
    is_refused(&["render", "home", out, "--scale", "100"], "100");
    is_refused(&["render", "home", out, "--text-size", "130"], "130");
    assert!(!Path::new(out).exists(), "nothing is drawn");
}

/// Width and height of a PNG file.
#[track_caller]
fn size_of(png: &Path) -> (u32, u32) {
    let file = std::fs::File::open(png).expect("a picture");
    let decoder = png::Decoder::new(std::io::BufReader::new(file));
    let reader = decoder.read_info().expect("PNG");
    (reader.info().width, reader.info().height)
}

#[test]
fn a_page_is_drawn_in_the_size_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let draw = |name: &str, arguments: &[&str]| {
        let path = folder.path().join("new").join(name);
        let mut all = vec!["render", arguments[0], path.to_str().expect("a path")];
        all.extend(&arguments[1..]);
        assert_eq!(prints(&all), "");
        path
    };
    let plain = draw("plain.png", &["home"]);
    assert_eq!(size_of(&plain), (720, 1440));
    let small = draw("small.png", &["home", "--size", "320x480", "--scale", "1"]);
    assert_eq!(size_of(&small), (320, 480));
    let others: [&[&str]; 6] = [
        &["home", "--lang", "ru"],
        &["home", "--look", "yellow"],
        &["home", "--large-print"],
        &["home", "--text-size", "200"],
        &["home", "--font-scale", "1.5"],
        &["home", "--scroll", "200"],
    ];
    let plain = std::fs::read(plain).expect("a picture");
    for arguments in others {
        let other = std::fs::read(draw("other.png", arguments)).expect("a picture");
        assert!(other != plain, "{arguments:?} changes nothing");
    }
}

#[test]
fn a_picture_that_cannot_be_written_is_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_str().expect("a path");
    let output = run(&["render", "home", out]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(out), "{said}");
}

#[test]
fn search_results_as_json() {
    let hits = json(&["search", "алимент", "--lang", "ru", "--json"]);
    let hits = hits.as_array().expect("a list");
    assert!(!hits.is_empty());
    for hit in hits {
        text(hit, "id");
        text(hit, "title");
        assert!(
            hit["section"].is_string() || hit["section"].is_null(),
            "{hit:#}"
        );
        assert!(hit["score"].is_number(), "{hit:#}");
    }
    let alimony = hits.iter().find(|hit| hit["id"] == "alimony");
    assert_eq!(text(alimony.expect("alimony"), "section"), "social");
    let scores: Vec<f64> = hits
        .iter()
        .filter_map(|hit| hit["score"].as_f64())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "best first: {scores:?}");
}

#[test]
fn in_danger_the_search_says_first_whom_to_call() {
    let found = json(&["search", "муж бьёт", "--lang", "ru", "--json"]);
    let found = found.as_array().expect("a list");
    let is_call = |found: &&Value| found["danger"] == true;
    let calls: Vec<&Value> = found.iter().take_while(is_call).collect();
    assert_eq!(text(calls[0], "id"), "102");
    assert_eq!(text(calls[0], "phone"), "102");
    text(calls[0], "name");
    let hits = &found[calls.len()..];
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit["score"].is_number()));

    let lines = prints(&["search", "муж бьёт", "--lang", "ru"]);
    assert!(lines.contains("call  contact/102"), "{lines}");

    let page = json(&["show", "search?q=муж бьёт", "--lang", "ru", "--json"]);
    let danger = &page["danger"];
    assert!(text(danger, "say").len() > 10);
    assert_eq!(danger["contacts"][0]["danger"], true);
    assert_eq!(text(&danger["contacts"][0], "id"), "102");
    assert_eq!(text(&danger["page"], "target"), "topic/domestic-violence");

    let calm = json(&["show", "search?q=алименты", "--lang", "ru", "--json"]);
    assert!(calm["danger"].is_null());
}

#[test]
fn search_gives_no_more_than_the_limit() {
    let hits = json(&["search", "құқық", "--limit", "3", "--json"]);
    assert_eq!(hits.as_array().map(Vec::len), Some(3));
    let lines = prints(&["search", "құқық", "--limit", "2"]);
    assert_eq!(lines.lines().count(), 2, "{lines}");
}

#[test]
fn a_question_without_an_answer_gives_an_empty_list() {
    for question in ["", "   ", "\"", "абракадабра", "*"] {
        let hits = json(&["search", question, "--json"]);
        assert_eq!(hits, Value::Array(Vec::new()), "{question:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_a_tour_is_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = kenes().env("TMPDIR", folder.path()).output().expect("runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let tour = folder.path().join("kenes-tour");
    assert!(
        printed.contains(tour.to_str().expect("a path")),
        "{printed}"
    );
    for page in ["home", "welcome", "settings"] {
        for version in ["kk", "ru", "kk-large-print", "ru-large-print"] {
            let picture = tour.join(format!("{page}-{version}.png"));
            assert_eq!(size_of(&picture), (720, 1440));
        }
    }
}

#[test]
fn what_is_kept_goes_from_one_folder_to_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    let (from, to, file) = (at("from"), at("to"), at("kenes.json"));
    let mut reader = UserData::open(Path::new(&from)).expect("a reader");
    reader.set_bookmark(&Page::Topic("alimony".into()), true);
    drop(reader);
    let count = |folder: &str| {
        let data = json(&["--data", folder, "data", "--json"]);
        let mut kept = list(&data, "kept").iter();
        let bookmarks = kept.find(|kept| kept["kind"] == "bookmarks");
        bookmarks.expect("a kind")["count"].clone()
    };
    assert_eq!((count(&from), count(&to)), (1.into(), 0.into()));
    assert_eq!(prints(&["--data", &from, "export", &file]), "");
    assert!(prints(&["--data", &to, "import", &file]).contains("1 added"));
    assert_eq!(count(&to), 1);
    // A file that is there is not written over, one that is no file of the guide's is not taken.
    let again = run(&["--data", &from, "export", &file]);
    assert_eq!(again.status.code(), Some(1));
    std::fs::write(&file, "{}").expect("a file");
    is_refused(&["--data", &to, "import", &file], "not made by");
    assert_eq!(count(&to), 1);
    // What knows nothing of the reader does not pretend to have looked.
    is_refused(&["--data", &from, "show", "bookmarks"], "--data");
    is_refused(&["--data", &from, "search", "алимент"], "--data");
}
