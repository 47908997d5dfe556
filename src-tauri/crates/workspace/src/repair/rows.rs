//! Which rows of those that were found can stand, judged by a database of memory.

use std::collections::{BTreeMap, BTreeSet};

use congress::Noun;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

use crate::salvage::Found;
use crate::snapshot::Snapshot;
use crate::{Repaired, open, schema, storage, undo};

/// The images of one row, oldest first; `None`: it went.
type Images = BTreeMap<(Noun, String), Vec<Option<String>>>;

/// The rows to save, those that the journal ends with, and what it came to.
pub(crate) struct Rows {
    /// What the new file will hold.
    pub(crate) saved: Snapshot,
    /// The newest image of every row that stands by the journal.
    pub(crate) known: Snapshot,
    /// Counted but for the operations.
    pub(crate) counts: Repaired,
}

/// Takes the rows of the tables, adds those that only the history has, and mends what
/// refers to lost ones.
pub(crate) fn gather(found: &Found) -> rusqlite::Result<Rows> {
    let sieve = Sieve::new()?;
    let images = images(found);
    let mut counts = Repaired {
        rows: 0,
        from_history: 0,
        lost: 0,
        loosened: 0,
        operations: found.operations.len().try_into().unwrap_or(u32::MAX),
    };
    let keys: BTreeSet<_> = found.rows.keys().chain(images.keys()).collect();
    for key in keys {
        let images = images.get(key).map_or(&[][..], Vec::as_slice);
        let row = found.rows.get(key);
        if row.is_some_and(|row| sieve.takes(key, row)) {
            counts.rows += 1;
            continue;
        }
        // What went does not come back.
        if matches!(images.last(), Some(None)) {
            continue;
        }
        let mut newest_first = images.iter().rev().flatten();
        if newest_first.any(|image| sieve.takes(key, &undo::values(key.0, image))) {
            counts.from_history += 1;
        } else {
            counts.lost += 1;
        }
    }
    counts.loosened = sieve.mend()?;
    let saved = Snapshot::now(&sieve.conn)?;
    let newest = images.into_iter().filter_map(|(key, images)| {
        let image = images.into_iter().next_back()??;
        let values = undo::values(key.0, &image);
        Some((key, values))
    });
    let known = Snapshot {
        rows: newest.collect(),
    };
    Ok(Rows {
        saved,
        known,
        counts,
    })
}

fn images(found: &Found) -> Images {
    let mut order: Vec<&Vec<Value>> = found.changes.values().collect();
    // By operation, and in it by number, as the journal is read everywhere.
    order.sort_by_key(|change| match change[1] {
        Value::Integer(operation) => operation,
        _ => i64::MIN,
    });
    let mut images = Images::new();
    for change in order {
        let [_, _, Value::Text(noun), Value::Text(id), _, _, after] = &change[..] else {
            continue;
        };
        let after = match after {
            Value::Text(after) => Some(after.clone()),
            Value::Null => None,
            _ => continue,
        };
        if let Some(noun) = Noun::ALL.iter().find(|known| known.table() == noun) {
            images.entry((*noun, id.clone())).or_default().push(after);
        }
    }
    images
}

/// An empty file in memory that takes rows without a journal.
struct Sieve {
    conn: Connection,
}

impl Sieve {
    fn new() -> rusqlite::Result<Self> {
        let conn = open::in_memory()?;
        schema::migrate(&conn)?;
        schema::drop_triggers(&conn)?;
        conn.pragma_update(None, "foreign_keys", false)?;
        Ok(Self { conn })
    }

    /// Adds a row where the schema takes it and it can be read as its noun.
    fn takes(&self, (noun, id): &(Noun, String), values: &[Value]) -> bool {
        let same = matches!(values.first(), Some(Value::Text(of)) if of == id);
        if !same || storage::insert_values(&self.conn, *noun, values).is_err() {
            return false;
        }
        let readable = storage::changed(&self.conn, *noun, id).is_ok();
        if !readable {
            // Nothing refuses this: there are neither triggers nor foreign keys.
            let _ = storage::delete_of(&self.conn, *noun, "id", id);
        }
        readable
    }

    /// Empties references to rows that are not there, or removes the rows that cannot be
    /// without, until nothing refers to nothing; how often.
    fn mend(&self) -> rusqlite::Result<u32> {
        let mut count = 0;
        loop {
            let orphans = self.orphans()?;
            if orphans.is_empty() {
                return Ok(count);
            }
            for (table, rowid, column) in orphans {
                // The schema says what can be without: NOT NULL, or a CHECK.
                let empty = format!("UPDATE {table} SET {column} = NULL WHERE rowid = ?1");
                if self.conn.execute(&empty, [rowid]).is_err() {
                    let drop = format!("DELETE FROM {table} WHERE rowid = ?1");
                    self.conn.execute(&drop, [rowid])?;
                }
                count += 1;
            }
        }
    }

    /// Table, row and column of every reference to nothing, one a row.
    fn orphans(&self) -> rusqlite::Result<Vec<(String, i64, String)>> {
        let found: Vec<(String, i64, i64)> = self
            .conn
            .prepare("PRAGMA foreign_key_check")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(3)?)))?
            .collect::<Result<_, _>>()?;
        let mut orphans = BTreeMap::new();
        for (table, rowid, key) in found {
            let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
            let mut statement = self.conn.prepare_cached(sql)?;
            let column = statement.query_row((&table, key), |row| row.get(0));
            if let Some(column) = column.optional()? {
                orphans.entry((table, rowid)).or_insert(column);
            }
        }
        let flat = orphans.into_iter().map(|((t, r), column)| (t, r, column));
        Ok(flat.collect())
    }
}
