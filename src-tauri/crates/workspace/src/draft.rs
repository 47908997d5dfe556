//! Rows as they are to be, laid over those of the file, before anything is written.

use std::collections::BTreeMap;

use congress::Noun;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::fields;
use crate::journal::Tx;
use crate::{WorkspaceError, storage};

/// A row's noun and id.
pub(crate) type Key = (Noun, String);

/// One row to write: its noun, what it is now and what it is to be.
pub(crate) type Writing = (Noun, Option<Vec<Value>>, Option<Vec<Value>>);

/// A file's rows with changes laid over them.
pub(crate) struct Draft<'a> {
    conn: &'a Connection,
    /// What differs; `None`: it is to go.
    pub(crate) rows: BTreeMap<Key, Option<Vec<Value>>>,
}

impl<'a> Draft<'a> {
    /// The file as it is.
    pub(crate) fn new(conn: &'a Connection) -> Self {
        Self {
            conn,
            rows: BTreeMap::new(),
        }
    }

    /// A row as the file has it.
    pub(crate) fn now(&self, key: &Key) -> rusqlite::Result<Option<Vec<Value>>> {
        storage::values_of(self.conn, key.0, &key.1)
    }

    /// A row as it is to be.
    pub(crate) fn get(&self, key: &Key) -> rusqlite::Result<Option<Vec<Value>>> {
        match self.rows.get(key) {
            Some(row) => Ok(row.clone()),
            None => self.now(key),
        }
    }

    /// Whether a row is to be there.
    pub(crate) fn has(&self, key: &Key) -> rusqlite::Result<bool> {
        match self.rows.get(key) {
            Some(row) => Ok(row.is_some()),
            None => storage::exists(self.conn, key.0, &key.1),
        }
    }

    /// The rows that are to name a row, and the place of the column in which they do.
    pub(crate) fn users(&self, key: &Key) -> rusqlite::Result<Vec<(Key, usize)>> {
        let mut users = Vec::new();
        for noun in Noun::ALL {
            for (at, field) in fields::fields(*noun).iter().enumerate() {
                if field.kind.refers_to() != Some(key.0) {
                    continue;
                }
                let there = storage::ids_of(self.conn, *noun, field.column, &key.1)?;
                let there = there.into_iter().map(|id| (*noun, id));
                users.extend(
                    there
                        .filter(|k| !self.rows.contains_key(k))
                        .map(|k| (k, at)),
                );
                let names =
                    |row: &Option<Vec<Value>>| row.as_ref().is_some_and(|v| is_id(&v[at], &key.1));
                let drafted = self
                    .rows
                    .iter()
                    .filter(|(k, row)| k.0 == *noun && names(row));
                users.extend(drafted.map(|(k, _)| (k.clone(), at)));
            }
        }
        Ok(users)
    }

    /// What is to be written to make the file so.
    pub(crate) fn writings(self) -> rusqlite::Result<Vec<Writing>> {
        let mut writings = Vec::new();
        for (key, row) in &self.rows {
            let now = self.now(key)?;
            if now != *row {
                writings.push((key.0, now, row.clone()));
            }
        }
        Ok(writings)
    }
}

/// Whether a value is an id.
fn is_id(value: &Value, id: &str) -> bool {
    matches!(value, Value::Text(text) if text == id)
}

impl Tx<'_> {
    /// Writes rows as they are to be. Foreign keys are checked at the end.
    pub(crate) fn write(&self, writings: &[Writing]) -> Result<(), WorkspaceError> {
        for (noun, now, row) in writings {
            match (now, row) {
                (None, Some(row)) => storage::insert_values(self.conn(), *noun, row)?,
                (Some(now), None) => storage::delete_values(self.conn(), *noun, now)?,
                (Some(now), Some(row)) => storage::update_values(self.conn(), *noun, now, row)?,
                (None, None) => 0,
            };
        }
        Ok(())
    }
}
