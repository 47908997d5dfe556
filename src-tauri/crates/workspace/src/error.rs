//! What can go wrong: with the file, with a value, with the disk. Carries data; the
//! window and the command line word it.

use std::io;
use std::path::{Path, PathBuf};

use congress::{Invalid, Noun};
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_READONLY_DBMOVED;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{Damage, Holder};

/// A file that cannot be opened or made. Where it was there before, it is untouched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem:?}", file.display())]
pub struct OpenError {
    /// The file, as it was asked for.
    pub file: PathBuf,
    /// What is wrong with it.
    pub problem: OpenProblem,
}

/// Why a file cannot be opened or made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "problem", rename_all = "camelCase")]
pub enum OpenProblem {
    /// There is no such file.
    NotFound,
    /// It is something else than a Kurultai file.
    NotOurs,
    /// It is a Kurultai file, but broken or cut short.
    Damaged {
        /// What was found, at most the first 100.
        damage: Vec<Damage>,
    },
    /// A newer program made it.
    Newer {
        /// Its version.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// It is open in another program or window, or on another machine.
    Locked {
        /// Who has it, if that is known.
        holder: Option<Holder>,
        /// Whether it can be taken over: the other machine has not been heard of for long.
        silent: bool,
    },
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The user may not read the file, or not make it there.
    NoPermission,
    /// The system refused for another reason.
    Io {
        /// The system's words.
        detail: String,
    },
}

/// A verb that did not take place. The file is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// A value that a field does not take.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// A row that the verb names is not there, or belongs to another event.
    #[error("no {noun:?} {id:?}")]
    NotFound {
        /// The sort of row.
        noun: Noun,
        /// The id that was given.
        id: String,
    },
    /// A row that cannot go, because others need it.
    #[error("the {noun:?} is named by {uses} rows")]
    InUse {
        /// The sort of row that was to go.
        noun: Noun,
        /// How many rows name it.
        uses: u32,
    },
    /// The disk did not take it.
    #[error("cannot write: {0:?}")]
    Write(WriteReason),
    /// A backup that cannot be restored.
    #[error("backup {file}: {problem:?}")]
    Backup {
        /// Its file name.
        file: String,
        /// What is wrong with it.
        problem: BackupProblem,
    },
    /// A row is not as the journal recorded it, so that undoing would lose something.
    #[error("operation {operation} does not fit: {noun:?} {id:?} is not as recorded")]
    Diverged {
        /// The operation that was to be undone or redone.
        operation: u32,
        /// The sort of row.
        noun: Noun,
        /// The row's id.
        id: String,
    },
    /// The database refused for another reason: an error in this program.
    #[error("storage: {0}")]
    Storage(rusqlite::Error),
}

/// Why something could not be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "reason", rename_all = "camelCase")]
pub enum WriteReason {
    /// The disk is full.
    NoSpace,
    /// The user may not write there.
    NoPermission,
    /// It is the very file that is open.
    SameFile,
    /// The disk, folder or file is read-only.
    ReadOnly,
    /// The file was moved, renamed or removed while it was open.
    Moved,
    /// Another machine has taken the file over.
    TakenOver {
        /// Who has it now.
        holder: Option<Holder>,
    },
    /// The disk is not there any more, or does not answer.
    Gone,
    /// The system refused for another reason.
    Io {
        /// The system's words.
        detail: String,
    },
}

/// Why a backup is of no use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "problem", rename_all = "camelCase")]
pub enum BackupProblem {
    /// It is not there any more.
    NotFound,
    /// Its bytes are not those that were written.
    Altered,
    /// It is of another file.
    OtherFile,
    /// It cannot be read.
    Unreadable {
        /// The system's words.
        detail: String,
    },
}

impl OpenError {
    /// A problem of a file.
    pub(crate) fn new(file: &Path, problem: OpenProblem) -> Self {
        Self {
            file: file.to_owned(),
            problem,
        }
    }
}

impl OpenProblem {
    /// Open elsewhere, and nobody knows where.
    pub(crate) fn locked() -> Self {
        Self::Locked {
            holder: None,
            silent: false,
        }
    }

    /// One damage.
    pub(crate) fn damaged(place: &str, detail: &str) -> Self {
        let damage = vec![Damage {
            place: place.to_owned(),
            detail: detail.to_owned(),
        }];
        Self::Damaged { damage }
    }
}

impl WorkspaceError {
    /// That a row is not there.
    pub(crate) fn not_found(noun: Noun, id: &str) -> Self {
        Self::NotFound {
            noun,
            id: id.to_owned(),
        }
    }
}

impl From<rusqlite::Error> for WorkspaceError {
    fn from(error: rusqlite::Error) -> Self {
        match WriteReason::of(&error) {
            Some(reason) => Self::Write(reason),
            None => Self::Storage(error),
        }
    }
}

impl From<io::Error> for WorkspaceError {
    fn from(error: io::Error) -> Self {
        Self::Write(error.into())
    }
}

impl From<io::Error> for OpenProblem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io {
                detail: error.to_string(),
            },
        }
    }
}

impl From<io::Error> for WriteReason {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io {
                detail: error.to_string(),
            },
        }
    }
}

impl From<rusqlite::Error> for OpenProblem {
    fn from(error: rusqlite::Error) -> Self {
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::locked(),
            Some(ErrorCode::NotADatabase) => Self::NotOurs,
            Some(ErrorCode::PermissionDenied) => Self::NoPermission,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::DiskFull) => {
                Self::Io { detail }
            }
            // What remains is a schema or a page that is not as we wrote it.
            _ => Self::damaged("file", &detail),
        }
    }
}

impl WriteReason {
    /// The reason, where the disk is to blame.
    fn of(error: &rusqlite::Error) -> Option<Self> {
        let code = error.sqlite_error()?;
        let detail = error.to_string();
        match code.code {
            ErrorCode::DiskFull => Some(Self::NoSpace),
            ErrorCode::PermissionDenied => Some(Self::NoPermission),
            // The file was moved or removed under us: no matter of permission.
            ErrorCode::ReadOnly if code.extended_code == SQLITE_READONLY_DBMOVED => {
                Some(Self::Moved)
            }
            ErrorCode::ReadOnly => Some(Self::ReadOnly),
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Some(Self::Io { detail }),
            _ => None,
        }
    }
}
