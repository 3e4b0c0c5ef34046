//! What TalkBack says of the window, by its own rules, as somebody swipes through it. The tree is read as `accesskit_android`
//! reads it: through AccessKit's own consumer, which refuses a tree that does not hold together and leaves out what is scrolled
//! far away.

mod support;

use std::collections::BTreeSet;

use accesskit::{Action, ActionRequest, Live, NodeId, Role, Toggled, TreeId};
use i_slint_core::accessibility::AccessibleStringProperty;
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::AccessibleRole;
use i_slint_core::window::WindowInner;
use kenes::Lang;
use kenes::accessibility::{self, Audience};
use kenes::guide::Part;
use kenes::page::Page;
use kenes_content::text::plain;
use slint::ComponentHandle;
use support::talkback::{Stop, TalkBack, hear, hear_with};
use support::{OpenGuide, Phone, bundle, every_page, section_title, title_of, topic};

fn stops(guide: &OpenGuide) -> Vec<Stop> {
    hear(guide, TalkBack::New).stops
}

fn find(stops: &[Stop], says: &str) -> Option<Stop> {
    stops
        .iter()
        .find(|stop| stop.says.starts_with(says))
        .cloned()
}

fn request(id: NodeId, action: Action) -> ActionRequest {
    ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: id,
        data: None,
    }
}

fn ask(guide: &OpenGuide, id: NodeId, action: Action) {
    accessibility::act(guide.window(), &request(id, action));
    guide.settle();
}

/// Nothing is drawn in between: it takes the longest, and TalkBack asks for no picture.
fn scroll_on(guide: &OpenGuide, page: NodeId) {
    let request = request(page, Action::ScrollDown);
    accessibility::act(guide.window(), &request);
    slint::platform::update_timers_and_animations();
}

/// Goes on and on as somebody who swipes: to the end of what is there, then one step of the page.
fn read_to_the_end(guide: &OpenGuide) -> Vec<Stop> {
    let [_, read] = read_with([TalkBack::Old, TalkBack::New], guide);
    read
}

fn read_with<const N: usize>(talkbacks: [TalkBack; N], guide: &OpenGuide) -> [Vec<Stop>; N] {
    let mut read = talkbacks.map(|_| Vec::new());
    loop {
        let mut scrolls_on = None;
        for (heard, read) in hear_with(talkbacks, guide).into_iter().zip(&mut read) {
            in_the_order_seen(guide, &heard.stops);
            take_over(read, heard.stops);
            scrolls_on = heard.scrolls_on;
        }
        match scrolls_on {
            Some(page) => scroll_on(guide, page),
            None => return read,
        }
    }
}

/// What comes into sight is read after what stands before it.
fn take_over(read: &mut Vec<Stop>, stops: Vec<Stop>) {
    let mut at = 0;
    for stop in stops {
        match read.iter().position(|before| before.id == stop.id) {
            Some(before) => at = before + 1,
            None => {
                read.insert(at, stop);
                at += 1;
            }
        }
    }
}

/// Each stop stands below the one before it, or beside it.
#[track_caller]
fn in_the_order_seen(guide: &OpenGuide, stops: &[Stop]) {
    // What stands still over a page that is scrolled has its place before and after all of the page.
    let seen: Vec<&Stop> = stops
        .iter()
        .filter(|stop| stop.in_sight && (stop.on_page || guide.scroll() == 0.0))
        .collect();
    for pair in seen.windows(2) {
        let (one, next) = (&pair[0].bounds, &pair[1].bounds);
        assert!(
            next.y0 >= one.y0 - 1.0 || next.x0 >= one.x1 - 1.0,
            "{}: {:?} comes after {:?}",
            guide.app().page(),
            pair[1],
            pair[0]
        );
    }
}

/// Something that the window has, as Slint itself knows it.
struct Written {
    role: AccessibleRole,
    words: String,
}

fn written(guide: &OpenGuide) -> Vec<Written> {
    let root = ItemRc::new_root(WindowInner::from_pub(guide.window().window()).component());
    let mut written = Vec::new();
    root.visit_descendants(|item| {
        let words = item.accessible_string_property(AccessibleStringProperty::Label);
        written.push(Written {
            role: item.accessible_role(),
            words: words.unwrap_or_default().to_string(),
        });
        std::ops::ControlFlow::<()>::Continue(())
    });
    written
}

/// All that is written on the page, and all that can be used on it.
fn to_be_heard(guide: &OpenGuide) -> BTreeSet<String> {
    let speaks = |it: &Written| {
        matches!(
            it.role,
            AccessibleRole::Text
                | AccessibleRole::Button
                | AccessibleRole::RadioButton
                | AccessibleRole::TextInput
        ) && !it.words.is_empty()
    };
    let all = written(guide).into_iter().filter(speaks);
    all.map(|it| it.words).collect()
}

/// What the window calls the page that is open.
fn page_name(guide: &OpenGuide) -> String {
    let page = written(guide)
        .into_iter()
        .find(|it| it.role == AccessibleRole::Main);
    page.expect("the page").words
}

/// The title of the page, where the bundle has it.
fn known_title(lang: Lang, page: &Page) -> Option<String> {
    match page {
        Page::Section(id) => Some(section_title(lang, id)),
        page => page.entry().map(|entry| title_of(lang, &entry.to_string())),
    }
}

#[test]
fn everything_on_every_page_is_reached_once_and_in_the_order_seen_in_kazakh() {
    everything_is_reached(Lang::Kk);
}

#[test]
fn everything_on_every_page_is_reached_once_and_in_the_order_seen_in_russian() {
    everything_is_reached(Lang::Ru);
}

#[track_caller]
fn everything_is_reached(lang: Lang) {
    let phone = Phone::new();
    drop(phone.set_up(lang));
    // Higher than any phone, so that there are fewer steps to take; the page scrolls all the same.
    let guide = phone.open_on((360, 1600));
    let talkbacks = [TalkBack::Old, TalkBack::New];
    let (mut all, mut lost, mut twice) = (0, [Vec::new(), Vec::new()], Vec::new());
    for page in every_page() {
        guide.go(&page.to_string());
        let read = read_with(talkbacks, &guide);
        let written = to_be_heard(&guide);
        for stop in read.iter().flatten() {
            assert_eq!(stop.says, plain(&stop.says), "joints are for the eye");
        }
        all += written.len();
        for (read, lost) in read.iter().zip(&mut lost) {
            let missed = written.iter().filter(|words| {
                !read.iter().any(|stop| match stop.role {
                    Role::TextInput => stop.says.starts_with(words.as_str()),
                    _ => stop.says == **words,
                })
            });
            lost.extend(missed.map(|words| format!("{page}: {words:?}")));
            let again = read.windows(2).filter(|two| two[0].says == two[1].says);
            twice.extend(again.map(|two| format!("{page}: {:?}", two[0].says)));
        }
    }
    assert!(all > 4000, "{all} texts");
    let some = |them: &[String]| them.iter().take(8).cloned().collect::<Vec<_>>();
    let told: Vec<String> = lost
        .iter()
        .zip(talkbacks)
        .map(|(lost, talkback)| {
            let (count, some) = (lost.len(), some(lost));
            format!("{talkback:?}: {count} of {all} out of reach, as {some:#?}")
        })
        .collect();
    assert!(lost.iter().all(Vec::is_empty), "{}", told.join("\n"));
    let (count, some) = (twice.len(), some(&twice));
    assert!(twice.is_empty(), "{count} are said twice, as {some:#?}");
}

#[test]
fn a_page_that_is_opened_is_said_by_its_title() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        let mut before = None;
        for page in every_page().into_iter().chain([Page::Home]) {
            guide.go(&page.to_string());
            if matches!(page, Page::Search(_)) {
                continue;
            }
            let title = page_name(&guide);
            if let Some(known) = known_title(lang, &page) {
                assert_eq!(title, known);
            }
            let focus = accessibility::tree(guide.window(), Audience::TalkBack).focus;
            let stops = stops(&guide);
            let on = stops.iter().find(|stop| stop.id == focus);
            let on = on.unwrap_or_else(|| panic!("{page}: the focus is on no stop of {stops:#?}"));
            assert_eq!((on.role, on.says.as_str()), (Role::Label, title.as_str()));
            assert!(on.in_sight, "{page}");
            assert_ne!(before, Some(focus), "{page}: TalkBack says what is new");
            before = Some(focus);
        }
    }
}

#[test]
fn what_is_read_on_is_not_called_back_to_the_title() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.go("topic/alimony");
    let title = accessibility::tree(guide.window(), Audience::TalkBack).focus;
    for action in [Action::ScrollDown, Action::ScrollUp] {
        let scroller = accessibility::tree(guide.window(), Audience::TalkBack)
            .nodes
            .into_iter()
            .find(|(_, node)| node.role() == Role::ScrollView);
        ask(&guide, scroller.expect("the page").0, action);
        assert_ne!(
            accessibility::tree(guide.window(), Audience::TalkBack).focus,
            title,
            "{action:?}"
        );
    }
    assert_eq!(guide.scroll(), 0.0);

    // Back to where the reader was, below the title: it is said all the same.
    guide.turn_wheel(400.0);
    guide.go("about");
    guide.presses(slint::platform::Key::Back);
    guide.is_at("topic/alimony");
    assert!(guide.scroll() > 300.0);
    let focus = accessibility::tree(guide.window(), Audience::TalkBack).focus;
    let stops = stops(&guide);
    let on = stops.iter().find(|stop| stop.id == focus);
    assert_eq!(
        on.expect("the title").says,
        title_of(Lang::Kk, "topic/alimony")
    );
    assert!(
        stops.len() > 5,
        "what is in sight comes after it: {stops:#?}"
    );
}

#[test]
fn what_could_not_be_opened_stands_alone_until_it_is_closed() {
    for lang in Lang::ALL {
        let phone = Phone::without_other_apps();
        let guide = phone.set_up(lang);
        guide.go("topic/alimony");
        guide.tap_word("header-large-print-on");
        let mut before = stops(&guide);
        let news = guide.word("said-large-print-on");
        before.retain(|stop| stop.says != news);
        guide.go("tel:112");
        let focus = accessibility::tree(guide.window(), Audience::TalkBack).focus;
        let dialog = stops(&guide);
        let says: Vec<&str> = dialog.iter().map(|stop| stop.says.as_str()).collect();
        let words = [
            "stranded-call",
            "stranded-address",
            "stranded-copy",
            "stranded-close",
        ];
        let [why, address, copy, close] = words.map(|id| guide.word(id));
        assert_eq!(says, [&*why, &format!("{address} 112"), &*copy, &*close]);
        assert_eq!(dialog[0].id, focus, "why it did not open is said at once");

        ask(&guide, dialog[3].id, Action::Click);
        let after = stops(&guide);
        let ids = |stops: &[Stop]| stops.iter().map(|stop| stop.id).collect::<Vec<_>>();
        assert!(ids(&before).iter().all(|id| ids(&after).contains(id)));
        assert!(ids(&dialog).iter().all(|id| !ids(&after).contains(id)));
    }
}

#[test]
fn a_topic_is_found_opened_and_read_to_its_end() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        let home = read_to_the_end(&guide);
        let places: Vec<usize> = bundle()
            .sections(lang)
            .expect("sections")
            .iter()
            .map(|section| {
                let at = home
                    .iter()
                    .position(|stop| stop.says.starts_with(&section.title));
                at.unwrap_or_else(|| panic!("no {} in {home:#?}", section.title))
            })
            .collect();
        assert!(places.is_sorted(), "{places:?}");

        let section = find(&home, &section_title(lang, "social")).expect("a section");
        assert_eq!(section.role, Role::Button);
        ask(&guide, section.id, Action::Click);
        guide.is_at("section/social");
        let list = read_to_the_end(&guide);
        let alimony = find(&list, &title_of(lang, "topic/alimony"));
        ask(&guide, alimony.expect("a topic").id, Action::Click);
        guide.is_at("topic/alimony");

        // What is folded is asked for.
        let document = guide.window().global::<kenes::ui::Document<'_>>();
        for part in ["steps", "facts", "appeal"] {
            document.invoke_toggle(part.into());
        }
        guide.settle();
        let read = read_to_the_end(&guide);
        let topic = topic(lang, "alimony");
        let parts = [Part::Summary, Part::Step, Part::Fact, Part::Appeal];
        let mut at = 0;
        for line in parts.into_iter().flat_map(|part| topic.lines(part)) {
            let next = read[at..]
                .iter()
                .position(|stop| stop.says.ends_with(&*plain(&line.text)));
            at += next.unwrap_or_else(|| panic!("{:?} is not read after {at}", line.text));
        }
    }
}

#[test]
fn every_page_holds_together_and_leaves_nothing_nameless() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        for page in every_page() {
            guide.go(&page.to_string());
            let read = stops(&guide);
            let ids: BTreeSet<NodeId> = read.iter().map(|stop| stop.id).collect();
            assert_eq!(ids.len(), read.len(), "{page}");
            for stop in read {
                assert!(!stop.says.trim().is_empty(), "{page}: {stop:?}");
                assert!(stop.role != Role::Unknown, "{page}: {stop:?}");
            }
        }
    }
}

#[test]
fn what_is_on_what_is_chosen_and_what_has_changed_is_told() {
    let guide = Phone::new().set_up(Lang::Kk);
    let print = guide.word("header-large-print-on");
    let switch = find(&stops(&guide), &print).expect("large print");
    assert_eq!(switch.toggled, Some(Toggled::False));
    ask(&guide, switch.id, Action::Click);
    let after = hear(&guide, TalkBack::New);
    let off = find(&after.stops, &guide.word("header-large-print-off")).expect("large print");
    assert_eq!(off.toggled, Some(Toggled::True));
    assert_eq!(off.id, switch.id, "TalkBack stays where it was");
    let said = (guide.word("said-large-print-on"), Live::Polite);
    assert!(after.live.contains(&said), "{:?}", after.live);

    guide.go("about");
    let later = read_to_the_end(&guide);
    let news = find(&later, &said.0);
    assert!(news.is_none(), "it is no news on the next page: {news:?}");
}

#[test]
fn the_keyboards_focus_can_be_put_and_is_told() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        guide.go("search");
        let field = find(&stops(&guide), &guide.word("search-label")).expect("the field");
        assert_eq!(field.role, Role::TextInput);
        assert_eq!(field.actions, [Action::Focus]);
        ask(&guide, field.id, Action::Focus);
        assert_eq!(
            accessibility::tree(guide.window(), Audience::TalkBack).focus,
            field.id
        );
        let word = match lang {
            Lang::Kk => "алимент",
            Lang::Ru => "алименты",
        };
        guide.composes("", word, "");
        let stops = stops(&guide);
        let composed = format!("{} {word}", guide.word("search-label"));
        assert_eq!(stops.iter().filter(|stop| stop.says == composed).count(), 1);
        assert!(find(&stops, &title_of(lang, "topic/alimony")).is_some());
    }
}

#[test]
fn what_is_gone_is_asked_for_in_vain() {
    let guide = Phone::new().set_up(Lang::Kk);
    let section = find(&stops(&guide), &section_title(Lang::Kk, "social")).expect("a section");
    guide.go("settings");
    ask(&guide, section.id, Action::Click);
    guide.is_at("settings");
    ask(&guide, NodeId(u64::MAX), Action::ScrollDown);
    guide.is_at("settings");
}
