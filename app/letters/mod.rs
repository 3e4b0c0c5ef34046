//! Letters on paper. What a letter is, and how answers become one, is [`kenes_content::letters`].

pub mod pdf;

use kenes_content::letters::Composed;

use pdf::{Fonts, PdfError, Print};

/// The guide's own faces.
const FACES: Fonts<'static> = Fonts {
    regular: include_bytes!("../../ui/fonts/GolosText-Regular.ttf"),
    bold: include_bytes!("../../ui/fonts/GolosText-SemiBold.ttf"),
};

/// A letter as PDF, in the guide's own faces.
///
/// # Errors
/// Where a face cannot be read, or the file cannot be written.
pub fn on_paper(letter: &Composed, print: Print) -> Result<Vec<u8>, PdfError> {
    pdf::pdf(letter, print, &FACES)
}

/// The signs of a letter that paper does not have: a box stands there in print. None where that cannot be known.
#[must_use]
pub fn unprintable(letter: &Composed) -> Vec<String> {
    pdf::unprintable(letter, &FACES).unwrap_or_else(|error| {
        log::error!("{error}");
        Vec::new()
    })
}
