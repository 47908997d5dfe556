//! Copies of the open file, and putting a finished file in another's place.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use congress::Noun;
use rusqlite::Connection;

use crate::held::FileKey;
use crate::open::{folder_of, is_in_use};
use crate::snapshot::Snapshot;
use crate::{OpenError, Workspace, WorkspaceError, WriteReason};

impl Workspace {
    /// Writes a complete copy, journal and all, to another file, in the place of
    /// whatever is there. Until the copy is complete, nothing there changes.
    ///
    /// # Errors
    /// [`WorkspaceError::Write`]; [`WriteReason::SameFile`] for the file itself.
    pub fn save_copy(&self, target: &Path) -> Result<(), WorkspaceError> {
        self.write_whole(target, &self.conn)
    }

    /// Writes the rows as they stand, without their history, to another file, replacing
    /// what is there: for handing on. The file has an identity of its own, and one
    /// operation, of nobody's, that made all rows. What only the protocol service reads is in it
    /// where that is asked for (`restricted`), and otherwise not. Releases are rows: they stay,
    /// with who published them.
    ///
    /// # Errors
    /// As [`Workspace::save_copy`].
    pub fn export_clean(&self, target: &Path, restricted: bool) -> Result<(), WorkspaceError> {
        let memory = |error: OpenError| {
            let detail = format!("{:?}", error.problem);
            WorkspaceError::Write(WriteReason::Io { detail })
        };
        let mut rows = Snapshot::now(&self.conn)?;
        if !restricted {
            rows.rows.retain(|(noun, _), _| *noun != Noun::ProtocolNote);
        }
        let first = self.events()?.into_iter().next();
        let subject = first.map(|event| event.name).unwrap_or_default();
        let mut clean = Workspace::in_memory("").map_err(memory)?;
        clean.clock = self.clock;
        clean.transact("file-create", &subject, |tx| tx.become_like(&rows))?;
        self.write_whole(target, &clean.conn)
    }

    /// Puts all that a database holds, without free pages, in the place of another file.
    fn write_whole(&self, target: &Path, conn: &Connection) -> Result<(), WorkspaceError> {
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
        write_out(conn, name)?;
        beside.take_its_place()?;
        Ok(())
    }
}

/// Writes a complete copy to a new file. SQLite counts that as writing, which a view and a
/// moment of the past otherwise do not take.
fn write_out(conn: &Connection, name: &str) -> rusqlite::Result<()> {
    let looked_at: bool = conn.pragma_query_value(None, "query_only", |row| row.get(0))?;
    if looked_at {
        conn.pragma_update(None, "query_only", false)?;
    }
    let written = conn.execute("VACUUM INTO ?1", [name]);
    if looked_at {
        conn.pragma_update(None, "query_only", true)?;
    }
    written.map(drop)
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
        // Nor is there a journal, unless SQLite was stopped while it wrote here.
        let mut journal = OsString::from(&self.path);
        journal.push("-journal");
        let _ = fs::remove_file(journal);
    }
}
