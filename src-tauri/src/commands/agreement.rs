//! Commands on agreements and their parties.

use congress::Done;
use congress::{
    AgreementId, AgreementPartyId, OrganizationId, TextIn,
    agreement::{AgreementEdit, AgreementKind},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes an agreement, as a draft.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_create(
    shell: State<'_, Shell>,
    title: TextIn,
    kind: AgreementKind,
) -> Result<Done<AgreementId>, AppError> {
    shell.with(|file| file.agreement_create(title, kind))
}

/// Changes one field of an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_edit(
    shell: State<'_, Shell>,
    id: AgreementId,
    edit: AgreementEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.agreement_edit(&id, edit))
}

/// Removes an agreement with its parties.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_remove(shell: State<'_, Shell>, id: AgreementId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.agreement_remove(&id))
}

/// Adds a party to an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_party_add(
    shell: State<'_, Shell>,
    agreement_id: AgreementId,
    organization_id: OrganizationId,
) -> Result<Done<AgreementPartyId>, AppError> {
    shell.with(|file| file.agreement_party_add(&agreement_id, &organization_id))
}

/// Takes a party off an agreement.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_party_remove(
    shell: State<'_, Shell>,
    id: AgreementPartyId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.agreement_party_remove(&id))
}
