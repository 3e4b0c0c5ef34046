//! Deadlines, and what all of them share.

use rusqlite::Transaction;

use super::as_json;
use crate::compiler::model::Common;

/// Writes the deadlines, and under the empty id the calendar and the rules.
pub(super) fn deadlines(to: &Transaction<'_>, common: &Common) -> rusqlite::Result<()> {
    let Some(counting) = common
        .counting
        .as_ref()
        .filter(|_| !common.deadlines.is_empty())
    else {
        return Ok(());
    };
    as_json(to, "deadline", "", 0, counting)?;
    for (position, deadline) in common.deadlines.iter().enumerate() {
        as_json(to, "deadline", &deadline.id, position + 1, deadline)?;
    }
    Ok(())
}
