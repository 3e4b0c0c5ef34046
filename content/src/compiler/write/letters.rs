//! Letters as they are asked and printed.

use rusqlite::{Transaction, params};
use serde::Serialize;

use super::insert;
use crate::compiler::model::Common;

/// Writes the letters, and under the empty id what they share.
pub(super) fn letters(to: &Transaction<'_>, common: &Common) -> rusqlite::Result<()> {
    if common.letters.is_empty() {
        return Ok(());
    }
    row(to, "", 0, &common.shared)?;
    for (position, letter) in common.letters.iter().enumerate() {
        row(to, &letter.id, position + 1, letter)?;
    }
    Ok(())
}

fn row(
    to: &Transaction<'_>,
    id: &str,
    position: usize,
    data: &impl Serialize,
) -> rusqlite::Result<()> {
    let json = serde_json::to_string(data)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    insert(
        to,
        "letter (id, position, data)",
        params![id, position, json],
    )
}
