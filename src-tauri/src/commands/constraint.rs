//! Commands on the conditions between sessions.

use congress::constraint::{ConstraintEdit, NewConstraint};
use congress::{ConstraintId, Done};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a condition between sessions of an event.
#[tauri::command(async)]
#[specta::specta]
pub fn constraint_create(
    shell: State<'_, Shell>,
    constraint: NewConstraint,
) -> Result<Done<ConstraintId>, AppError> {
    shell.with(|file| file.constraint_create(&constraint))
}

/// Changes one field of a condition.
#[tauri::command(async)]
#[specta::specta]
pub fn constraint_edit(
    shell: State<'_, Shell>,
    id: ConstraintId,
    edit: ConstraintEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.constraint_edit(&id, edit))
}

/// Removes a condition.
#[tauri::command(async)]
#[specta::specta]
pub fn constraint_remove(shell: State<'_, Shell>, id: ConstraintId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.constraint_remove(&id))
}
