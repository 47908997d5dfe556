//! Commands on parts: who does what in a session.

use congress::Done;
use congress::{
    PartId, SessionId, Who,
    part::{PartEdit, PartRole},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds someone to a session, last in the running order.
#[tauri::command(async)]
#[specta::specta]
pub fn part_add(
    shell: State<'_, Shell>,
    session_id: SessionId,
    who: Who,
    role: PartRole,
) -> Result<Done<PartId>, AppError> {
    shell.with(|file| file.part_add(&session_id, who, role))
}

/// Changes one field of a part; a new position moves the others.
#[tauri::command(async)]
#[specta::specta]
pub fn part_edit(
    shell: State<'_, Shell>,
    id: PartId,
    edit: PartEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.part_edit(&id, edit))
}

/// Lets two parts of a session exchange their places.
#[tauri::command(async)]
#[specta::specta]
pub fn part_exchange(
    shell: State<'_, Shell>,
    id: PartId,
    other: PartId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.part_exchange(&id, &other))
}

/// Takes someone out of a session.
#[tauri::command(async)]
#[specta::specta]
pub fn part_remove(shell: State<'_, Shell>, id: PartId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.part_remove(&id))
}
