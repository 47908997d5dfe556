//! Undo, redo and the history.

use congress::Done;
use congress::{Operation, Step};
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

/// Operations, newest first, from before a number on; times in the first event's zone.
#[tauri::command(async)]
#[specta::specta]
pub fn history(
    shell: State<'_, Shell>,
    before: Option<u32>,
    limit: u32,
) -> Result<Vec<Operation>, AppError> {
    shell.with(|file| {
        let events = file.events()?;
        let zone = events.first().map_or("UTC", |event| event.zone.as_str());
        file.history(before, limit.min(HISTORY_LIMIT), zone)
    })
}
