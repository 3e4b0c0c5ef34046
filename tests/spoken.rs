//! What TalkBack is told of the window. It is read here as `accesskit_android` reads it: through AccessKit's own consumer, which
//! refuses a tree that does not hold together and leaves out what is scrolled far away.

mod support;

use std::collections::BTreeSet;

use accesskit::{Action, ActionRequest, Live, NodeId, Role, Toggled, TreeId};
use accesskit_consumer::{NodeRef, Tree, common_filter_with_root_exception};
use kenes::Lang;
use kenes::spoken;
use support::{OpenGuide, Phone, bundle, every_page, section_title, title_of};

/// One thing that TalkBack stops at.
#[derive(Clone, Debug)]
struct Stop {
    id: NodeId,
    role: Role,
    says: String,
    toggled: Option<Toggled>,
    live: Live,
    actions: Vec<Action>,
}

/// Everything that TalkBack can go through as the page is scrolled now, in its order.
fn stops(guide: &OpenGuide) -> Vec<Stop> {
    let tree = Tree::new(spoken::tree(guide.window()), true);
    let mut stops = Vec::new();
    gather(&tree.state().root(), &mut stops);
    stops
}

fn gather(node: &NodeRef<'_>, stops: &mut Vec<Stop>) {
    let all = [
        Action::Click,
        Action::Focus,
        Action::ScrollDown,
        Action::ScrollUp,
    ];
    stops.push(Stop {
        id: node.locate().0,
        role: node.role(),
        says: node.label().or_else(|| node.value()).unwrap_or_default(),
        toggled: node.toggled(),
        live: node.live(),
        actions: all
            .into_iter()
            .filter(|action| node.supports_action(*action, &common_filter_with_root_exception))
            .collect(),
    });
    for child in node.filtered_children(&common_filter_with_root_exception) {
        gather(&child, stops);
    }
}

fn find(stops: &[Stop], says: &str) -> Option<Stop> {
    stops
        .iter()
        .find(|stop| stop.says.starts_with(says))
        .cloned()
}

fn ask(guide: &OpenGuide, id: NodeId, action: Action) {
    let request = ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: id,
        data: None,
    };
    spoken::act(guide.window(), &request);
    guide.settle();
}

/// Goes on and on as somebody who swipes: to the end of what is there, then one step of the page.
fn read_to_the_end(guide: &OpenGuide) -> Vec<Stop> {
    let mut read: Vec<Stop> = Vec::new();
    loop {
        let stops = stops(guide);
        for stop in &stops {
            if read.iter().all(|before| before.id != stop.id) {
                read.push(stop.clone());
            }
        }
        let page = stops.iter().find(|stop| stop.role == Role::Main);
        match page.filter(|page| page.actions.contains(&Action::ScrollDown)) {
            Some(page) => ask(guide, page.id, Action::ScrollDown),
            None => return read,
        }
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
        let alimony = find(&read_to_the_end(&guide), &title_of(lang, "topic/alimony"));
        ask(&guide, alimony.expect("a topic").id, Action::Click);
        guide.is_at("topic/alimony");

        let read = read_to_the_end(&guide);
        let topic = bundle().topic(lang, "alimony").expect("alimony");
        for line in [
            &topic.head.summary,
            &topic.facts,
            &topic.steps,
            &topic.appeal,
        ]
        .into_iter()
        .flatten()
        {
            assert!(
                read.iter().any(|stop| stop.says.ends_with(&line.text)),
                "{:?} is not read",
                line.text
            );
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
            assert!(read.iter().any(|stop| stop.role == Role::Main), "{page}");
            for stop in read {
                let asks = stop.actions.contains(&Action::Click) || stop.role == Role::TextInput;
                assert!(!asks || !stop.says.trim().is_empty(), "{page}: {stop:?}");
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
    let after = stops(&guide);
    let off = find(&after, &guide.word("header-large-print-off")).expect("large print");
    assert_eq!(off.toggled, Some(Toggled::True));
    assert_eq!(off.id, switch.id, "TalkBack stays where it was");
    let said = find(&after, &guide.word("said-large-print-on")).expect("what has changed");
    assert_eq!(said.live, Live::Polite);
}

#[test]
fn the_keyboards_focus_can_be_put_and_is_told() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.go("search");
    let field = find(&stops(&guide), &guide.word("search-label")).expect("the field");
    assert_eq!(field.role, Role::TextInput);
    ask(&guide, field.id, Action::Focus);
    assert_eq!(spoken::tree(guide.window()).focus, field.id);
    guide.types("алименты");
    let found = find(&stops(&guide), &title_of(Lang::Ru, "topic/alimony"));
    assert!(found.is_some());
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
