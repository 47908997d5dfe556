//! Writing a backup so that it is there whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use congress::{BackupReason, Noun};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, ffi};

use super::folder::last;
use super::name::{BackupName, Hashing};
use crate::held::{FileKey, Held};
use crate::open::is_in_use;
use crate::{WorkspaceError, WriteReason};

/// Writes all that a database holds into a folder as a backup, checks what was written,
/// and gives its name. Where anything fails, nothing is left behind.
pub(crate) fn write(
    conn: &Connection,
    folder: &Path,
    reason: BackupReason,
    at: DateTime<Utc>,
) -> Result<String, WorkspaceError> {
    make_folder(folder)?;
    let part = Part::new(folder)?;
    let mut copy = part.connect()?;
    // It is of no use before it has its name, and is synced before it gets it.
    copy.pragma_update(None, "synchronous", "OFF")?;
    let copied = Backup::new(conn, &mut copy)?.step(-1)?;
    if copied != StepResult::Done {
        return Err(unsound(ffi::SQLITE_BUSY, format!("{copied:?}")));
    }
    drop(copy);
    part.check(conn)?;
    let operation = last(conn)?.map_or(0, |last| last.number);
    let name = part.finish(|hash| BackupName::new(at, reason, operation, hash))?;
    remove_stale(folder);
    Ok(name.to_string())
}

/// A backup in the making; removed when dropped unfinished.
pub(crate) struct Part {
    folder: PathBuf,
    path: PathBuf,
    // So that another thread of this process takes it for neither stale nor free.
    _held: Held,
}

impl Part {
    /// An empty file under a name that nothing has, for this user's eyes only.
    pub(crate) fn new(folder: &Path) -> Result<Self, WorkspaceError> {
        let name = format!(".kurultai-{}.part", uuid::Uuid::now_v7().simple());
        let path = folder.join(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        drop(options.open(&path)?);
        let held = FileKey::of(&path).map(Held::take);
        match held {
            Ok(Some(held)) => Ok(Self {
                folder: folder.to_owned(),
                path,
                _held: held,
            }),
            failed => {
                let _ = fs::remove_file(&path);
                let detail = format!("{failed:?}");
                Err(WorkspaceError::Write(WriteReason::Io { detail }))
            }
        }
    }

    /// Its path as SQLite's own statements take it.
    pub(crate) fn path(&self) -> Result<&str, WorkspaceError> {
        self.path.to_str().ok_or_else(|| {
            let detail = "the path is not Unicode".to_owned();
            WorkspaceError::Write(WriteReason::Io { detail })
        })
    }

    fn connect(&self) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(&self.path, flags)?;
        // Locked as long as it is open: see `remove_stale`.
        conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        Ok(conn)
    }

    /// Reads the file anew and refuses one that is not sound, or has not what `source`
    /// has.
    pub(crate) fn check(&self, source: &Connection) -> Result<(), WorkspaceError> {
        let copy = self.connect()?;
        let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(unsound(ffi::SQLITE_CORRUPT, verdict));
        }
        let mode: String = copy.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if mode != "delete" {
            return Err(unsound(ffi::SQLITE_CORRUPT, format!("journal_mode {mode}")));
        }
        let tables = Noun::ALL.iter().map(|noun| noun.table());
        for table in tables.chain(["operation", "change"]) {
            // Before a migration, the file has no table for what came later.
            if !source.table_exists(None, table)? {
                continue;
            }
            let sql = format!("SELECT count(*) FROM {table}");
            let count = |conn: &Connection| conn.query_row(&sql, [], |row| row.get::<_, u32>(0));
            let (expected, found) = (count(source)?, count(&copy)?);
            if found != expected {
                let detail = format!("{found} of {expected} rows of {table}");
                return Err(unsound(ffi::SQLITE_CORRUPT, detail));
            }
        }
        if last(&copy)? != last(source)? {
            let detail = "another last operation".to_owned();
            return Err(unsound(ffi::SQLITE_CORRUPT, detail));
        }
        Ok(())
    }

    /// Brings it to the disk and gives it the name that its hash completes.
    pub(crate) fn finish(
        self,
        name: impl FnOnce([u8; 32]) -> BackupName,
    ) -> Result<BackupName, WorkspaceError> {
        let file = File::options().read(true).write(true).open(&self.path)?;
        let mut bytes = Hashing::new(&file);
        io::copy(&mut bytes, &mut io::sink())?;
        let name = name(bytes.finish());
        file.sync_all()?;
        drop(file);
        fs::rename(&self.path, self.folder.join(name.to_string()))?;
        sync_folder(&self.folder)?;
        Ok(name)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After the rename there is nothing to remove.
        let _ = fs::remove_file(&self.path);
        let _ = fs::remove_file(self.path.with_extension("part-journal"));
    }
}

/// Removes what crashed programs left unfinished. One that is being written is in use.
pub(crate) fn remove_stale(folder: &Path) {
    let Ok(listed) = fs::read_dir(folder) else {
        return;
    };
    for file in listed.flatten() {
        let name = file.file_name();
        let Some(name) = name.to_str().filter(|name| name.starts_with(".kurultai-")) else {
            continue;
        };
        let part = file.path();
        let is_file = file.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && name.ends_with(".part") && !is_in_use(&part) {
            // What cannot be removed now is tried again after the next backup.
            let _ = fs::remove_file(&part);
            let _ = fs::remove_file(part.with_extension("part-journal"));
        }
    }
}

/// Brings the names in a folder to the disk. Windows has no such call.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    let _ = folder;
    Ok(())
}

/// Makes a folder, and those above it, for this user's eyes only.
fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    // Each of them that is new: a name lasts once the folder that it stands in is synced.
    let new: Vec<&Path> = folder.ancestors().take_while(|at| !at.is_dir()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let above = |new: &Path| match new.parent() {
        Some(above) if above != Path::new("") => sync_folder(above),
        _ => sync_folder(Path::new(".")),
    };
    new.into_iter().try_for_each(above)
}

fn unsound(code: std::ffi::c_int, detail: String) -> WorkspaceError {
    let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(detail));
    WorkspaceError::Storage(error)
}
