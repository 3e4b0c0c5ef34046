//! The letter as rows: what stands where, as an office of Kazakhstan expects it.

use kenes_content::Lang;
use kenes_content::letters::Composed;

use super::blanks;
use super::clean;
use super::desk::{Desk, Place};
use super::face::{Faces, Weight};
use super::lines::{Line, single};
use super::paper::Paper;
use super::row::{Row, Run, Sheet};
use super::structure::Role;

/// Between date and signature, where they stand on one row, in parts of the letters' size.
const APART: f32 = 2.0;

/// The letter, arranged for this paper.
pub(super) fn arrange(letter: &Composed, paper: Paper, faces: &Faces<'_>) -> Sheet {
    let mut desk = Desk {
        paper,
        faces,
        lang: Lang::parse(letter.lang),
        sheet: Sheet::default(),
    };
    for line in &letter.header {
        desk.block(line, Role::Paragraph, Place::from(Paper::MIDDLE), 0.0);
    }
    desk.heading(letter);
    desk.paragraphs(&letter.body, 1.0);
    desk.list(&letter.ask, &letter.requests);
    desk.list(&letter.attached, &letter.attachments);
    desk.paragraphs(&letter.foot, 0.6);
    desk.end(&letter.date, &letter.signature);
    desk.after(&letter.after);
    desk.sheet
}

impl Desk<'_> {
    /// The heading and what it says more, on one page with what begins under it.
    fn heading(&mut self, letter: &Composed) {
        let role = Role::Heading(clean::line(&letter.title));
        let about = letter.about.as_deref().unwrap_or_default();
        let begun = self.sheet.rows.len();
        self.block(&letter.title, role, Place::centred(Weight::Bold), 2.0);
        let without_title = self.sheet.rows.len() == begun;
        let gap = if without_title { 2.0 } else { 0.0 };
        self.block(about, Role::Paragraph, Place::centred(Weight::Regular), gap);
        self.hold_since(begun);
    }

    /// Paragraphs of the text, with so much room before the first.
    fn paragraphs(&mut self, texts: &[String], gap: f32) {
        let gaps = std::iter::once(gap).chain(std::iter::repeat(0.2));
        for (text, gap) in texts.iter().zip(gaps) {
            self.block(text, Role::Paragraph, Place::paragraph(), gap);
        }
    }

    /// A numbered list, its title on one page with its first item.
    fn list(&mut self, title: &str, items: &[String]) {
        let begun = self.sheet.rows.len();
        self.block(title, Role::Paragraph, Place::paragraph(), 0.6);
        if items.is_empty() {
            return;
        }
        self.hold_since(begun);
        let numbers: Vec<Line> = (1..=items.len())
            .map(|number| single(&format!("{number}."), self.face()))
            .collect();
        let widest = numbers
            .iter()
            .map(|number| number.width)
            .fold(0.0, f32::max);
        let left = Paper::LEFT + Paper::INDENT;
        let text = left + (widest + 0.5) * self.paper.size();
        for (line, item) in numbers.into_iter().zip(items) {
            let element = self.element(Role::Number);
            let row = self.sheet.rows.len();
            self.block(item, Role::Item, Place::from(text), 0.15);
            let number = Run {
                left,
                line,
                weight: Weight::Regular,
                element,
            };
            match self.sheet.rows.get_mut(row) {
                Some(first) => first.runs.insert(0, number),
                None => self.sheet.rows.push(Row {
                    runs: vec![number],
                    ..Row::default()
                }),
            }
        }
    }

    /// Date and signature: beside each other where there is room, and never on another page than the row before.
    fn end(&mut self, date: &str, signature: &str) {
        let (date, signature) = (clean::line(date), clean::line(signature));
        if date.is_empty() && signature.is_empty() {
            return;
        }
        let whole = self.room(Paper::LEFT);
        let signature = blanks::fitted(&signature, self.face(), whole);
        let (day, hand) = (single(&date, self.face()), single(&signature, self.face()));
        self.hold_last();
        let place = Place::from(Paper::LEFT);
        if date.is_empty() || signature.is_empty() {
            self.block(&format!("{date}{signature}"), Role::Paragraph, place, 1.5);
            return;
        }
        self.block(&date, Role::Paragraph, place, 1.5);
        if day.width + APART + hand.width <= whole {
            self.at_right(hand);
        } else {
            self.hold_last();
            self.block(&signature, Role::Paragraph, place, 0.6);
        }
    }

    /// A paragraph at the right end of the last row.
    fn at_right(&mut self, line: Line) {
        let element = self.element(Role::Paragraph);
        let left = Paper::RIGHT - line.width * self.paper.size();
        let weight = Weight::Regular;
        if let Some(row) = self.sheet.rows.last_mut() {
            row.runs.push(Run {
                left,
                line,
                weight,
                element,
            });
        }
    }

    /// What comes under the signature. Lines to be written on stand further apart.
    fn after(&mut self, lines: &[String]) {
        for (number, line) in lines.iter().enumerate() {
            let line = clean::line(line);
            let fitted = blanks::fitted(&line, self.face(), self.room(Paper::LEFT));
            let gap = match (number, blanks::written_on(&fitted)) {
                (0, _) => 1.5,
                (_, true) => 0.5,
                (_, false) => 0.1,
            };
            self.block(&fitted, Role::Paragraph, Place::from(Paper::LEFT), gap);
            let next_is_written_on = lines
                .get(number + 1)
                .is_some_and(|next| blanks::written_on(next));
            if next_is_written_on && !blanks::written_on(&fitted) {
                self.hold_last();
            }
        }
    }
}
