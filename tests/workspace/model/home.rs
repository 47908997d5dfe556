//! Where a workspace lies while its history is lived: in memory, or in a file that is
//! closed, opened again, and left behind as a crash leaves it.

use std::cell::Cell;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use tempfile::TempDir;
use workspace::Workspace;

/// A workspace under a clock that stands still until it is set.
pub struct Home {
    // `None` only while it is opened anew; closed before its folder goes.
    workspace: Option<Workspace>,
    file: Option<(TempDir, PathBuf)>,
    copies: u32,
}

thread_local! {
    static NOW: Cell<DateTime<Utc>> = const { Cell::new(DateTime::UNIX_EPOCH) };
}

/// Sets the clock of this thread's workspaces.
pub fn set_clock(now: DateTime<Utc>) {
    NOW.set(now);
}

impl Home {
    /// A new workspace.
    pub fn new(on_disk: bool, author: &str) -> Self {
        let file = on_disk.then(|| {
            // What a disk does to files is for other tests; this one has many histories.
            let memory = Path::new("/dev/shm");
            let folder = tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir());
            let folder = folder.expect("a folder");
            let path = folder.path().join("0.kurultai");
            (folder, path)
        });
        let made = match &file {
            Some((_, path)) => Workspace::create(path, author),
            None => Workspace::in_memory(author),
        };
        Self {
            workspace: Some(made.expect("a new workspace").with_clock(|| NOW.get())),
            file,
            copies: 0,
        }
    }

    pub fn workspace(&mut self) -> &mut Workspace {
        self.workspace.as_mut().expect("it is open between moves")
    }

    /// Closes the file and opens it again. Without a file nothing happens.
    pub fn reopen(&mut self, author: &str) {
        if let Some((_, path)) = &self.file {
            let path = path.clone();
            self.workspace = None;
            self.open(&path, author);
        }
    }

    /// Goes on with the file as it lies on the disk while it is open: what a killed process
    /// leaves. `torn`: it was killed in the middle of writing an operation.
    pub fn crash(&mut self, torn: bool, author: &str) {
        let Some((folder, path)) = &mut self.file else {
            return;
        };
        self.copies += 1;
        let left = folder.path().join(format!("{}.kurultai", self.copies));
        copy(path, &left);
        if torn {
            let half = folder.path().join(format!("{}-half.kurultai", self.copies));
            write_half(&left, &half);
            fs::rename(&half, &left).expect("renamed");
            fs::rename(journal(&half), journal(&left)).expect("there is a journal");
        }
        *path = left.clone();
        // The lock on the first file went with reading it, and nobody else wants it.
        self.workspace = None;
        self.open(&left, author);
    }

    fn open(&mut self, path: &Path, author: &str) {
        let opened = Workspace::open(path, author).expect("the file opens");
        self.workspace = Some(opened.with_clock(|| NOW.get()));
    }
}

/// Begins an operation on a file and copies it to another before it is whole.
fn write_half(path: &Path, half: &Path) {
    let conn = Connection::open(path).expect("it opens");
    // With so small a cache, part of the transaction goes to the file at once.
    let begun = conn.execute_batch(
        "PRAGMA cache_size = 5;
        BEGIN IMMEDIATE;
        INSERT INTO operation (at, author, action, subject, sort, state)
        VALUES ('2025-09-01T00:00:00.000Z', 'x', 'event-theme', '{}', 'do', 'open');
        UPDATE event SET theme = json_object('en', hex(randomblob(9000)));
        UPDATE event SET theme = json_object('en', hex(randomblob(9000)));",
    );
    begun.expect("half an operation");
    copy(path, half);
    drop(conn);
    fs::remove_file(path).expect("it was only begun");
}

/// The file, and its journal if there is one.
fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).expect("copied");
    if journal(from).exists() {
        fs::copy(journal(from), journal(to)).expect("copied");
    }
}

fn journal(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-journal");
    name.into()
}
