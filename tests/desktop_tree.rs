//! What a screen reader of the desktop is told: the whole page, with its headings, lists, links, languages and fields.

mod support;

use std::collections::HashMap;

use accesskit::{
    Action, ActionData, ActionRequest, Node, NodeId, Role, TextSelection, TreeId, TreeUpdate,
};
use kenes::Lang;
use kenes::accessibility::{self, Audience};
use kenes::guide::Part;
use kenes::page::Page;
use kenes_content::text::plain;
use support::{OpenGuide, Phone, bundle, every_page};

/// The tree, to be asked.
struct Told {
    tree: TreeUpdate,
}

impl Told {
    fn by(guide: &OpenGuide) -> Told {
        Told {
            tree: accessibility::tree(guide.window(), Audience::Desktop),
        }
    }

    fn nodes(&self) -> HashMap<NodeId, &Node> {
        self.tree
            .nodes
            .iter()
            .map(|(id, node)| (*id, node))
            .collect()
    }

    fn of_role(&self, role: Role) -> Vec<&Node> {
        let nodes = self.tree.nodes.iter().map(|(_, node)| node);
        nodes.filter(|node| node.role() == role).collect()
    }

    #[track_caller]
    fn called(&self, role: Role, name: &str) -> (NodeId, &Node) {
        let mut nodes = self.tree.nodes.iter();
        let found = nodes.find(|(_, node)| node.role() == role && says(node).starts_with(name));
        let (id, node) = found.unwrap_or_else(|| panic!("no {role:?} is called {name:?}"));
        (*id, node)
    }
}

fn says(node: &Node) -> &str {
    node.label().or(node.value()).unwrap_or_default()
}

fn request(target_node: NodeId, action: Action, data: Option<ActionData>) -> ActionRequest {
    ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node,
        data,
    }
}

#[test]
fn a_topic_is_told_whole_wherever_it_is_scrolled() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        guide.go("topic/labour-rights");
        let page: Page = "topic/labour-rights".parse().expect("an address");
        let entry = page.entry().expect("a page of the bundle");
        let document = bundle().document(lang, &entry).expect("the topic");
        let told = Told::by(&guide);
        let (_, title) = told.called(Role::Heading, &document.head.title);
        assert_eq!(title.level(), Some(1));
        for heading in [
            "topic-facts",
            "topic-steps",
            "topic-info",
            "topic-consult",
            "topic-appeal",
        ] {
            let (_, heading) = told.called(Role::Heading, &guide.word(heading));
            assert_eq!(heading.level(), Some(2));
        }
        // The last lines of the page, which lie screens below.
        let last = plain(&document.lines(Part::Appeal)[0].text).into_owned();
        let mut labels = told.of_role(Role::Label).into_iter();
        assert!(labels.any(|label| says(label).ends_with(&last)), "{last}");
        let root = told.nodes()[&NodeId(0)];
        assert_eq!(
            (root.label(), root.language()),
            (Some("Кеңес"), Some(lang.code()))
        );
    }
}

#[test]
fn lists_say_how_long_they_are_and_their_items_where_they_stand() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.go("section/social");
    let topics = bundle().topics(Lang::Kk, "social").expect("topics");
    let told = Told::by(&guide);
    let nodes = told.nodes();
    let lists = told.of_role(Role::List);
    let list = lists
        .iter()
        .find(|list| list.size_of_set() == Some(topics.len()));
    let list = list.expect("the list of topics");
    for (place, (item, topic)) in list.children().iter().zip(&topics).enumerate() {
        let item = nodes[item];
        assert_eq!(
            (item.role(), item.position_in_set()),
            (Role::ListItem, Some(place))
        );
        let link = nodes[&item.children()[0]];
        assert_eq!(link.role(), Role::Link);
        assert!(says(link).starts_with(&*plain(&topic.title)));
    }
}

#[test]
fn every_page_has_one_title_and_every_node_one_place() {
    for lang in Lang::ALL {
        let guide = Phone::new().set_up(lang);
        for page in every_page() {
            guide.go(&page.to_string());
            let told = Told::by(&guide);
            let titles = told.of_role(Role::Heading);
            let titles = titles.iter().filter(|node| node.level() == Some(1)).count();
            // The field says what the page of the search is.
            let due = usize::from(!matches!(page, Page::Search(_)));
            assert_eq!(titles, due, "{page}");
            let mut places: HashMap<NodeId, usize> = HashMap::new();
            for (_, node) in &told.tree.nodes {
                for child in node.children() {
                    *places.entry(*child).or_default() += 1;
                }
            }
            let nodes = told.nodes();
            assert_eq!(nodes.len(), told.tree.nodes.len(), "{page}: an id twice");
            assert!(places.values().all(|places| *places == 1), "{page}");
            assert!(places.keys().all(|id| nodes.contains_key(id)), "{page}");
        }
    }
}

#[test]
fn what_is_in_the_other_language_says_so() {
    let guide = Phone::new().set_up(Lang::Kk);
    let name = guide.word("header-language-label");
    let language = |told: &Told| {
        told.called(Role::Button, &name)
            .1
            .language()
            .map(str::to_owned)
    };
    assert_eq!(language(&Told::by(&guide)).as_deref(), Some("ru"));
    guide.go("share/topic/alimony?lang=ru");
    let told = Told::by(&guide);
    let texts = told.of_role(Role::Label);
    assert!(texts.iter().any(|text| text.language() == Some("ru")));
}

#[test]
fn what_is_asked_for_comes_into_sight_and_is_pressed_from_anywhere() {
    let guide = Phone::new().set_up(Lang::Ru);
    guide.go("topic/labour-rights");
    let told = Told::by(&guide);
    let (heading, _) = told.called(Role::Heading, &guide.word("topic-appeal"));
    let asked = request(heading, Action::ScrollIntoView, None);
    accessibility::act(guide.window(), &asked);
    guide.settle();
    assert!(guide.scroll() > 0.0);
    let place = Told::by(&guide).nodes()[&heading]
        .bounds()
        .expect("a place");
    assert!(place.y0 >= 0.0 && place.y1 <= 720.0, "{place:?}");

    // What stands in the bar is in sight, and moves nothing.
    let scroll = guide.scroll();
    let (bar, _) = told.called(Role::Link, &guide.word("kenes-whatsapp-label"));
    accessibility::act(guide.window(), &request(bar, Action::ScrollIntoView, None));
    guide.settle();
    assert_eq!(guide.scroll(), scroll);

    guide.go("section/social");
    let topics = bundle().topics(Lang::Ru, "social").expect("topics");
    let last = topics.last().expect("a topic");
    let told = Told::by(&guide);
    let (link, _) = told.called(Role::Link, &plain(&last.title));
    accessibility::act(guide.window(), &request(link, Action::Click, None));
    guide.settle();
    guide.sees(&last.title);
}

#[test]
fn what_unfolds_says_whether_it_is() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.go("topic/labour-rights");
    let name = guide.word("topic-laws");
    let (fold, node) = {
        let told = Told::by(&guide);
        let (id, node) = told.called(Role::Button, &name);
        (id, node.is_expanded())
    };
    assert_eq!(node, Some(false));
    accessibility::act(guide.window(), &request(fold, Action::Click, None));
    guide.settle();
    assert_eq!(
        Told::by(&guide).called(Role::Button, &name).1.is_expanded(),
        Some(true)
    );
}

#[test]
fn a_field_tells_of_its_text_caret_and_selection() {
    let guide = Phone::new().set_up(Lang::Kk);
    guide.go("search");
    guide.types("жәрдем");
    let told = Told::by(&guide);
    let (field, node) = told.called(Role::TextInput, &guide.word("search-label"));
    assert_eq!(node.value(), Some("жәрдем"));
    let caret = node.text_selection().expect("a caret").focus;
    assert_eq!(caret.character_index, 6);
    let run = node.children()[0];
    let position = |character_index| accesskit::TextPosition {
        node: run,
        character_index,
    };
    let selection = TextSelection {
        anchor: position(0),
        focus: position(3),
    };
    let asked = ActionData::SetTextSelection(selection);
    let asked = request(field, Action::SetTextSelection, Some(asked));
    accessibility::act(guide.window(), &asked);
    guide.settle();
    let told = Told::by(&guide);
    let (_, node) = told.called(Role::TextInput, &guide.word("search-label"));
    assert_eq!(node.text_selection().copied(), Some(selection));
}

#[test]
fn a_dialog_hides_what_is_behind_it() {
    let guide = Phone::without_other_apps().set_up(Lang::Kk);
    guide.go("kenes:whatsapp");
    let told = Told::by(&guide);
    assert!(told.of_role(Role::Dialog)[0].is_modal());
    assert!(told.of_role(Role::Main).is_empty());
    assert!(told.of_role(Role::Banner).is_empty());
}
