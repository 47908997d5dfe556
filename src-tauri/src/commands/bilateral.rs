//! Commands on bilateral meetings.

use chrono::NaiveDateTime;
use congress::bilateral::{BilateralEdit, FreeTime, NewBilateral, free_times};
use congress::{BilateralId, Done, EventId, RoomId, SessionId};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::outputs;
use crate::shell::{FileLine, Shell};

/// Takes a request of one delegation to meet another.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_create(
    shell: State<'_, Shell>,
    bilateral: NewBilateral,
) -> Result<Done<BilateralId>, AppError> {
    shell.with(|file| file.bilateral_create(&bilateral))
}

/// Changes one field of a request.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_edit(
    shell: State<'_, Shell>,
    id: BilateralId,
    edit: BilateralEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.bilateral_edit(&id, edit))
}

/// Removes a request; the session stays.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_remove(shell: State<'_, Shell>, id: BilateralId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.bilateral_remove(&id))
}

/// When both delegations of a request and a room are free.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_free(
    shell: State<'_, Shell>,
    event_id: EventId,
    id: BilateralId,
) -> Result<Vec<FreeTime>, AppError> {
    shell.with_checked(&event_id, |checked| Ok(free_times(checked, &id)))
}

/// Books the meeting in a room from some time on, or moves it there.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_book(
    shell: State<'_, Shell>,
    id: BilateralId,
    room_id: RoomId,
    starts: NaiveDateTime,
) -> Result<Done<SessionId>, AppError> {
    shell.with(|file| file.bilateral_book(&id, &room_id, starts))
}

/// Asks where to save, and writes a list of requests that the window has put in words; `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn bilaterals_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    csv: String,
) -> Result<Option<FileLine>, AppError> {
    let Some(path) = dialogs::save(&app, &shell, &dialogs::TABLE, &name) else {
        return Ok(None);
    };
    outputs::write(&path, csv.as_bytes())?;
    Ok(Some(FileLine::of(&path)))
}
