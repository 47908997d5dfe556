//! Looking at a file without ever writing to it: a copy in a folder of our own.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::held::{Held, Hold};
use crate::open::{self, of_ours, whole};
use crate::{
    Access, OpenError, OpenProblem, ViewReason, Workspace, examine, lock, migrate, schema,
};

/// How often a file that changes under us is read again, and for how long its journal may
/// stay before it is one that a crash left.
const TRIES: u32 = 40;
const PATIENCE: u32 = 10;
const PAUSE: Duration = Duration::from_millis(20);

/// What SQLite keeps beside a file; the second only where another tool made it.
const JOURNALS: [&str; 2] = ["-journal", "-wal"];

impl Workspace {
    /// Opens a copy of a file to look at, also while it is open elsewhere and on media
    /// that take no changes. Every verb answers [`WorkspaceError::Write`](crate::WorkspaceError::Write) with
    /// [`WriteReason::ReadOnly`](crate::WriteReason::ReadOnly). An older schema is brought up to date in the copy.
    /// [`Workspace::path`] is that of the original.
    ///
    /// # Errors
    /// [`OpenError`], but never `ReadOnly`, and `Locked` only where this very program has
    /// the file open.
    pub fn view(path: &Path, author: &str) -> Result<Self, OpenError> {
        view(path, author).map_err(|problem| OpenError::new(path, problem))
    }
}

fn view(path: &Path, author: &str) -> Result<Workspace, OpenProblem> {
    let reason = reason(path);
    let held = open::take(path)?;
    let folder = tempfile::tempdir()?;
    let copied = copy_aside(path, &held, &folder)?;
    drop(held);
    let mut conn = open::connect(&copied)?;
    open::lock(&conn).map_err(|error| of_ours(error.into()))?;
    let version = open::check(&conn, &copied).map_err(of_ours)?;
    open::settle(&conn)?;
    if version < schema::NEWEST {
        migrate::advance(&mut conn, None)?;
    } else {
        whole(examine::content(&conn)?)?;
    }
    conn.pragma_update(None, "query_only", true)?;
    let copy = Hold::Copy { _folder: folder };
    let mut viewed = open::workspace(conn, Some(copy), path, author);
    viewed.access = Access::View { reason };
    Ok(viewed)
}

fn reason(path: &Path) -> ViewReason {
    let taken = open::is_in_use(path) || lock::guard(path, false).is_err();
    let takes_no_changes = || {
        let readonly = fs::metadata(path).is_ok_and(|found| found.permissions().readonly());
        let folder = fs::canonicalize(path).map(|path| open::folder_of(&path));
        readonly || !matches!(folder.and_then(|f| open::takes_files(&f)), Ok(true))
    };
    if !taken && takes_no_changes() {
        return ViewReason::ReadOnly;
    }
    ViewReason::Locked {
        holder: Workspace::holder(path).filter(|_| taken),
        free: !taken || Workspace::is_free(path),
    }
}

/// Copies a file, and the journal that a crash left beside it, as they were at one moment,
/// though another program may be writing to them. `_held` keeps this program from opening
/// it meanwhile: our closing it would drop SQLite's locks.
pub(crate) fn copy_aside(path: &Path, _held: &Held, folder: &TempDir) -> io::Result<PathBuf> {
    let target = folder.path().join("copy.kurultai");
    for tried in 0..TRIES {
        if tried > 0 {
            std::thread::sleep(PAUSE);
        }
        let first = JOURNALS.map(|end| read(&with_end(path, end)));
        // Whoever writes has a journal there, for as long as it takes.
        let writing = first[0].as_ref().is_ok_and(Option::is_some);
        if writing && tried < PATIENCE {
            continue;
        }
        let copied = pour(path, &mut File::create(&target)?)?;
        let again = JOURNALS.map(|end| read(&with_end(path, end)));
        let same = pour(path, &mut io::sink())? == copied;
        if same
            && first
                .iter()
                .zip(&again)
                .all(|(a, b)| a.as_ref().ok() == b.as_ref().ok())
        {
            for (end, bytes) in JOURNALS.into_iter().zip(again) {
                if let Some(bytes) = bytes? {
                    fs::write(with_end(&target, end), bytes)?;
                }
            }
            return Ok(target);
        }
    }
    let busy = "the file is being written to without a pause";
    Err(io::Error::new(io::ErrorKind::ResourceBusy, busy))
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        _ => return Ok(None),
    }
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn pour(path: &Path, target: &mut impl Write) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(hash.finalize().to_vec());
        }
        hash.update(&buffer[..count]);
        target.write_all(&buffer[..count])?;
    }
}
