//! Bringing an older file up to date: a backup first, then one transaction.

use std::path::{Path, PathBuf};

use congress::BackupReason;
use rusqlite::Connection;

use crate::open::{copy, of_ours, settle, whole};
use crate::save_copy::Beside;
use crate::{OpenProblem, Workspace, WorkspaceError, backup, examine, schema};

/// Brings an open file to the newest version, after a backup into `backups`, or beside the
/// file. Where it fails, the file is as it was.
pub(crate) fn migrate(
    file: &mut Workspace,
    version: u32,
    backups: Option<&Path>,
) -> Result<(), OpenProblem> {
    let (beside, id) = match backups {
        Some(root) => {
            // The first schema has no identity: it gets the one that its backup lies under.
            let known = backup::identity(&file.conn)?;
            let id = known.unwrap_or_else(|| uuid::Uuid::new_v4().simple().to_string());
            let kept = backup::write_backup(
                &file.conn,
                &backup::folder_of(root, &id),
                BackupReason::Migration,
                (file.clock)(),
            );
            kept.map_err(problem)?;
            (None, Some(id))
        }
        None => (Some(keep(file, version)?), None),
    };
    let migrated = settle(&file.conn)
        .map_err(|error| of_ours(error.into()))
        .and_then(|()| advance(&mut file.conn, id.as_deref()));
    if let (Err(_), Some(kept)) = (&migrated, beside) {
        // The file itself is what it holds.
        let _ = std::fs::remove_file(kept);
    }
    migrated
}

/// The newest schema and all rows under it, or nothing. `id` is the file's identity, where
/// one was given to it already.
pub(crate) fn advance(conn: &mut Connection, id: Option<&str>) -> Result<(), OpenProblem> {
    let tx = conn.transaction()?;
    schema::migrate(&tx)?;
    if let Some(id) = id {
        schema::identify(&tx, id)?;
    }
    whole(examine::structure(&tx, schema::NEWEST)?)?;
    whole(examine::content(&tx)?)?;
    Ok(tx.commit()?)
}

/// Copies the file to `<stem> (version N).kurultai` beside it.
fn keep(file: &Workspace, version: u32) -> Result<PathBuf, OpenProblem> {
    let target = free_name(&file.path, version);
    let beside = Beside::new(&target);
    {
        let mut made = Connection::open(beside.path())?;
        copy(&file.conn, &mut made)?;
    }
    beside.take_its_place()?;
    Ok(target)
}

fn free_name(path: &Path, version: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |n: u32| match n {
        1 => path.with_file_name(format!("{stem} (version {version}).kurultai")),
        n => path.with_file_name(format!("{stem} (version {version}, {n}).kurultai")),
    };
    let free = (1..).map(name).find(|name| !name.exists());
    free.unwrap_or_else(|| name(1))
}

/// Why a backup could not be made, as a reason not to open.
fn problem(error: WorkspaceError) -> OpenProblem {
    match error {
        WorkspaceError::Storage(error) => error.into(),
        other => OpenProblem::Io {
            detail: other.to_string(),
        },
    }
}
