//! Letters as they are asked and printed.

use rusqlite::Transaction;

use super::as_json;
use crate::compiler::model::Common;

/// Writes the letters, and under the empty id what they share.
pub(super) fn letters(to: &Transaction<'_>, common: &Common) -> rusqlite::Result<()> {
    if common.letters.is_empty() {
        return Ok(());
    }
    as_json(to, "letter", "", 0, &common.shared)?;
    for (position, letter) in common.letters.iter().enumerate() {
        as_json(to, "letter", &letter.id, position + 1, letter)?;
    }
    Ok(())
}
