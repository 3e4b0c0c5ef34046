//! The sheet of paper, and how large is written on it. All in points.

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// How large a letter is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Print {
    /// 12 points.
    #[default]
    Ordinary,
    /// 16 points, for poor eyes.
    Large,
}

/// A4 with the margins of an office, and a size of letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    size: f32,
}

impl Paper {
    /// The height that rows can have on a page.
    pub(super) const TEXT_HEIGHT: f32 = Self::BOTTOM - Self::TOP;
    /// As wide as A4.
    pub(super) const WIDTH: f32 = 210.0 * MM;
    /// As high as A4.
    pub(super) const HEIGHT: f32 = 297.0 * MM;
    /// Where the text begins: room for a folder's holes.
    pub(super) const LEFT: f32 = 30.0 * MM;
    /// Where the text ends.
    pub(super) const RIGHT: f32 = Self::WIDTH - 15.0 * MM;
    /// Where the first row begins.
    pub(super) const TOP: f32 = 20.0 * MM;
    /// Where the last row ends.
    pub(super) const BOTTOM: f32 = Self::HEIGHT - 20.0 * MM;
    /// Where the block of addressee and sender begins.
    pub(super) const MIDDLE: f32 = Self::WIDTH / 2.0;
    /// How far the first line of a paragraph is moved in.
    pub(super) const INDENT: f32 = 12.5 * MM;
    /// The line of the page's number.
    pub(super) const NUMBER: f32 = Self::HEIGHT - 10.0 * MM;

    /// The paper of a print.
    pub(super) fn new(print: Print) -> Self {
        let size = match print {
            Print::Ordinary => 12.0,
            Print::Large => 16.0,
        };
        Self { size }
    }

    /// The letters' size.
    pub(super) fn size(self) -> f32 {
        self.size
    }

    /// The height of a row.
    pub(super) fn row(self) -> f32 {
        self.size * 1.35
    }
}
