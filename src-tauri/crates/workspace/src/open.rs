//! Making and opening files. All that can be wrong with a file is found before
//! anything is written to it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::header::{self, APPLICATION_ID};
use crate::held::{FileKey, Held};
use crate::save_copy::Beside;
use crate::{OpenError, OpenProblem, Workspace, schema};

/// Statements kept ready: each noun has about a dozen.
const STATEMENTS: usize = 256;

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
            return Err(failed(OpenProblem::Locked).into());
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
        open(path, author).map_err(|problem| OpenError::new(path, problem))
    }

    /// An empty workspace without a file, gone when it is dropped: for tests and for
    /// looking at data that is not to be kept.
    ///
    /// # Errors
    /// [`OpenError`] where there is not even memory.
    pub fn in_memory(author: &str) -> Result<Self, OpenError> {
        let path = Path::new(":memory:");
        let make = || -> rusqlite::Result<Connection> {
            let mut conn = Connection::open_in_memory()?;
            settle(&conn)?;
            found(&mut conn)?;
            Ok(conn)
        };
        let conn = make().map_err(|e| OpenError::new(path, e.into()))?;
        Ok(workspace(conn, None, path, author))
    }
}

/// Whether a file is open, here or in another program. What is no database is not.
pub(crate) fn is_in_use(path: &Path) -> bool {
    let Ok(key) = FileKey::of(path) else {
        return false;
    };
    let Some(_held) = Held::take(key) else {
        return true;
    };
    let tried = connect(path).and_then(|conn| lock(&conn));
    matches!(tried.map_err(OpenProblem::from), Err(OpenProblem::Locked))
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
    let held = Held::take(FileKey::of(path)?).ok_or(OpenProblem::Locked)?;
    let mut conn = connect(path)?;
    settle(&conn)?;
    found(&mut conn)?;
    Ok(workspace(conn, Some(held), path, author))
}

fn open(path: &Path, author: &str) -> Result<Workspace, OpenProblem> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(OpenProblem::NotOurs);
    }
    let held = Held::take(FileKey::of(path)?).ok_or(OpenProblem::Locked)?;
    header::check(path)?;
    if metadata.permissions().readonly() || !takes_files(&folder_of(&fs::canonicalize(path)?))? {
        return Err(OpenProblem::ReadOnly);
    }
    let conn = connect(path)?;
    if conn.is_readonly(MAIN_DB)? {
        return Err(OpenProblem::ReadOnly);
    }
    lock(&conn)?;
    check(&conn, path)?;
    settle(&conn)?;
    Ok(workspace(conn, Some(held), path, author))
}

fn workspace(conn: Connection, held: Option<Held>, path: &Path, author: &str) -> Workspace {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Workspace {
        conn,
        held,
        path: path.to_owned(),
        author: author.to_owned(),
        clock: || DateTime::<Utc>::from(SystemTime::now()),
    }
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    // Neither CREATE nor URI: a path is a path, and `open` makes no files.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    // Whoever holds the file holds it for hours: waiting is of no use.
    conn.busy_timeout(Duration::ZERO)?;
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // What a mailed file's schema says is not to be trusted with more than it needs.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    Ok(conn)
}

/// Takes the write lock and keeps it: in exclusive locking mode a lock outlives its
/// transaction.
fn lock(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")
}

/// Reads the whole file once.
fn check(conn: &Connection, path: &Path) -> Result<(), OpenProblem> {
    // After a crash SQLite has just restored the last whole state: ask again.
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    if pragma("application_id")? != APPLICATION_ID {
        return Err(OpenProblem::NotOurs);
    }
    let version = pragma("user_version")?;
    header::newer(version)?;
    if version == 0 {
        return Err(OpenProblem::Damaged {
            detail: "it has no version".to_owned(),
        });
    }
    let pages: u64 = pragma("page_count")?.into();
    let expected = pages * u64::from(pragma("page_size")?);
    // SQLite itself takes a last page cut short for one that ends in zeros.
    let left = fs::metadata(path)?.len();
    if left < expected {
        return Err(OpenProblem::Damaged {
            detail: format!("{left} of {expected} bytes are left"),
        });
    }
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(OpenProblem::Damaged { detail: verdict });
    }
    let orphan = conn.query_row("PRAGMA foreign_key_check", [], |row| {
        Ok(format!(
            "a {} refers to a missing {}",
            row.get_ref(0)?.as_str()?,
            row.get_ref(2)?.as_str()?
        ))
    });
    match orphan {
        Ok(detail) => return Err(OpenProblem::Damaged { detail }),
        Err(rusqlite::Error::QueryReturnedNoRows) => {}
        Err(error) => return Err(error.into()),
    }
    match schema::oddity(conn)? {
        Some(detail) => Err(OpenProblem::Damaged { detail }),
        None => Ok(()),
    }
}

/// How a checked connection works from now on.
fn settle(conn: &Connection) -> rusqlite::Result<()> {
    // One file that is whole when copied, and that survives a power cut after every
    // commit: a rollback journal, its folder synced too.
    conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // A passport number that was deleted does not stay in free pages.
    conn.pragma_update(None, "secure_delete", true)
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
fn takes_files(folder: &Path) -> io::Result<bool> {
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
