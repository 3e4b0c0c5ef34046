//! What can go wrong with a PDF.

use krilla::error::KrillaError;

/// The letter cannot be written as PDF.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The bytes are no font, or one without a space or outlines.
    #[error("the {0} face cannot be read")]
    Face(
        /// Which of the faces.
        &'static str,
    ),
    /// The page has no size.
    #[error("the page has no size")]
    Page,
    /// The file does not keep to PDF/UA, or a face cannot be embedded.
    #[error("the file cannot be written: {0}")]
    Write(#[from] KrillaError),
}
