//! Commands on the file itself: open, create, copy, close.

use congress::event::NewEvent;
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::file;
use crate::shell::{FileLine, Shell, WorkspaceState};

/// What is open.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_state(shell: State<'_, Shell>) -> Result<WorkspaceState, AppError> {
    shell.state()
}

/// Asks for a file and opens it; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_open(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<WorkspaceState>, AppError> {
    match dialogs::open(&app, &shell, &dialogs::WORKSPACE) {
        None => Ok(None),
        Some(path) => file::open(&app, &shell, &path).map(Some),
    }
}

/// Opens a recent file by its place in [`recent_files`].
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_open_recent(
    app: AppHandle,
    shell: State<'_, Shell>,
    index: u32,
) -> Result<WorkspaceState, AppError> {
    let recent = shell.settings().recent();
    let path = usize::try_from(index).ok().and_then(|i| recent.get(i));
    let path = path.ok_or_else(|| AppError::internal("no such recent file"))?;
    file::open(&app, &shell, path)
}

/// Makes a fresh copy of the sample in the program's own folder and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_open_sample(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<WorkspaceState, AppError> {
    file::open_sample(&app, &shell)
}

/// Asks where to save, and makes a file with one event and its rooms; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_create(
    app: AppHandle,
    shell: State<'_, Shell>,
    event: NewEvent,
) -> Result<Option<WorkspaceState>, AppError> {
    // Before the dialog: nobody wants to choose a place for what is then refused.
    event.make("".into())?;
    match dialogs::save(&app, &shell, &dialogs::WORKSPACE, event.name.get("en")) {
        None => Ok(None),
        Some(path) => file::create(&app, &shell, &path, event).map(Some),
    }
}

/// Asks where to save a copy of the open file; the open one stays open. `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_save_copy(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<FileLine>, AppError> {
    let open = shell.path().ok_or(AppError::NoFile)?;
    let stem = open.file_stem().unwrap_or_default().to_string_lossy();
    match dialogs::save(&app, &shell, &dialogs::WORKSPACE, &format!("{stem} copy")) {
        None => Ok(None),
        Some(path) => {
            shell.with(|workspace| workspace.save_copy(&path))?;
            Ok(Some(FileLine::of(&path)))
        }
    }
}

/// Closes the open file. Nothing needs saving: every change is in it.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_close(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<WorkspaceState, AppError> {
    shell.close();
    file::name_window(&app, None);
    shell.state()
}

/// The files opened before that are still there, the last one first.
#[tauri::command(async)]
#[specta::specta]
pub fn recent_files(shell: State<'_, Shell>) -> Vec<FileLine> {
    let recent = shell.settings().recent();
    recent.iter().map(|path| FileLine::of(path)).collect()
}
