//! The icons as the glyphs of a font: what draws the text draws them too, sharp at every size, and nothing has to read SVG on the phone.
//!
//! Each `NAME.svg` of the folder becomes a glyph one em wide and one em high, and `Glyphs.NAME` in `ui/`: the letter that it is drawn by.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kurbo::{Affine, BezPath, Shape};
use write_fonts::tables::cmap::Cmap;
use write_fonts::tables::glyf::{GlyfLocaBuilder, Glyph, SimpleGlyph};
use write_fonts::tables::head::{Flags, Head};
use write_fonts::tables::hhea::Hhea;
use write_fonts::tables::hmtx::{Hmtx, LongMetric};
use write_fonts::tables::maxp::Maxp;
use write_fonts::tables::name::{Name, NameRecord};
use write_fonts::tables::os2::Os2;
use write_fonts::tables::post::Post;
use write_fonts::types::{GlyphId, NameId};
use write_fonts::{FontBuilder, OffsetMarker};

/// What `font-family` calls it.
const FAMILY: &str = "Kenes Icons";

/// How many units an icon is wide and high: the `viewBox` of Material Symbols.
const EM: u16 = 960;

/// The first letter of Unicode's private use area.
const FIRST: u32 = 0xE000;

/// The font, and the `.slint` file that names its letters.
pub(crate) struct Icons {
    pub(crate) font: Vec<u8>,
    pub(crate) names: String,
}

/// Reads the folder.
pub(crate) fn icons(folder: &Path) -> Result<Icons, String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .collect();
    files.sort();
    let mut names = String::from("export global Glyphs {\n");
    let mut shapes = Vec::new();
    for (file, letter) in files.iter().zip(FIRST..) {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let letter = char::from_u32(letter).ok_or("more icons than letters")?;
        let shape = outline(file).map_err(|error| format!("{}: {error}", file.display()))?;
        writeln!(
            names,
            "    out property <string> {name}: \"\\u{{{:x}}}\";",
            u32::from(letter)
        )
        .map_err(|error| error.to_string())?;
        shapes.push((letter, shape));
    }
    names.push_str("}\n");
    let font = font(&shapes).map_err(|error| error.to_string())?;
    Ok(Icons { font, names })
}

/// An icon's outline, with y upwards as fonts have it.
fn outline(file: &Path) -> Result<BezPath, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(file)?;
    let svg = roxmltree::Document::parse(&text)?;
    let root = svg.root_element();
    if root.attribute("viewBox") != Some("0 -960 960 960") {
        return Err("its viewBox is not that of Material Symbols".into());
    }
    let mut outline = BezPath::new();
    for element in root.children().filter(roxmltree::Node::is_element) {
        let drawn = element.attribute("d").ok_or("not only paths")?;
        outline.extend(BezPath::from_svg(drawn)?);
    }
    outline.apply_affine(Affine::FLIP_Y);
    Ok(outline)
}

fn font(shapes: &[(char, BezPath)]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let glyphs = u16::try_from(shapes.len() + 1)?;
    let mut outlines = GlyfLocaBuilder::new();
    let mut widths = vec![LongMetric::new(EM, 0)];
    let mut letters = Vec::new();
    outlines.add_glyph(&Glyph::Empty)?;
    for ((letter, shape), glyph) in shapes.iter().zip(1..) {
        outlines.add_glyph(&SimpleGlyph::from_bezpath(shape).map_err(|it| format!("{it:?}"))?)?;
        widths.push(LongMetric::new(EM, shape.bounding_box().x0.round() as i16));
        letters.push((*letter, GlyphId::new(glyph)));
    }
    let (outlines, places, format) = outlines.build();
    let em = i16::try_from(EM)?;
    let head = Head {
        units_per_em: EM,
        flags: Flags::BASELINE_AT_Y_0,
        x_max: em,
        y_max: em,
        lowest_rec_ppem: 8,
        index_to_loc_format: format as i16,
        ..Head::default()
    };
    // The line is as high as the icon: nothing below it and nothing between lines.
    let hhea = Hhea {
        ascender: em.into(),
        advance_width_max: EM.into(),
        x_max_extent: em.into(),
        caret_slope_rise: 1,
        number_of_h_metrics: glyphs,
        ..Hhea::default()
    };
    let os2 = Os2 {
        x_avg_char_width: em,
        s_typo_ascender: em,
        us_win_ascent: EM,
        us_first_char_index: u16::try_from(FIRST)?,
        us_last_char_index: u16::try_from(FIRST)? + glyphs - 2,
        ..Os2::default()
    };
    let record = |id, text: &str| {
        // Windows, Unicode, English of the United States: what every reader of fonts looks for.
        NameRecord::new(3, 1, 0x409, id, OffsetMarker::new(text.to_owned()))
    };
    let name = Name::new(vec![
        record(NameId::FAMILY_NAME, FAMILY),
        record(NameId::SUBFAMILY_NAME, "Regular"),
        record(NameId::FULL_NAME, FAMILY),
        record(NameId::POSTSCRIPT_NAME, "KenesIcons"),
    ]);
    Ok(FontBuilder::new()
        .add_table(&head)?
        .add_table(&hhea)?
        .add_table(&Maxp::new(glyphs))?
        .add_table(&os2)?
        .add_table(&Hmtx::new(widths, Vec::new()))?
        .add_table(&Cmap::from_mappings(letters)?)?
        .add_table(&places)?
        .add_table(&outlines)?
        .add_table(&name)?
        .add_table(&Post {
            version: write_fonts::types::Version16Dot16::VERSION_3_0,
            ..Post::default()
        })?
        .build())
}
