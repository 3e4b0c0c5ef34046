//! Where the lines of a text end.

use std::collections::BTreeSet;

use unicode_linebreak::linebreaks;

use super::cluster::{Cluster, Look, clusters};
use super::face::Face;

/// A line: the letters, and how wide they are without the spaces at the end. In parts of the letters' size.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The letters, from the left.
    pub(super) clusters: Vec<Cluster>,
    /// How wide the line is.
    pub(super) width: f32,
}

/// How much room lines have, in parts of the letters' size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// The first line has so much.
    pub(super) first: f32,
    /// The others have so much.
    pub(super) other: f32,
}

/// The text on one line, however wide that is.
pub(super) fn single(text: &str, face: &Face<'_>) -> Line {
    line(&clusters(text, face), true)
}

/// The text on as many lines as it needs. A word that is wider than a line is torn where the line ends.
pub(super) fn broken(text: &str, face: &Face<'_>, room: Room) -> Vec<Line> {
    let clusters = clusters(text, face);
    let may_end: BTreeSet<usize> = linebreaks(text).map(|(at, _)| at).collect();
    let mut lines = Vec::new();
    let mut rest = clusters.as_slice();
    let mut limit = room.first;
    while let Some(taken) = overfull(rest, &may_end, limit) {
        let (this, after) = rest.split_at(taken);
        lines.push(line(this, false));
        rest = after;
        limit = room.other;
    }
    lines.push(line(rest, true));
    lines
}

/// How many clusters go on the line, where not all of them do.
fn overfull(clusters: &[Cluster], may_end: &BTreeSet<usize>, limit: f32) -> Option<usize> {
    let mut width = 0.0;
    let mut end = None;
    for (index, cluster) in clusters.iter().enumerate() {
        if index > 0 && may_end.contains(&cluster.at) {
            end = Some(index);
        }
        width += cluster.advance;
        if index > 0 && cluster.look != Look::Space && width > limit {
            return end.or(Some(index));
        }
    }
    None
}

/// A line of these letters. One space stays at the end of a line that goes on, so that words are parted for who listens.
fn line(clusters: &[Cluster], last: bool) -> Line {
    let spaces = clusters
        .iter()
        .rev()
        .take_while(|cluster| cluster.look == Look::Space)
        .count();
    let seen = clusters.len() - spaces;
    let kept = if last { seen } else { seen + spaces.min(1) };
    Line {
        clusters: clusters.iter().take(kept).cloned().collect(),
        width: clusters
            .iter()
            .take(seen)
            .map(|cluster| cluster.advance)
            .sum(),
    }
}
