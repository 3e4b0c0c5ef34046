//! The frame around what a screen reader is on. Android leaves it out where an app draws its window itself, so the guide draws it.

use std::collections::HashMap;

use accesskit::{Node, NodeId, Rect, TreeUpdate};
use slint::ComponentHandle;

use crate::accessibility::{self, Audience};
use crate::ui;

/// What is framed: its place in the window, in logical pixels, and whether it goes along when the page is scrolled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The left edge.
    pub left: f32,
    /// The upper edge.
    pub top: f32,
    /// From the left edge to the right one.
    pub width: f32,
    /// From the upper edge to the lower one.
    pub height: f32,
    /// It stands in the page, and is cut off where the page is.
    pub scrolls: bool,
}

impl Frame {
    /// The frame of an element of the tree; none around the window as a whole, and none where the element is gone.
    /// `scale` is how many of the tree's pixels make a logical one.
    #[must_use]
    pub fn of(tree: &TreeUpdate, element: NodeId, scale: f32) -> Option<Frame> {
        let nodes: HashMap<NodeId, &Node> =
            tree.nodes.iter().map(|(id, node)| (*id, node)).collect();
        let root = tree.tree.as_ref()?.root;
        if element == root {
            return None;
        }
        let scrolls = way(&nodes, root, element, false)?;
        let Rect { x0, y0, x1, y1 } = nodes.get(&element)?.bounds()?;
        let logical = |pixels: f64| (pixels / f64::from(scale)) as f32;
        Some(Frame {
            left: logical(x0),
            top: logical(y0),
            width: logical(x1 - x0),
            height: logical(y1 - y0),
            scrolls,
        })
    }
}

/// Where an element of the window is now; none for the window itself and for what is gone.
#[must_use]
pub fn place(window: &ui::AppWindow, element: NodeId) -> Option<Frame> {
    let tree = accessibility::tree(window, Audience::TalkBack);
    Frame::of(&tree, element, window.window().scale_factor())
}

/// Whether the way from an element down to the one wanted leads through something that scrolls; none where there is no way.
fn way(
    nodes: &HashMap<NodeId, &Node>,
    from: NodeId,
    wanted: NodeId,
    scrolls: bool,
) -> Option<bool> {
    if from == wanted {
        return Some(scrolls);
    }
    let node = nodes.get(&from)?;
    let scrolls = scrolls || node.clips_children();
    node.children()
        .iter()
        .find_map(|child| way(nodes, *child, wanted, scrolls))
}

/// Draws the frame, or takes it away.
pub fn show(window: &ui::AppWindow, frame: Option<Frame>) {
    let reader = window.global::<ui::ScreenReader<'_>>();
    let Some(frame) = frame else {
        reader.set_on(false);
        return;
    };
    set(window, &frame);
    reader.set_on(true);
}

/// Scrolls the page until the element is seen.
pub fn reveal(window: &ui::AppWindow, frame: &Frame) {
    if frame.scrolls {
        window
            .global::<ui::ScreenReader<'_>>()
            .invoke_reveal(frame.top, frame.height);
    }
}

fn set(window: &ui::AppWindow, frame: &Frame) {
    let reader = window.global::<ui::ScreenReader<'_>>();
    reader.set_left(frame.left);
    reader.set_top(frame.top);
    reader.set_width(frame.width);
    reader.set_height(frame.height);
    reader.set_scrolls(frame.scrolls);
    reader.set_scrolled(window.invoke_scroll_position());
}
