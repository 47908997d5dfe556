//! What the running program holds: the open file and the settings.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use serde::{Deserialize, Serialize};
use specta::Type;
use tempfile::TempDir;
use workspace::Workspace;

use crate::error::{AppError, OfFile};
use crate::settings::Settings;

/// The state behind every command: one file at a time, and the user's settings.
pub struct Shell {
    workspace: Mutex<Option<Workspace>>,
    settings: Mutex<Settings>,
    printed: Mutex<Vec<TempDir>>,
    failure: Mutex<Option<AppError>>,
}

/// A file as the window names it. The window never sees or sends a path to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FileLine {
    /// File name with extension.
    pub name: String,
    /// The folder that it lies in.
    pub folder: String,
}

/// What is open: the answer to every command that opens or closes a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceState {
    /// The open file, if any.
    pub file: Option<FileLine>,
    /// Its events, in the order of their first days.
    pub events: Vec<congress::Event>,
    /// What undo and redo would do.
    pub undo: congress::UndoState,
    /// Why the file named at the program's start did not open; told once.
    pub failure: Option<AppError>,
}

impl Shell {
    /// A shell without a file.
    pub fn new(settings: Settings) -> Self {
        Self {
            workspace: Mutex::new(None),
            settings: Mutex::new(settings),
            printed: Mutex::new(Vec::new()),
            failure: Mutex::new(None),
        }
    }

    /// Does something with the open file.
    ///
    /// # Errors
    /// [`AppError::NoFile`] where none is open; whatever the work itself gives.
    pub fn with<T, E: OfFile>(
        &self,
        work: impl FnOnce(&mut Workspace) -> Result<T, E>,
    ) -> Result<T, AppError> {
        let mut open = lock(&self.workspace);
        let open = open.as_mut().ok_or(AppError::NoFile)?;
        work(open).map_err(|error| error.of_file(open.path()))
    }

    /// Closes the open file, opens another by `opener`, and remembers it as recent. Where
    /// the other cannot be opened, the one that was open stays open.
    ///
    /// # Errors
    /// What `opener` gives.
    pub fn replace(
        &self,
        opener: impl FnOnce(&str) -> Result<Workspace, AppError>,
    ) -> Result<WorkspaceState, AppError> {
        let author = self.settings().author.clone();
        let next = opener(&author)?;
        let path = next.path().to_owned();
        *lock(&self.workspace) = Some(next);
        self.settings().remember(&path);
        self.state()
    }

    /// Whether the open file is the one at `path`.
    pub fn holds(&self, path: &Path) -> bool {
        let same = |w: &Workspace| w.path().canonicalize().ok() == path.canonicalize().ok();
        lock(&self.workspace).as_ref().is_some_and(same)
    }

    /// The name under which the next operations stand in the open file's journal.
    pub fn set_author(&self, author: &str) {
        if let Some(open) = lock(&self.workspace).as_mut() {
            open.set_author(author);
        }
    }

    /// Closes the open file, if any.
    pub fn close(&self) {
        *lock(&self.workspace) = None;
    }

    /// What is open now.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn state(&self) -> Result<WorkspaceState, AppError> {
        match lock(&self.workspace).as_mut() {
            None => Ok(WorkspaceState {
                file: None,
                events: Vec::new(),
                undo: congress::UndoState::default(),
                failure: self.take_failure(),
            }),
            Some(open) => Ok(WorkspaceState {
                file: Some(FileLine::of(open.path())),
                events: open.events().map_err(|e| e.of_file(open.path()))?,
                undo: open.undo_state().map_err(|e| e.of_file(open.path()))?,
                failure: self.take_failure(),
            }),
        }
    }

    /// The open file's path, for dialogs to start at.
    pub fn path(&self) -> Option<PathBuf> {
        lock(&self.workspace).as_ref().map(|w| w.path().to_owned())
    }

    /// Keeps a folder that the system's viewer reads from until the program ends.
    pub fn keep(&self, folder: TempDir) {
        lock(&self.printed).push(folder);
    }

    /// Closes the file and removes what was kept for viewers.
    pub fn end(&self) {
        self.close();
        lock(&self.printed).clear();
    }

    /// Remembers why the file named at the start did not open, until the window asks.
    pub fn fail_start(&self, error: AppError) {
        *lock(&self.failure) = Some(error);
    }

    /// Why the file named at the start did not open; told once.
    pub fn take_failure(&self) -> Option<AppError> {
        lock(&self.failure).take()
    }

    /// The settings, locked.
    pub fn settings(&self) -> MutexGuard<'_, Settings> {
        lock(&self.settings)
    }
}

impl FileLine {
    /// A path as the window names it.
    pub fn of(path: &Path) -> Self {
        let text = |part: Option<&std::ffi::OsStr>| {
            part.map(|p| p.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        Self {
            name: text(path.file_name()),
            folder: text(path.parent().map(Path::as_os_str)),
        }
    }
}

/// Locks, also after another thread panicked: every write is one transaction, so what it
/// left is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
