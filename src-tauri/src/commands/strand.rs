//! Commands on strands and what is tied to them.

use congress::strand::{StrandEdit, Tied, Years};
use congress::{Done, StrandId, StrandTieId, TextIn};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes a strand.
#[tauri::command(async)]
#[specta::specta]
pub fn strand_create(
    shell: State<'_, Shell>,
    name: TextIn,
    years: Years,
) -> Result<Done<StrandId>, AppError> {
    shell.with(|file| file.strand_create(name, years))
}

/// Changes one field of a strand.
#[tauri::command(async)]
#[specta::specta]
pub fn strand_edit(
    shell: State<'_, Shell>,
    id: StrandId,
    edit: StrandEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.strand_edit(&id, edit))
}

/// Removes a strand; what was tied to it stays.
#[tauri::command(async)]
#[specta::specta]
pub fn strand_remove(shell: State<'_, Shell>, id: StrandId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.strand_remove(&id))
}

/// Ties something to a strand.
#[tauri::command(async)]
#[specta::specta]
pub fn strand_tie_add(
    shell: State<'_, Shell>,
    strand_id: StrandId,
    to: Tied,
) -> Result<Done<StrandTieId>, AppError> {
    shell.with(|file| file.strand_tie_add(&strand_id, &to))
}

/// Unties something from a strand.
#[tauri::command(async)]
#[specta::specta]
pub fn strand_tie_remove(shell: State<'_, Shell>, id: StrandTieId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.strand_tie_remove(&id))
}
