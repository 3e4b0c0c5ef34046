//! The file: pages, title, language, and that it keeps to PDF/UA-1.

use kenes_content::letters::Composed;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use super::PdfError;
use super::clean;
use super::draw::Pen;
use super::face::Faces;
use super::flow::Placed;
use super::paper::Paper;
use super::row::Sheet;
use super::structure::{self, Role};

/// Stands for a title where a letter has no words at all.
const UNTITLED: &str = "–";

/// Writes the pages of a letter.
pub(super) fn write(
    letter: &Composed,
    sheet: &Sheet,
    pages: &[Vec<Placed>],
    paper: Paper,
    faces: &Faces<'_>,
) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new_with(settings());
    let mut drawn = vec![Vec::new(); sheet.elements.len()];
    let mut outline = Outline::new();
    for (index, placed) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(Paper::WIDTH, Paper::HEIGHT).ok_or(PdfError::Page)?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        let mut pen = Pen {
            surface: &mut surface,
            faces,
            paper,
        };
        for Placed { row, top } in placed {
            let top = Paper::TOP + top;
            for run in sheet.rows.get(*row).into_iter().flat_map(|row| &row.runs) {
                let Some(of) = drawn.get_mut(run.element) else {
                    continue;
                };
                if let (true, Some(Role::Heading(text))) =
                    (of.is_empty(), sheet.elements.get(run.element))
                {
                    let place = XyzDestination::new(index, Point::from_xy(Paper::LEFT, top));
                    outline.push_child(OutlineNode::new(text.clone(), place));
                }
                of.push(pen.run(run, top));
            }
        }
        if pages.len() > 1 {
            pen.number(index + 1);
        }
        surface.finish();
        page.finish();
    }
    document.set_outline(outline);
    document.set_tag_tree(structure::tree(letter.lang, &sheet.elements, drawn));
    document.set_metadata(
        Metadata::new()
            .title(title(letter))
            .language(letter.lang.to_owned()),
    );
    Ok(document.finish()?)
}

/// Nothing is said of who made the file, or when.
fn settings() -> SerializeSettings {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    SerializeSettings {
        configuration: configuration.unwrap_or_default(),
        ..SerializeSettings::default()
    }
}

/// The heading with what it says more; without one, the first words of the letter.
fn title(letter: &Composed) -> String {
    let heading = format!(
        "{} {}",
        letter.title,
        letter.about.as_deref().unwrap_or_default()
    );
    let words = [
        &letter.header,
        &letter.body,
        &letter.requests,
        &letter.foot,
        &letter.after,
    ];
    let words = words.into_iter().flatten().map(|text| clean::line(text));
    let mut titles = std::iter::once(clean::line(&heading)).chain(words);
    titles
        .find(|title| !title.is_empty())
        .unwrap_or_else(|| UNTITLED.to_owned())
}
