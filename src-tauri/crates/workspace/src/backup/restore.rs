//! The rows of a backup, brought up to date and checked before they are let in.

use std::fs;

use congress::BackupReason;
use rusqlite::Connection;

use super::folder::{Entry, Folder, identity};
use super::make::sync_folder;
use super::name::BackupName;
use super::rewrite::update;
use crate::snapshot::Snapshot;
use crate::{BackupProblem, WorkspaceError, storage};

/// Finds a backup by its name. What is no backup's name is not looked for: it may be a
/// path to anywhere.
pub(crate) fn find(folder: &Folder, file: &str) -> Result<Entry, WorkspaceError> {
    let name = BackupName::parse(file);
    let name = name.ok_or_else(|| BackupProblem::NotFound.of(file))?;
    let path = folder.path.join(file);
    Ok(Entry { name, path })
}

/// All rows of a backup of this folder's file.
pub(crate) fn read(folder: &Folder, entry: &Entry) -> Result<Snapshot, WorkspaceError> {
    let file = entry.name.to_string();
    rows(folder, entry).map_err(|problem| problem.of(&file))
}

/// After a backup of unsaved changes was restored, the file has them: the backup becomes
/// one as any other, so that it is not offered again, and thinned in its time.
pub(crate) fn settle(folder: &Folder, entry: &Entry) -> Result<(), WorkspaceError> {
    if entry.name.reason != BackupReason::Unsaved {
        return Ok(());
    }
    let mut name = entry.name.clone();
    name.reason = BackupReason::Edits;
    fs::rename(&entry.path, folder.path.join(name.to_string()))?;
    Ok(sync_folder(&folder.path)?)
}

fn rows(folder: &Folder, entry: &Entry) -> Result<Snapshot, BackupProblem> {
    let mut conn = entry.load()?;
    if !folder.is_of(identity(&conn)?.as_deref()) {
        return Err(BackupProblem::OtherFile);
    }
    update(&mut conn, None)?;
    // The hash says that these bytes have the name that they have, not that it was this
    // program that gave it to them.
    for check in ["PRAGMA quick_check(1)", "PRAGMA foreign_key_check"] {
        let found = conn
            .prepare(check)?
            .query_map([], |row| row.get::<_, String>(0))?
            .find(|found| found.as_ref().is_ok_and(|text| text != "ok") || found.is_err());
        if let Some(found) = found {
            return Err(BackupProblem::unreadable(&found?));
        }
    }
    let snapshot = Snapshot::now(&conn)?;
    readable(&conn, &snapshot)?;
    Ok(snapshot)
}

/// Whether each row is a value of its noun, so that no row comes in which cannot be read.
fn readable(conn: &Connection, snapshot: &Snapshot) -> rusqlite::Result<()> {
    for (noun, id) in snapshot.rows.keys() {
        storage::changed(conn, *noun, id)?;
    }
    Ok(())
}
