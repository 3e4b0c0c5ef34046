//! Writes the model as one SQLite file. The same content gives the same bytes.

mod deadlines;
mod letters;
mod pages;
mod registries;
mod search;

use rusqlite::{Connection, Params, Transaction, params};
use serde::Serialize;

use crate::compiler::joints;
use crate::compiler::model::{Common, Guide};
use crate::schema;

/// The bytes of a bundle. What is searched is the plain text, what is drawn has its joints.
pub(crate) fn bundle(mut guides: [Guide; 2], mut common: Common) -> rusqlite::Result<Vec<u8>> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", schema::FORMAT)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(schema::TABLES)?;
    search::write(&transaction, &guides, &common)?;
    guides.iter_mut().for_each(joints::guide);
    joints::common(&mut common);
    registries::common(&transaction, &common)?;
    letters::letters(&transaction, &common)?;
    deadlines::deadlines(&transaction, &common)?;
    for guide in &guides {
        registries::guide(&transaction, guide)?;
        pages::guide(&transaction, guide)?;
    }
    // What relates pages to other things is the same in every language.
    if let Some(guide) = guides.first() {
        pages::relations(&transaction, guide)?;
        registries::figure_values(&transaction, guide)?;
    }
    transaction.commit()?;
    connection.execute_batch("VACUUM")?;
    Ok(connection.serialize("main")?.to_vec())
}

/// Adds a row.
fn insert(transaction: &Transaction<'_>, into: &str, values: impl Params) -> rusqlite::Result<()> {
    let count = into.split(',').count();
    let marks = vec!["?"; count].join(", ");
    let mut statement = transaction.prepare(&format!("INSERT INTO {into} VALUES ({marks})"))?;
    statement.execute(values)?;
    Ok(())
}

/// Adds a row that is read as a whole: an id, a position, and JSON.
fn as_json(
    transaction: &Transaction<'_>,
    table: &str,
    id: &str,
    position: usize,
    data: &impl Serialize,
) -> rusqlite::Result<()> {
    let json = serde_json::to_string(data)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let into = format!("{table} (id, position, data)");
    insert(transaction, &into, params![id, position, json])
}
