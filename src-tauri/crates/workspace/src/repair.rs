//! Saving what can be read of a damaged file into a new one.

mod rows;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use congress::LocalizedText;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::held::{FileKey, Held};
use crate::open::{is_in_use, whole};
use crate::salvage::{CHANGE, Found, OPERATION, REVISION, Remains};
use crate::save_copy::Beside;
use crate::{
    Damage, OpenError, OpenProblem, Repaired, Workspace, WorkspaceError, examine, lock, schema,
};
use rows::Rows;

impl Workspace {
    /// Checks the open file whole: pages, indexes, references, and every row as a value
    /// of its noun. Empty: all is well.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`] where the check itself cannot run.
    pub fn check(&self) -> Result<Vec<Damage>, WorkspaceError> {
        let found = examine::structure(&self.conn, schema::NEWEST)?;
        if found.is_empty() {
            Ok(examine::content(&self.conn)?)
        } else {
            Ok(found)
        }
    }

    /// Reads row by row what is left in a damaged file, adds what its history still knows,
    /// and writes a sound file to `target`, replacing what is there. The damaged file is
    /// only read.
    ///
    /// # Errors
    /// [`OpenError`]: [`OpenProblem::NotOurs`] where nothing at all was found,
    /// [`OpenProblem::Locked`] where either file is open, and [`OpenProblem::Io`] where
    /// both are the same. The target is then as it was.
    pub fn repair(path: &Path, target: &Path, author: &str) -> Result<Repaired, OpenError> {
        let remains = remains(path, target).map_err(|problem| OpenError::new(path, problem))?;
        let failed = |problem| OpenError::new(target, problem);
        free(target).map_err(failed)?;
        let found = remains.search().map_err(|error| failed(error.into()))?;
        let rows = rows::gather(&found).map_err(|error| failed(error.into()))?;
        if rows.saved.rows.is_empty() && (found.operations.is_empty() || found.changes.is_empty()) {
            return Err(OpenError::new(path, OpenProblem::NotOurs));
        }
        write(&found, &rows, target, author).map_err(failed)
    }
}

/// Reads the damaged file, which is neither open in this program nor the target.
fn remains(path: &Path, target: &Path) -> Result<Remains, OpenProblem> {
    let key = FileKey::of(path)?;
    if FileKey::of(target).is_ok_and(|other| other == key) {
        let detail = "a damaged file is not replaced by what is saved of it".to_owned();
        return Err(OpenProblem::Io { detail });
    }
    let _held = Held::take(key).ok_or_else(OpenProblem::locked)?;
    Remains::read(path)
}

/// Whether the target can be replaced.
fn free(target: &Path) -> Result<(), OpenProblem> {
    if fs::metadata(target).is_ok_and(|found| found.permissions().readonly()) {
        return Err(OpenProblem::ReadOnly);
    }
    if is_in_use(target) {
        return Err(OpenProblem::locked());
    }
    lock::guard(target, false).map(drop)
}

/// Makes the new file beside the target, opens it as any other, and only then lets it take
/// the target's place.
fn write(found: &Found, rows: &Rows, target: &Path, author: &str) -> Result<Repaired, OpenProblem> {
    let beside = Beside::new(target);
    let mut made = Workspace::create(beside.path(), author).map_err(|error| error.problem)?;
    if let Some(id) = &found.id {
        identify(&made.conn, id)?;
    }
    let mut repaired = rows.counts.clone();
    if !(is_whole(found) && keep_history(&mut made.conn, found, rows).is_ok()) {
        repaired.operations = 0;
    }
    let nothing = LocalizedText::default();
    made.transact("file-repair", &nothing, |tx| tx.become_like(&rows.saved))
        .map_err(problem)?;
    drop(made);
    drop(Workspace::open(beside.path(), author).map_err(|error| error.problem)?);
    free(target)?;
    beside.take_its_place()?;
    Ok(repaired)
}

/// Whether nothing is missing inside of the journal. Where it could not be read to its end
/// in order, its numbers must tell: a lost change may leave no gap between images, but
/// undoing its operation would do half.
fn is_whole(found: &Found) -> bool {
    let gapless =
        |numbers: &BTreeMap<i64, Vec<Value>>| numbers.keys().copied().eq(1..=numbers.len() as i64);
    let last = found.operations.keys().next_back();
    let changed = found.changes.values().next_back().map(|change| &change[1]);
    let ends = last.is_some_and(|last| changed == Some(&Value::Integer(*last)));
    found.complete || (gapless(&found.operations) && gapless(&found.changes) && ends)
}

/// Writes the old journal and the rows that it ends with, as they were, or nothing where
/// the two do not fit.
fn keep_history(conn: &mut Connection, found: &Found, rows: &Rows) -> Result<(), OpenProblem> {
    let tx = conn.transaction()?;
    schema::drop_triggers(&tx)?;
    let guard = trigger(&tx, "revision_made")?;
    insert(&tx, "operation", OPERATION, found.operations.values())?;
    insert(&tx, "change", CHANGE, found.changes.values())?;
    insert(&tx, "revision", REVISION, found.revisions.iter())?;
    rows.known.insert_into(&tx)?;
    tx.execute_batch(&guard)?;
    schema::migrate(&tx)?;
    whole(examine::structure(&tx, schema::NEWEST)?)?;
    whole(examine::content(&tx)?)?;
    Ok(tx.commit()?)
}

fn insert<'a>(
    conn: &Connection,
    table: &str,
    columns: &[&str],
    rows: impl Iterator<Item = &'a Vec<Value>>,
) -> rusqlite::Result<()> {
    let (places, columns) = (vec!["?"; columns.len()].join(", "), columns.join(", "));
    let mut statement = conn.prepare(&format!(
        "INSERT INTO {table} ({columns}) VALUES ({places})"
    ))?;
    for row in rows {
        statement.execute(params_from_iter(row))?;
    }
    Ok(())
}

/// Gives the new file the identity of the old one, so that its backups stay its own.
fn identify(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    let tx = conn.unchecked_transaction()?;
    let guard = trigger(&tx, "workspace_keeps")?;
    tx.execute("UPDATE workspace SET id = ?1", [id])?;
    tx.execute_batch(&guard)?;
    tx.commit()
}

/// Drops a trigger; what makes it again.
fn trigger(conn: &Connection, name: &str) -> rusqlite::Result<String> {
    let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1";
    let made = conn.query_row(sql, [name], |row| row.get(0))?;
    conn.execute_batch(&format!("DROP TRIGGER {name}"))?;
    Ok(made)
}

/// Why the rows could not be written, as a reason for which a file is not made.
fn problem(error: WorkspaceError) -> OpenProblem {
    match error {
        WorkspaceError::Storage(error) => error.into(),
        other => OpenProblem::Io {
            detail: other.to_string(),
        },
    }
}
