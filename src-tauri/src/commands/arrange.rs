//! Commands on many sessions at once, and what would follow from them.

use chrono::NaiveDateTime;
use congress::Done;
use congress::{
    EventId, SessionId,
    arrange::{self, Arrangement, FreePlaces, Outlook},
    copy::CopyTo,
    session::SessionEdit,
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// What an arrangement would move, and what would follow from it; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn arrangement_outlook(
    shell: State<'_, Shell>,
    event_id: EventId,
    arrangement: Arrangement,
) -> Result<Outlook, AppError> {
    shell.with_checked(&event_id, |checked| {
        Ok(arrange::outlook_in(checked, &arrangement)?)
    })
}

/// Arranges sessions anew, as one operation; gives those that were moved.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions_arrange(
    shell: State<'_, Shell>,
    event_id: EventId,
    arrangement: Arrangement,
) -> Result<Done<Vec<SessionId>>, AppError> {
    shell.with(|file| file.sessions_arrange(&event_id, &arrangement))
}

/// Copies sessions with their parts and co-organizers; gives the copies, in the same order.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions_copy(
    shell: State<'_, Shell>,
    sessions: Vec<SessionId>,
    to: CopyTo,
) -> Result<Done<Vec<SessionId>>, AppError> {
    shell.with(|file| file.sessions_copy(&sessions, &to))
}

/// Changes one field of many sessions, as one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions_edit(
    shell: State<'_, Shell>,
    sessions: Vec<SessionId>,
    edit: SessionEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.sessions_edit(&sessions, &edit))
}

/// Removes many sessions, as one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions_remove(
    shell: State<'_, Shell>,
    sessions: Vec<SessionId>,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.sessions_remove(&sessions))
}

/// Cuts a session in two at a wall time inside it; gives the second.
#[tauri::command(async)]
#[specta::specta]
pub fn session_split(
    shell: State<'_, Shell>,
    id: SessionId,
    at: NaiveDateTime,
) -> Result<Done<SessionId>, AppError> {
    shell.with(|file| file.session_split(&id, at))
}

/// Makes one session of many; gives the one that stays.
#[tauri::command(async)]
#[specta::specta]
pub fn sessions_merge(
    shell: State<'_, Shell>,
    sessions: Vec<SessionId>,
) -> Result<Done<SessionId>, AppError> {
    shell.with(|file| file.sessions_merge(&sessions))
}

/// Where a session would clash with nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn free_places(shell: State<'_, Shell>, id: SessionId) -> Result<FreePlaces, AppError> {
    shell.with(|file| file.free_places(&id))
}
