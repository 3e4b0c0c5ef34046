//! A letter as PDF: A4, to print, to sign, to send.
//!
//! The way of a letter: `arrange` makes rows of it (`desk`, `clean`, `face`, `cluster`, `lines`, `blanks`), `flow` puts the rows
//! on pages, `draw` draws them, `structure` says what is a heading, a paragraph, a list, and `file` writes it all. The same
//! letter gives the same bytes.

mod arrange;
mod blanks;
mod clean;
mod cluster;
mod desk;
mod draw;
mod error;
mod face;
mod file;
mod flow;
mod lines;
mod paper;
mod row;
mod structure;

use kenes_content::letters::Composed;

use cluster::Look;

pub use error::PdfError;
pub use face::Fonts;
pub use paper::Print;

/// The letter as a PDF file.
///
/// Text can be selected and searched, the faces are embedded as subsets, and the file keeps to PDF/UA-1. What the faces have no
/// glyph for is printed as «□» and still copied as what it is. Everything goes from left to right.
///
/// # Errors
///
/// A face that cannot be read, or that has no space.
pub fn pdf(letter: &Composed, print: Print, fonts: &Fonts<'_>) -> Result<Vec<u8>, PdfError> {
    let faces = face::Faces::read(fonts, letter.lang)?;
    let paper = paper::Paper::new(print);
    let sheet = arrange::arrange(letter, paper, &faces);
    let pages = flow::pages(&sheet.rows, paper);
    file::write(letter, &sheet, &pages, paper, &faces)
}

/// What of the letter is printed as «□», each sign once, in the order in which they are met.
///
/// # Errors
///
/// A face that cannot be read, or that has no space.
pub fn unprintable(letter: &Composed, fonts: &Fonts<'_>) -> Result<Vec<String>, PdfError> {
    let faces = face::Faces::read(fonts, letter.lang)?;
    let sheet = arrange::arrange(letter, paper::Paper::new(Print::Ordinary), &faces);
    let runs = sheet.rows.iter().flat_map(|row| &row.runs);
    let mut missing: Vec<String> = Vec::new();
    for cluster in runs.flat_map(|run| &run.line.clusters) {
        if cluster.look == Look::Missing && !missing.contains(&cluster.text) {
            missing.push(cluster.text.clone());
        }
    }
    Ok(missing)
}
