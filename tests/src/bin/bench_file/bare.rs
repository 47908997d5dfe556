//! The same rows in bare SQLite: the same tables and pragmas, and no journal.

use std::path::Path;

use congress::Noun;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// A noun's rows as bare SQLite has them.
pub struct Rows {
    table: &'static str,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
}

impl Rows {
    /// All rows of a noun.
    pub fn read(conn: &Connection, noun: Noun) -> Self {
        let table = noun.table();
        let mut all = conn
            .prepare(&format!("SELECT * FROM {table}"))
            .expect("SQL");
        let columns: Vec<String> = all.column_names().map(str::to_owned).collect();
        let read = |row: &rusqlite::Row<'_>| (0..columns.len()).map(|n| row.get(n)).collect();
        let rows = all.query_map([], read).expect("rows");
        let rows = rows.collect::<Result<_, _>>().expect("read");
        Self {
            table,
            columns,
            rows,
        }
    }

    /// The statement that adds one row.
    pub fn insertion(&self) -> String {
        let places = vec!["?"; self.columns.len()].join(", ");
        format!("INSERT INTO {} VALUES ({places})", self.table)
    }

    /// One row in a transaction of its own.
    pub fn insert(&self, conn: &Connection, row: &[Value]) {
        let mut insert = conn.prepare_cached(&self.insertion()).expect("SQL");
        insert.execute(params_from_iter(row)).expect("added");
    }

    /// Replaces a row, in a transaction of its own.
    pub fn update(&self, conn: &Connection, at: usize) {
        let numbered = self.columns.iter().enumerate().skip(1);
        let sets: Vec<_> = numbered
            .map(|(n, name)| format!("{name} = ?{}", n + 1))
            .collect();
        let sql = format!(
            "UPDATE {} SET {} WHERE id = ?1",
            self.table,
            sets.join(", ")
        );
        let mut update = conn.prepare_cached(&sql).expect("SQL");
        update
            .execute(params_from_iter(&self.rows[at]))
            .expect("changed");
    }
}

/// The same tables and pragmas, without the journal.
pub fn bare(path: &Path) -> Connection {
    let conn = Connection::open(path).expect("it opens");
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;
        PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
    )
    .expect("pragmas");
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .expect("SQL")
        .query_map([], |row| row.get(0))
        .expect("names")
        .collect::<Result<_, _>>()
        .expect("read");
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {trigger}"))
            .expect("dropped");
    }
    conn
}
