//! What stands on a sheet: rows, from above to below.

use super::face::Weight;
use super::lines::Line;
use super::structure::Role;

/// A letter, arranged.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The elements, in the order in which they are read.
    pub(super) elements: Vec<Role>,
    /// The rows, from above.
    pub(super) rows: Vec<Row>,
}

/// A row: the height of one line, with what stands beside each other on it.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// What stands on it, in the order in which it is read. Nothing on an empty one.
    pub(super) runs: Vec<Run>,
    /// The room above, where it is not the first of a page.
    pub(super) gap: f32,
    /// Whether the next row has to stand on the same page.
    pub(super) holds_next: bool,
}

/// A line at its place.
#[derive(Debug)]
pub(super) struct Run {
    /// Its left end.
    pub(super) left: f32,
    /// What is drawn.
    pub(super) line: Line,
    /// Its face.
    pub(super) weight: Weight,
    /// The number of the element that it belongs to.
    pub(super) element: usize,
}
