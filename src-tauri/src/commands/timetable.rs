//! Commands on the official times of prayer.

use congress::timetable::{NewTimetable, TimetableEdit};
use congress::{Done, TimetableId};
use tauri::State;

use crate::error::AppError;
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
