//! The folder of one file's backups: what lies in it, and reading one.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use congress::Step;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::name::{BackupName, Hashing};
use crate::header::APPLICATION_ID;
use crate::held::{FileKey, Held};
use crate::{BackupProblem, WorkspaceError, schema, undo};

/// Where one file's backups lie: a folder named by the file's identity.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    /// Where it is; it need not be there yet.
    pub(crate) path: PathBuf,
    id: String,
}

/// A backup by its name; what is in it was not looked at.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// What its name says.
    pub(crate) name: BackupName,
    /// Where it is.
    pub(crate) path: PathBuf,
}

/// The last operation in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Last {
    /// Its number.
    pub(crate) number: u32,
    /// When, as it is written in the file.
    pub(crate) at: String,
    /// Who.
    pub(crate) author: String,
    /// What.
    pub(crate) step: Step,
}

impl Folder {
    /// The folder for an identity, under the one that holds those of all files.
    pub(crate) fn of(root: &Path, id: &str) -> Self {
        // The identity comes out of a file that anyone may have made: never a path.
        let plain = id.len() == 32 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let name = if plain {
            id.to_owned()
        } else {
            let hash = Sha256::digest(id);
            hash.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        Self {
            path: root.join(name),
            id: id.to_owned(),
        }
    }

    /// All files whose name is a backup's, the newest first. No folder: none.
    pub(crate) fn entries(&self) -> io::Result<Vec<Entry>> {
        let listed = match fs::read_dir(&self.path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            listed => listed?,
        };
        let mut entries = Vec::new();
        for file in listed {
            let file = file?;
            let name = file.file_name();
            let Some(name) = name.to_str().and_then(BackupName::parse) else {
                continue;
            };
            // Neither a folder nor a link to who knows what; gone by now is gone.
            if file.file_type().is_ok_and(|kind| kind.is_file()) {
                let path = file.path();
                entries.push(Entry { name, path });
            }
        }
        entries.sort_by_cached_key(|entry| {
            let name = &entry.name;
            std::cmp::Reverse((name.at, name.operation, name.hash))
        });
        Ok(entries)
    }

    /// Whether an identity is that of this folder's file. A backup of the first schema
    /// has none: lying in the folder is what counts.
    pub(crate) fn is_of(&self, id: Option<&str>) -> bool {
        id.is_none_or(|id| id == self.id)
    }

    /// The identity of the folder's file.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }
}

impl Entry {
    /// Reads a backup into memory and checks that every byte is what was written. The
    /// file itself is never opened by SQLite, so nothing can be written to it, and what
    /// was checked is what is read.
    pub(crate) fn load(&self) -> Result<Connection, BackupProblem> {
        let length = match fs::symlink_metadata(&self.path) {
            Ok(found) if found.is_file() => found.len(),
            Ok(_) => return Err(BackupProblem::NotFound),
            Err(e) => return Err(e.into()),
        };
        // Someone may have opened the backup as their file: reading it here would drop
        // the locks on it (see `held`).
        let Some(_held) = Held::take(FileKey::of(&self.path)?) else {
            return Err(BackupProblem::unreadable("it is open"));
        };
        if length == 0 {
            return Err(BackupProblem::Altered);
        }
        let length = usize::try_from(length).map_err(|_| BackupProblem::Altered)?;
        let mut bytes = Hashing::new(File::open(&self.path)?);
        let mut conn = Connection::open_in_memory()?;
        conn.deserialize_read_exact(MAIN_DB, &mut bytes, length, false)?;
        if bytes.finish() != self.name.hash {
            return Err(BackupProblem::Altered);
        }
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        conn.pragma_update(None, "trusted_schema", false)?;
        plain(&conn)?;
        Ok(conn)
    }
}

/// The identity of a file; `None` in the first schema, which had none.
pub(crate) fn identity(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let version: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < 2 {
        return Ok(None);
    }
    conn.query_row("SELECT id FROM workspace", [], |row| row.get(0))
        .optional()
}

/// The last operation of a file of any schema; `None`: nothing was ever done.
pub(crate) fn last(conn: &Connection) -> rusqlite::Result<Option<Last>> {
    let sql = "SELECT number, at, author, action, subject FROM operation
        ORDER BY number DESC LIMIT 1";
    conn.query_row(sql, [], |row| {
        Ok(Last {
            number: row.get(0)?,
            at: row.get(1)?,
            author: row.get(2)?,
            step: Step {
                action: row.get(3)?,
                subject: undo::subject(&row.get::<_, String>(4)?),
            },
        })
    })
    .optional()
}

/// Whether a file's history has an operation of another's in it. Copies of one file share
/// its identity and go their own ways: the number alone does not tell.
pub(crate) fn holds(conn: &Connection, operation: &Last) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM operation
        WHERE number = ?1 AND at = ?2 AND author = ?3 AND action = ?4";
    let Last {
        number,
        at,
        author,
        step,
    } = operation;
    conn.prepare_cached(sql)?
        .exists(params![number, at, author, step.action])
}

/// Refuses what is no file of ours, or a newer program's, and what would run as soon as it
/// is read: views and virtual tables in the place of tables.
fn plain(conn: &Connection) -> Result<(), BackupProblem> {
    let number = |pragma| conn.pragma_query_value(None, pragma, |row| row.get::<_, u32>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(BackupProblem::unreadable("it is of another program"));
    }
    let version = number("user_version")?;
    if version == 0 || version > schema::NEWEST {
        let detail = format!("its version is {version}");
        return Err(BackupProblem::Unreadable { detail });
    }
    let sql = "SELECT 1 FROM sqlite_schema
        WHERE type = 'view' AND name <> 'shortening' OR type = 'table' AND rootpage = 0";
    if conn.prepare(sql)?.exists([])? {
        return Err(BackupProblem::unreadable("it has tables that are none"));
    }
    Ok(())
}

impl BackupProblem {
    /// That it cannot be read, and why.
    pub(crate) fn unreadable(detail: &str) -> Self {
        let detail = detail.to_owned();
        Self::Unreadable { detail }
    }

    /// The problem of a file.
    pub(crate) fn of(self, file: &str) -> WorkspaceError {
        WorkspaceError::Backup {
            file: file.to_owned(),
            problem: self,
        }
    }
}

impl From<io::Error> for BackupProblem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            _ => Self::unreadable(&error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for BackupProblem {
    fn from(error: rusqlite::Error) -> Self {
        Self::unreadable(&error.to_string())
    }
}
