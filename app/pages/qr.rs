//! The link to a page as a QR code, for showing phone to phone.

use qrcode::{Color, EcLevel, QrCode as Encoded};
use serde::Serialize;

/// A QR code (ISO/IEC 18004): a square of modules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QrCode {
    /// Modules along one side, 21 to 177.
    pub side: usize,
    /// The dark ones, row by row.
    #[serde(skip)]
    pub dark: Vec<bool>,
}

impl QrCode {
    /// The light edge that a camera needs around it, in modules.
    pub const EDGE: usize = 4;

    /// The code of a link, with the middle level of correction: a fold or a finger's mark on the screen does no harm. None
    /// where the link is too long for any code.
    #[must_use]
    pub fn of(link: &str) -> Option<QrCode> {
        let encoded = Encoded::with_error_correction_level(link, EcLevel::M)
            .map_err(|error| log::error!("{link}: {error}"))
            .ok()?;
        let colours = encoded.to_colors().into_iter();
        Some(QrCode {
            side: encoded.width(),
            dark: colours.map(|colour| colour == Color::Dark).collect(),
        })
    }
}
