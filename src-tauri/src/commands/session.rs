//! Commands on sessions.

use congress::Done;
use congress::{
    SessionId,
    session::{NewSession, SessionEdit},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes a session: a draft for delegates.
#[tauri::command(async)]
#[specta::specta]
pub fn session_create(
    shell: State<'_, Shell>,
    session: NewSession,
) -> Result<Done<SessionId>, AppError> {
    shell.with(|file| file.session_create(&session))
}

/// Changes one field of a session. A clash is no error.
#[tauri::command(async)]
#[specta::specta]
pub fn session_edit(
    shell: State<'_, Shell>,
    id: SessionId,
    edit: SessionEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.session_edit(&id, edit))
}

/// Removes a session with its parts and co-organizers.
#[tauri::command(async)]
#[specta::specta]
pub fn session_remove(shell: State<'_, Shell>, id: SessionId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.session_remove(&id))
}

/// Makes a copy that follows the session in its room.
#[tauri::command(async)]
#[specta::specta]
pub fn session_duplicate(
    shell: State<'_, Shell>,
    id: SessionId,
) -> Result<Done<SessionId>, AppError> {
    shell.with(|file| file.session_duplicate(&id))
}
