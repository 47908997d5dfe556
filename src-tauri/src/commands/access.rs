//! What can be done with the open file, and the ways out where that is not everything.

use tauri::{AppHandle, State};
use workspace::{Access, Damage, Repaired};

use crate::error::AppError;
use crate::shell::{FileLine, Shell, WorkspaceState};
use crate::{dialogs, file};

/// What can be done with what is open; `None`: nothing is open.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_access(shell: State<'_, Shell>) -> Option<Access> {
    shell.access()
}

/// Opens the file that was refused last, to look at.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_view(app: AppHandle, shell: State<'_, Shell>) -> Result<WorkspaceState, AppError> {
    file::view(&app, &shell)
}

/// Opens to write: the file that is only looked at, or was refused last; also where
/// another machine, silent for long, still has it.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_take_over(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<WorkspaceState, AppError> {
    file::take_over(&app, &shell)
}

/// Asks where to save what can be read of the damaged file that was refused last, and
/// opens that. `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_repair(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<(Repaired, WorkspaceState)>, AppError> {
    let refused = shell.refused()?;
    let stem = refused.file_stem().unwrap_or_default().to_string_lossy();
    match dialogs::save(
        &app,
        &shell,
        &dialogs::WORKSPACE,
        &format!("{stem} repaired"),
    ) {
        None => Ok(None),
        Some(target) => file::repair(&app, &shell, &refused, &target).map(Some),
    }
}

/// Checks the open file whole. Empty: all is well.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_check(shell: State<'_, Shell>) -> Result<Vec<Damage>, AppError> {
    shell.with_file(|file| file.check())
}

/// Tries to write what the file did not take.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_save_again(shell: State<'_, Shell>) -> Result<Option<Access>, AppError> {
    shell.with_file(|file| file.save_again())?;
    Ok(shell.access())
}

/// Asks for another place, writes everything there, and goes on with that file. `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_save_as(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<WorkspaceState>, AppError> {
    let open = shell.path().ok_or(AppError::NoFile)?;
    let stem = open.file_stem().unwrap_or_default().to_string_lossy();
    match dialogs::save(&app, &shell, &dialogs::WORKSPACE, &stem) {
        None => Ok(None),
        Some(path) => file::save_as(&app, &shell, &path).map(Some),
    }
}

/// Asks where to save the rows without their history, for handing on, with what only the protocol
/// service reads or without. `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn workspace_export_clean(
    app: AppHandle,
    shell: State<'_, Shell>,
    restricted: bool,
) -> Result<Option<FileLine>, AppError> {
    let open = shell.path().ok_or(AppError::NoFile)?;
    let stem = open.file_stem().unwrap_or_default().to_string_lossy();
    match dialogs::save(&app, &shell, &dialogs::WORKSPACE, &format!("{stem} clean")) {
        None => Ok(None),
        Some(path) => {
            shell.with(|workspace| workspace.export_clean(&path, restricted))?;
            Ok(Some(FileLine::of(&path)))
        }
    }
}
