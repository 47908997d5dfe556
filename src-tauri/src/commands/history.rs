//! Undo, redo and the history.

use chrono::NaiveDate;
use congress::{
    BackupReason, BroughtBack, Done, HistoryFilter, HistorySize, Operation, Resolution, RowChange,
    Step,
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Most operations that one call gives.
const HISTORY_LIMIT: u32 = 500;

/// Takes back the last operation; `None` where there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(shell: State<'_, Shell>) -> Result<Option<Done<Step>>, AppError> {
    shell.with(|file| file.undo())
}

/// Does again what was last taken back; `None` where there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(shell: State<'_, Shell>) -> Result<Option<Done<Step>>, AppError> {
    shell.with(|file| file.redo())
}

/// Operations that a filter lets through, newest first, from before a number on; times in
/// the first event's zone.
#[tauri::command(async)]
#[specta::specta]
pub fn history(
    shell: State<'_, Shell>,
    filter: HistoryFilter,
    before: Option<u32>,
    limit: u32,
) -> Result<Vec<Operation>, AppError> {
    shell.with_file(|file| file.history(&filter, before, limit.min(HISTORY_LIMIT), &file.zone()?))
}

/// The authors of all operations, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn history_authors(shell: State<'_, Shell>) -> Result<Vec<String>, AppError> {
    shell.with_file(|file| file.authors())
}

/// What an operation changed, field by field.
#[tauri::command(async)]
#[specta::specta]
pub fn operation_changes(shell: State<'_, Shell>, number: u32) -> Result<Vec<RowChange>, AppError> {
    shell.with_file(|file| file.operation_changes(number))
}

/// Brings back what was before an older operation, where nothing contradicts it.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_back(
    shell: State<'_, Shell>,
    number: u32,
    resolution: Resolution,
) -> Result<BroughtBack, AppError> {
    shell.with(|file| file.bring_back(number, resolution))
}

/// How large the history is.
#[tauri::command(async)]
#[specta::specta]
pub fn history_size(shell: State<'_, Shell>) -> Result<HistorySize, AppError> {
    shell.with_file(|file| file.history_size(&file.zone()?))
}

/// Makes one entry of all operations before a day, after a backup; how many.
#[tauri::command(async)]
#[specta::specta]
pub fn history_gather(shell: State<'_, Shell>, before: NaiveDate) -> Result<Done<u32>, AppError> {
    let root = shell.backups();
    shell.with(|file| {
        file.back_up(&root, BackupReason::Erasure)?;
        file.history_gather(before, &file.zone()?)
    })
}
