//! Commands on co-organizers of sessions.

use congress::Done;
use congress::{
    CoOrganizerId, OrganizationId, SessionId,
    co_organizer::{CoOrganizerEdit, CoOrganizerRole},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a co-organizer to a session, as invited.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_add(
    shell: State<'_, Shell>,
    session_id: SessionId,
    organization_id: OrganizationId,
    role: CoOrganizerRole,
) -> Result<Done<CoOrganizerId>, AppError> {
    shell.with(|file| file.co_organizer_add(&session_id, &organization_id, role))
}

/// Changes one field of a co-organizer.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_edit(
    shell: State<'_, Shell>,
    id: CoOrganizerId,
    edit: CoOrganizerEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.co_organizer_edit(&id, edit))
}

/// Takes a co-organizer off a session.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_remove(
    shell: State<'_, Shell>,
    id: CoOrganizerId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.co_organizer_remove(&id))
}
