//! Who else may see what the window shows.

/// How far what is shown is kept from others' eyes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Veil {
    /// Everybody may see it.
    #[default]
    None,
    /// It is not for the picture of the window among the apps used last.
    Recents,
    /// It is for no picture at all: neither among the apps used last, nor of the screen, nor shown on another screen.
    Secret,
}
