//! What the running program holds: the open file and the settings.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use congress::checks::Checked;
use congress::directory::Directory;
use congress::{BackupLine, EventId, Programme, ReleaseId};
use print::{Document, Fonts};
use serde::{Deserialize, Serialize};
use specta::Type;
use tempfile::TempDir;
use workspace::{Access, Placement, Workspace, WorkspaceError};

use crate::error::{AppError, OfFile};
use crate::finding::{self, Kept};
use crate::font;
use crate::keeping::{self, Keeping, Round};
use crate::outputs::handouts;
use crate::settings::Settings;

/// The state behind every command: one file at a time, and the user's settings.
pub struct Shell {
    open: Mutex<Option<Open>>,
    settings: Mutex<Settings>,
    data: PathBuf,
    printed: Mutex<Vec<TempDir>>,
    fonts: Mutex<Option<Fonts>>,
    previewed: Mutex<(u32, Option<Arc<Document>>)>,
    failure: Mutex<Option<AppError>>,
    refused: Mutex<Option<PathBuf>>,
    stopped: AtomicBool,
    printing_stopped: AtomicBool,
}

/// The open file, and the moment of its past that is shown in its place, if any.
struct Open {
    file: Workspace,
    past: Option<Workspace>,
    keeping: Keeping,
    findings: Option<Kept>,
    handouts: Option<Arc<handouts::Source>>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WorkspaceState {
    /// The open file, if any.
    pub file: Option<FileLine>,
    /// Its events, in the order of their first days.
    pub events: Vec<congress::Event>,
    /// Of these the one to show first.
    pub start: Option<congress::EventId>,
    /// What undo and redo would do.
    pub undo: congress::UndoState,
    /// What can be done with it; `None`: nothing is open.
    pub access: Option<Access>,
    /// Where it lies; `None`: nothing is open.
    pub placement: Option<Placement>,
    /// A backup of changes that the file never took, newer than the file: the program ended
    /// before they could be saved.
    pub unsaved: Option<BackupLine>,
    /// Why the file named at the program's start did not open; told once.
    pub failure: Option<AppError>,
}

impl Shell {
    /// A shell without a file. `data` is the program's own folder, for backups.
    pub fn new(settings: Settings, data: PathBuf) -> Self {
        Self {
            open: Mutex::new(None),
            settings: Mutex::new(settings),
            data,
            printed: Mutex::new(Vec::new()),
            fonts: Mutex::new(None),
            previewed: Mutex::new((0, None)),
            failure: Mutex::new(None),
            refused: Mutex::new(None),
            stopped: AtomicBool::new(false),
            printing_stopped: AtomicBool::new(false),
        }
    }

    /// Does something with what is shown: the open file, or a moment of its past, which
    /// takes no change.
    ///
    /// # Errors
    /// [`AppError::NoFile`] where none is open; whatever the work itself gives.
    pub fn with<T, E: OfFile>(
        &self,
        work: impl FnOnce(&mut Workspace) -> Result<T, E>,
    ) -> Result<T, AppError> {
        let mut open = lock(&self.open);
        let open = open.as_mut().ok_or(AppError::NoFile)?;
        let shown = open.past.as_mut().unwrap_or(&mut open.file);
        let before = keeping::unsaved(shown);
        let done = work(shown).map_err(|error| error.of_file(shown.path()));
        if keeping::unsaved(shown) > before {
            keeping::keep_unsaved(shown, &self.backups());
        }
        done
    }

    /// Asks about the findings of an event of what is shown.
    ///
    /// # Errors
    /// [`AppError::NoFile`] where none is open, [`AppError::NotFound`] for an event that is not
    /// there; whatever the question itself gives.
    pub fn with_checked<T>(
        &self,
        event: &EventId,
        ask: impl FnOnce(&mut Checked) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut open = lock(&self.open);
        let open = open.as_mut().ok_or(AppError::NoFile)?;
        let shown = open.past.as_ref().unwrap_or(&open.file);
        ask(finding::current(&mut open.findings, shown, event)?.checked())
    }

    /// Asks something of the index of the directory and of the event on show.
    ///
    /// # Errors
    /// As [`Self::with_checked`].
    pub fn with_directory<T>(
        &self,
        event: &EventId,
        ask: impl FnOnce(&mut Directory, &Programme) -> T,
    ) -> Result<T, AppError> {
        let mut open = lock(&self.open);
        let open = open.as_mut().ok_or(AppError::NoFile)?;
        let shown = open.past.as_ref().unwrap_or(&open.file);
        let kept = finding::current(&mut open.findings, shown, event)?;
        let (directory, programme) = kept.directory();
        Ok(ask(directory, programme))
    }

    /// What handouts of an event are made of: a release, or, where none is named, the draft.
    ///
    /// # Errors
    /// As [`Self::with_checked`].
    pub fn handouts(
        &self,
        event: &EventId,
        edition: Option<&ReleaseId>,
    ) -> Result<Arc<handouts::Source>, AppError> {
        let mut open = lock(&self.open);
        let open = open.as_mut().ok_or(AppError::NoFile)?;
        let shown = open.past.as_ref().unwrap_or(&open.file);
        handouts::Source::current(&mut open.handouts, shown, event, edition)
    }

    /// Keeps a previewed document until the next, for its pages to be asked for by the number that
    /// is answered.
    pub fn preview(&self, document: Document) -> u32 {
        let mut previewed = lock(&self.previewed);
        let number = previewed.0.wrapping_add(1);
        *previewed = (number, Some(Arc::new(document)));
        number
    }

    /// The previewed document of a number; `None`: another has come since.
    pub fn previewed(&self, number: u32) -> Option<Arc<Document>> {
        let previewed = lock(&self.previewed);
        let document = previewed.1.as_ref().filter(|_| previewed.0 == number);
        document.map(Arc::clone)
    }

    /// Looks after the open file once.
    pub fn look_after(&self, now: Instant) -> Round {
        let backups = self.backups();
        let mut open = lock(&self.open);
        let kept = open.as_mut().map(|open| {
            let Open { file, keeping, .. } = open;
            keeping.keep(file, &backups, now)
        });
        kept.unwrap_or_default()
    }

    /// Does something with the open file as it is now, whatever is shown.
    ///
    /// # Errors
    /// As [`Self::with`].
    pub fn with_file<T, E: OfFile>(
        &self,
        work: impl FnOnce(&mut Workspace) -> Result<T, E>,
    ) -> Result<T, AppError> {
        let mut open = lock(&self.open);
        let Open { file, .. } = open.as_mut().ok_or(AppError::NoFile)?;
        work(file).map_err(|error| error.of_file(file.path()))
    }

    /// Shows the file as it stood after an operation.
    ///
    /// # Errors
    /// Where there is no such operation any more.
    pub fn look_back(&self, operation: u32) -> Result<WorkspaceState, AppError> {
        let past = self.with_file(|file| file.past(operation, &file.zone()?))?;
        if let Some(open) = lock(&self.open).as_mut() {
            open.past = Some(past);
            open.findings = None;
            open.handouts = None;
        }
        self.state()
    }

    /// Shows the file as it is.
    pub fn look_at_now(&self) {
        if let Some(open) = lock(&self.open).as_mut() {
            open.past = None;
            open.findings = None;
            open.handouts = None;
        }
    }

    /// What can be done with what is shown; `None`: nothing is open.
    pub fn access(&self) -> Option<Access> {
        let open = lock(&self.open);
        let open = open.as_ref()?;
        Some(open.past.as_ref().unwrap_or(&open.file).access().clone())
    }

    /// Why changes of the open file are not on the disk, if any are not.
    pub fn unsaved(&self) -> Option<AppError> {
        let open = lock(&self.open);
        let file = &open.as_ref()?.file;
        match file.access() {
            Access::Unsaved { reason, .. } => Some(AppError::Write {
                file: FileLine::of(file.path()).name,
                reason: reason.clone(),
            }),
            _ => None,
        }
    }

    /// The fonts of pages: the program's, and those that were added to them.
    pub fn fonts(&self) -> Fonts {
        let mut fonts = lock(&self.fonts);
        fonts
            .get_or_insert_with(|| font::all(&self.fonts_folder()))
            .clone()
    }

    /// Fonts were added or taken away: they are read again when next a page is set.
    pub fn fonts_changed(&self) {
        *lock(&self.fonts) = None;
    }

    /// The folder of the fonts that were added.
    pub fn fonts_folder(&self) -> PathBuf {
        self.data.join("fonts")
    }

    /// The folder of what was exported when.
    pub fn exports(&self) -> PathBuf {
        self.data.join("exports")
    }

    /// The folder of what was put to calendar servers.
    pub fn published(&self) -> PathBuf {
        crate::publishing::records(&self.data)
    }

    /// The folder under which backups go.
    pub fn backups(&self) -> PathBuf {
        let chosen = self.settings().backups.clone();
        chosen.unwrap_or_else(|| self.data.join("backups"))
    }

    /// The file that could not be opened last.
    ///
    /// # Errors
    /// [`AppError::NoFile`] where there was none.
    pub fn refused(&self) -> Result<PathBuf, AppError> {
        lock(&self.refused).clone().ok_or(AppError::NoFile)
    }

    /// Remembers a file that could not be opened, for the ways out that the window offers.
    pub fn refuse(&self, path: &Path) {
        *lock(&self.refused) = Some(path.to_owned());
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
        *lock(&self.open) = Some(Open {
            keeping: Keeping::of(&next),
            file: next,
            past: None,
            findings: None,
            handouts: None,
        });
        self.settings().remember(&path);
        self.state()
    }

    /// Whether the open file is the one at `path`.
    pub fn holds(&self, path: &Path) -> bool {
        let same = |open: &Open| open.file.path().canonicalize().ok() == path.canonicalize().ok();
        lock(&self.open).as_ref().is_some_and(same)
    }

    /// The name under which the next operations stand in the open file's journal.
    pub fn set_author(&self, author: &str) {
        if let Some(open) = lock(&self.open).as_mut() {
            open.file.set_author(author);
        }
    }

    /// Closes the open file, if any.
    pub fn close(&self) {
        *lock(&self.open) = None;
        lock(&self.previewed).1 = None;
    }

    /// What is open now.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn state(&self) -> Result<WorkspaceState, AppError> {
        let failure = self.take_failure();
        let root = self.backups();
        let open = lock(&self.open);
        let Some(open) = open.as_ref() else {
            return Ok(WorkspaceState {
                failure,
                ..WorkspaceState::default()
            });
        };
        let shown = open.past.as_ref().unwrap_or(&open.file);
        let path = open.file.path();
        let state = || {
            Ok(WorkspaceState {
                file: Some(FileLine::of(path)),
                events: shown.events()?,
                start: shown.main_event()?,
                undo: shown.undo_state()?,
                access: Some(shown.access().clone()),
                placement: Some(workspace::placement(path)),
                unsaved: open.file.unsaved_backup(&root)?,
                failure,
            })
        };
        state().map_err(|error: WorkspaceError| error.of_file(path))
    }

    /// The open file's path, for dialogs to start at.
    pub fn path(&self) -> Option<PathBuf> {
        lock(&self.open)
            .as_ref()
            .map(|open| open.file.path().to_owned())
    }

    /// Whether the user has asked to leave off what is being written.
    pub fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Leaves off what is being written.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Something new is being written, which nobody has asked to leave off.
    pub fn go_on(&self) {
        self.stopped.store(false, Ordering::Relaxed);
    }

    /// Whether the user has asked to leave off printing; what prints looks at it.
    pub fn printing_stopped(&self) -> &AtomicBool {
        &self.printing_stopped
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
