//! What can still be read of a damaged file, from a copy of it.

pub(crate) mod pages;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use congress::Noun;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OpenFlags};

use crate::{OpenProblem, header, storage};

/// No file of ours comes near it, and all of it is read into memory.
const LARGEST: u64 = 2 << 30;

/// How far a table is probed, row by row, where neither of its ends can be reached.
const PROBED: i64 = 20_000;

/// What SQLite may keep beside a file.
const BESIDE: [&str; 2] = ["-journal", "-wal"];

/// The columns of the journal, the number first, as the newest schema has them.
pub(crate) const OPERATION: &[&str] = &[
    "number", "at", "author", "action", "subject", "sort", "reverts", "state", "burst", "step",
];
pub(crate) const CHANGE: &[&str] = &[
    "number",
    "operation",
    "noun",
    "row_id",
    "session_id",
    "before",
    "after",
];
pub(crate) const REVISION: &[&str] = &["session_id", "created", "modified", "sequence"];

/// What was found; nothing of it is judged yet.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The file's identity.
    pub(crate) id: Option<String>,
    /// Rows as the tables have them, in the order of [`storage::columns`].
    pub(crate) rows: BTreeMap<(Noun, String), Vec<Value>>,
    /// By number, in the order of [`OPERATION`].
    pub(crate) operations: BTreeMap<i64, Vec<Value>>,
    /// By number, in the order of [`CHANGE`].
    pub(crate) changes: BTreeMap<i64, Vec<Value>>,
    /// In the order of [`REVISION`].
    pub(crate) revisions: Vec<Vec<Value>>,
    /// Whether all of the journal was read without an error.
    pub(crate) complete: bool,
}

/// A file's bytes, and those of what SQLite left beside it.
pub(crate) struct Remains {
    file: Vec<u8>,
    beside: Vec<(&'static str, Vec<u8>)>,
}

impl Remains {
    /// Reads a file. It must not be open in this process: see [`crate::held`].
    pub(crate) fn read(path: &Path) -> Result<Self, OpenProblem> {
        let found = fs::metadata(path)?;
        if !found.is_file() {
            return Err(OpenProblem::NotOurs);
        }
        if found.len() > LARGEST {
            let detail = format!("{} bytes are too many for a file of ours", found.len());
            return Err(OpenProblem::Io { detail });
        }
        let mut file = fs::read(path)?;
        header::mend(&mut file);
        let mut beside = Vec::new();
        for end in BESIDE {
            let path = with_end(path, end);
            if fs::metadata(&path).is_ok_and(|found| found.is_file() && found.len() <= LARGEST) {
                beside.push((end, fs::read(path)?));
            }
        }
        Ok(Self { file, beside })
    }

    /// Finds all that a copy still tells: by SQLite, then by its pages.
    pub(crate) fn search(&self) -> io::Result<Found> {
        let mut found = Found::default();
        let mut bytes = None;
        // What lies beside the file may be what is damaged.
        for beside in [&self.beside[..], &[]] {
            let folder = tempfile::tempdir()?;
            let copy = folder.path().join("copy.kurultai");
            fs::write(&copy, &self.file)?;
            for (end, bytes) in beside {
                fs::write(with_end(&copy, end), bytes)?;
            }
            // Any error ends this source; what was read until then stays.
            let _ = tables(&copy, &mut found);
            if !found.is_empty() {
                bytes = Some(fs::read(&copy)?);
                break;
            }
        }
        pages::read(bytes.as_deref().unwrap_or(&self.file), &mut found);
        Ok(found)
    }
}

impl Found {
    fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.operations.is_empty() && self.changes.is_empty()
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

fn tables(copy: &Path, found: &mut Found) -> rusqlite::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(copy, flags)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    for noun in Noun::ALL {
        let table = Table::of(&conn, noun.table(), storage::columns(*noun));
        table.read(&mut |mut values| {
            for (value, column) in values.iter_mut().zip(storage::columns(*noun)) {
                // The table of an older file may lack it.
                if *value == Value::Null {
                    *value = storage::before(*noun, column);
                }
            }
            if let Some(Value::Text(id)) = values.first() {
                found.rows.entry((*noun, id.clone())).or_insert(values);
            }
        });
    }
    let mut operations = BTreeMap::new();
    let whole = Table::of(&conn, "operation", OPERATION).read(&mut |mut values| {
        if let Value::Integer(number) = values[0] {
            // The first schema does not have it.
            if values[9] == Value::Null {
                values[9] = Value::Integer(number);
            }
            operations.insert(number, values);
        }
    });
    let mut changes = BTreeMap::new();
    let complete = Table::of(&conn, "change", CHANGE).read(&mut |values| {
        if let Value::Integer(number) = values[0] {
            changes.insert(number, values);
        }
    });
    found.complete = whole && complete;
    (found.operations, found.changes) = (operations, changes);
    Table::of(&conn, "revision", REVISION).read(&mut |values| found.revisions.push(values));
    Table::of(&conn, "workspace", &["id"]).read(&mut |values| {
        if let Some(Value::Text(id)) = values.into_iter().next() {
            found.id.get_or_insert(id);
        }
    });
    Ok(())
}

struct Table<'a> {
    conn: &'a Connection,
    /// `SELECT` its columns `FROM` it.
    sql: String,
    columns: usize,
}

impl<'a> Table<'a> {
    /// A table whose schema may lack columns, which are read as nothing then.
    fn of(conn: &'a Connection, name: &str, columns: &[&str]) -> Self {
        let known = conn
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .and_then(|mut names| names.query_map([name], |row| row.get(0))?.collect())
            .unwrap_or_else(|_: rusqlite::Error| Vec::<String>::new());
        let column = |column: &&str| {
            if known.iter().any(|name| name == column) {
                (*column).to_owned()
            } else {
                "NULL".to_owned()
            }
        };
        let list: Vec<String> = columns.iter().map(column).collect();
        Self {
            conn,
            sql: format!("SELECT rowid, {} FROM {name} NOT INDEXED", list.join(", ")),
            columns: columns.len(),
        }
    }

    /// Reads all rows that can be reached: from the front, from the back, and each by
    /// itself between the two. Whether nothing stood in the way.
    fn read(&self, keep: &mut impl FnMut(Vec<Value>)) -> bool {
        let (front, ended) = self.run("ORDER BY rowid", i64::MIN, &mut *keep);
        if ended.is_ok() {
            return true;
        }
        let last = front.unwrap_or(0);
        let back = self.run("ORDER BY rowid DESC", front.unwrap_or(i64::MIN), &mut *keep);
        let until = back.0.unwrap_or(last.saturating_add(PROBED));
        let until = until.min(last.saturating_add(PROBED));
        let sql = format!("{} WHERE rowid = ?1", self.sql);
        let Ok(mut statement) = self.conn.prepare(&sql) else {
            return false;
        };
        for rowid in last.saturating_add(1)..until {
            let found = statement.query_row([rowid], |row| {
                Ok((1..=self.columns).map(|at| value(row, at)).collect())
            });
            if let Ok(values) = found {
                keep(values);
            }
        }
        false
    }

    /// Reads until the end, an error, a number out of order, or one that is not above
    /// `above`; the number of the last row.
    fn run(
        &self,
        order: &str,
        above: i64,
        keep: &mut impl FnMut(Vec<Value>),
    ) -> (Option<i64>, rusqlite::Result<()>) {
        let mut last = None;
        let mut step = || -> rusqlite::Result<()> {
            let mut statement = self.conn.prepare(&format!("{} {order}", self.sql))?;
            let mut rows = statement.query([])?;
            let descending = order.ends_with("DESC");
            while let Some(row) = rows.next()? {
                let rowid: i64 = row.get(0)?;
                // Pages that name each other in a circle would never end.
                let turned = last.is_some_and(|last| (rowid >= last) == descending);
                if turned || (descending && rowid <= above) {
                    return Err(rusqlite::Error::QueryReturnedMoreThanOneRow);
                }
                last = Some(rowid);
                keep((1..=self.columns).map(|at| value(row, at)).collect());
            }
            Ok(())
        };
        let ended = step();
        (last, ended)
    }
}

/// A value; a text that is none stays as bytes, which no column takes.
fn value(row: &rusqlite::Row<'_>, at: usize) -> Value {
    match row.get_ref(at) {
        Ok(ValueRef::Text(bytes)) => match std::str::from_utf8(bytes) {
            Ok(text) => Value::Text(text.to_owned()),
            Err(_) => Value::Blob(bytes.to_vec()),
        },
        Ok(other) => other.try_into().unwrap_or(Value::Null),
        Err(_) => Value::Null,
    }
}
