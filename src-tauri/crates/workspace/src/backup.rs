//! Backups: complete copies in a folder, named by time, reason and the hash of their
//! bytes, so that one file says of itself whether it is whole.

mod folder;
mod list;
mod make;
mod name;
mod restore;
mod rewrite;
mod thin;

use std::path::Path;

use chrono::{DateTime, Utc};
use congress::{
    BackupLine, BackupReason, Done, Invalid, LocalizedText, Problem, RowChange, Step, time,
};

use crate::compare::compare;
use crate::snapshot::Snapshot;
use crate::{Access, Workspace, WorkspaceError, WriteReason};

use folder::{Entry, Folder, Last, last};

pub(crate) use folder::identity;
pub(crate) use make::write as write_backup;
pub(crate) use rewrite::{Rewritten, rewrite_backups};

/// The folder under `root` of the file of an identity.
pub(crate) fn folder_of(root: &Path, id: &str) -> std::path::PathBuf {
    Folder::of(root, id).path
}

impl Workspace {
    /// Writes a backup into this file's folder under `root`, checks it, and thins what is
    /// there. A backup that fails leaves nothing behind. For [`BackupReason::Open`] and
    /// [`BackupReason::Edits`], a sound backup of the same content is as good: its name is
    /// given then. The file name is given.
    ///
    /// # Errors
    /// [`WorkspaceError::Write`]; [`WorkspaceError::Storage`] where the copy is not sound.
    pub fn back_up(&self, root: &Path, reason: BackupReason) -> Result<String, WorkspaceError> {
        let folder = self.folder(root)?;
        let last = last(&self.conn)?;
        if matches!(reason, BackupReason::Open | BackupReason::Edits)
            && let Some(same) = self.same(&folder, last.as_ref())?
        {
            return Ok(same.name.to_string());
        }
        let now = (self.clock)();
        let name = make::write(&self.conn, &folder.path, reason, now)?;
        // The backup is there. What cannot be tidied now is after the next one.
        if self.access == Access::Write || reason == BackupReason::Unsaved {
            let _ = thin::remove_held(&folder, &self.conn, Some(&name));
        }
        let _ = thin::thin(&folder, last.map_or(0, |last| last.number), now);
        Ok(name)
    }

    /// Whether a sound backup holds all that the file holds.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`]; [`WorkspaceError::Write`] where the folder cannot be
    /// read.
    pub fn is_backed_up(&self, root: &Path) -> Result<bool, WorkspaceError> {
        let last = last(&self.conn)?;
        let same = self.same(&self.folder(root)?, last.as_ref())?;
        Ok(same.is_some())
    }

    /// The backups of this file, newest first. Times are in `zone` too, an IANA name. One
    /// that was altered or cannot be read is listed as not sound.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where the zone has no such name, [`WorkspaceError::Write`]
    /// where the folder cannot be read.
    pub fn backups(&self, root: &Path, zone: &str) -> Result<Vec<BackupLine>, WorkspaceError> {
        let local = local(zone)?;
        let entries = self.folder(root)?.entries()?;
        Ok(entries
            .iter()
            .map(|entry| list::line(entry, &local))
            .collect())
    }

    /// The newest backup of changes that the file never took, where the file does not hold
    /// them by now; those that it holds are removed. Times are in the first event's zone.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`]; [`WorkspaceError::Write`] where the folder cannot be
    /// read.
    pub fn unsaved_backup(&self, root: &Path) -> Result<Option<BackupLine>, WorkspaceError> {
        // What is not in the file yet is here, and needs no backup to come from.
        if self.access != Access::Write {
            return Ok(None);
        }
        let folder = self.folder(root)?;
        thin::remove_held(&folder, &self.conn, None)?;
        let number = last(&self.conn)?.map_or(0, |last| last.number);
        let local = local(&self.zone()?).or_else(|_| local("UTC"))?;
        let ahead = folder.entries()?.into_iter();
        let ahead = ahead.filter(|entry| thin::is_ahead(entry, number));
        for entry in ahead {
            if restore::read(&folder, &entry).is_ok() {
                return Ok(Some(list::line(&entry, &local)));
            }
        }
        Ok(None)
    }

    /// How the file now differs from a backup: `before` is the backup's.
    ///
    /// # Errors
    /// As [`Self::restore`].
    pub fn backup_changes(
        &self,
        root: &Path,
        file: &str,
    ) -> Result<Vec<RowChange>, WorkspaceError> {
        let folder = self.folder(root)?;
        let then = restore::read(&folder, &restore::find(&folder, file)?)?;
        Ok(compare(&then, &Snapshot::now(&self.conn)?))
    }

    /// Makes all rows those of a backup, as one operation that can be undone; the history
    /// stays and grows, and so do the releases. Makes a backup first. Where the rows are those of the backup
    /// already, nothing is done. A backup of unsaved changes becomes one as any other.
    ///
    /// # Errors
    /// [`WorkspaceError::Backup`] where it is not there, was altered, or cannot be read;
    /// [`WorkspaceError::Write`].
    pub fn restore(&mut self, root: &Path, file: &str) -> Result<Done<Step>, WorkspaceError> {
        if matches!(self.access, Access::View { .. } | Access::Past { .. }) {
            return Err(WorkspaceError::Write(WriteReason::ReadOnly));
        }
        let folder = self.folder(root)?;
        let entry = restore::find(&folder, file)?;
        let then = restore::read(&folder, &entry)?.with_releases_of(&self.conn)?;
        if then != Snapshot::now(&self.conn)? {
            self.back_up(root, BackupReason::Restore)?;
        }
        let subject = LocalizedText::default();
        let action = "file-restore".to_owned();
        let done = self.transact(&action, &subject, |tx| tx.become_like(&then))?;
        restore::settle(&folder, &entry)?;
        Ok(Done {
            value: Step { action, subject },
            changed: done.changed,
            undo: done.undo,
            unsaved: done.unsaved,
        })
    }

    /// Where this file's backups lie.
    fn folder(&self, root: &Path) -> Result<Folder, WorkspaceError> {
        let id = identity(&self.conn)?.unwrap_or_default();
        Ok(Folder::of(root, &id))
    }

    /// The newest sound backup of this file that ends with the operation with which the
    /// file ends, and so holds all of it.
    fn same(
        &self,
        folder: &Folder,
        last_here: Option<&Last>,
    ) -> Result<Option<Entry>, WorkspaceError> {
        let number = last_here.map_or(0, |last| last.number);
        let mut entries = folder.entries()?.into_iter();
        Ok(entries.find(|entry| {
            // Changes that the file did not take would be removed once it has them.
            entry.name.operation == number
                && entry.name.reason != BackupReason::Unsaved
                && entry.load().is_ok_and(|copy| {
                    identity(&copy).is_ok_and(|id| folder.is_of(id.as_deref()))
                        && last(&copy).is_ok_and(|last| last.as_ref() == last_here)
                })
        }))
    }
}

/// Writes times as wall time in a zone.
fn local(zone: &str) -> Result<impl Fn(DateTime<Utc>) -> String + use<>, WorkspaceError> {
    let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
    Ok(move |at| {
        let wall = time::to_wall(&zone, at);
        wall.format("%Y-%m-%dT%H:%M:%S").to_string()
    })
}
