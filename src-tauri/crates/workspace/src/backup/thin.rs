//! Which backups go as they age.

use std::fs;

use chrono::{DateTime, Utc};
use congress::BackupReason;
use rusqlite::Connection;

use super::folder::{Entry, Folder, holds, identity, last};
use crate::WorkspaceError;
use crate::open::is_in_use;

/// Removes the backups that have had their time. Those of changes that the file, which
/// ends with operation number `operation`, never took stay.
pub(crate) fn thin(
    folder: &Folder,
    operation: u32,
    now: DateTime<Utc>,
) -> Result<(), WorkspaceError> {
    let mut entries = folder.entries()?;
    entries.retain(|entry| !is_ahead(entry, operation));
    // Of two in one millisecond, the one with more in it comes last.
    entries.reverse();
    let times: Vec<_> = entries.iter().map(|entry| entry.name.at).collect();
    let kept = congress::backup::kept(&times, now);
    for (entry, kept) in entries.iter().zip(kept) {
        if !kept {
            remove(folder, entry)?;
        }
    }
    Ok(())
}

/// Removes the backups of changes that the file had not taken, where `conn`, in which
/// they were made or to which they were brought, has them by now; but for one by name.
pub(crate) fn remove_held(
    folder: &Folder,
    conn: &Connection,
    except: Option<&str>,
) -> Result<(), WorkspaceError> {
    for entry in folder.entries()? {
        let name = &entry.name;
        if name.reason != BackupReason::Unsaved || except == Some(name.to_string().as_str()) {
            continue;
        }
        // One that cannot be read is no reason to remove it.
        let Ok(copy) = entry.load() else { continue };
        let Ok(Some(last)) = last(&copy) else {
            continue;
        };
        if holds(conn, &last)? {
            remove(folder, &entry)?;
        }
    }
    Ok(())
}

/// Whether a backup is of changes that a file never took which ends with an operation.
pub(crate) fn is_ahead(entry: &Entry, operation: u32) -> bool {
    entry.name.reason == BackupReason::Unsaved && entry.name.operation > operation
}

/// Removes a backup, if it is one of this folder's file: neither a stranger's that someone
/// put there, nor what can no more be told, nor one that someone works in.
fn remove(folder: &Folder, entry: &Entry) -> Result<(), WorkspaceError> {
    let Ok(copy) = entry.load() else {
        return Ok(());
    };
    let of_this_file = identity(&copy).is_ok_and(|id| folder.is_of(id.as_deref()));
    if of_this_file && !is_in_use(&entry.path) {
        fs::remove_file(&entry.path)?;
    }
    Ok(())
}
