//! Backups: list, make, compare, restore, and where they lie.

use congress::{BackupLine, BackupReason, Done, RowChange, Step};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::shell::Shell;

/// The backups of the open file, newest first; times in the first event's zone.
#[tauri::command(async)]
#[specta::specta]
pub fn backups(shell: State<'_, Shell>) -> Result<Vec<BackupLine>, AppError> {
    let root = shell.backups();
    shell.with_file(|file| file.backups(&root, &file.zone()?))
}

/// Makes a backup now.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_now(shell: State<'_, Shell>) -> Result<(), AppError> {
    let root = shell.backups();
    shell.with_file(|file| file.back_up(&root, BackupReason::Asked).map(drop))
}

/// How the open file differs from a backup.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_changes(shell: State<'_, Shell>, backup: String) -> Result<Vec<RowChange>, AppError> {
    let root = shell.backups();
    shell.with_file(|file| file.backup_changes(&root, &backup))
}

/// Makes all rows those of a backup; can be undone.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_restore(shell: State<'_, Shell>, backup: String) -> Result<Done<Step>, AppError> {
    let root = shell.backups();
    shell.with_file(|file| file.restore(&root, &backup))
}

/// The folder that holds the backups of all files.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_folder(shell: State<'_, Shell>) -> String {
    shell.backups().to_string_lossy().into_owned()
}

/// Asks for another folder; those made before stay where they are. `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_folder_choose(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<String>, AppError> {
    let Some(folder) = dialogs::folder(&app, &shell) else {
        return Ok(None);
    };
    let saved = shell.settings().set_backups(&folder);
    saved.map_err(|error| AppError::write(&folder, error))?;
    Ok(Some(folder.to_string_lossy().into_owned()))
}
