//! Making and opening files. All that can be wrong with a file is found before
//! anything is written to it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::header::{self, APPLICATION_ID};
use crate::held::{FileKey, Held, Hold};
use crate::lock::{self, LockFile};
use crate::save_copy::Beside;
use crate::{Access, OpenError, OpenProblem, Workspace, examine, migrate, schema};

/// Statements kept ready: each noun has about a dozen.
pub(crate) const STATEMENTS: usize = 256;

/// How much of a file is kept in memory, in KiB: more than any secretariat has.
const CACHE: i32 = 256 * 1024;

/// How a file is to be opened.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a> {
    /// Whose name the operations carry.
    pub author: &'a str,
    /// Where backups go: one is made before an older file is migrated. Without: beside
    /// the file itself.
    pub backups: Option<&'a Path>,
    /// Whether to take a file over from another machine that has not been heard of.
    pub take_over: bool,
}

impl Workspace {
    /// Makes a new, empty file and opens it. `author` is whose name the operations carry.
    ///
    /// # Errors
    /// [`OpenError`]; a file that is there already is [`OpenProblem::Io`] and stays as
    /// it is (see [`Self::replace`]).
    pub fn create(path: &Path, author: &str) -> Result<Self, OpenError> {
        create(path, author).map_err(|problem| OpenError::new(path, problem))
    }

    /// Makes a new file in the place of whatever is there, fills it, and opens it. What
    /// was there goes only once the new file is complete; where filling fails, it stays.
    ///
    /// # Errors
    /// What `fill` says, or [`OpenError`]: [`OpenProblem::Locked`] where the old file is
    /// open somewhere.
    pub fn replace<E: From<OpenError>>(
        path: &Path,
        author: &str,
        fill: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<Self, E> {
        let failed = |problem| OpenError::new(path, problem);
        if is_in_use(path) {
            return Err(failed(OpenProblem::locked()).into());
        }
        let beside = Beside::new(path);
        let mut made = create(beside.path(), author).map_err(failed)?;
        fill(&mut made)?;
        drop(made);
        beside.take_its_place().map_err(|e| failed(e.into()))?;
        Ok(Self::open(path, author)?)
    }

    /// Opens a file after checking all of it. Every refused file stays byte for byte
    /// as it was.
    ///
    /// # Errors
    /// [`OpenError`] with what is wrong.
    pub fn open(path: &Path, author: &str) -> Result<Self, OpenError> {
        let opening = Opening {
            author,
            backups: None,
            take_over: false,
        };
        Self::open_with(path, &opening)
    }

    /// As [`Self::open`], with all that can be asked for.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_with(path: &Path, opening: &Opening<'_>) -> Result<Self, OpenError> {
        open(path, opening).map_err(|problem| OpenError::new(path, problem))
    }

    /// An empty workspace without a file, gone when it is dropped: for tests and for
    /// looking at data that is not to be kept.
    ///
    /// # Errors
    /// [`OpenError`] where there is not even memory.
    pub fn in_memory(author: &str) -> Result<Self, OpenError> {
        let path = Path::new(":memory:");
        let make = || -> rusqlite::Result<Connection> {
            let mut conn = in_memory()?;
            found(&mut conn)?;
            Ok(conn)
        };
        let conn = make().map_err(|e| OpenError::new(path, e.into()))?;
        Ok(workspace(conn, None, path, author))
    }
}

/// Whether a file is open, here or in another program. What is no database is not. Writes
/// nothing, not even what a crash left to be repaired.
pub(crate) fn is_in_use(path: &Path) -> bool {
    let Ok(key) = FileKey::of(path) else {
        return false;
    };
    let Some(_held) = Held::take(key) else {
        return true;
    };
    if !fs::metadata(path).is_ok_and(|found| found.is_file()) {
        return false;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let tried = Connection::open_with_flags(path, flags).and_then(|conn| {
        conn.busy_timeout(Duration::ZERO)?;
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
    });
    matches!(
        tried.map_err(OpenProblem::from),
        Err(OpenProblem::Locked { .. })
    )
}

fn create(path: &Path, author: &str) -> Result<Workspace, OpenProblem> {
    OpenOptions::new().write(true).create_new(true).open(path)?;
    let made = fill(path, author);
    if made.is_err() {
        // Only what this call made; it holds nothing yet.
        let _ = fs::remove_file(path);
    }
    made
}

fn fill(path: &Path, author: &str) -> Result<Workspace, OpenProblem> {
    let held = Held::take(FileKey::of(path)?).ok_or_else(OpenProblem::locked)?;
    let mut conn = connect(path)?;
    settle(&conn)?;
    found(&mut conn)?;
    let lock = LockFile::make(path, author)?;
    let mut made = workspace(conn, Some(Hold::File(held)), path, author);
    made.lock = Some(lock);
    Ok(made)
}

fn open(path: &Path, opening: &Opening<'_>) -> Result<Workspace, OpenProblem> {
    let held = take(path)?;
    let metadata = fs::metadata(path)?;
    if metadata.permissions().readonly() || !takes_files(&folder_of(&fs::canonicalize(path)?))? {
        return Err(OpenProblem::ReadOnly);
    }
    lock::guard(path, opening.take_over)?;
    // Some pragmas read the file, and so meet another program's lock before we ask for ours.
    let refused = |error| match OpenProblem::from(error) {
        OpenProblem::Locked { silent, .. } => OpenProblem::Locked {
            holder: Workspace::holder(path),
            silent,
        },
        other => other,
    };
    let conn = connect(path).map_err(refused)?;
    if conn.is_readonly(MAIN_DB)? {
        return Err(OpenProblem::ReadOnly);
    }
    lock(&conn).map_err(|error| of_ours(refused(error)))?;
    let lock = LockFile::make(path, opening.author)?;
    let version = check(&conn, path).map_err(of_ours)?;
    let mut opened = workspace(conn, Some(Hold::File(held)), path, opening.author);
    opened.lock = Some(lock);
    if version < schema::NEWEST {
        migrate::migrate(&mut opened, version, opening.backups)?;
    } else {
        whole(examine::content(&opened.conn)?)?;
    }
    settle(&opened.conn).map_err(|error| of_ours(error.into()))?;
    warm(&opened.conn).map_err(|error| of_ours(error.into()))?;
    if let Some(lock) = &mut opened.lock {
        lock.note_written();
    }
    Ok(opened)
}

/// Takes a file for this process after a look at what it is. A pipe or a device is never
/// opened: that could wait for ever, or do something.
pub(crate) fn take(path: &Path) -> Result<Held, OpenProblem> {
    if !fs::metadata(path)?.is_file() {
        return Err(OpenProblem::NotOurs);
    }
    let held = Held::take(FileKey::of(path)?).ok_or_else(|| OpenProblem::Locked {
        holder: Workspace::holder(path),
        silent: false,
    })?;
    header::check(path)?;
    Ok(held)
}

/// A problem of a file whose header says that it is ours: what is then no database was
/// one.
pub(crate) fn of_ours(problem: OpenProblem) -> OpenProblem {
    match problem {
        OpenProblem::NotOurs => OpenProblem::damaged("header", "it is not that of a database"),
        other => other,
    }
}

/// Refuses what has damage.
pub(crate) fn whole(damage: Vec<crate::Damage>) -> Result<(), OpenProblem> {
    if damage.is_empty() {
        Ok(())
    } else {
        Err(OpenProblem::Damaged { damage })
    }
}

/// A workspace around a connection; one that is not a file of its own has no `held`.
pub(crate) fn workspace(
    conn: Connection,
    held: Option<Hold>,
    path: &Path,
    author: &str,
) -> Workspace {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Workspace {
        lock: None,
        conn,
        held,
        path: path.to_owned(),
        access: Access::Write,
        author: author.to_owned(),
        clock: || DateTime::<Utc>::from(SystemTime::now()),
        latest: None,
    }
}

/// An empty database of memory that works as a file's would.
pub(crate) fn in_memory() -> rusqlite::Result<Connection> {
    let conn = Connection::open_in_memory()?;
    distrust(&conn)?;
    settle(&conn)?;
    Ok(conn)
}

/// Opens the database; nothing is read yet.
pub(crate) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    // Neither CREATE nor URI: a path is a path, and `open` makes no files.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    // Whoever holds the file holds it for hours: waiting is of no use.
    conn.busy_timeout(Duration::ZERO)?;
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // The whole file, once read, stays in memory (KiB, taken as needed): in exclusive
    // locking mode SQLite never asks the disk for it again, so that all can still be read,
    // and saved elsewhere, when the disk is pulled.
    conn.pragma_update(None, "cache_size", -CACHE)?;
    distrust(&conn)?;
    Ok(conn)
}

/// What a mailed file's schema says is not to be trusted with more than it needs.
fn distrust(conn: &Connection) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.pragma_update(None, "trusted_schema", false)
}

/// Takes the write lock and keeps it: in exclusive locking mode a lock outlives its
/// transaction.
pub(crate) fn lock(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")
}

/// Reads the structure of the whole file; the version that it has.
pub(crate) fn check(conn: &Connection, path: &Path) -> Result<u32, OpenProblem> {
    // After a crash SQLite has just restored the last whole state: ask again.
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    if pragma("application_id")? != APPLICATION_ID {
        return Err(OpenProblem::NotOurs);
    }
    let version = pragma("user_version")?;
    header::newer(version)?;
    if version == 0 {
        return Err(OpenProblem::damaged("header", "it has no version"));
    }
    let pages: u64 = pragma("page_count")?.into();
    let expected = pages * u64::from(pragma("page_size")?);
    // SQLite itself takes a last page cut short for one that ends in zeros.
    let left = fs::metadata(path)?.len();
    if left < expected {
        let detail = format!("{left} of {expected} bytes are left");
        return Err(OpenProblem::damaged("file", &detail));
    }
    whole(examine::structure(conn, version)?)?;
    Ok(version)
}

/// Reads the free pages too, which no check reads: a copy of the file needs them.
fn warm(conn: &Connection) -> rusqlite::Result<()> {
    if conn.pragma_query_value(None, "freelist_count", |row| row.get::<_, u32>(0))? > 0 {
        copy(conn, &mut Connection::open_in_memory()?)?;
    }
    Ok(())
}

/// Makes one database the same as another, in one transaction.
pub(crate) fn copy(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    match Backup::new(from, to)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY),
            None,
        )),
    }
}

/// How a checked connection works from now on.
pub(crate) fn settle(conn: &Connection) -> rusqlite::Result<()> {
    // One file that is whole when copied, and that survives a power cut after every
    // commit: a rollback journal, its folder synced too.
    conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // A passport number that was deleted does not stay in free pages.
    conn.pragma_update(None, "secure_delete", true)?;
    // Nor in temporary files: a row that a trigger journals makes SQLite keep each page that
    // it is about to change, to take the one statement back. On the disk, that was half of
    // the price of an import.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // A plan hangs on no value: else a kept statement would be prepared anew for each that it is
    // given, which took a third of the time of every edit and of every reading.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
        .map(drop)
}

/// Makes the tables of a new file, all or none.
fn found(conn: &mut Connection) -> rusqlite::Result<()> {
    let tx = conn.transaction()?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    schema::migrate(&tx)?;
    tx.commit()
}

/// Whether a file can be made in a folder, as SQLite's journal must be. Tried, not
/// asked: permission bits tell nothing of access lists and read-only disks.
pub(crate) fn takes_files(folder: &Path) -> io::Result<bool> {
    if fs::metadata(folder)?.permissions().readonly() {
        return Ok(false);
    }
    let probe = folder.join(format!(".kurultai-{}", uuid::Uuid::now_v7().simple()));
    match File::create_new(&probe) {
        Ok(file) => {
            drop(file);
            fs::remove_file(&probe)?;
            Ok(true)
        }
        Err(e)
            if matches!(
                e.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            Ok(false)
        }
        Err(e) => Err(e),
    }
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_of_a_file_goes_to_a_temporary_one() {
        const MEMORY: u32 = 2;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("congress.kurultai");
        let kept = |ws: &Workspace| -> u32 {
            let told = ws.conn.pragma_query_value(None, "temp_store", |r| r.get(0));
            told.unwrap()
        };
        assert_eq!(kept(&Workspace::create(&path, "test").unwrap()), MEMORY);
        assert_eq!(kept(&Workspace::open(&path, "test").unwrap()), MEMORY);
    }
}
