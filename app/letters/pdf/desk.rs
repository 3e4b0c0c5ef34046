//! Lays texts on the sheet, row under row.

use kenes_content::Lang;
use kenes_content::text::joined;

use super::clean;
use super::face::{Face, Faces, Weight};
use super::lines::{Line, Room, broken};
use super::paper::Paper;
use super::row::{Row, Run, Sheet};
use super::structure::Role;

/// Where lines stand.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The left end of a line that the writer began.
    first: f32,
    /// The left end of a line that goes on.
    other: f32,
    /// Whether they stand in the middle between there and the right margin.
    centred: bool,
    /// Their face.
    weight: Weight,
}

impl Place {
    /// From there to the right margin.
    pub(super) fn from(left: f32) -> Self {
        Self {
            first: left,
            other: left,
            centred: false,
            weight: Weight::Regular,
        }
    }

    /// As a paragraph of the text stands.
    pub(super) fn paragraph() -> Self {
        Self {
            first: Paper::LEFT + Paper::INDENT,
            ..Self::from(Paper::LEFT)
        }
    }

    /// In the middle of the text.
    pub(super) fn centred(weight: Weight) -> Self {
        Self {
            centred: true,
            weight,
            ..Self::from(Paper::LEFT)
        }
    }
}

/// A sheet that is being filled.
pub(super) struct Desk<'a> {
    /// The paper.
    pub(super) paper: Paper,
    /// The faces.
    pub(super) faces: &'a Faces<'a>,
    /// The language, whose words are kept together.
    pub(super) lang: Option<Lang>,
    /// What is laid so far.
    pub(super) sheet: Sheet,
}

impl Desk<'_> {
    /// The face of the text.
    pub(super) fn face(&self) -> &Face<'_> {
        self.faces.get(Weight::Regular)
    }

    /// The room from there to the right margin, in parts of the letters' size.
    pub(super) fn room(&self, left: f32) -> f32 {
        (Paper::RIGHT - left) / self.paper.size()
    }

    /// Begins an element, and says its number.
    pub(super) fn element(&mut self, role: Role) -> usize {
        self.sheet.elements.push(role);
        self.sheet.elements.len() - 1
    }

    /// Keeps each row from this one on together with what follows it.
    pub(super) fn hold_since(&mut self, begun: usize) {
        for row in self.sheet.rows.iter_mut().skip(begun) {
            row.holds_next = true;
        }
    }

    /// The last row stays with the next.
    pub(super) fn hold_last(&mut self) {
        if let Some(last) = self.sheet.rows.last_mut() {
            last.holds_next = true;
        }
    }

    /// A text on its lines. Its first two lines stay together, and its last two. Nothing of an empty text.
    pub(super) fn block(&mut self, text: &str, role: Role, place: Place, gap: f32) {
        let lines = self.lines(text, place);
        if lines.is_empty() {
            return;
        }
        let element = self.element(role);
        let count = lines.len();
        for (number, (begins, line)) in lines.into_iter().enumerate() {
            let left = if begins { place.first } else { place.other };
            let spare = Paper::RIGHT - left - line.width * self.paper.size();
            let left = if place.centred {
                left + spare / 2.0
            } else {
                left
            };
            self.sheet.rows.push(Row {
                runs: vec![Run {
                    left,
                    line,
                    weight: place.weight,
                    element,
                }],
                gap: if number == 0 {
                    gap * self.paper.row()
                } else {
                    0.0
                },
                holds_next: number + 1 < count && (number == 0 || number + 2 == count),
            });
        }
    }

    /// The lines, each with whether one begins there that the writer began.
    fn lines(&self, text: &str, place: Place) -> Vec<(bool, Line)> {
        let face = self.faces.get(place.weight);
        let room = Room {
            first: self.room(place.first),
            other: self.room(place.other),
        };
        let texts = clean::lines(text).into_iter();
        let lines = texts.flat_map(|text| {
            let text = self
                .lang
                .map_or_else(|| text.clone(), |lang| joined(&text, lang));
            broken(&text, face, room).into_iter().enumerate()
        });
        lines.map(|(number, line)| (number == 0, line)).collect()
    }
}
