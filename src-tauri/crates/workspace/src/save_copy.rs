//! Copies of the open file, and putting a finished file in another's place.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::held::FileKey;
use crate::open::{folder_of, is_in_use};
use crate::{Workspace, WorkspaceError, WriteReason};

impl Workspace {
    /// Writes a complete copy, journal and all, to another file, in the place of
    /// whatever is there. Until the copy is complete, nothing there changes.
    ///
    /// # Errors
    /// [`WorkspaceError::Write`]; [`WriteReason::SameFile`] for the file itself.
    pub fn save_copy(&self, target: &Path) -> Result<(), WorkspaceError> {
        if let (Some(held), Ok(key)) = (&self.held, FileKey::of(target))
            && held.is(&key)
        {
            return Err(WorkspaceError::Write(WriteReason::SameFile));
        }
        if fs::metadata(target).is_ok_and(|found| found.permissions().readonly()) {
            return Err(WorkspaceError::Write(WriteReason::ReadOnly));
        }
        if is_in_use(target) {
            let detail = "the file is open in another program".to_owned();
            return Err(WorkspaceError::Write(WriteReason::Io { detail }));
        }
        let beside = Beside::new(target);
        // SQLite says of any refusal only that it cannot open the file.
        File::create_new(beside.path())?;
        let name = beside.path().to_str().ok_or_else(|| WriteReason::Io {
            detail: "the path is not Unicode".to_owned(),
        });
        let name = name.map_err(WorkspaceError::Write)?;
        self.conn.execute("VACUUM INTO ?1", [name])?;
        beside.take_its_place()?;
        Ok(())
    }
}

/// A file in the making, beside the one that it will replace. Removed when dropped
/// unfinished.
pub(crate) struct Beside {
    target: PathBuf,
    path: PathBuf,
}

impl Beside {
    /// A name beside the target that nothing has.
    pub(crate) fn new(target: &Path) -> Self {
        let name = format!(".kurultai-{}.part", uuid::Uuid::now_v7().simple());
        Self {
            target: target.to_owned(),
            path: folder_of(target).join(name),
        }
    }

    /// Where it is made.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Renames the finished file over the target, safe against a power cut. It must
    /// not be open.
    pub(crate) fn take_its_place(self) -> io::Result<()> {
        File::options().write(true).open(&self.path)?.sync_all()?;
        // A crashed program's journal beside the old file would be played into the new.
        for suffix in ["-journal", "-wal", "-shm"] {
            let mut name = OsString::from(&self.target);
            name.push(suffix);
            match fs::remove_file(name) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                _ => {}
            }
        }
        fs::rename(&self.path, &self.target)?;
        // The name itself is on the disk once the folder is; Windows has no such call.
        #[cfg(unix)]
        File::open(folder_of(&self.target))?.sync_all()?;
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // After the rename there is nothing to remove.
        let _ = fs::remove_file(&self.path);
    }
}
