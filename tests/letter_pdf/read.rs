//! Reads the text of a PDF as a program does that copies it: each glyph by the table that the file has for its font.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// The texts of the pages, line by line.
pub(crate) fn pages(file: &[u8]) -> Vec<String> {
    let document = Document::load_mem(file).expect("a PDF");
    let pages = document.get_pages();
    pages.values().map(|id| page(&document, *id)).collect()
}

fn page(document: &Document, id: lopdf::ObjectId) -> String {
    let fonts = document.get_page_fonts(id).expect("fonts");
    let letters = fonts
        .into_iter()
        .map(|(name, font)| (name, letters(document, font)));
    let letters: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = letters.collect();
    let content = document.get_page_content(id).expect("a content");
    let content = Content::decode(&content).expect("a content");
    let mut font = None;
    let mut text = String::new();
    for operation in content.operations {
        match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("Tf", [Object::Name(name), ..]) => font = letters.get(name),
            ("Tm", _) => text.push('\n'),
            ("Tj", [Object::String(glyphs, _)]) => copy(glyphs, font, &mut text),
            ("TJ", [Object::Array(parts)]) => {
                for glyphs in parts.iter().filter_map(|part| part.as_str().ok()) {
                    copy(glyphs, font, &mut text);
                }
            }
            _ => {}
        }
    }
    text
}

fn copy(glyphs: &[u8], font: Option<&BTreeMap<u16, String>>, text: &mut String) {
    for glyph in glyphs.chunks(2) {
        let glyph = u16::from_be_bytes(glyph.try_into().expect("two bytes"));
        text.push_str(&font.expect("a font")[&glyph]);
    }
}

fn letters(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let table = font
        .get(b"ToUnicode")
        .and_then(Object::as_reference)
        .expect("a table");
    let table = document
        .get_object(table)
        .and_then(Object::as_stream)
        .expect("a table");
    let table = String::from_utf8(table.decompressed_content().expect("a table")).expect("text");
    let pairs = table.lines().filter_map(|line| {
        let (glyph, text) = line
            .strip_prefix('<')?
            .strip_suffix('>')?
            .split_once("> <")?;
        let units = text
            .as_bytes()
            .chunks(4)
            .map(|unit| hexadecimal(std::str::from_utf8(unit).ok()?));
        let units: Vec<u16> = units.collect::<Option<_>>()?;
        Some((hexadecimal(glyph)?, String::from_utf16(&units).ok()?))
    });
    pairs.collect()
}

fn hexadecimal(digits: &str) -> Option<u16> {
    u16::from_str_radix(digits, 16).ok()
}
