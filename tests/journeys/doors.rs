//! From the top of a page to what is needed: the way through it, what is folded, and a door on every row.

use kenes::Lang;
use kenes::i18n::Words;
use kenes::platform::ExternalAction;
use slint::ComponentHandle;
use slint::platform::Key;

use crate::TOPIC;
use crate::support::{OpenGuide, Phone};

/// Where the top of what scrolls is, and how far below it a place may stand that was led to.
const NEAR_THE_TOP: f32 = 120.0;

fn open_at(lang: Lang, address: &str) -> (Phone, OpenGuide) {
    let phone = Phone::new();
    let guide = phone.set_up(lang);
    guide.go(address);
    (phone, guide)
}

#[test]
fn a_tap_on_a_parts_name_leads_there_and_back_leads_to_the_names() {
    for lang in Lang::ALL {
        let (_phone, guide) = open_at(lang, TOPIC);
        for part in ["part-steps", "part-consult", "part-appeal", "topic-laws"] {
            guide.tap_word(part);
            guide.is_at(TOPIC);
            let heading = match part {
                "topic-laws" => guide.word(part),
                part => guide.word(&part.replace("part-", "topic-")),
            };
            let top = guide.top_of(&heading).expect("the heading is in sight");
            assert!(top < NEAR_THE_TOP, "{heading} stands {top} down");
            guide.tap_word("header-back-label");
            guide.is_at(TOPIC);
            assert!(
                guide.has(&guide.word(part)),
                "back at the names of the parts"
            );
        }
        guide.tap_word("header-back-label");
        guide.is_at("home");
    }
}

#[test]
fn a_long_list_shows_its_beginning_and_the_rest_on_asking() {
    let (_phone, guide) = open_at(Lang::Kk, TOPIC);
    let facts = crate::support::topic(Lang::Kk, "alimony");
    let facts = facts.lines(kenes::guide::Part::Fact);
    let hidden = &facts.last().expect("a fact").text;
    assert!(guide.shows(&facts[0].text));
    assert!(!guide.shows(hidden));
    let more = |count: usize| Words::new(Lang::Kk).with("topic-more", [("count", count.into())]);
    guide.tap(&more(facts.len() - 2));
    guide.sees(hidden);
    // It stays unfolded in the other language, and is folded again on the next page.
    guide.tap_word("header-language-label");
    let russian = crate::support::topic(Lang::Ru, "alimony");
    let last = russian.lines(kenes::guide::Part::Fact).last();
    guide.sees(&last.expect("a fact").text);
    guide.go("topic/pension");
    guide.go(TOPIC);
    guide.sees_no(&last.expect("a fact").text);
}

#[test]
fn a_search_result_opens_at_its_line() {
    let (_phone, guide) = open_at(Lang::Ru, "search");
    // A fact far down the list of the page, which is folded.
    let wanted = "приостановить должнику и водительские права";
    guide.types("приостановить водительские права алименты");
    let title = crate::support::title_of(Lang::Ru, TOPIC);
    guide.tap(&title);
    guide.is_at(TOPIC);
    let top = guide.top_of_text(wanted).expect("the line is in sight");
    assert!(
        (0.0..NEAR_THE_TOP).contains(&top),
        "the line stands {top} down"
    );
    guide.tap_word("header-back-label");
    assert!(guide.app().page().to_string().starts_with("search"));
}

#[test]
fn my_akims_number_is_saved_once_and_called_from_another_page() {
    let (phone, guide) = open_at(Lang::Kk, "topic/village-improvement");
    let name = akim(Lang::Kk);
    let save = guide.word("contact-own-save");
    open_ways(&guide, &name);
    guide.tap(&format!("{save}. {name}"));
    guide.is_at("number/aul-akimat");
    assert!(guide.scroll().abs() < 1.0, "a page opens at its top");
    guide.tap_word("own-number-field");
    guide.types("2-15");
    guide.tap_word("own-number-save");
    // Short as it is, it can be dialled in the village; letters cannot.
    guide.is_at("topic/village-improvement");
    open_ways(&guide, &name);
    guide.tap(&format!("{}. {name}", guide.word("contact-own-change")));
    guide.tap_word("own-number-field");
    guide.types("абв");
    guide.tap_word("own-number-save");
    guide.is_at("number/aul-akimat");
    guide.sees(&guide.word("own-number-wrong"));
    for _ in 0..3 {
        guide.presses(Key::Backspace);
    }
    guide.types("43");
    guide.tap_word("own-number-save");

    guide.go("topic/stray-animals");
    unfold_contacts(&guide);
    let call = Words::new(Lang::Kk).with("contact-own-call", [("phone", "21543".into())]);
    guide.tap(&format!("{call}. {name}"));
    assert_eq!(phone.last_errand(), ExternalAction::Call("21543".into()));

    open_ways(&guide, &name);
    guide.tap(&format!("{}. {name}", guide.word("contact-own-change")));
    guide.tap_word("own-number-delete");
    guide.is_at("topic/stray-animals");
    assert!(!guide.shows(&call));
}

#[test]
fn a_body_is_shown_on_the_map_near_the_readers_region() {
    let phone = Phone::new();
    let guide = phone.set_up(Lang::Ru);
    guide.go("settings/region");
    guide.tap(&crate::support::region_name(Lang::Ru, "qostanai"));
    guide.go("topic/free-legal-aid");
    let contact = crate::support::bundle()
        .contact(Lang::Ru, "legal-consultants")
        .expect("the bundle")
        .expect("the contact");
    open_ways(&guide, &contact.name);
    guide.tap(&format!("{}. {}", guide.word("contact-map"), contact.name));
    let ExternalAction::Map(query) = phone.last_errand() else {
        panic!("{:?}", phone.last_errand());
    };
    assert!(query.starts_with(&contact.map.expect("a place")), "{query}");
    assert!(query.ends_with("Костанай"), "{query}");
}

#[test]
fn a_map_that_is_missing_leaves_the_name_to_be_copied() {
    let phone = Phone::without_other_apps();
    let guide = phone.set_up(Lang::Kk);
    guide.go("geo:0,0?q=%D1%81%D0%BE%D1%82");
    guide.sees(&guide.word("stranded-map"));
    guide.sees("сот");
}

#[test]
fn what_people_ask_most_is_one_tap_from_home() {
    let guide = Phone::new().set_up(Lang::Ru);
    for asked in crate::support::bundle().asked(Lang::Ru).expect("the list") {
        guide.go("home");
        guide.tap(&asked.caption);
        guide.is_at(&asked.page);
    }
}

#[test]
fn the_page_of_call_centres_begins_with_numbers() {
    let (phone, guide) = open_at(Lang::Kk, "resource/call-centres");
    let contact = crate::support::bundle()
        .contact(Lang::Kk, "112")
        .expect("the bundle")
        .expect("the contact");
    assert!(guide.has(&contact.name), "in sight without scrolling");
    guide.tap(&contact.name);
    assert_eq!(phone.last_errand(), ExternalAction::Call("112".into()));
}

pub(crate) fn akim(lang: Lang) -> String {
    let contact = crate::support::bundle().contact(lang, "aul-akimat");
    contact.expect("the bundle").expect("the contact").name
}

/// Shows all ways to a contact.
pub(crate) fn open_ways(guide: &OpenGuide, name: &str) {
    let about = format!("{}. {name}", guide.word("contact-about"));
    if !guide.can_tap(&about) {
        unfold_contacts(guide);
    }
    guide.tap(&about);
}

/// Shows all contacts of the page.
fn unfold_contacts(guide: &OpenGuide) {
    for place in ["consult/contacts", "appeal/contacts"] {
        let document = guide.window().global::<kenes::ui::Document<'_>>();
        document.invoke_toggle(place.into());
    }
    guide.settle();
}
