//! A line of an answer, cut to the lines that it may have on the screen: the words asked for stand in what remains.

use crate::guide::Segment;
use crate::ui;

/// How wide a letter is on average, in parts of its size.
const LETTER: f32 = 0.55;
/// What stands beside the line: the page's margins, the row's own, the icon.
const BESIDE: f32 = 92.0;
/// Lines of a snippet.
const LINES: f32 = 2.0;
/// The fewest letters that say anything.
const LEAST: usize = 36;

/// Letters that two lines of the screen hold.
pub(super) fn room(theme: &ui::Theme<'_>) -> usize {
    let letter = theme.get_text_small() * LETTER + theme.get_tracking();
    let line = (theme.get_width() - BESIDE).max(0.0) / letter.max(1.0);
    // A line seldom ends where its room does.
    ((line - 2.0) * LINES).max(LEAST as f32) as usize
}

/// The part of a line that so many letters hold, from a little before its first marked word.
pub(super) fn cut(line: &[Segment], room: usize) -> Vec<Segment> {
    let letters: usize = line.iter().map(|piece| piece.text.chars().count()).sum();
    if letters <= room {
        return line.to_vec();
    }
    let first = line.iter().position(|piece| piece.marked).unwrap_or(0);
    let before: usize = line[..first]
        .iter()
        .map(|piece| piece.text.chars().count())
        .sum();
    // Where the end of the line is as near, it is shown to its end.
    let from = before.saturating_sub(room / 4).min(letters - room);
    let (from, to) = (word_from(line, from), from + room);
    let mut cut: Vec<Segment> = Vec::new();
    let mut at = 0;
    for piece in line {
        let text: String = piece
            .text
            .chars()
            .enumerate()
            .filter(|(place, _)| (from..to).contains(&(at + place)))
            .map(|(_, letter)| letter)
            .collect();
        at += piece.text.chars().count();
        if !text.is_empty() {
            let marked = piece.marked;
            cut.push(Segment { text, marked });
        }
    }
    if to < letters {
        end_at_a_word(&mut cut);
    }
    if from > 0 {
        cut.insert(0, plain("…"));
    }
    cut
}

/// The beginning of the next word, from a place on; the place itself where a word begins there, or there is none.
fn word_from(line: &[Segment], from: usize) -> usize {
    let letters: Vec<char> = line.iter().flat_map(|piece| piece.text.chars()).collect();
    if from == 0 || letters[from - 1].is_whitespace() {
        return from;
    }
    let space = letters[from..]
        .iter()
        .position(|letter| letter.is_whitespace());
    space.map_or(from, |space| from + space + 1)
}

/// Leaves out the word that was cut in two, and says that the line goes on.
fn end_at_a_word(cut: &mut Vec<Segment>) {
    if let Some(last) = cut.last_mut().filter(|last| !last.marked)
        && let Some(space) = last.text.rfind(char::is_whitespace)
    {
        last.text.truncate(space);
        let end = last.text.trim_end_matches([',', ';', ':']).len();
        last.text.truncate(end);
    }
    cut.push(plain("…"));
}

fn plain(text: &str) -> Segment {
    Segment {
        text: text.to_owned(),
        marked: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Vec<Segment> {
        text.split('*')
            .enumerate()
            .map(|(place, text)| Segment {
                text: text.to_owned(),
                marked: place % 2 == 1,
            })
            .collect()
    }

    fn said(pieces: &[Segment]) -> String {
        let text = |piece: &Segment| match piece.marked {
            true => format!("*{}*", piece.text),
            false => piece.text.clone(),
        };
        pieces.iter().map(text).collect()
    }

    #[test]
    fn a_short_line_stays_whole() {
        let line = line("Ай сайын *алимент* төленеді.");
        assert_eq!(cut(&line, 40), line);
    }

    #[test]
    fn what_is_asked_for_stays_in_what_is_left() {
        let long = line(
            "Борышкер жұмыс істемесе не табысы туралы құжат бермесе, *қарыз* елдегі орташа айлық жалақыдан есептеледі.",
        );
        let short = said(&cut(&long, 40));
        assert_eq!(short, "…бермесе, *қарыз* елдегі орташа айлық…");
        let end = line("Уже третий месяц подряд нигде и никому не платят за работу *зарплату*");
        assert_eq!(
            said(&cut(&end, 36)),
            "…никому не платят за работу *зарплату*"
        );
        let start = line("*Зарплату* платят не реже раза в месяц, не позже 10 числа следующего.");
        assert_eq!(said(&cut(&start, 36)), "*Зарплату* платят не реже раза в…");
    }
}
