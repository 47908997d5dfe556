//! Commands on bilateral meetings.

use chrono::NaiveDateTime;
use congress::bilateral::{BilateralEdit, FreeTime, NewBilateral};
use congress::{BilateralId, Done, RoomId, SessionId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

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

/// When both delegations and a room are free together.
#[tauri::command(async)]
#[specta::specta]
pub fn bilateral_free(shell: State<'_, Shell>, id: BilateralId) -> Result<Vec<FreeTime>, AppError> {
    shell.with(|file| file.bilateral_free(&id))
}

/// Plans the meeting in a room from some time on, or moves it there.
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
