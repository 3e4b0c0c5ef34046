//! Draws rows on a page.

use krilla::geom::{PathBuilder, Point, Rect};
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};

use super::cluster::{Cluster, Look};
use super::face::{Face, Faces, Weight};
use super::lines::{Line, single};
use super::paper::Paper;
use super::row::Run;

/// The side of a box, the room before it, and the thickness of its line, in parts of the letters' size.
const BOX: (f32, f32, f32) = (0.58, 0.06, 0.05);

/// A pen over a page.
pub(super) struct Pen<'a, 'b> {
    /// The page.
    pub(super) surface: &'a mut Surface<'b>,
    /// The faces.
    pub(super) faces: &'a Faces<'a>,
    /// The paper.
    pub(super) paper: Paper,
}

impl Pen<'_, '_> {
    /// Draws a line on a row whose upper end is there, and says what was drawn.
    pub(super) fn run(&mut self, run: &Run, top: f32) -> Identifier {
        let face = self.faces.get(run.weight);
        let start = Point::from_xy(
            run.left,
            top + face.base(self.paper.row(), self.paper.size()),
        );
        let drawn = self
            .surface
            .start_tagged(ContentTag::Span(SpanTag::empty()));
        self.line(&run.line.clusters, face, start);
        self.surface.end_tagged();
        drawn
    }

    /// Draws the page's number, which is no part of the letter.
    pub(super) fn number(&mut self, number: usize) {
        let face = self.faces.get(Weight::Regular);
        let Line { clusters, width } = single(&number.to_string(), face);
        let spare = Paper::RIGHT - Paper::LEFT - width * self.paper.size();
        let artifact = Artifact::with_kind(ArtifactType::PageNumber);
        self.surface.start_tagged(ContentTag::Artifact(artifact));
        self.line(
            &clusters,
            face,
            Point::from_xy(Paper::LEFT + spare / 2.0, Paper::NUMBER),
        );
        self.surface.end_tagged();
    }

    fn line(&mut self, clusters: &[Cluster], face: &Face<'_>, start: Point) {
        let mut text = String::new();
        let mut glyphs = Vec::new();
        let mut left = start.x;
        for cluster in clusters {
            let begin = text.len();
            text.push_str(&cluster.text);
            glyphs.extend(cluster.glyphs.iter().map(|(shaped, part)| {
                let part = begin + part.start..begin + part.end;
                let glyph = GlyphId::new(shaped.glyph);
                KrillaGlyph::new(
                    glyph,
                    shaped.advance,
                    shaped.right,
                    shaped.up,
                    0.0,
                    part,
                    None,
                )
            }));
            if cluster.look == Look::Missing {
                self.missing(Point::from_xy(left, start.y));
            }
            left += cluster.advance * self.paper.size();
        }
        if !glyphs.is_empty() {
            self.surface.draw_glyphs(
                start,
                &glyphs,
                face.embedded(),
                &text,
                self.paper.size(),
                false,
            );
        }
    }

    /// A box, for what the face lacks.
    fn missing(&mut self, base: Point) {
        let size = self.paper.size();
        let (edge, left, thickness) = BOX;
        let (edge, left) = (edge * size, left * size);
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(base.x + left, base.y - edge, edge, edge) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            self.surface.set_stroke(Some(Stroke {
                width: thickness * size,
                ..Stroke::default()
            }));
            self.surface.draw_path(&path);
            self.surface.set_stroke(None);
        }
    }
}
