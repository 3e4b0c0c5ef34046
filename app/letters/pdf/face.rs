//! The two faces: what they have, and how a text looks in them.

use harfrust::{
    BufferFlags, Direction, GlyphBuffer, Language, ShapeOptions, ShapePlan, ShaperData,
    UnicodeBuffer, script,
};
use krilla::text::Font;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::PdfError;

/// The faces to print with, as bytes of TrueType or OpenType files.
#[derive(Clone, Copy, Debug)]
pub struct Fonts<'a> {
    /// For the text.
    pub regular: &'a [u8],
    /// For the heading.
    pub bold: &'a [u8],
}

/// How wide the room of a letter is that the face lacks, at least, in parts of the letters' size.
const ROOM: f32 = 0.7;

/// A narrower blank makes no room.
const LEAST: f32 = 0.1;

/// Which of the faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The faces, read.
pub(super) struct Faces<'a> {
    regular: Face<'a>,
    bold: Face<'a>,
}

impl<'a> Faces<'a> {
    /// Reads the faces, for a text in this language.
    pub(super) fn read(fonts: &Fonts<'a>, lang: &str) -> Result<Self, PdfError> {
        Ok(Self {
            regular: Face::read(fonts.regular, lang).ok_or(PdfError::Face("regular"))?,
            bold: Face::read(fonts.bold, lang).ok_or(PdfError::Face("bold"))?,
        })
    }

    /// One of the faces.
    pub(super) fn get(&self, weight: Weight) -> &Face<'a> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }
}

/// A face. Its measures are parts of the letters' size.
pub(super) struct Face<'a> {
    font: FontRef<'a>,
    shaping: ShaperData,
    plan: ShapePlan,
    language: Option<Language>,
    embedded: Font,
    space: u32,
    blank: (u32, f32),
    per_em: u16,
    ascent: f32,
    descent: f32,
}

/// A glyph that a text is drawn with, from the left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shaped {
    /// The glyph's number in the face.
    pub(super) glyph: u32,
    /// The byte of the text that its cluster begins at.
    pub(super) at: usize,
    /// How far the next glyph is.
    pub(super) advance: f32,
    /// How far it is moved to the right.
    pub(super) right: f32,
    /// How far it is moved up.
    pub(super) up: f32,
}

impl<'a> Face<'a> {
    fn read(bytes: &'a [u8], lang: &str) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let embedded = Font::new(bytes.to_vec().into(), 0)?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let per_em = metrics.units_per_em;
        let space = font.charmap().map(' ')?.to_u32();
        let blank = font
            .charmap()
            .map('\u{a0}')
            .or_else(|| font.charmap().map(' '))?;
        let advances = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let blank = (
            blank.to_u32(),
            advances.advance_width(blank)? / f32::from(per_em),
        );
        let shaping = ShaperData::new(&font);
        let language = lang.parse().ok();
        let shaper = shaping.shaper(&font).build();
        let left_to_right = Direction::LeftToRight;
        let plan = ShapePlan::new(
            &shaper,
            left_to_right,
            Some(script::CYRILLIC),
            language.as_ref(),
            &[],
        );
        Some(Self {
            space,
            ascent: metrics.ascent / f32::from(per_em),
            descent: -metrics.descent / f32::from(per_em),
            font,
            shaping,
            plan,
            language,
            embedded,
            blank,
            per_em,
        })
    }

    /// The face as it goes into the file.
    pub(super) fn embedded(&self) -> Font {
        self.embedded.clone()
    }

    /// The glyph of a space.
    pub(super) fn space(&self) -> u32 {
        self.space
    }

    /// Room for a letter that the face lacks: nothing is drawn of it, and something can be copied. Its glyph is not the space,
    /// which has to stay a space for readers that know one letter for each glyph.
    pub(super) fn blanks(&self, at: usize) -> Vec<Shaped> {
        let (glyph, advance) = self.blank;
        let blank = Shaped {
            glyph,
            at,
            advance,
            right: 0.0,
            up: 0.0,
        };
        let mut blanks = vec![blank];
        // Glyphs are not spread: readers would see spaces between them.
        while advance >= LEAST
            && advance * f32::from(u8::try_from(blanks.len()).unwrap_or(u8::MAX)) < ROOM
        {
            blanks.push(blank);
        }
        blanks
    }

    /// Where the letters stand in a row of this height, from above.
    pub(super) fn base(&self, row: f32, size: f32) -> f32 {
        let spare = row - (self.ascent + self.descent) * size;
        spare / 2.0 + self.ascent * size
    }

    /// The glyphs of a line, from the left.
    pub(super) fn shape(&self, text: &str) -> Vec<Shaped> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::CYRILLIC);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        buffer.set_flags(BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        let shaper = self.shaping.shaper(&self.font).build();
        self.shaped(&shaper.shape(buffer, ShapeOptions::new().plan(Some(&self.plan))))
    }

    fn shaped(&self, buffer: &GlyphBuffer) -> Vec<Shaped> {
        let glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        glyphs
            .map(|(info, position)| Shaped {
                glyph: info.glyph_id,
                at: usize::try_from(info.cluster).unwrap_or_default(),
                advance: self.em(position.x_advance),
                right: self.em(position.x_offset),
                up: self.em(position.y_offset),
            })
            .collect()
    }

    fn em(&self, units: i32) -> f32 {
        f32::from(i16::try_from(units).unwrap_or_default()) / f32::from(self.per_em)
    }
}
