//! Commands on what was promised in agreements.

use congress::commitment::CommitmentEdit;
use congress::{AgreementId, CommitmentId, Done, TextIn};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a commitment to an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn commitment_create(
    shell: State<'_, Shell>,
    agreement_id: AgreementId,
    title: TextIn,
) -> Result<Done<CommitmentId>, AppError> {
    shell.with(|file| file.commitment_create(&agreement_id, title))
}

/// Changes one field of a commitment.
#[tauri::command(async)]
#[specta::specta]
pub fn commitment_edit(
    shell: State<'_, Shell>,
    id: CommitmentId,
    edit: CommitmentEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.commitment_edit(&id, edit))
}

/// Removes a commitment.
#[tauri::command(async)]
#[specta::specta]
pub fn commitment_remove(shell: State<'_, Shell>, id: CommitmentId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.commitment_remove(&id))
}
