//! Which files this process holds open.
//!
//! On Unix, closing any handle of a file drops all of the process's locks on it, also
//! those that SQLite took through another handle (fcntl(2), "record locks"). A file
//! that is open here is therefore never opened a second time, not even to read it.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use tempfile::TempDir;

/// A file's identity, the same by whichever name it is reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FileKey(String);

/// A file that this process holds, until it is dropped.
#[derive(Debug)]
pub(crate) struct Held(FileKey);

/// What stands behind a workspace's connection.
#[derive(Debug)]
pub(crate) enum Hold {
    /// The connection is that of the file.
    File(Held),
    /// The connection is one of memory, because the file takes no changes. The file's own
    /// stays open with its locks, unless it was found to be dead.
    Apart {
        // Closed before `held` lets go.
        file: Option<Connection>,
        held: Held,
    },
    /// The connection is that of a copy in a folder of our own, which goes with it.
    Copy {
        // Dropped to remove the folder; nothing else reads it.
        _folder: TempDir,
    },
}

impl Hold {
    /// Whether it is that file that is held.
    pub(crate) fn is(&self, key: &FileKey) -> bool {
        match self {
            Self::File(held) | Self::Apart { held, .. } => held.is(key),
            Self::Copy { .. } => false,
        }
    }
}

static OPEN: Mutex<Option<HashSet<FileKey>>> = Mutex::new(None);

impl FileKey {
    /// The identity of a file that is there. Does not open it.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        Ok(Self(identity(path)?))
    }
}

impl Held {
    /// Takes a file for this process; `None`: it is taken already.
    pub(crate) fn take(key: FileKey) -> Option<Self> {
        let new = open_files().get_or_insert_default().insert(key.clone());
        // Not `then_some`: it would make, and so drop, a second holder of a taken file.
        new.then(|| Self(key))
    }

    /// Whether it is that file.
    pub(crate) fn is(&self, key: &FileKey) -> bool {
        self.0 == *key
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(files) = open_files().as_mut() {
            files.remove(&self.0);
        }
    }
}

fn open_files() -> MutexGuard<'static, Option<HashSet<FileKey>>> {
    // A set of keys is whole after every step, so a panic elsewhere spoils nothing.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<String> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(path)?;
    Ok(format!("{}:{}", metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<String> {
    Ok(fs::canonicalize(path)?.to_string_lossy().into_owned())
}
