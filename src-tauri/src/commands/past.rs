//! Looking back at the file as it stood.

use congress::{Done, RowChange, Step};
use tauri::State;

use crate::error::AppError;
use crate::shell::{Shell, WorkspaceState};

/// Shows the file as it stood after an operation; nothing can be changed until
/// [`past_close`].
#[tauri::command(async)]
#[specta::specta]
pub fn past_open(shell: State<'_, Shell>, number: u32) -> Result<WorkspaceState, AppError> {
    shell.look_back(number)
}

/// Shows the file as it is again.
#[tauri::command(async)]
#[specta::specta]
pub fn past_close(shell: State<'_, Shell>) -> Result<WorkspaceState, AppError> {
    shell.look_at_now();
    shell.state()
}

/// How the file now differs from what it was after an operation.
#[tauri::command(async)]
#[specta::specta]
pub fn past_changes(shell: State<'_, Shell>, number: u32) -> Result<Vec<RowChange>, AppError> {
    shell.with_file(|file| file.changes_since(number))
}

/// Makes the file what it was after an operation; can be undone.
#[tauri::command(async)]
#[specta::specta]
pub fn past_return(shell: State<'_, Shell>, number: u32) -> Result<Done<Step>, AppError> {
    shell.look_at_now();
    shell.with_file(|file| file.return_to(number))
}
