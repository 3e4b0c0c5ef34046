//! How far the page is scrolled, for Androids before 9: AccessKit's adapter calls a method there that they do not have.

use accesskit::TreeUpdate;

/// Where something that scrolls stands, and how far it can be scrolled, in the tree's pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scrolled {
    /// How far it is scrolled.
    pub at: i32,
    /// How far it can be.
    pub most: i32,
}

/// Takes out of the tree how far the page is scrolled, so that AccessKit does not tell of it. That it can be, stays.
pub fn take(tree: &mut TreeUpdate) -> Option<Scrolled> {
    let mut taken = None;
    for (_, node) in &mut tree.nodes {
        let Some(at) = node.scroll_y() else {
            continue;
        };
        #[allow(clippy::cast_possible_truncation)]
        let pixels = |far: f64| far.round() as i32;
        let most = node.scroll_y_max().unwrap_or_default();
        taken = Some(Scrolled {
            at: pixels(at),
            most: pixels(most),
        });
        node.clear_scroll_y();
    }
    taken
}
