//! Commands on agreements and their parties.

use chrono::Utc;
use congress::Done;
use congress::{
    AgreementId, AgreementPartyId, EventId, OrganizationId, TextIn,
    agreement::{AgreementEdit, AgreementKind, AgreementPartyEdit},
};
use messages::Language;
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::outputs;
use crate::shell::{FileLine, Shell};

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

/// Removes an agreement with all that belongs to it.
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

/// Changes one field of a party.
#[tauri::command(async)]
#[specta::specta]
pub fn agreement_party_edit(
    shell: State<'_, Shell>,
    id: AgreementPartyId,
    edit: AgreementPartyEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.agreement_party_edit(&id, edit))
}

/// Asks where to save, and writes all agreements with what was promised in them as a table
/// (CSV); `None`: cancelled. The event is any of the file.
#[tauri::command(async)]
#[specta::specta]
pub fn agreements_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    name: String,
    language: Language,
) -> Result<Option<FileLine>, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::TABLE, &name) else {
        return Ok(None);
    };
    exchange::write_with(&path, |to| exchange::agreements(&programme, language, to))
        .map_err(|error| AppError::write(&path, error))?;
    Ok(Some(FileLine::of(&path)))
}

/// Asks where to save, and writes the due days of what was promised as a calendar; `None`:
/// cancelled. The event is any of the file.
#[tauri::command(async)]
#[specta::specta]
pub fn due_days_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    name: String,
    language: Language,
) -> Result<Option<FileLine>, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::CALENDAR, &name) else {
        return Ok(None);
    };
    let calendar = exchange::due_days(&programme, language, Utc::now());
    outputs::write(&path, calendar.as_bytes())?;
    Ok(Some(FileLine::of(&path)))
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
