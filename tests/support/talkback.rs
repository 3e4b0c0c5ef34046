//! TalkBack's rules: where it stops as somebody swipes, and what it says there.
//!
//! Its own classes decide by a few properties of `AccessibilityNodeInfo`. What `accesskit_android` makes of the tree is asked for
//! the same properties here, and the rules are those of two generations: up to 2020, as some phones still have it built in, and since.

use accesskit::{Action, Live, NodeId, Rect, Role, Toggled};
use accesskit_consumer::{NodeRef, Tree, common_filter};
use kenes::accessibility::{self, Audience};

use super::OpenGuide;

/// Which TalkBack goes through the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TalkBack {
    /// Up to 2020.
    Old,
    /// Since 2021.
    New,
}

/// One thing that TalkBack stops at.
#[derive(Clone, Debug)]
pub(crate) struct Stop {
    pub(crate) id: NodeId,
    pub(crate) role: Role,
    /// What it says there.
    pub(crate) says: String,
    pub(crate) toggled: Option<Toggled>,
    pub(crate) actions: Vec<Action>,
    pub(crate) bounds: Rect,
    /// It scrolls with the page.
    pub(crate) on_page: bool,
    /// At least a part of it can be seen.
    pub(crate) in_sight: bool,
}

/// The window as TalkBack has it now.
pub(crate) struct Heard {
    pub(crate) stops: Vec<Stop>,
    /// The page, where it scrolls on.
    pub(crate) scrolls_on: Option<NodeId>,
    /// What is said of itself, without being gone to.
    pub(crate) live: Vec<(String, Live)>,
}

/// Everything that TalkBack stops at in the window as it is scrolled now, in its order.
pub(crate) fn hear(guide: &OpenGuide, talkback: TalkBack) -> Heard {
    let [heard] = hear_with([talkback], guide);
    heard
}

/// The same window, as several have it.
pub(crate) fn hear_with<const N: usize>(talkbacks: [TalkBack; N], guide: &OpenGuide) -> [Heard; N] {
    let tree = Tree::new(
        accessibility::tree(guide.window(), Audience::TalkBack),
        true,
    );
    talkbacks.map(|talkback| {
        let mut heard = Heard {
            stops: Vec::new(),
            scrolls_on: None,
            live: Vec::new(),
        };
        talkback.go_through(&tree.state().root(), None, &mut heard);
        heard
    })
}

impl TalkBack {
    fn go_through(self, node: &NodeRef<'_>, page: Option<Rect>, heard: &mut Heard) {
        if self.stops_at(node) {
            let bounds = node.bounding_box().unwrap_or_default();
            let all = [Action::Click, Action::Focus];
            heard.stops.push(Stop {
                id: node.locate().0,
                role: node.role(),
                says: self.says(node).join(" "),
                toggled: node.toggled(),
                actions: all
                    .into_iter()
                    .filter(|action| node.supports_action(*action, &common_filter))
                    .collect(),
                bounds,
                on_page: page.is_some(),
                in_sight: page.is_none_or(|page| !page.intersect(bounds).is_empty()),
            });
        }
        if node.live() != Live::Off {
            heard.live.push((self.says(node).join(" "), node.live()));
        }
        let within = match node.data().scroll_y() {
            Some(_) => node.bounding_box(),
            None => page,
        };
        if node.supports_action(Action::ScrollDown, &common_filter) {
            heard.scrolls_on = Some(node.locate().0);
        }
        for child in node.filtered_children(&common_filter) {
            self.go_through(&child, within, heard);
        }
    }

    fn stops_at(self, node: &NodeRef<'_>) -> bool {
        if self.is_focusable(node) {
            return node.filtered_children(&common_filter).next().is_none() || self.speaks(node);
        }
        let mut above = parent(node);
        while let Some(it) = above {
            if self.is_focusable(&it) {
                return false;
            }
            above = parent(&it);
        }
        has_words(node) && !node.is_root()
    }

    fn is_focusable(self, node: &NodeRef<'_>) -> bool {
        can_be_used(node) || (self.is_item_of_a_list(node) && self.speaks(node))
    }

    fn is_item_of_a_list(self, node: &NodeRef<'_>) -> bool {
        let Some(parent) = parent(node) else {
            return false;
        };
        // `accesskit_android` calls it an `android.widget.ListView`.
        let in_list = parent.role() == Role::ScrollView;
        match self {
            TalkBack::Old => scrolls(node) || in_list,
            TalkBack::New => scrolls(&parent) || in_list,
        }
    }

    fn speaks(self, node: &NodeRef<'_>) -> bool {
        has_words(node)
            || node.toggled().is_some()
            || node
                .filtered_children(&common_filter)
                .any(|child| !self.is_focusable(&child) && self.speaks(&child))
    }

    /// Its own words; where it has none, those of what is within it and is no stop itself.
    fn says(self, node: &NodeRef<'_>) -> Vec<String> {
        let own = content_description(node);
        let mut says: Vec<String> = own.iter().chain(text(node).iter()).cloned().collect();
        says.retain(|words| !words.is_empty());
        if own.is_none_or(|words| words.is_empty()) {
            for child in node.filtered_children(&common_filter) {
                if !self.is_focusable(&child) {
                    says.extend(self.says(&child));
                }
            }
        }
        says
    }
}

fn parent<'a>(node: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    node.filtered_parent(&common_filter)
}

/// `isFocusable`, or an action that only what is used by a finger has.
fn can_be_used(node: &NodeRef<'_>) -> bool {
    (node.is_focusable(&common_filter) && node.role() != Role::ScrollView)
        || node.is_clickable(&common_filter)
}

fn scrolls(node: &NodeRef<'_>) -> bool {
    [Action::ScrollUp, Action::ScrollDown]
        .iter()
        .any(|action| node.supports_action(*action, &common_filter))
}

fn has_words(node: &NodeRef<'_>) -> bool {
    [content_description(node), text(node)]
        .into_iter()
        .flatten()
        .any(|words| !words.is_empty())
}

fn content_description(node: &NodeRef<'_>) -> Option<String> {
    if node.label_comes_from_value() {
        node.value()
    } else {
        node.label()
    }
}

fn text(node: &NodeRef<'_>) -> Option<String> {
    node.value().filter(|_| !node.label_comes_from_value())
}
