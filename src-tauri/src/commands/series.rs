//! Commands on series of events.

use congress::edition::NewEdition;
use congress::series::SeriesEdit;
use congress::{Done, EventId, SeriesId, TextIn};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes a series.
#[tauri::command(async)]
#[specta::specta]
pub fn series_create(shell: State<'_, Shell>, name: TextIn) -> Result<Done<SeriesId>, AppError> {
    shell.with(|file| file.series_create(name))
}

/// Changes one field of a series.
#[tauri::command(async)]
#[specta::specta]
pub fn series_edit(
    shell: State<'_, Shell>,
    id: SeriesId,
    edit: SeriesEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.series_edit(&id, edit))
}

/// Removes a series; its events stay.
#[tauri::command(async)]
#[specta::specta]
pub fn series_remove(shell: State<'_, Shell>, id: SeriesId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.series_remove(&id))
}

/// Makes a new edition after an event.
#[tauri::command(async)]
#[specta::specta]
pub fn edition_create(
    shell: State<'_, Shell>,
    edition: NewEdition,
) -> Result<Done<EventId>, AppError> {
    shell.with(|file| file.edition_create(&edition))
}
