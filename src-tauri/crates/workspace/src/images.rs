//! The journal's images, put together: what operations changed, and rows as they were.

use std::collections::BTreeMap;

use congress::{Invalid, Noun, Problem};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::noun_of;
use crate::snapshot::Snapshot;
use crate::{WorkspaceError, storage, undo};

/// Rows before and after; `None`: there was none.
pub(crate) type Changes = BTreeMap<(Noun, String), (Option<Vec<Value>>, Option<Vec<Value>>)>;

/// What operations, in the order of their numbers, came to together, row by row. What
/// came and went again within them, or is in the end as it was, is left out.
pub(crate) fn changes(conn: &Connection, operations: &[u32]) -> rusqlite::Result<Changes> {
    let mut changes = Changes::new();
    let sql = "SELECT noun, row_id, before, after FROM change
        WHERE operation = ?1 ORDER BY number";
    let mut statement = conn.prepare_cached(sql)?;
    for operation in operations {
        let mut found = statement.query([operation])?;
        while let Some(row) = found.next()? {
            let noun = noun_of(row.get_ref(0)?.as_str()?);
            let image = |column| -> rusqlite::Result<_> {
                let text = row.get_ref(column)?.as_str_or_null()?;
                Ok(text.map(|text| undo::values(noun, text)))
            };
            let after = image(3)?;
            match changes.entry((noun, row.get(1)?)) {
                std::collections::btree_map::Entry::Occupied(mut known) => {
                    known.get_mut().1 = after;
                }
                std::collections::btree_map::Entry::Vacant(new) => {
                    new.insert((image(2)?, after));
                }
            }
        }
    }
    changes.retain(|_, (before, after)| before != after);
    Ok(changes)
}

/// The rows of changes, before and after.
pub(crate) fn moments(changes: Changes) -> (Snapshot, Snapshot) {
    let (mut from, mut to) = (Snapshot::default(), Snapshot::default());
    for (key, (before, after)) in changes {
        if let Some(values) = before {
            from.rows.insert(key.clone(), values);
        }
        if let Some(values) = after {
            to.rows.insert(key, values);
        }
    }
    (from, to)
}

/// A row as it was after an operation; where it was gone, as it was last; where the
/// history begins later, as it is.
pub(crate) fn known(
    conn: &Connection,
    noun: Noun,
    id: &str,
    operation: u32,
) -> rusqlite::Result<Option<Vec<Value>>> {
    let sql = "SELECT ifnull(after, before) FROM change
        WHERE row_id = ?1 AND noun = ?2 AND operation <= ?3
        ORDER BY operation DESC, number DESC LIMIT 1";
    let image: Option<String> = conn
        .prepare_cached(sql)?
        .query_row(params![id, noun.table(), operation], |row| row.get(0))
        .optional()?;
    match image {
        Some(image) => Ok(Some(undo::values(noun, &image))),
        None => storage::values_of(conn, noun, id),
    }
}

/// Checks that an operation is there.
///
/// # Errors
/// [`WorkspaceError::Invalid`] with the numbers that are.
pub(crate) fn check(conn: &Connection, operation: u32) -> Result<(), WorkspaceError> {
    let sql = "SELECT 1 FROM operation WHERE number = ?1";
    if conn.prepare_cached(sql)?.exists([operation])? {
        return Ok(());
    }
    let sql = "SELECT ifnull(min(number), 0), ifnull(max(number), 0) FROM operation";
    let (least, most) = conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Err(Invalid::new("operation", Problem::OutOfRange { least, most }).into())
}
