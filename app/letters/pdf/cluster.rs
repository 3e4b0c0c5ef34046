//! What a reader takes for one letter: a base with its marks, a ligature, an emoji of several characters.

use std::ops::Range;

use super::face::{Face, Shaped};

/// One letter with its marks.
#[derive(Clone, Debug)]
pub(super) struct Cluster {
    /// The byte of the line that it begins at.
    pub(super) at: usize,
    /// What is copied.
    pub(super) text: String,
    /// What is drawn, each glyph with the part of the text that it stands for.
    pub(super) glyphs: Vec<(Shaped, Range<usize>)>,
    /// How wide it is.
    pub(super) advance: f32,
    /// What it looks like.
    pub(super) look: Look,
}

/// What a cluster looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A letter.
    Letter,
    /// A space, which may hang over a line's end.
    Space,
    /// The face has nothing for it: a box is drawn.
    Missing,
}

/// The clusters of a line. What is invisible is left out.
pub(super) fn clusters(line: &str, face: &Face<'_>) -> Vec<Cluster> {
    let shaped = face.shape(line);
    let groups: Vec<&[Shaped]> = shaped.chunk_by(|one, next| one.at == next.at).collect();
    let ends = groups
        .iter()
        .skip(1)
        .filter_map(|group| group.first())
        .map(|first| first.at);
    let ends = ends.chain([line.len()]);
    groups
        .iter()
        .zip(ends)
        .filter_map(|(group, end)| cluster(line, group, end, face))
        .collect()
}

fn cluster(line: &str, group: &[Shaped], end: usize, face: &Face<'_>) -> Option<Cluster> {
    let at = group.first()?.at;
    let source = line.get(at..end)?;
    let seen = |shaped: &&Shaped| shaped.glyph != face.space() || shaped.advance > 0.0;
    let seen: Vec<Shaped> = group.iter().filter(seen).copied().collect();
    if seen.is_empty() {
        return None;
    }
    // A mark that the face lacks is copied, and not seen.
    let had: Vec<Shaped> = seen
        .into_iter()
        .filter(|shaped| shaped.glyph != 0)
        .collect();
    let (text, glyphs, look) = if had.is_empty() {
        (source.to_owned(), face.blanks(at), Look::Missing)
    } else if source.chars().all(char::is_whitespace) {
        (" ".to_owned(), had, Look::Space)
    } else {
        (
            source.chars().filter(|c| !invisible(*c)).collect(),
            had,
            Look::Letter,
        )
    };
    let advance = glyphs.iter().map(|shaped| shaped.advance).sum();
    Some(Cluster {
        at,
        glyphs: spread(glyphs, &text),
        text,
        advance,
        look,
    })
}

/// Each glyph with its letter where there are as many letters, else each with the whole text.
fn spread(glyphs: Vec<Shaped>, text: &str) -> Vec<(Shaped, Range<usize>)> {
    let letters: Vec<Range<usize>> = text
        .char_indices()
        .map(|(at, c)| at..at + c.len_utf8())
        .collect();
    let alike = letters.len() == glyphs.len();
    let letters = letters.into_iter().map(Some).chain(std::iter::repeat(None));
    let whole = 0..text.len();
    let part =
        |letter: Option<Range<usize>>| letter.filter(|_| alike).unwrap_or_else(|| whole.clone());
    glyphs
        .into_iter()
        .zip(letters)
        .map(|(glyph, letter)| (glyph, part(letter)))
        .collect()
}

/// What changes the letters beside it, or where a line ends, and is not seen itself.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}
