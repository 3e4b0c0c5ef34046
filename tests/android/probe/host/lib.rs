//! What the building machine needs of itself.

/// Makes the phone's build script depend on this.
pub fn nothing() {}
