//! What is typed, by letter and word: the runs that AccessKit asks for, and the caret and the selection in them.

use accesskit::{Node, NodeId, Role, TextPosition, TextSelection};
use i_slint_core::accessibility::find_exposed_text_input;
use i_slint_core::item_tree::ItemRc;

/// A run is no longer than this, in characters: where its words begin is told in bytes.
const LONGEST: usize = 200;

/// A text in runs, with the node that each gets. There is always one, for the caret to be in.
pub(super) fn runs(text: &str, id: impl Fn(usize) -> NodeId) -> Vec<(NodeId, Node)> {
    let pieces = pieces(text).into_iter().enumerate();
    pieces
        .map(|(place, piece)| (id(place), run(piece)))
        .collect()
}

/// Where the caret and the other end of the selection are in a field, by its runs.
pub(super) fn selection(item: &ItemRc, runs: &[(NodeId, Node)]) -> Option<TextSelection> {
    let (_, input) = find_exposed_text_input(item)?;
    let input = input.as_pin_ref();
    let at = |offset: i32| position(usize::try_from(offset).unwrap_or_default(), runs);
    Some(TextSelection {
        anchor: at(input.anchor_position_byte_offset())?,
        focus: at(input.cursor_position_byte_offset())?,
    })
}

/// How many bytes of the text stand before a position.
pub(super) fn offset(position: &TextPosition, runs: &[(NodeId, Node)]) -> Option<usize> {
    let mut before = 0;
    for (id, run) in runs {
        let lengths = run.character_lengths();
        if *id == position.node {
            let within = lengths.iter().take(position.character_index);
            return Some(before + within.map(|length| usize::from(*length)).sum::<usize>());
        }
        before += lengths
            .iter()
            .map(|length| usize::from(*length))
            .sum::<usize>();
    }
    None
}

fn position(offset: usize, runs: &[(NodeId, Node)]) -> Option<TextPosition> {
    let mut left = offset;
    let last = runs.len().checked_sub(1)?;
    for (place, (id, run)) in runs.iter().enumerate() {
        let lengths = run.character_lengths();
        let bytes: usize = lengths.iter().map(|length| usize::from(*length)).sum();
        if left < bytes || place == last {
            let mut character_index = 0;
            for length in lengths {
                if left < usize::from(*length) {
                    break;
                }
                left -= usize::from(*length);
                character_index += 1;
            }
            return Some(TextPosition {
                node: *id,
                character_index,
            });
        }
        left -= bytes;
    }
    None
}

fn run(text: &str) -> Node {
    let mut run = Node::new(Role::TextRun);
    run.set_value(text);
    // A letter of UTF-8 has four bytes at most.
    let lengths = text.chars().map(|c| c.len_utf8() as u8);
    run.set_character_lengths(lengths.collect::<Vec<_>>());
    let mut starts = Vec::new();
    let mut before = ' ';
    for (place, c) in text.chars().enumerate() {
        if before.is_whitespace() && !c.is_whitespace() {
            starts.extend(u8::try_from(place).ok());
        }
        before = c;
    }
    run.set_word_starts(starts);
    run
}

/// Cuts a text after each line, and long lines after a space.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some((limit, _)) = rest.char_indices().nth(LONGEST) {
            let cut = rest[..limit].rfind(' ').map_or(limit, |space| space + 1);
            let (piece, after) = rest.split_at(cut);
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
    }
    // After the last line's end stands another line, which is empty as yet; so does an empty text.
    if text.is_empty() || text.ends_with('\n') {
        pieces.push("");
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(NodeId, Node)> {
        runs(text, |place| NodeId(place as u64 + 1))
    }

    #[test]
    fn every_place_of_a_text_is_found_in_its_runs_and_back() {
        let long = "Тұрғын үй құқығы туралы сұрақ. ".repeat(20);
        for text in ["", "Әке", "бір\nекі\n", long.as_str()] {
            let runs = of(text);
            let whole: String = runs.iter().filter_map(|(_, run)| run.value()).collect();
            assert_eq!(whole, text);
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for at in ends {
                let place = position(at, &runs).expect("a place");
                assert_eq!(offset(&place, &runs), Some(at), "{text:?} at {at}");
            }
        }
    }

    #[test]
    fn no_run_is_longer_than_its_words_can_be_told_in() {
        let text = "ұзақсөз".repeat(100);
        for (_, run) in of(&text) {
            assert!(run.character_lengths().len() <= LONGEST);
        }
    }

    #[test]
    fn words_begin_after_spaces() {
        let (_, run) = &of("ата-ана мен бала")[0];
        assert_eq!(run.word_starts(), [0, 8, 12]);
    }
}
