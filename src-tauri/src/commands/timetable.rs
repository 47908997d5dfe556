//! Commands on the official times of prayer.

use congress::timetable::{NewTimetable, TimetableEdit};
use congress::{Done, EventId, TimetableId, VenueId};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::inputs;
use crate::shell::Shell;

/// Takes a timetable in.
#[tauri::command(async)]
#[specta::specta]
pub fn timetable_create(
    shell: State<'_, Shell>,
    timetable: NewTimetable,
) -> Result<Done<TimetableId>, AppError> {
    shell.with(|file| file.timetable_create(&timetable))
}

/// Asks for the file of a timetable (CSV), and takes it in under that file's name; `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn timetable_import(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    venue_id: Option<VenueId>,
) -> Result<Option<Done<TimetableId>>, AppError> {
    let Some(path) = dialogs::open(&app, &shell, &dialogs::TABLE) else {
        return Ok(None);
    };
    let timetable = inputs::timetable(&path, event_id, venue_id)?;
    shell
        .with(|file| file.timetable_create(&timetable))
        .map(Some)
}

/// Changes one field of a timetable.
#[tauri::command(async)]
#[specta::specta]
pub fn timetable_edit(
    shell: State<'_, Shell>,
    id: TimetableId,
    edit: TimetableEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.timetable_edit(&id, edit))
}

/// Removes a timetable.
#[tauri::command(async)]
#[specta::specta]
pub fn timetable_remove(shell: State<'_, Shell>, id: TimetableId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.timetable_remove(&id))
}
