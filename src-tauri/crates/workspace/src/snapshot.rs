//! All rows of a file at one moment, as plain values: now, after any operation of the
//! journal, or in another file. The base of comparing, of restoring and of looking back.

use std::collections::BTreeMap;

use congress::Noun;
use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::journal::{Tx, noun_of};
use crate::{WorkspaceError, storage, undo};

/// Rows by noun and id; their values in the order of [`storage::columns`].
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Snapshot {
    pub(crate) rows: BTreeMap<(Noun, String), Vec<Value>>,
}

impl Snapshot {
    /// The rows as they stand.
    pub(crate) fn now(conn: &Connection) -> rusqlite::Result<Self> {
        let mut rows = BTreeMap::new();
        for noun in Noun::ALL {
            let columns = storage::columns(*noun);
            let sql = format!("SELECT {} FROM {}", columns.join(", "), noun.table());
            let mut statement = conn.prepare(&sql)?;
            let mut found = statement.query([])?;
            while let Some(row) = found.next()? {
                let values = (0..columns.len())
                    .map(|column| row.get(column))
                    .collect::<rusqlite::Result<_>>()?;
                rows.insert((*noun, row.get(0)?), values);
            }
        }
        Ok(Self { rows })
    }

    /// The rows as they stood after an operation: from now back through the journal.
    pub(crate) fn after(conn: &Connection, operation: u32) -> rusqlite::Result<Self> {
        let mut snapshot = Self::now(conn)?;
        let sql = "SELECT noun, row_id, before FROM change
            WHERE operation > ?1 ORDER BY number DESC";
        let mut statement = conn.prepare_cached(sql)?;
        let mut changes = statement.query(params![operation])?;
        while let Some(change) = changes.next()? {
            let noun = noun_of(change.get_ref(0)?.as_str()?);
            let key = (noun, change.get(1)?);
            match change.get_ref(2)?.as_str_or_null()? {
                Some(before) => snapshot.rows.insert(key, undo::values(noun, before)),
                None => snapshot.rows.remove(&key),
            };
        }
        Ok(snapshot)
    }

    /// Adds all rows to an empty file. Foreign keys are deferred: any order will do.
    pub(crate) fn insert_into(&self, conn: &Connection) -> rusqlite::Result<()> {
        for ((noun, _), values) in &self.rows {
            storage::insert_values(conn, *noun, values)?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Makes the rows those of a snapshot: what it lacks goes, what differs changes.
    pub(crate) fn become_like(&self, snapshot: &Snapshot) -> Result<(), WorkspaceError> {
        let now = Snapshot::now(self.conn())?;
        for ((noun, id), values) in &now.rows {
            if !snapshot.rows.contains_key(&(*noun, id.clone())) {
                storage::delete_values(self.conn(), *noun, values)?;
            }
        }
        for (key, values) in &snapshot.rows {
            match now.rows.get(key) {
                Some(same) if same == values => {}
                Some(other) => {
                    storage::update_values(self.conn(), key.0, other, values)?;
                }
                None => {
                    storage::insert_values(self.conn(), key.0, values)?;
                }
            }
        }
        Ok(())
    }
}
