//! Lines to write on with a pen: runs of underscores that fit the paper.

use super::face::Face;
use super::lines::single;

/// With so many underscores at its end a line is there to be written on, and goes to the margin.
const WRITTEN_ON: usize = 24;

/// Fewer underscores are no room for a signature.
const FEWEST: usize = 8;

/// Whether the line is there to be written on.
pub(super) fn written_on(line: &str) -> bool {
    line.len() - line.trim_end_matches('_').len() >= WRITTEN_ON
}

/// The line for so much room, in parts of the letters' size. The underscores of a line to be written on go to the margin and
/// not beyond; in another line the longest run is shortened until the line fits,
/// if it can be made to.
pub(super) fn fitted(line: &str, face: &Face<'_>, room: f32) -> String {
    if written_on(line) {
        return to_margin(line.trim_end_matches('_'), face, room);
    }
    let mut fitted = line.to_owned();
    let (start, mut length) = longest_run(line);
    while single(&fitted, face).width > room {
        if length <= FEWEST {
            return line.to_owned();
        }
        length -= 1;
        fitted.replace_range(start..=start, "");
    }
    fitted
}

fn to_margin(before: &str, face: &Face<'_>, room: f32) -> String {
    let one = single("_", face).width;
    let mut line = format!("{before}{}", "_".repeat(FEWEST));
    let mut width = single(&line, face).width;
    while one > 0.0 && width + one <= room {
        line.push('_');
        width += one;
    }
    line
}

/// Where the longest run of underscores begins, and how long it is.
fn longest_run(line: &str) -> (usize, usize) {
    let mut longest = (0, 0);
    let mut run = (0, 0);
    for (at, c) in line.char_indices() {
        run = match (c, run.1) {
            ('_', 0) => (at, 1),
            ('_', length) => (run.0, length + 1),
            _ => (0, 0),
        };
        if run.1 > longest.1 {
            longest = run;
        }
    }
    longest
}
